package dev.portolan.rule.balancer;

import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.Severity;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Target;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.AddressBook;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A target's address is that of something: brokers that are replaced get new ones, and target groups do not follow. */
public final class StaleTarget implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.BROKER, ElementKind.CLIENT,
                ElementKind.LOAD_BALANCER, ElementKind.ENDPOINT, ElementKind.NAT_GATEWAY, ElementKind.TARGET_GROUP);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        boolean addressed = topology.all(TargetGroup.class).stream().flatMap(group -> group.targets().stream())
                .anyMatch(target -> target.address().isPresent() && target.broker().isEmpty());
        return addressed ? check(topology, AddressBook.of(topology)) : Stream.empty();
    }

    private static Stream<Finding> check(Topology topology, AddressBook book) {
        return topology.all(TargetGroup.class).stream().flatMap(group -> group.targets().stream()
                .filter(target -> target.broker().isEmpty())
                .filter(target -> target.address().filter(address -> !book.isOrMayBeTaken(address)).isPresent())
                .map(target -> finding(group, target)));
    }

    private static Finding finding(TargetGroup group, Target target) {
        IpAddress address = target.address().orElseThrow();
        return Finding.of(BalancerCode.STALE_TARGET, List.of(group.id()), address, group.id()).with(Severity.WARNING)
                .with(new Fix(Detail.of("balancer.stale-target.fix", address, group.id()),
                        List.of(new Change.Drop(group.id(), "targets", target))));
    }
}
