package dev.portolan.rule.link;

import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.Finding;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.LinkStates;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An endpoint carries packets once the service's owner has accepted it. */
public final class EndpointState implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.ENDPOINT);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(Endpoint.class).stream().filter(endpoint -> !LinkStates.carries(endpoint.state()))
                .map(endpoint -> Finding.of(EndpointCode.NOT_ACCEPTED, List.of(endpoint.id()), endpoint.id(), endpoint.state())
                        .with(LinkStates.severity(endpoint.state()))
                        .with(LinkStates.repair(EndpointCode.NOT_ACCEPTED, endpoint.id(), endpoint.state())));
    }
}
