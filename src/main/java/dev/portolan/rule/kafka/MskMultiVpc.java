package dev.portolan.rule.kafka;

import dev.portolan.finding.Finding;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** MSK opens listeners to other networks only from some version on, for IAM, SCRAM or TLS with certificates. */
public final class MskMultiVpc implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER, ElementKind.PUBLIC_ADDRESS);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return Msk.clusters(topology).filter(Msk::isMultiVpc).flatMap(view -> findings(topology, view));
    }

    private static Stream<Finding> findings(Topology topology, ClusterView view) {
        KafkaVersion since = Msk.since("multi-vpc");
        Stream<Finding> version = view.version().filter(stated -> stated.compareTo(since) < 0).stream()
                .map(stated -> Finding.of(KafkaCode.MSK_MULTI_VPC_VERSION, List.of(view.cluster().id()), stated, since));
        Stream<Finding> unknown = Msk.listeners(view).filter(place -> Msk.isMultiVpc(place.listener()))
                .filter(place -> !place.listener().securityProtocol().usesTls() || Msk.isUnauthenticated(place.listener()))
                .map(place -> Finding.of(KafkaCode.MSK_MULTI_VPC_UNAUTHENTICATED,
                        List.of(place.node().id(), view.cluster().id()), place.listener().name()));
        Stream<Finding> open = Msk.isOpen(view) && !Msk.isPublic(topology, view)
                ? Stream.of(Finding.of(KafkaCode.MSK_ACL_OPEN, List.of(view.cluster().id()))) : Stream.empty();
        return Stream.of(version, unknown, open).flatMap(each -> each);
    }
}
