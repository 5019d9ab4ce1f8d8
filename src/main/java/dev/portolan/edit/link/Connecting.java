package dev.portolan.edit.link;

import dev.portolan.design.Design;
import dev.portolan.edit.Verb;
import dev.portolan.edit.draft.Draft;
import dev.portolan.model.Connection;
import dev.portolan.model.Element;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Joining two things that are drawn. Each is told by the ids that its figure stands for, the first one first; it does not
 * matter from which of the two a person draws.
 */
public final class Connecting {
    private Connecting() {
    }

    private record Way(Bridge bridge, Element from, Element to) {
    }

    /** Whether things of these kinds are ever joined: quick enough to be asked for every figure while someone draws. */
    public static boolean mayJoin(Topology topology, List<Id<?>> from, List<Id<?>> to) {
        return !ways(topology, from, to).isEmpty();
    }

    /** Whether the two may be joined, and how. */
    public static Joint ask(Topology topology, List<Id<?>> from, List<Id<?>> to) {
        if (!from.isEmpty() && !to.isEmpty() && from.getFirst().equals(to.getFirst())) {
            return new Joint.Refused(Hindrance.SAME_THING, List.of(from.getFirst()));
        }
        List<LinkKind> kinds = new ArrayList<>();
        Optional<Hindrance> reason = Optional.empty();
        for (Way way : ways(topology, from, to)) {
            Optional<Hindrance> hindrance = way.bridge().hindrance(topology, way.from(), way.to());
            if (hindrance.isEmpty()) {
                kinds.add(way.bridge().kind());
            }
            reason = reason.or(() -> hindrance);
        }
        return kinds.isEmpty() ? new Joint.Refused(reason.orElseGet(() -> never(topology, from, to)),
                Stream.of(from, to).flatMap(ids -> ids.stream().limit(1)).<Id<?>>map(id -> id).toList())
                : new Joint.Possible(kinds);
    }

    /** The ways of joining the two, each made ready; none where {@link #ask} refuses. */
    public static List<Offer> offers(Design design, List<Id<?>> from, List<Id<?>> to) {
        List<Offer> offers = new ArrayList<>();
        for (Way way : ways(design.topology(), from, to)) {
            if (way.bridge().hindrance(design.topology(), way.from(), way.to()).isEmpty()) {
                Draft draft = Draft.on(design);
                Id<?> made = way.bridge().make(draft, way.from(), way.to());
                offers.add(new Offer(way.bridge().kind(), draft.finish(Verb.CONNECT, made)));
            }
        }
        return offers;
    }

    private static Hindrance never(Topology topology, List<Id<?>> from, List<Id<?>> to) {
        Optional<Element> one = first(topology, from);
        Optional<Element> other = first(topology, to);
        return one.isPresent() && other.isPresent() ? Bridges.never(one.get(), other.get()) : Hindrance.NOTHING_JOINS_THESE;
    }

    private static List<Way> ways(Topology topology, List<Id<?>> from, List<Id<?>> to) {
        Optional<Element> one = first(topology, from);
        Optional<Element> other = first(topology, to);
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        List<Way> ways = new ArrayList<>(ways(one.get(), other.get()));
        Element wider = wider(topology, one.get());
        Element widerOther = wider(topology, other.get());
        if (ways.isEmpty() && (wider != one.get() || widerOther != other.get())) {
            ways.addAll(ways(wider, other.get()));
            ways.addAll(ways(one.get(), widerOther));
            ways.addAll(ways.isEmpty() ? ways(wider, widerOther) : List.of());
        }
        return ways;
    }

    private static List<Way> ways(Element one, Element other) {
        if (one.id().equals(other.id())) {
            return List.of();
        }
        List<Way> ways = new ArrayList<>();
        for (Bridge bridge : Bridges.ALL) {
            if (bridge.joins(one, other)) {
                ways.add(new Way(bridge, one, other));
            } else if (bridge.joins(other, one)) {
                ways.add(new Way(bridge, other, one));
            }
        }
        return ways;
    }

    /** What a figure stands for when nothing joins it by itself: a subnet for its network, a connection for its client. */
    private static Element wider(Topology topology, Element element) {
        return switch (element) {
            case Subnet subnet -> topology.<Element>find(subnet.network()).orElse(subnet);
            case Connection connection -> topology.<Element>find(connection.client()).orElse(connection);
            default -> element;
        };
    }

    private static Optional<Element> first(Topology topology, List<Id<?>> ids) {
        return ids.stream().flatMap(id -> topology.find(id.<Element>as()).stream()).findFirst();
    }
}
