package dev.portolan.edit.copy;

import dev.portolan.design.Design;
import dev.portolan.design.Nesting;
import dev.portolan.design.Placement;
import dev.portolan.design.Waiver;
import dev.portolan.edit.Keeping;
import dev.portolan.edit.place.Admission;
import dev.portolan.edit.place.Newcomers;
import dev.portolan.edit.place.Relocation;
import dev.portolan.model.Removal;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.References;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A design in which copies have arrived.
 *
 * @param roots the ids under which the outermost of them are placed
 */
record Arrival(Design design, List<Id<?>> roots) {

    static Arrival pasted(Design before, Fragment fragment, List<Id<?>> container, double x, double y) {
        Nesting there = Nesting.of(before.topology());
        List<List<Id<?>>> around = new ArrayList<>();
        around.add(container);
        if (!container.isEmpty()) {
            around.addAll(there.path(container.getFirst()).stream().filter(each -> !each.equals(container)).toList());
            around.add(Nesting.CANVAS);
        }
        Copies copies = Copies.of(before, fragment);
        Topology after = settled(relocated(copies, fragment, around), copies);
        Landing landing = new Landing(before, fragment, copies, after);
        return arrived(before, fragment, copies, after, landing, landing.pasted(around, x, y));
    }

    static Arrival duplicated(Design before, Fragment fragment, double dx, double dy) {
        Copies copies = Copies.of(before, fragment);
        Topology after = settled(copies.added(), copies);
        Landing landing = new Landing(before, fragment, copies, after);
        return arrived(before, fragment, copies, after, landing, landing.beside(dx, dy));
    }

    /** The copies that lay in nothing that was copied with them, each in the innermost container that may hold it. */
    private static Topology relocated(Copies copies, Fragment fragment, List<List<Id<?>>> around) {
        Topology now = copies.added();
        Nesting source = Nesting.of(fragment.design().topology());
        Admission admission = Admission.of(now);
        Nesting present = Nesting.of(now);
        Set<Id<?>> copied = fragment.copied();
        SequencedMap<Id<?>, List<Id<?>>> places = new LinkedHashMap<>();
        for (Id<?> id : copied) {
            List<Id<?>> was = source.around(id);
            Id<?> copy = copies.names().get(id);
            if (copies.created().contains(copy) && (was.isEmpty() || !copied.containsAll(was))) {
                around.stream().filter(each -> admission.refusal(copy, each).isEmpty()).findFirst()
                        .filter(each -> !each.equals(present.around(copy))).ifPresent(each -> places.put(copy, each));
            }
        }
        return Relocation.of(now, places, copies.created());
    }

    private static Topology settled(Topology arrived, Copies copies) {
        Topology known = Removal.of(arrived, copies.strangers()).after();
        Set<Id<?>> used = known.elements().stream().flatMap(each -> References.of((Record) each).stream())
                .map(References.Reference::id).collect(Collectors.toSet());
        Topology lean = Removal.of(known, copies.territorial().stream().filter(id -> !used.contains(id)).toList()).after();
        return Newcomers.settled(lean, copies.created());
    }

    private static Arrival arrived(Design before, Fragment fragment, Copies copies, Topology after, Landing landing,
                                   Map<Id<?>, Placement> placements) {
        Design kept = Keeping.with(before, after);
        SortedMap<Id<?>, Placement> all = new TreeMap<>(kept.placements());
        all.putAll(placements);
        List<Waiver> waivers = new ArrayList<>(before.waivers());
        fragment.design().waivers().stream().filter(waiver -> !waiver.elements().isEmpty())
                .map(waiver -> named(waiver, copies)).filter(waiver -> !waivers.contains(waiver)).forEach(waivers::add);
        return new Arrival(kept.with(all).waiving(waivers), landing.roots());
    }

    private static Waiver named(Waiver waiver, Copies copies) {
        List<String> elements = waiver.elements().stream().map(each -> Id.fault(each).isEmpty()
                ? copies.names().getOrDefault(Id.of(each), Id.of(each)).value() : each).toList();
        return new Waiver(waiver.code(), elements, waiver.reason(), waiver.extra());
    }
}
