package dev.portolan.rule.link;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.TransitCode;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.TransitTables;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What comes in by an attachment is forwarded by the table it is associated with; without one it is dropped. */
public final class AttachmentUnassociated implements TopologyRule {

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
        Set<TransitAttachment> associated = tables.all().stream().flatMap(table -> table.associated().stream())
                .collect(Collectors.toSet());
        return topology.all(TransitAttachment.class).stream()
                .filter(attachment -> !associated.contains(attachment) && topology.contains(attachment.gateway()))
                .map(attachment -> finding(attachment, tables.of(attachment.gateway())));
    }

    private static Finding finding(TransitAttachment attachment, List<TransitTables.Table> tables) {
        Finding finding = Finding.of(TransitCode.NOT_ASSOCIATED, List.of(attachment.id(), attachment.gateway()), attachment.id(),
                attachment.gateway());
        return tables.size() != 1 ? finding : finding.with(new Fix(
                Detail.of("transit.not-associated.fix", attachment.id(), tables.getFirst().id()),
                List.of(new Change.Set(attachment.id(), "routeTable", tables.getFirst().id()))));
    }
}
