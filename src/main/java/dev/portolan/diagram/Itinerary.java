package dev.portolan.diagram;

import dev.portolan.design.Nesting;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Hop;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.Trace;
import dev.portolan.model.Broker;
import dev.portolan.model.Connection;
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
    /** A figure called at, and the row of it by which it is left. */
    record Station(String figure, Optional<String> row) {
    }

    Itinerary {
        stations = List.copyOf(stations);
    }

    static Itinerary of(Chart chart, Connection connection, EndpointReport endpoint) {
        Figures figures = chart.figures();
        List<Station> stations = new ArrayList<>();
        stations.add(new Station(figures.shown(connection.client().value()), Optional.of(connection.id().value())));
        Optional<Id<?>> landing = endpoint.traces().isEmpty() ? Optional.empty() : endpoint.traces().getFirst().landing();
        for (Hop hop : endpoint.hops()) {
            call(figures, stations, hop, endpoint.endpoint());
            if (hop.kind() == HopKind.DELIVERY && landing.isPresent() && landing.get().equals(hop.element())) {
                break;
            }
        }
        if (landing.isPresent()) {
            arrive(stations, figures.shown(landing.get().value()));
        }
        if (stations.size() == 1) {
            aim(chart, connection, endpoint).ifPresent(target -> arrive(stations, target));
        }
        Tone tone = Judgement.tone(endpoint.verdict());
        boolean stopped = tone != Tone.REACHED && stations.size() > 1;
        if (stopped) {
            new Wreck(chart).shorten(stations, endpoint.blockers());
        }
        return new Itinerary(stations, stopped ? Optional.of(new Wreck(chart).stop(stations, endpoint.blockers()))
                : Optional.empty(), tone);
    }

    private static void call(Figures figures, List<Station> stations, Hop hop, String endpoint) {
        switch (hop.kind()) {
            case TARGET_GROUP -> row(figures, stations, hop.element(), endpoint);
            case SOURCE, PEERING, TRANSIT_GATEWAY, TRANSIT_PEERING, PRIVATE_LINE, INTERNET_GATEWAY, NAT_GATEWAY, INTERNET,
                 ENDPOINT, ENDPOINT_SERVICE, LOAD_BALANCER, DELIVERY -> {
                for (String key : figures.standingFor(hop.element())) {
                    if (!isSheetOf(figures, key, hop.element())) {
                        arrive(stations, key);
                        break;
                    }
                }
            }
            case RESOLVE, PUBLIC_ADDRESS, SECURITY_GROUP, NETWORK_ACL, ROUTE, RETURN, LISTENER, SECURITY_PROTOCOL, CERTIFICATE,
                 SASL, METADATA -> { }
        }
    }

    /** A packet does not call at the network it is in, only at what stands there; a folded network stands for that. */
    private static boolean isSheetOf(Figures figures, String key, Id<?> element) {
        return figures.get(key) instanceof Sheet sheet
                && (sheet.subject().element().filter(element::equals).isPresent() || sheet.kind() == Sheet.Kind.REGION);
    }

    private static void arrive(List<Station> stations, String figure) {
        for (Station station : stations) {
            if (station.figure().equals(figure)) {
                return;
            }
        }
        stations.add(new Station(figure, Optional.empty()));
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
    private static Optional<String> aim(Chart chart, Connection connection, EndpointReport endpoint) {
        Figures figures = chart.figures();
        if (endpoint.broker().isPresent()) {
            return endpoint.broker().map(id -> figures.shown(id.value()));
        }
        Optional<Broker> first = chart.brokers(connection.cluster()).stream().findFirst();
        Optional<String> network = first.flatMap(broker -> Nesting.network(chart.topology(), broker.place())).map(Id::value);
        boolean same = network.filter(key -> figures.inside(connection.client().value(), figures.shown(key))).isPresent();
        return same ? first.map(broker -> figures.shown(broker.id().value())) : network.map(figures::shown);
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
