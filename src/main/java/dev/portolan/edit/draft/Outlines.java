package dev.portolan.edit.draft;

import dev.portolan.design.Placement;
import dev.portolan.model.Account;
import dev.portolan.model.Element;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Region;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.shape.Id;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The outlines that Regions and accounts make together, and the ids by which they are placed: the Region's where it has one
 * outline, else the account's, else both. An outline that comes or goes may change the id of another one.
 */
final class Outlines {
    private Outlines() {
    }

    private record Outline(Optional<Id<Region>> region, Optional<Id<Account>> account) {
    }

    /** The placements, with those of outlines under the ids that the outlines have afterwards. */
    static SortedMap<Id<?>, Placement> moved(Topology before, Topology after, SortedMap<Id<?>, Placement> placements) {
        Map<Outline, Id<?>> were = ids(before);
        Map<Outline, Id<?>> are = ids(after);
        SortedMap<Id<?>, Placement> moved = new TreeMap<>(placements);
        were.forEach((outline, id) -> {
            Id<?> now = are.get(outline);
            if (now != null && !now.equals(id) && placements.containsKey(id) && !placements.containsKey(now)) {
                moved.put(now, placements.get(id));
            }
        });
        were.values().stream().filter(id -> !are.containsValue(id)).forEach(moved::remove);
        return moved;
    }

    private static Map<Outline, Id<?>> ids(Topology topology) {
        Set<Outline> outlines = outlines(topology);
        Map<Id<?>, Integer> uses = new HashMap<>();
        for (Outline outline : outlines) {
            outline.region().ifPresent(id -> uses.merge(id, 1, Integer::sum));
            outline.account().ifPresent(id -> uses.merge(id, 1, Integer::sum));
        }
        Map<Outline, Id<?>> ids = new LinkedHashMap<>();
        outlines.forEach(outline -> ids.put(outline, id(outline, uses)));
        return ids;
    }

    private static Set<Outline> outlines(Topology topology) {
        Set<Outline> outlines = new LinkedHashSet<>();
        for (Element element : topology.elements()) {
            switch (element) {
                case Network n when n.kind() != NetworkKind.INTERNET -> outlines.add(new Outline(n.region(), n.account()));
                case TransitGateway t -> outlines.add(new Outline(t.region(), t.account()));
                case EndpointService s when s.loadBalancers().isEmpty() && s.server().isEmpty() ->
                        outlines.add(new Outline(s.region(), s.account()));
                default -> { }
            }
        }
        outlines.remove(new Outline(Optional.empty(), Optional.empty()));
        for (Region region : topology.all(Region.class)) {
            if (outlines.stream().noneMatch(outline -> outline.region().equals(Optional.of(region.id())))) {
                outlines.add(new Outline(Optional.of(region.id()), Optional.empty()));
            }
        }
        return outlines;
    }

    private static Id<?> id(Outline outline, Map<Id<?>, Integer> uses) {
        if (outline.region().isPresent() && uses.getOrDefault(outline.region().get(), 0) <= 1) {
            return outline.region().get();
        }
        if (outline.account().isPresent() && uses.getOrDefault(outline.account().get(), 0) <= 1) {
            return outline.account().get();
        }
        String both = outline.region().map(Id::value).orElse("_") + ":" + outline.account().map(Id::value).orElse("_");
        return Id.of(both.length() > Id.MAX_LENGTH ? both.substring(0, Id.MAX_LENGTH) : both);
    }
}
