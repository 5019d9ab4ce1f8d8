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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds on a scene the items of elements and of ways, by their keys. */
final class Lights {
    private static final double TOUCH = 9;
    /** Hops at settings that a packet is judged by, but does not pass through. */
    private static final Set<HopKind> BESIDE = EnumSet.of(HopKind.RESOLVE, HopKind.SECURITY_GROUP, HopKind.NETWORK_ACL,
            HopKind.ROUTE, HopKind.RETURN);
    /** What is too large to stand for a setting, as long as something smaller does. */
    private static final List<Set<Role>> CONTAINERS = List.of(EnumSet.of(Role.SUBNET, Role.NETWORK, Role.REGION),
            EnumSet.of(Role.NETWORK, Role.REGION), EnumSet.of(Role.REGION));

    private final Scene scene;

    Lights(Scene scene) {
        this.scene = scene;
    }

    /** The items of the elements themselves; where an element has none of its own, the smallest that stand for it too. */
    Set<String> standing(List<? extends Id<?>> elements) {
        Set<String> keys = new HashSet<>();
        for (Id<?> element : elements) {
            List<Item> all = scene.of(element).toList();
            List<Item> own = all.stream().filter(i -> i.element().filter(element::equals).isPresent())
                    .filter(i -> i.role() != Role.ROW && i.role() != Role.CONNECTOR).toList();
            List<Item> shown = !own.isEmpty() ? own : CONTAINERS.stream().map(larger -> all.stream()
                    .filter(i -> !larger.contains(i.role())).toList()).filter(some -> !some.isEmpty()).findFirst().orElse(all);
            shown.forEach(i -> keys.add(i.key()));
        }
        return keys;
    }

    /**
     * What packets meet on their ways.
     *
     * @param own the connections
     * @param called whatever a hop was decided at, and the ends
     * @param passed those that packets pass through
     */
    private record Met(Set<Id<?>> own, Set<Id<?>> called, Set<Id<?>> passed) {
        static Met of(List<ConnectionReport> reports, List<EndpointReport> endpoints) {
            Met met = new Met(new HashSet<>(), new HashSet<>(), new HashSet<>());
            reports.forEach(report -> {
                met.own.add(report.connection());
                met.called.add(report.connection());
                met.called.add(report.client());
            });
            for (EndpointReport endpoint : endpoints) {
                endpoint.hops().forEach(hop -> {
                    met.called.add(hop.element());
                    if (!BESIDE.contains(hop.kind())) {
                        met.passed.add(hop.element());
                    }
                });
                endpoint.broker().ifPresent(met.called::add);
                endpoint.traces().stream().findFirst().flatMap(Trace::landing).ifPresent(met.called::add);
            }
            return met;
        }

        boolean carriedBy(Item connector) {
            return connector.element().filter(own::contains).isPresent() || connector.others().stream().anyMatch(own::contains);
        }

        boolean includes(Item item) {
            return switch (item.role()) {
                case NODE, LINK -> item.element().filter(called::contains).isPresent()
                        || item.others().stream().anyMatch(passed::contains);
                case TAG -> item.element().filter(called::contains).isPresent();
                case ROW -> item.element().filter(own::contains).isPresent()
                        || item.others().stream().anyMatch(called::contains);
                case REGION, NETWORK, SUBNET, CONNECTOR, BADGE, TITLE, LEGEND -> false;
            };
        }
    }

    /** The whole ways of connections: what they pass, what judges them on it, and the connectors that carry them. */
    Set<String> ways(List<ConnectionReport> reports) {
        Met met = Met.of(reports, reports.stream()
                .flatMap(report -> Stream.concat(report.bootstrap().stream(), report.brokers().stream())).toList());
        Set<String> lit = keys(met::includes);
        scene.items().stream().filter(i -> i.role() == Role.CONNECTOR && met.carriedBy(i)).forEach(i -> light(i, lit));
        return withParents(joined(met, lit));
    }

    /** The way to one dialled endpoint of a connection. */
    Set<String> way(ConnectionReport report, List<EndpointReport> endpoint) {
        Met met = Met.of(List.of(report), endpoint);
        return withParents(joined(met, keys(met::includes)));
    }

    private Set<String> keys(Predicate<Item> meant) {
        return scene.items().stream().filter(meant).map(Item::key).collect(Collectors.toCollection(HashSet::new));
    }

    /** With the connectors between what is lit. */
    private Set<String> joined(Met met, Set<String> lit) {
        List<Bounds> places = scene.items().stream().filter(i -> lit.contains(i.key())).map(Item::bounds).toList();
        scene.items().stream().filter(i -> i.role() == Role.CONNECTOR)
                .filter(i -> met.carriedBy(i) || i.element().filter(met.called::contains).isPresent())
                .filter(i -> touches(places, i.course().getFirst()) && touches(places, i.course().getLast()))
                .forEach(i -> lit.add(i.key()));
        return lit;
    }

    /** A connector that carries the connection is lit, with what it joins. */
    private void light(Item course, Set<String> lit) {
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
    Set<String> withParents(Set<String> keys) {
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
