package dev.portolan.rule.link;

import dev.portolan.finding.Finding;
import dev.portolan.finding.Severity;
import dev.portolan.finding.TransitCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Network;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.TransitTables;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a transit gateway associates every attachment with one table and lets all of them propagate to it, every network
 * reaches every other. That is the default, and for three networks or more rarely what is meant.
 */
public final class OpenMesh implements TopologyRule {

    /** From how many networks on a mesh is worth a word: two that share a gateway are meant to meet. */
    private static final int OPEN = 3;

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.PRIVATE_LINE, ElementKind.TRANSIT_GATEWAY, ElementKind.TRANSIT_ROUTE_TABLE,
                ElementKind.TRANSIT_ATTACHMENT);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(TransitAttachment.class).size() < OPEN ? Stream.empty()
                : TransitTables.of(topology).all().stream().flatMap(table -> check(topology, table));
    }

    private static Stream<Finding> check(Topology topology, TransitTables.Table table) {
        List<Id<Network>> meshed = table.associated().stream().filter(Set.copyOf(table.propagated())::contains)
                .flatMap(attachment -> TransitTables.network(topology, attachment).stream()).map(Network::id).distinct().toList();
        return meshed.size() < OPEN ? Stream.empty()
                : Stream.of(Finding.of(TransitCode.OPEN_MESH, List.of(table.id()), table.id(), meshed.size(),
                        meshed.subList(0, OPEN)).with(table.drawn().isPresent() ? Severity.WARNING : Severity.NOTE));
    }
}
