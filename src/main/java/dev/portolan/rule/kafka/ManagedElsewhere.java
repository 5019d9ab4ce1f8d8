package dev.portolan.rule.kafka;

import dev.portolan.finding.Finding;
import dev.portolan.finding.KafkaCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.Broker;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Provider;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A managed cluster stands in networks of the provider that runs it. */
public final class ManagedElsewhere implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER, ElementKind.NETWORK, ElementKind.SUBNET);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return ClusterView.all(topology).stream().flatMap(view -> operator(view.cluster().kind()).stream()
                .flatMap(operator -> view.nodes().stream().map(Broker::place)
                        .flatMap(place -> Whereabouts.network(topology, place).stream()).distinct()
                        .filter(network -> network.kind() != NetworkKind.VPC && network.kind() != NetworkKind.CLASSIC
                                || network.provider() != operator).map(network -> finding(view, network))));
    }

    /** A network that names no provider is taken for one of AWS, so that this may merely be unsaid. */
    private static Finding finding(ClusterView view, Network network) {
        boolean unsaid = network.kind() == NetworkKind.VPC && network.provider() == Provider.AWS;
        return Finding.of(KafkaCode.MANAGED_ELSEWHERE, List.<Id<?>>of(view.cluster().id(), network.id()), view.cluster().id(),
                view.cluster().kind(), network.id()).with(unsaid ? Severity.WARNING : Severity.ERROR);
    }

    private static Optional<Provider> operator(ClusterKind kind) {
        return switch (kind) {
            case MSK -> Optional.of(Provider.AWS);
            case EMR -> Optional.of(Provider.ALIBABA);
            case DMS -> Optional.of(Provider.OTC);
            case SELF_HOSTED_KRAFT, SELF_HOSTED_ZOOKEEPER -> Optional.empty();
        };
    }
}
