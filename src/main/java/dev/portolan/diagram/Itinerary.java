package dev.portolan.diagram;

import dev.portolan.diagram.scene.Tone;
import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.Code;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Hop;
import dev.portolan.finding.PeeringCode;
import dev.portolan.finding.RouteCode;
import dev.portolan.finding.SecurityCode;
import dev.portolan.finding.Trace;
import dev.portolan.model.Broker;
import dev.portolan.model.Connection;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way of one dialled endpoint over the figures of the drawing.
 *
 * @param stations the figures it calls at, the client first
 * @param stop the leg on which it is stopped, counted from 0; empty when it arrives
 */
record Itinerary(List<Station> stations, Optional<Integer> stop, Tone tone) {
    private static final Set<Code> ON_LEAVING = Set.of(RouteCode.MISSING, RouteCode.MORE_SPECIFIC, RouteCode.BLACKHOLE,
            RouteCode.LOCAL_SHADOWS, SecurityCode.EGRESS_DENIED, PeeringCode.NOT_TRANSITIVE, BalancerCode.NO_TARGET,
            BalancerCode.CROSS_ZONE_OFF, BalancerCode.HAIRPIN, BalancerCode.WRONG_BROKER, BalancerCode.STALE_TARGET,
            BalancerCode.WRONG_TARGET_PORT, BalancerCode.PROXY_PROTOCOL, BalancerCode.TLS_MISMATCH);

    /** A figure called at, and the row of it by which it is left. */
    record Station(String figure, Optional<String> row) {
    }

    Itinerary {
        stations = List.copyOf(stations);
    }

    static Itinerary of(Topology topology, Figures figures, Connection connection, EndpointReport endpoint) {
        List<Station> stations = new ArrayList<>();
        stations.add(new Station(figures.shown(connection.client().value()), Optional.of(connection.id().value())));
        endpoint.hops().forEach(hop -> call(figures, stations, hop, endpoint.endpoint()));
        Optional<Id<?>> landing = endpoint.traces().stream().findFirst().flatMap(Trace::landing);
        landing.ifPresent(broker -> arrive(stations, figures.shown(broker.value())));
        if (stations.size() == 1) {
            aim(topology, figures, connection, endpoint).ifPresent(target -> arrive(stations, target));
        }
        Tone tone = Judgement.tone(endpoint.verdict());
        boolean stopped = tone != Tone.REACHED && stations.size() > 1;
        return new Itinerary(stations, stopped ? Optional.of(stop(figures, stations, endpoint.blockers())) : Optional.empty(),
                tone);
    }

    private static void call(Figures figures, List<Station> stations, Hop hop, String endpoint) {
        switch (hop.kind()) {
            case TARGET_GROUP -> row(figures, stations, hop.element(), endpoint);
            case SOURCE, PEERING, TRANSIT_GATEWAY, TRANSIT_PEERING, PRIVATE_LINE, INTERNET_GATEWAY, NAT_GATEWAY, INTERNET,
                 PUBLIC_ADDRESS, ENDPOINT, ENDPOINT_SERVICE, LOAD_BALANCER, DELIVERY -> figures.standingFor(hop.element())
                    .stream().filter(key -> !isSheetOf(figures, key, hop.element())).findFirst()
                    .ifPresent(key -> arrive(stations, key));
            case RESOLVE, SECURITY_GROUP, NETWORK_ACL, ROUTE, RETURN, LISTENER, SECURITY_PROTOCOL, CERTIFICATE, SASL,
                 METADATA -> { }
        }
    }

    /** A packet does not call at the network it is in, only at what stands there; a folded network stands for that. */
    private static boolean isSheetOf(Figures figures, String key, Id<?> element) {
        return figures.get(key) instanceof Sheet sheet
                && (sheet.subject().element().filter(element::equals).isPresent() || sheet.kind() == Sheet.Kind.REGION);
    }

    private static void arrive(List<Station> stations, String figure) {
        if (stations.stream().noneMatch(station -> station.figure().equals(figure))) {
            stations.add(new Station(figure, Optional.empty()));
        }
    }

    /** The row of the load balancer just called at that leads to the target group; by the dialled port if several do. */
    private static void row(Figures figures, List<Station> stations, Id<?> group, String endpoint) {
        if (!(figures.get(stations.getLast().figure()) instanceof Card card)) {
            return;
        }
        List<Row> rows = card.rows().stream().filter(row -> row.others().contains(group)).toList();
        rows.stream().filter(row -> endpoint.endsWith(":" + row.lead())).findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresent(row -> stations.set(stations.size() - 1, new Station(card.key(), Optional.of(row.name()))));
    }

    /** Where a packet that never left was meant to go: its broker, or the network of the cluster. */
    private static Optional<String> aim(Topology topology, Figures figures, Connection connection, EndpointReport endpoint) {
        if (endpoint.broker().isPresent()) {
            return endpoint.broker().map(id -> figures.shown(id.value()));
        }
        Optional<Broker> first = topology.all(Broker.class).stream()
                .filter(broker -> broker.cluster().equals(connection.cluster())).findFirst();
        Optional<String> network = first.flatMap(broker -> Outline.network(topology, broker.place())).map(Id::value);
        boolean same = network.filter(key -> figures.inside(connection.client().value(), figures.shown(key))).isPresent();
        return same ? first.map(broker -> figures.shown(broker.id().value())) : network.map(figures::shown);
    }

    private static int stop(Figures figures, List<Station> stations, List<Blocker> blockers) {
        return blockers.stream().mapToInt(blocker -> leg(figures, stations, blocker)).min().orElse(stations.size() - 2);
    }

    private static int leg(Figures figures, List<Station> stations, Blocker blocker) {
        int last = stations.size() - 2;
        boolean leaving = blocker.code().area().equals("dns") || blocker.code().area().equals("transit")
                || ON_LEAVING.contains(blocker.code());
        Optional<Integer> at = station(figures, stations, blocker.element());
        return at.map(index -> Math.clamp(leaving ? index : index - 1, 0, last)).orElse(last);
    }

    /** The station that stands for an element, or stands in what stands for it. */
    static Optional<Integer> station(Figures figures, List<Station> stations, Id<?> element) {
        Set<String> standing = figures.standingFor(element);
        for (int i = 0; i < stations.size(); i++) {
            if (standing.contains(stations.get(i).figure())) {
                return Optional.of(i);
            }
        }
        for (int i = stations.size() - 1; i >= 0; i--) {
            if (figures.path(stations.get(i).figure()).stream().limit(3).anyMatch(standing::contains)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
