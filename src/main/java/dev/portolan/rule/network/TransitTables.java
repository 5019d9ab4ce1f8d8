package dev.portolan.rule.network;

import dev.portolan.model.Attachable;
import dev.portolan.model.Network;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.TransitPeering;
import dev.portolan.model.TransitRoute;
import dev.portolan.model.TransitRouteTable;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The route tables of transit gateways with what is associated with them and what propagates to them: as stated, else by
 * the gateway's default table; a gateway without any drawn table has one in which every attachment is.
 */
public final class TransitTables {
    private final Map<Id<TransitGateway>, List<Table>> tables = new LinkedHashMap<>();
    private final Map<Id<TransitGateway>, List<TransitAttachment>> attachments = new HashMap<>();

    /**
     * One table.
     *
     * @param drawn the element, unless the table is only implied
     * @param associated attachments whose packets it forwards
     * @param propagated attachments whose blocks it learns
     */
    public record Table(TransitGateway gateway, Optional<TransitRouteTable> drawn, List<TransitAttachment> associated,
                        List<TransitAttachment> propagated) {

        /** What stands for the table on the drawing. */
        public Id<?> id() {
            return drawn.<Id<?>>map(TransitRouteTable::id).orElse(gateway.id());
        }

        /** The attachments that the table learns or forwards from, each once. */
        public Set<TransitAttachment> members() {
            Set<TransitAttachment> members = new LinkedHashSet<>(propagated);
            members.addAll(associated);
            return members;
        }
    }

    private TransitTables() {
    }

    public static TransitTables of(Topology topology) {
        TransitTables found = new TransitTables();
        Map<Id<TransitRouteTable>, Table> byId = new HashMap<>();
        for (TransitGateway gateway : topology.all(TransitGateway.class)) {
            found.tables.put(gateway.id(), new ArrayList<>());
        }
        for (TransitRouteTable drawn : topology.all(TransitRouteTable.class)) {
            topology.find(drawn.gateway()).ifPresent(gateway -> {
                Table table = new Table(gateway, Optional.of(drawn), new ArrayList<>(), new ArrayList<>());
                found.tables.get(gateway.id()).add(table);
                byId.put(drawn.id(), table);
            });
        }
        found.tables.forEach((id, list) -> {
            if (list.isEmpty()) {
                list.add(new Table(topology.get(id), Optional.empty(), new ArrayList<>(), new ArrayList<>()));
            }
        });
        topology.all(TransitAttachment.class).forEach(attachment -> found.enter(attachment, byId));
        return found;
    }

    private void enter(TransitAttachment attachment, Map<Id<TransitRouteTable>, Table> byId) {
        attachments.computeIfAbsent(attachment.gateway(), id -> new ArrayList<>()).add(attachment);
        List<Table> own = tables.getOrDefault(attachment.gateway(), List.of());
        if (own.size() == 1 && own.getFirst().drawn().isEmpty()) {
            own.getFirst().associated().add(attachment);
            own.getFirst().propagated().add(attachment);
        } else if (!own.isEmpty()) {
            Optional<Id<TransitRouteTable>> standard = own.getFirst().gateway().defaultRouteTable();
            attachment.routeTable().or(() -> standard).map(byId::get).ifPresent(table -> table.associated().add(attachment));
            for (Id<TransitRouteTable> id : new HashSet<>(attachment.propagatesTo().orElse(standard.stream().toList()))) {
                Optional.ofNullable(byId.get(id)).ifPresent(table -> table.propagated().add(attachment));
            }
        }
    }

    /** Every table, by gateway. */
    public List<Table> all() {
        return tables.values().stream().flatMap(List::stream).toList();
    }

    public List<Table> of(Id<TransitGateway> gateway) {
        return tables.getOrDefault(gateway, List.of());
    }

    /** What is attached to a gateway, whatever table it uses. */
    public List<TransitAttachment> attachments(Id<TransitGateway> gateway) {
        return attachments.getOrDefault(gateway, List.of());
    }

    /** Attachments of peered gateways to which a table's static routes lead; to all of them when it is only implied. */
    public Stream<TransitAttachment> beyond(Topology topology, Table table) {
        Id<TransitGateway> here = table.gateway().id();
        return topology.all(TransitPeering.class).stream()
                .filter(peering -> peering.requester().equals(here) || peering.accepter().equals(here))
                .flatMap(peering -> {
                    List<Cidr> routes = table.drawn().stream().flatMap(drawn -> drawn.routes().stream())
                            .filter(route -> route.via().equals(peering.id())).map(TransitRoute::destination).toList();
                    return attachments(peering.other(here)).stream()
                            .filter(attachment -> table.drawn().isEmpty() || blocks(topology, attachment).stream()
                                    .anyMatch(block -> routes.stream().anyMatch(block::overlaps)));
                });
    }

    /** The network behind an attachment: itself, or the near end of a private line. */
    public static Optional<Network> network(Topology topology, TransitAttachment attachment) {
        return topology.<Attachable>find(attachment.attached()).flatMap(found -> switch (found) {
            case Network network -> Optional.of(network);
            case PrivateLine line -> topology.find(line.near());
        });
    }

    /** The blocks that an attachment makes known. */
    public static List<Cidr> blocks(Topology topology, TransitAttachment attachment) {
        return topology.<Attachable>find(attachment.attached()).map(found -> switch (found) {
            case Network network -> network.cidrs();
            case PrivateLine line -> line.nearPrefixes()
                    .orElseGet(() -> topology.find(line.near()).map(Network::cidrs).orElse(List.of()));
        }).orElse(List.of());
    }
}
