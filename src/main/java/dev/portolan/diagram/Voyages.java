package dev.portolan.diagram;

import dev.portolan.diagram.Itinerary.Station;
import dev.portolan.diagram.layout.Wire.End;
import dev.portolan.diagram.scene.Mark.Tip;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.EndpointReport;
import dev.portolan.model.Broker;
import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Follows every dialled endpoint over the connectors, and says what each connector and row carries. */
final class Voyages {
    private final Chart chart;
    private final Figures figures;
    private final Map<String, Link> links;
    private final Map<String, Set<Id<?>>> taken = new HashMap<>();
    private final Map<String, Map<String, List<Link>>> between = new HashMap<>();
    private final Map<String, List<Link>> leaving = new HashMap<>();
    private final Map<String, Tone> carried = new HashMap<>();
    private final Map<String, Tone> stops = new LinkedHashMap<>();
    private final Map<String, Map<String, Tone>> rows = new HashMap<>();
    private final Set<String> courses = new HashSet<>();
    private final List<Cut> cuts = new ArrayList<>();

    /** A way that a load balancer stops: the connector into it, the one behind it, and how the way ends. */
    private record Cut(String into, String behind, Tone tone) {
    }

    private Voyages(Chart chart, Map<String, Link> links) {
        this.chart = chart;
        this.figures = chart.figures();
        this.links = new LinkedHashMap<>(links);
        links.values().forEach(this::index);
    }

    /**
     * What came of it.
     *
     * @param links all connectors, with those that only courses take
     * @param carried by key of the connector, what its courses make of it; absent when none takes it
     * @param stops connectors on which a course is stopped
     * @param rows by key of the figure, then by name of the row
     */
    record Outcome(List<Link> links, Map<String, Tone> carried, Map<String, Tone> stops, Map<String, Map<String, Tone>> rows) {
        Tone tone(Link link) {
            return carried.getOrDefault(link.key(), link.tone());
        }
    }

    static Outcome of(Chart chart, Map<String, Link> links, Judgement judgement) {
        Voyages voyages = new Voyages(chart, links);
        for (Connection connection : chart.topology().all(Connection.class)) {
            judgement.report(connection).ifPresentOrElse(report -> voyages.follow(connection, report),
                    () -> voyages.sketch(connection));
        }
        voyages.mark();
        voyages.absorb();
        List<Link> all = voyages.links.values().stream().map(voyages::complete).toList();
        return new Outcome(all, voyages.carried, voyages.stops, voyages.rows);
    }

    private Link complete(Link link) {
        return taken.containsKey(link.key()) ? link.with(List.copyOf(taken.get(link.key()))) : link;
    }

    private void follow(Connection connection, ConnectionReport report) {
        report.bootstrap().forEach(endpoint -> follow(connection, chart.way(connection, endpoint)));
        report.brokers().forEach(endpoint -> follow(connection, chart.way(connection, endpoint)));
    }

    private void follow(Connection connection, Itinerary way) {
        List<Station> stations = way.stations();
        int stop = way.stop().isPresent() ? way.stop().get() : -1;
        int legs = stop >= 0 ? stop + 1 : stations.size() - 1;
        Optional<String> last = Optional.empty();
        for (int i = 0; i < legs; i++) {
            last = leg(connection, stations.get(i), stations.get(i + 1), way.tone(), stop == i);
            if (last.isEmpty() && stop == i) {
                behind(way, i).ifPresent(link -> take(connection, link.key(), way.tone(), true));
            }
        }
        for (int i = legs; i < stations.size(); i++) {
            beyond(connection, way, i, i == legs ? last : Optional.empty());
        }
    }

    /**
     * Where a way would have gone on: a row that it would have left by fares as what it leads to, and so does the connector
     * behind it where it was there that the way was stopped.
     */
    private void beyond(Connection connection, Itinerary way, int index, Optional<String> into) {
        Station from = way.stations().get(index);
        fare(from, way.tone());
        if (from.row().isPresent() && into.isPresent()) {
            behind(way, index).ifPresent(link -> {
                take(connection, link.key(), way.tone(), false);
                cuts.add(new Cut(into.get(), link.key(), way.tone()));
            });
        }
    }

    /** The connector out of the row: to where the way goes on, or else the only one, which leads to the wrong place. */
    private Optional<Link> behind(Itinerary way, int index) {
        Station from = way.stations().get(index);
        List<Link> out = leaving.getOrDefault(from.figure() + "\n" + from.row().orElse(""), List.of());
        Optional<Link> onward = way.stations().stream().skip(index + 1).findFirst()
                .flatMap(next -> out.stream().filter(link -> link.to().cell().equals(next.figure())).findFirst());
        return onward.or(() -> out.stream().filter(link -> out.size() == 1).findFirst());
    }

