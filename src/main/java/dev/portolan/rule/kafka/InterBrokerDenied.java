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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Brokers copy from each other, so their security groups let each of them in on the inter-broker listener of the others.
 * Of a managed cluster the provider sees to that.
 */
public final class InterBrokerDenied implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return PeerGate.READS;
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return ClusterView.all(topology).stream().filter(ClusterView::isSelfHosted).flatMap(view -> {
            PeerGate gate = new PeerGate(topology, SecurityCode.INTER_BROKER_DENIED);
            for (Broker to : view.brokers()) {
                List<Port> ports = ports(view, to);
                view.brokers().stream().filter(from -> from != to).forEach(from -> gate.dial(from, to, ports));
            }
            return gate.findings();
        });
    }

    /** The port of the inter-broker listener; all that may be meant where a sketch does not say. */
    private static List<Port> ports(ClusterView view, Broker node) {
        List<Listener> own = node.listeners().stream().filter(listener -> !view.isControllers(node, listener)).toList();
        if (view.isSketch()) {
            return own.stream().map(Listener::port).toList();
        }
        BrokerConfig config = new BrokerConfig(ServerProperties.of(view, node), view.version().orElse(KafkaVersion.V3_9));
        Optional<String> name = config.interBroker().map(BrokerConfig.InterBroker::name);
        return own.stream().filter(listener -> name.filter(listener::isNamed).isPresent()).map(Listener::port).toList();
    }
}
