package dev.portolan.edit;

import dev.portolan.design.Design;
import dev.portolan.design.Nesting;
import dev.portolan.design.Placement;
import dev.portolan.design.Territories;
import dev.portolan.design.Territory;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Takes a design to a changed topology with the placements that still mean something there. They are relative to a
 * container, so what has gone or has come into another container loses its own, and the layout finds it room; the outline of
 * a territory keeps its place under whatever id the changed topology places it.
 */
public final class Keeping {
    private final SortedMap<Id<?>, Placement> placements;
    private final Topology topology;
    private final Nesting before;
    private final Nesting after;
    private final UnaryOperator<Id<?>> renamed;
    private final Map<Territory, Territory> moves = new HashMap<>();

    private Keeping(Design design, Topology changed, UnaryOperator<Id<?>> renamed) {
        this.placements = design.placements();
        this.topology = design.topology();
        this.before = Nesting.of(design.topology());
        this.after = Nesting.of(changed);
        this.renamed = renamed;
        moves();
    }

    /** The design with another topology. */
    public static Design with(Design design, Topology changed) {
        return with(design, changed, id -> id);
    }

    /** The design with another topology, in which elements go by other ids. */
    public static Design with(Design design, Topology changed, UnaryOperator<Id<?>> renamed) {
        if (changed == design.topology()) {
            return design;
        }
        Design other = design.with(changed);
        return design.placements().isEmpty() ? other : other.with(new Keeping(design, changed, renamed).kept(changed));
    }

    private SortedMap<Id<?>, Placement> kept(Topology changed) {
        SortedMap<Id<?>, Placement> kept = new TreeMap<>();
        placements.forEach((id, placement) -> {
            Optional<Territory> outlined = before.territories().placed(id);
            if (outlined.isPresent()) {
                Optional.ofNullable(moves.get(outlined.get())).flatMap(after.territories()::placedAs)
                        .ifPresent(other -> kept.put(other, placement));
            } else if (!topology.contains(id)) {
                kept.putIfAbsent(id, placement);
            } else if (changed.contains(renamed.apply(id)) && stays(id)) {
                kept.put(renamed.apply(id), placement);
            }
        });
        return kept;
    }

    private boolean stays(Id<?> id) {
        List<Id<?>> was = before.around(id);
        List<Id<?>> now = after.around(renamed.apply(id));
        List<Id<?>> led = before.territories().of(was).map(each -> moves.getOrDefault(each, Territory.NONE).ids())
                .orElseGet(() -> was.stream().<Id<?>>map(renamed).toList());
        return led.equals(now);
    }

    /** Which territory each has become: itself, or the new one into which all that was in it went. */
    private void moves() {
        List<Territory> vanished = new ArrayList<>();
        Territories now = after.territories();
        for (Territory each : before.territories().all()) {
            Territory same = renamed(each);
            if (now.contains(same)) {
                moves.put(each, same);
            } else {
                vanished.add(each);
            }
        }
        Set<Territory> free = new LinkedHashSet<>(now.all());
        moves.values().forEach(free::remove);
        if (vanished.isEmpty() || free.isEmpty()) {
            return;
        }
        Map<Territory, Set<List<Id<?>>>> heirs = heirs();
        for (Territory each : vanished) {
            Set<List<Id<?>>> led = heirs.getOrDefault(each, Set.of());
            Optional<Territory> heir = led.isEmpty() ? free.stream().filter(new1 -> sameRegion(each, new1)).findFirst()
                    : led.size() == 1 ? now.of(led.iterator().next()).filter(free::contains) : Optional.empty();
            heir.ifPresent(found -> {
                moves.put(each, found);
                free.remove(found);
            });
        }
    }

    /** Where the elements of each territory are now. */
    private Map<Territory, Set<List<Id<?>>>> heirs() {
        Map<Territory, Set<List<Id<?>>>> heirs = new HashMap<>();
        topology.elements().forEach(element -> before.territories().of(before.around(element.id())).ifPresent(territory ->
                heirs.computeIfAbsent(territory, any -> new LinkedHashSet<>()).add(after.around(renamed.apply(element.id())))));
        return heirs;
    }

    private boolean sameRegion(Territory one, Territory other) {
        return renamed(one).region().isPresent() && renamed(one).region().equals(other.region());
    }

    private Territory renamed(Territory territory) {
        return new Territory(territory.region().map(id -> renamed.apply(id).as()),
                territory.account().map(id -> renamed.apply(id).as()));
    }
}