    /** Where some of what comes into a load balancer gets through, what is stopped there is marked behind it. */
    private void mark() {
        cuts.stream().filter(cut -> carried.get(cut.into()) == Tone.PARTIAL)
                .forEach(cut -> stops.merge(cut.behind(), cut.tone(), Judgement::together));
    }

    /** What is not judged is drawn as wanted: from the client to each broker. */
    private void sketch(Connection connection) {
        Station client = new Station(figures.shown(connection.client().value()), Optional.of(connection.id().value()));
        for (Broker broker : chart.brokers(connection.cluster())) {
            if (broker.servesClients()) {
                leg(connection, client, new Station(figures.shown(broker.id().value()), Optional.empty()), Tone.NEUTRAL, false);
            }
        }
    }

    /** One leg of a way. Gives the connector that it takes; none when another of the same load balancer says it. */
    private Optional<String> leg(Connection connection, Station from, Station to, Tone tone, boolean stopped) {
        fare(from, tone);
        List<Link> known = between.getOrDefault(from.figure(), Map.of()).getOrDefault(to.figure(), List.of());
        Optional<Link> way = way(known, from.row());
        if (way.isEmpty() && !known.isEmpty() && !courses.contains(known.getFirst().key())) {
            return Optional.empty();
        }
        String key = way.isPresent() ? way.get().key() : course(from, to);
        take(connection, key, tone, stopped);
        return Optional.of(key);
    }

    /** The connector that leaves by a row, or else one that leaves by none; any when no row is asked for. */
    private static Optional<Link> way(List<Link> known, Optional<String> row) {
        Optional<Link> plain = Optional.empty();
        for (Link link : known) {
            if (row.isEmpty() || link.from().port().equals(row)) {
                return Optional.of(link);
            }
            if (plain.isEmpty() && link.from().port().isEmpty()) {
                plain = Optional.of(link);
            }
        }
        return plain;
    }

    private void fare(Station station, Tone tone) {
        if (station.row().isPresent()) {
            rows.computeIfAbsent(station.figure(), any -> new HashMap<>())
                    .merge(station.row().get(), tone, Judgement::together);
        }
    }

    private void take(Connection connection, String key, Tone tone, boolean stopped) {
        taken.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(connection.id());
        carried.merge(key, tone, Judgement::together);
        if (stopped) {
            stops.merge(key, tone, Judgement::together);
        }
    }

    private String course(Station from, Station to) {
        String key = "course/" + from.figure() + from.row().map(row -> "/" + row).orElse("") + "/" + to.figure();
        boolean hasRow = figures.get(from.figure()) instanceof Card card
                && from.row().filter(row -> card.rows().stream().anyMatch(r -> r.name().equals(row))).isPresent();
        End start = hasRow ? End.at(from.figure(), from.row().get()) : End.at(from.figure());
        boolean entry = figures.get(to.figure()) instanceof Card card && card.entry() == Card.Entry.BESIDE_NAME;
        Link link = new Link(key, start, entry ? End.at(to.figure(), Card.ENTRY) : End.at(to.figure()), List.of(), Tip.ARROW,
                Tone.QUIET);
        links.put(key, link);
        courses.add(key);
        index(link);
        return key;
    }

    private void index(Link link) {
        leaving.computeIfAbsent(link.from().cell() + "\n" + link.from().port().orElse(""), any -> new ArrayList<>()).add(link);
        join(link.from().cell(), link.to().cell(), link);
        if (link.tip() == Tip.NONE) {
            join(link.to().cell(), link.from().cell(), link);
        }
    }

    private void join(String from, String to, Link link) {
        between.computeIfAbsent(from, any -> new HashMap<>()).computeIfAbsent(to, any -> new ArrayList<>()).add(link);
    }

    /** A course between a node and a link stands for the quiet line between the node's network and that link. */
    private void absorb() {
        Map<String, String> covering = new HashMap<>();
        courses.stream().sorted().map(links::get).forEach(course -> {
            cover(covering, course.from().cell(), course.to().cell(), course.key());
            cover(covering, course.to().cell(), course.from().cell(), course.key());
        });
        for (Link line : List.copyOf(links.values())) {
            if (line.tip() != Tip.NONE || carried.containsKey(line.key())) {
                continue;
            }
            String from = line.from().cell();
            String to = line.to().cell();
            Stream.of(from + "\n" + to, to + "\n" + from).map(covering::get).filter(Objects::nonNull).min(String::compareTo)
                    .ifPresent(course -> {
                        taken.computeIfAbsent(course, any -> new LinkedHashSet<>()).addAll(line.elements());
                        links.remove(line.key());
                    });
        }
    }

    /** Notes by sheet and link which course stands for a line between them: the first by key. */
    private void cover(Map<String, String> covering, String node, String hub, String course) {
        for (String sheet : figures.path(node)) {
            if (figures.get(sheet) instanceof Sheet) {
                covering.putIfAbsent(sheet + "\n" + hub, course);
            }
        }
    }
}
