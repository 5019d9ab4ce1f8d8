package dev.portolan.rule.balancer;

import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Listener;
import dev.portolan.model.Target;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Port;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A target's port is one on which the broker listens. */
public final class TargetPort implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.BROKER, ElementKind.TARGET_GROUP);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Backends backends = Backends.of(topology);
        return topology.all(TargetGroup.class).stream().flatMap(group -> group.targets().stream()
                .flatMap(target -> backends.broker(target).stream().filter(broker -> !broker.listeners().isEmpty())
                        .filter(broker -> broker.listeners().stream().map(Listener::port).noneMatch(target.port()::equals))
                        .map(broker -> finding(group, target, broker))));
    }

    private static Finding finding(TargetGroup group, Target target, Broker broker) {
        List<Port> ports = broker.listeners().stream().map(Listener::port).toList();
        Finding finding = Finding.of(BalancerCode.WRONG_TARGET_PORT, List.of(group.id(), broker.id()), group.id(), broker.id(),
                target.port(), ports);
        return ports.size() != 1 ? finding : finding.with(new Fix(
                Detail.of("balancer.wrong-target-port.fix", broker.id(), ports.getFirst(), group.id()),
                List.of(new Change.Swap(group.id(), "targets", target,
                        new Target(target.broker(), target.address(), ports.getFirst(), target.extra())))));
    }
}
