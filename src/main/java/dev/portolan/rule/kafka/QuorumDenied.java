package dev.portolan.rule.kafka;

import dev.portolan.finding.Finding;
import dev.portolan.finding.SecurityCode;
import dev.portolan.model.Broker;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Listener;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Port;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Controllers and brokers dial the controllers, so the security groups of these let every node of the cluster in. */
public final class QuorumDenied implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return PeerGate.READS;
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return ClusterView.all(topology).stream().filter(ClusterView::isKRaft).flatMap(view -> {
            PeerGate gate = new PeerGate(topology, SecurityCode.QUORUM_DENIED);
            for (Broker to : view.controllers()) {
                List<Port> ports = view.controllerListener(to).map(Listener::port).stream().toList();
                view.nodes().stream().filter(from -> from != to).forEach(from -> gate.dial(from, to, ports));
            }
            return gate.findings();
        });
    }
}
