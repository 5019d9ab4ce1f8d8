package dev.portolan.analysis.world;

import dev.portolan.analysis.address.PrefixTable;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Network;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.RouteState;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.TransitRoute;
import dev.portolan.model.TransitRouteTable;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The route tables of transit gateways as they forward: static routes, and what attachments propagate. A static route
 * wins over a propagated one of the same prefix; a prefix that two attachments propagate is contested, since only the
 * earlier one is taken and nothing says which that was.
 */
final class TransitIndex {
    static final Set<ElementKind> READS = EnumSet.of(ElementKind.NETWORK, ElementKind.TRANSIT_GATEWAY,
            ElementKind.TRANSIT_ROUTE_TABLE, ElementKind.TRANSIT_ATTACHMENT, ElementKind.PRIVATE_LINE);

    private final Topology topology;
    private final Map<Id<?>, PrefixTable<TransitEntry>> tables = new HashMap<>();
    private final Set<Id<?>> drawn = new HashSet<>();

    TransitIndex(Topology topology) {
        this.topology = topology;
        for (TransitRouteTable table : topology.all(TransitRouteTable.class)) {
            drawn.add(table.gateway());
            PrefixTable<TransitEntry> entries = table(table.id());
            for (TransitRoute route : table.routes()) {
                entries.addIfAbsent(route.destination(), new TransitEntry(route.via(), route.state(),
                        TransitEntry.Origin.STATIC));
            }
        }
        propagate();
    }

    private void propagate() {
        Map<Id<?>, Map<Cidr, TransitEntry>> propagated = new HashMap<>();
        for (TransitAttachment attachment : topology.all(TransitAttachment.class)) {
            for (Id<?> table : propagatesTo(attachment)) {
                Map<Cidr, TransitEntry> entries = propagated.computeIfAbsent(table, t -> new HashMap<>());
                TransitEntry entry = new TransitEntry(attachment.id().as(), RouteState.ACTIVE, TransitEntry.Origin.PROPAGATED);
                for (Cidr cidr : blocks(attachment)) {
                    entries.merge(cidr, entry, this::contested);
                }
            }
        }
        propagated.forEach((table, entries) -> entries.forEach((cidr, entry) -> table(table).addIfAbsent(cidr, entry)));
    }

    /** Two attachments of one network propagate the same blocks without harm. */
    private TransitEntry contested(TransitEntry one, TransitEntry other) {
        boolean same = attached(one).equals(attached(other));
        return same ? one : new TransitEntry(one.via(), one.state(), TransitEntry.Origin.CONTESTED);
    }

    private Id<?> attached(TransitEntry entry) {
        return topology.get(entry.via().<TransitAttachment>as()).attached();
    }

    private PrefixTable<TransitEntry> table(Id<?> id) {
        return tables.computeIfAbsent(id, k -> new PrefixTable<>());
    }

    private List<Id<?>> propagatesTo(TransitAttachment attachment) {
        if (attachment.propagatesTo().isPresent()) {
            return List.copyOf(attachment.propagatesTo().get());
        }
        return defaultTable(attachment.gateway()).map(List::<Id<?>>of).orElse(List.of());
    }

    private List<Cidr> blocks(TransitAttachment attachment) {
        Element attached = topology.get(attachment.attached());
        return switch (attached) {
            case Network network -> network.cidrs();
            case PrivateLine line -> line.nearPrefixes().orElseGet(() -> topology.get(line.near()).cidrs());
            default -> throw new IllegalStateException("not attachable: " + attached.id());
        };
    }

    /** Whether any route table of the gateway is drawn; if none is, one with every attachment is assumed. */
    boolean hasTables(Id<TransitGateway> gateway) {
        return drawn.contains(gateway);
    }

    /** The table used where none is named: the gateway's default, or the assumed one, known by the gateway's id. */
    Optional<Id<?>> defaultTable(Id<TransitGateway> gateway) {
        Optional<TransitGateway> drawnGateway = topology.find(gateway);
        if (drawnGateway.isEmpty()) {
            return Optional.empty();
        }
        Optional<Id<TransitRouteTable>> named = drawnGateway.get().defaultRouteTable();
        return named.isPresent() ? Optional.of(named.get())
                : hasTables(gateway) ? Optional.empty() : Optional.of(gateway);
    }

    Optional<Map.Entry<Cidr, TransitEntry>> longest(Id<?> table, Cidr block) {
        PrefixTable<TransitEntry> entries = tables.get(table);
        return entries == null ? Optional.empty() : entries.longest(block);
    }

    List<Map.Entry<Cidr, TransitEntry>> inside(Id<?> table, Cidr block) {
        PrefixTable<TransitEntry> entries = tables.get(table);
        return entries == null ? List.of() : entries.inside(block);
    }
}
