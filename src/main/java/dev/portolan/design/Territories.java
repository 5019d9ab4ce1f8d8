package dev.portolan.design;

import dev.portolan.model.Account;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Region;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.shape.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/** The territories that a design's drawing outlines, and the ids under which their outlines are placed. */
public final class Territories {
    private final SequencedMap<Territory, Id<?>> placedAs = new LinkedHashMap<>();
    private final Map<Id<?>, Territory> placed = new HashMap<>();
    private final Map<List<Id<?>>, Territory> byIds = new HashMap<>();

    private Territories(Topology topology) {
        SequencedSet<Territory> found = found(topology);
        Map<Id<Region>, Integer> ofRegion = new HashMap<>();
        Map<Id<Account>, Integer> ofAccount = new HashMap<>();
        for (Territory territory : found) {
            territory.region().ifPresent(id -> ofRegion.merge(id, 1, Integer::sum));
            territory.account().ifPresent(id -> ofAccount.merge(id, 1, Integer::sum));
        }
        Set<Id<Region>> used = new HashSet<>(ofRegion.keySet());
        topology.all(Region.class).stream().filter(region -> !used.contains(region.id()))
                .forEach(region -> found.add(new Territory(Optional.of(region.id()), Optional.empty())));
        for (Territory territory : found) {
            Id<?> id = placedAs(territory, ofRegion, ofAccount);
            placedAs.put(territory, id);
            placed.putIfAbsent(id, territory);
            byIds.put(territory.ids(), territory);
        }
    }

    public static Territories of(Topology topology) {
        return new Territories(topology);
    }

    private static SequencedSet<Territory> found(Topology topology) {
        SequencedSet<Territory> found = new LinkedHashSet<>();
        topology.all(Network.class).stream().filter(network -> network.kind() != NetworkKind.INTERNET)
                .forEach(network -> found.add(Territory.of(network)));
        topology.all(TransitGateway.class).forEach(gateway -> found.add(Territory.of(gateway)));
        topology.all(EndpointService.class).stream().filter(service -> Nesting.home(topology, service).isEmpty())
                .forEach(service -> found.add(Territory.of(service)));
        found.remove(Territory.NONE);
        return found;
    }

    /** The Region's id where it has one outline, else the account's, else both with a colon between. */
    private static Id<?> placedAs(Territory territory, Map<Id<Region>, Integer> ofRegion, Map<Id<Account>, Integer> ofAccount) {
        if (territory.region().isPresent() && ofRegion.getOrDefault(territory.region().get(), 0) <= 1) {
            return territory.region().get();
        }
        if (territory.account().isPresent() && ofAccount.getOrDefault(territory.account().get(), 0) <= 1) {
            return territory.account().get();
        }
        String both = territory.region().map(Id::value).orElse("_") + ":" + territory.account().map(Id::value).orElse("_");
        return Id.of(both.length() > Id.MAX_LENGTH ? both.substring(0, Id.MAX_LENGTH) : both);
    }

    /** All of them, in the order in which a drawing outlines them. */
    public List<Territory> all() {
        return List.copyOf(placedAs.sequencedKeySet());
    }

    public boolean contains(Territory territory) {
        return placedAs.containsKey(territory);
    }

    /** The id under which the territory's outline is placed; empty where nothing outlines it. */
    public Optional<Id<?>> placedAs(Territory territory) {
        return Optional.ofNullable(placedAs.get(territory));
    }

    /** The territory of these ids: a Region, an account, or both in that order. */
    public Optional<Territory> of(List<Id<?>> ids) {
        return Optional.ofNullable(byIds.get(ids));
    }

    /** The territory whose outline is placed under that id. */
    public Optional<Territory> placed(Id<?> id) {
        return Optional.ofNullable(placed.get(id));
    }
}
