package dev.portolan.rule.kafka;

import dev.portolan.finding.Finding;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Broker;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Before EMR 3.11 nothing lets brokers advertise public addresses: clients outside map their long names to them (S0). */
public final class EmrPublicAddress implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER, ElementKind.PUBLIC_ADDRESS);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return Emr.clusters(topology, Emr.Era.OLD).flatMap(view -> {
            Set<IpAddress> outside = Emr.publicAddresses(topology, view);
            List<Id<Broker>> brokers = view.brokers().stream().filter(node -> node.listeners().stream().anyMatch(each ->
                    each.advertisedHost().flatMap(IpAddress::tryParse).filter(outside::contains).isPresent()))
                    .map(Broker::id).toList();
            return brokers.isEmpty() ? Stream.empty() : Stream.of(Finding.of(KafkaCode.EMR_PUBLIC_ADDRESS,
                    Stream.<Id<?>>concat(Stream.of(view.cluster().id()), brokers.stream()).toList(), brokers,
                    view.cluster().release().orElseThrow()));
        });
    }
}
