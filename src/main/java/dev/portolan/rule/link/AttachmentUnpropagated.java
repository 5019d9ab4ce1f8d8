package dev.portolan.rule.link;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.TransitCode;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitRouteTable;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.TransitTables;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Nobody reaches a network through a transit gateway none of whose tables knows its blocks. */
public final class AttachmentUnpropagated implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.PRIVATE_LINE, ElementKind.TRANSIT_GATEWAY, ElementKind.TRANSIT_ROUTE_TABLE,
                ElementKind.TRANSIT_ATTACHMENT);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(TransitAttachment.class).isEmpty() ? Stream.empty() : check(topology, TransitTables.of(topology));
    }

    private static Stream<Finding> check(Topology topology, TransitTables tables) {
        Set<Id<?>> known = new HashSet<>();
        tables.all().forEach(table -> table.propagated().forEach(attachment -> known.add(attachment.id())));
        topology.all(TransitRouteTable.class).forEach(table -> table.routes().forEach(route -> known.add(route.via())));
        return topology.all(TransitAttachment.class).stream()
                .filter(attachment -> !known.contains(attachment.id()) && topology.contains(attachment.gateway()))
                .map(attachment -> finding(attachment, tables.of(attachment.gateway())));
    }

    private static Finding finding(TransitAttachment attachment, List<TransitTables.Table> tables) {
        Finding finding = Finding.of(TransitCode.NOT_PROPAGATED, List.of(attachment.id(), attachment.gateway()),
                attachment.attached(), attachment.gateway(), attachment.id());
        return tables.size() != 1 ? finding : finding.with(new Fix(
                Detail.of("transit.not-propagated.fix", attachment.id(), tables.getFirst().id()),
                List.of(new Change.Set(attachment.id(), "propagatesTo", List.of(tables.getFirst().id())))));
    }
}
