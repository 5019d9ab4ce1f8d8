package dev.portolan.rule.kafka;

import dev.portolan.finding.Finding;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** MSK opens a cluster to the Internet only from some version on, with nothing in the clear and nobody unknown. */
public final class MskPublic implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER, ElementKind.PUBLIC_ADDRESS);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return Msk.clusters(topology).filter(view -> Msk.isPublic(topology, view)).flatMap(MskPublic::findings);
    }

    private static Stream<Finding> findings(ClusterView view) {
        KafkaVersion since = Msk.since("public");
        Stream<Finding> version = view.version().filter(stated -> stated.compareTo(since) < 0).stream()
                .map(stated -> Finding.of(KafkaCode.MSK_PUBLIC_VERSION, List.of(view.cluster().id()), stated, since));
        Stream<Finding> plaintext = Msk.listeners(view).filter(place -> isPlaintext(place.listener().securityProtocol()))
                .map(place -> Finding.of(KafkaCode.MSK_PUBLIC_PLAINTEXT, List.of(place.node().id(), view.cluster().id()),
                        place.listener().name()));
        Stream<Finding> unknown = Msk.listeners(view).filter(place -> Msk.isUnauthenticated(place.listener()))
                .map(place -> Finding.of(KafkaCode.MSK_PUBLIC_UNAUTHENTICATED, List.of(place.node().id(), view.cluster().id()),
                        place.listener().name()));
        Stream<Finding> open = Msk.isOpen(view)
                ? Stream.of(Finding.of(KafkaCode.MSK_ACL_OPEN, List.of(view.cluster().id()))) : Stream.empty();
        return Stream.of(version, plaintext, unknown, open).flatMap(each -> each);
    }

    private static boolean isPlaintext(SecurityProtocol protocol) {
        return !protocol.usesTls();
    }
}
