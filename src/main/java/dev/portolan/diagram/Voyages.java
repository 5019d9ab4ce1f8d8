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
    private final Map<String, List<String>> between = new HashMap<>();
    private final Map<String, List<String>> leaving = new HashMap<>();
    private final Map<String, Tone> carried = new HashMap<>();
    private final Map<String, Tone> stops = new LinkedHashMap<>();
    private final Map<String, Tone> rows = new HashMap<>();
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
     * @param rows by key of the figure, a slash and the name of the row
     */
    record Outcome(List<Link> links, Map<String, Tone> carried, Map<String, Tone> stops, Map<String, Tone> rows) {
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
        for (EndpointReport endpoint : Stream.concat(report.bootstrap().stream(), report.brokers().stream()).toList()) {
            Itinerary way = chart.way(connection, endpoint);
            int legs = way.stop().map(stop -> stop + 1).orElse(way.stations().size() - 1);
            Optional<String> last = Optional.empty();
            for (int i = 0; i < legs; i++) {
                boolean stopped = way.stop().isPresent() && way.stop().get() == i;
                last = leg(connection, way.stations().get(i), way.stations().get(i + 1), way.tone(), stopped);
                if (last.isEmpty() && stopped) {
                    behind(way, i).ifPresent(link -> take(connection, link.key(), way.tone(), true));
                }
            }
            for (int i = legs; i < way.stations().size(); i++) {
                beyond(connection, way, i, i == legs ? last : Optional.empty());
            }
        }
    }

    /**
     * Where a way would have gone on: a row that it would have left by fares as what it leads to, and so does the connector
     * behind it where it was there that the way was stopped.
     */
    private void beyond(Connection connection, Itinerary way, int index, Optional<String> into) {
        Station from = way.stations().get(index);
        from.row().ifPresent(row -> rows.merge(from.figure() + "/" + row, way.tone(), Judgement::together));
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
        List<Link> out = leaving.getOrDefault(from.figure(), List.of()).stream().map(links::get)
                .filter(link -> link.from().port().equals(from.row())).toList();
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

    private static String pair(Station from, Station to) {
        return from.figure() + "\n" + to.figure();
    }

    /** One leg of a way. Gives the connector that it takes; none when another of the same load balancer says it. */
    private Optional<String> leg(Connection connection, Station from, Station to, Tone tone, boolean stopped) {
        from.row().ifPresent(row -> rows.merge(from.figure() + "/" + row, tone, Judgement::together));
        List<String> known = between.getOrDefault(pair(from, to), List.of());
        Optional<String> way = from.row().isPresent()
                ? known.stream().filter(key -> links.get(key).from().port().equals(from.row())).findFirst()
                        .or(() -> known.stream().filter(key -> links.get(key).from().port().isEmpty()).findFirst())
                : known.stream().findFirst();
        if (way.isEmpty() && !known.isEmpty() && !courses.contains(known.getFirst())) {
            return Optional.empty();
        }
        String key = way.orElseGet(() -> course(from, to));
        take(connection, key, tone, stopped);
        return Optional.of(key);
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
        leaving.computeIfAbsent(link.from().cell(), any -> new ArrayList<>()).add(link.key());
        between.computeIfAbsent(link.from().cell() + "\n" + link.to().cell(), pair -> new ArrayList<>()).add(link.key());
        if (link.tip() == Tip.NONE) {
            between.computeIfAbsent(link.to().cell() + "\n" + link.from().cell(), pair -> new ArrayList<>()).add(link.key());
        }
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
