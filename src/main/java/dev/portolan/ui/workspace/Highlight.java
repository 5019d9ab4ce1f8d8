package dev.portolan.ui.workspace;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.Trace;
import dev.portolan.model.shape.Id;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which items of a scene stay lit while the rest is dimmed.
 *
 * @param lit keys of the items
 * @param chosen keys of the items that are selected themselves
 */
public record Highlight(Set<String> lit, Set<String> chosen) {
    /** Nothing is dimmed. */
    public static final Highlight NONE = new Highlight(Set.of(), Set.of());
    private static final double TOUCH = 9;
    /** Hops at settings that a packet is judged by, but does not pass through. */
    private static final Set<HopKind> BESIDE = EnumSet.of(HopKind.RESOLVE, HopKind.SECURITY_GROUP, HopKind.NETWORK_ACL,
            HopKind.ROUTE, HopKind.RETURN);

    public Highlight {
        lit = Set.copyOf(lit);
        chosen = Set.copyOf(chosen);
    }

    /** Whether some of the drawing is dimmed. */
    public boolean dims() {
        return !lit.isEmpty();
    }

    /** What a selection lights. */
    public static Highlight of(Scene scene, Document document) {
        return switch (document.selectionProperty().get()) {
            case Selection.Nothing nothing -> NONE;
            case Selection.OfElements chosen -> {
                Set<String> own = standing(scene, chosen.elements());
                Set<String> lit = document.followed().map(followed -> connection(scene, document,
                        followed).lit()).orElse(Set.of());
                yield new Highlight(lit.isEmpty() ? lit : withParents(scene, union(lit, own)), own);
            }
            case Selection.OfProblem chosen -> problem(scene, document, chosen.problem());
            case Selection.OfConnection chosen -> connection(scene, document, chosen);
        };
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Highlight connection(Scene scene, Document document, Selection.OfConnection chosen) {
        return document.replay(chosen.connection()).map(replay -> {
            Optional<Step> step = replay.step(chosen.step()).filter(s -> s.kind() == Step.Kind.BROKER);
            List<EndpointReport> endpoints = step.flatMap(Step::endpoint).map(List::of).orElseGet(() -> all(replay.report()));
            return new Highlight(path(scene, replay.report(), endpoints),
                    standing(scene, step.flatMap(Step::broker).<List<Id<?>>>map(List::of).orElse(List.of())));
        }).orElse(NONE);
    }

    private static Highlight problem(Scene scene, Document document, Problem problem) {
        Set<String> chosen = standing(scene, problem.elements());
        if (problem.connections().isEmpty()) {
            return new Highlight(Set.of(), chosen);
        }
        Set<String> lit = new HashSet<>(chosen);
        for (ConnectionReport report : document.connections()) {
            if (problem.connections().contains(report.connection())) {
                lit.addAll(path(scene, report, all(report)));
            }
        }
        return new Highlight(withParents(scene, lit), chosen);
    }

    private static List<EndpointReport> all(ConnectionReport report) {
        return Stream.concat(report.bootstrap().stream(), report.brokers().stream()).toList();
    }

    /** The items of the elements themselves; where an element has none of its own, those that stand for it too. */
    private static Set<String> standing(Scene scene, List<Id<?>> elements) {
        Set<String> keys = new HashSet<>();
        for (Id<?> element : elements) {
            Set<String> own = scene.of(element).filter(i -> i.element().filter(element::equals).isPresent())
                    .filter(i -> i.role() != Role.ROW && i.role() != Role.CONNECTOR)
                    .map(Item::key).collect(Collectors.toSet());
            keys.addAll(!own.isEmpty() ? own : scene.of(element).filter(i -> i.role() != Role.REGION && i.role() != Role.SUBNET)
                    .map(Item::key).collect(Collectors.toSet()));
        }
        return keys;
    }

    private static Set<String> path(Scene scene, ConnectionReport report, List<EndpointReport> endpoints) {
        Set<Id<?>> called = new HashSet<>(Set.of(report.client(), report.connection()));
        Set<Id<?>> passed = new HashSet<>();
        for (EndpointReport endpoint : endpoints) {
            endpoint.hops().stream().filter(hop -> !BESIDE.contains(hop.kind())).forEach(hop -> passed.add(hop.element()));
            endpoint.hops().forEach(hop -> called.add(hop.element()));
            endpoint.broker().ifPresent(called::add);
            endpoint.traces().stream().findFirst().flatMap(Trace::landing).ifPresent(called::add);
        }
        Set<String> lit = new HashSet<>();
        for (Item item : scene.items()) {
            if (isOnPath(item, report, called, passed)) {
                lit.add(item.key());
            }
        }
        List<Item> courses = scene.items().stream().filter(i -> i.role() == Role.CONNECTOR)
                .filter(i -> i.standsFor(report.connection()) || i.element().filter(called::contains).isPresent()).toList();
        if (endpoints.size() == all(report).size()) {
            courses.stream().filter(i -> i.standsFor(report.connection())).forEach(i -> light(scene, i, lit));
        }
        List<Bounds> reached = scene.items().stream().filter(i -> lit.contains(i.key())).map(Item::bounds).toList();
        courses.stream().filter(i -> touches(reached, i.course().getFirst()) && touches(reached, i.course().getLast()))
                .forEach(i -> lit.add(i.key()));
        return withParents(scene, lit);
    }

    private static boolean isOnPath(Item item, ConnectionReport report, Set<Id<?>> called, Set<Id<?>> passed) {
        return switch (item.role()) {
            case NODE, LINK -> item.element().filter(called::contains).isPresent()
                    || item.others().stream().anyMatch(passed::contains);
            case TAG -> item.element().filter(called::contains).isPresent();
            case ROW -> item.element().filter(report.connection()::equals).isPresent()
                    || item.others().stream().anyMatch(called::contains);
            case REGION, NETWORK, SUBNET, CONNECTOR, BADGE, TITLE, LEGEND -> false;
        };
    }

    /** A connector that carries the connection is lit, with what it joins. */
    private static void light(Scene scene, Item course, Set<String> lit) {
        lit.add(course.key());
        scene.items().stream().filter(i -> i.role() == Role.NODE || i.role() == Role.LINK)
                .filter(i -> i.bounds().grown(TOUCH).contains(course.course().getFirst())
                        || i.bounds().grown(TOUCH).contains(course.course().getLast()))
                .forEach(i -> lit.add(i.key()));
    }

    private static boolean touches(List<Bounds> reached, Point end) {
        return reached.stream().anyMatch(bounds -> bounds.grown(TOUCH).contains(end));
    }

    /** What contains something lit is lit, and so are the badges of what is lit. */
    private static Set<String> withParents(Scene scene, Set<String> keys) {
        Map<String, Item> byKey = new HashMap<>();
        scene.items().forEach(item -> byKey.put(item.key(), item));
        Set<String> lit = new HashSet<>(keys);
        for (String key : keys) {
            Optional<String> parent = Optional.ofNullable(byKey.get(key)).flatMap(Item::parent);
            while (parent.isPresent() && lit.add(parent.get())) {
                parent = Optional.ofNullable(byKey.get(parent.get())).flatMap(Item::parent);
            }
        }
        scene.items().stream().filter(i -> i.role() == Role.BADGE && i.parent().filter(lit::contains).isPresent())
                .forEach(i -> lit.add(i.key()));
        return lit;
    }
}
