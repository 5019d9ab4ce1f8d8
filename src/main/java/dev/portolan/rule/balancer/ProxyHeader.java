package dev.portolan.rule.balancer;

import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Kafka understands no PROXY protocol header. */
public final class ProxyHeader implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.TARGET_GROUP, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Backends backends = Backends.of(topology);
        return topology.all(TargetGroup.class).stream().filter(group -> group.proxyProtocol() == Toggle.ON)
                .filter(group -> !backends.brokers(group).isEmpty())
                .map(group -> Finding.of(BalancerCode.PROXY_PROTOCOL, List.of(group.id()), group.id())
                        .with(new Fix(Detail.of("balancer.proxy-protocol.fix", group.id()),
                                List.of(new Change.Set(group.id(), "proxyProtocol", Toggle.OFF)))));
    }
}
