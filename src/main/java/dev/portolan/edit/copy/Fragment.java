package dev.portolan.edit.copy;

import dev.portolan.design.Design;
import dev.portolan.design.Nesting;
import dev.portolan.design.Placement;
import dev.portolan.design.Territory;
import dev.portolan.design.Waiver;
import dev.portolan.model.Element;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.References;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something copied, as a design of its own, so that it has a file form. Beside what is copied it holds what that refers to,
 * which is not copied but stands for what has the same id where it is pasted. What lies in nothing copied is placed from the
 * origin of the drawing it was copied from.
 *
 * @param design of any design that does not say what of it is copied, everything is
 */
public record Fragment(Design design) {
    private static final String COPIED = "x-copied";
    private static final Pattern ID = Pattern.compile("\"([^\"]+)\"");

    /** @param ids of elements, and those that outlines are placed under or stand for */
    public static Fragment of(Design whole, Collection<? extends Id<?>> ids) {
        SequencedSet<Id<?>> copied = Extent.of(whole.topology(), ids);
        Topology topology = Topology.of(elements(whole.topology(), copied));
        List<Waiver> waivers = whole.waivers().stream().filter(waiver -> !waiver.elements().isEmpty()
                && copied.stream().map(Id::value).collect(Collectors.toSet()).containsAll(waiver.elements())).toList();
        String list = copied.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", ", "[", "]"));
        return new Fragment(new Design(whole.name(), "", topology, placements(whole, copied, topology), waivers,
                Extra.of(Map.of(COPIED, list))));
    }

    /** The elements that are copied; the others only say what those refer to. */
    public SequencedSet<Id<?>> copied() {
        String list = design.extra().fields().get(COPIED);
        SequencedSet<Id<?>> ids = new LinkedHashSet<>();
        if (list == null) {
            design.topology().elements().forEach(each -> ids.add(each.id()));
            return ids;
        }
        Matcher each = ID.matcher(list);
        while (each.find()) {
            Optional.of(each.group(1)).filter(text -> Id.fault(text).isEmpty()).map(Id::of)
                    .filter(design.topology()::contains).ifPresent(ids::add);
        }
        return ids;
    }

    public boolean isEmpty() {
        return copied().isEmpty();
    }

    /** What is copied as it is, and what it refers to without what that would refer to further, as far as it can do without. */
    private static List<Element> elements(Topology whole, Set<Id<?>> copied) {
        Set<Id<?>> kept = new LinkedHashSet<>(copied);
        Deque<Id<?>> open = new ArrayDeque<>(copied);
        while (!open.isEmpty()) {
            Element element = whole.get(open.remove().<Element>as());
            boolean whollyKept = copied.contains(element.id());
            if (whollyKept || References.without((Record) element, id -> !kept.contains(id)).isEmpty()) {
                References.of((Record) element).stream().map(References.Reference::id).filter(kept::add).forEach(open::add);
            }
        }
        List<Element> elements = new ArrayList<>();
        for (Element each : whole.elements()) {
            if (copied.contains(each.id())) {
                elements.add(each);
            } else if (kept.contains(each.id())) {
                References.without((Record) each, id -> !kept.contains(id)).ifPresent(less -> elements.add((Element) less));
            }
        }
        return elements;
    }

    private static SortedMap<Id<?>, Placement> placements(Design whole, Set<Id<?>> copied, Topology topology) {
        Nesting before = Nesting.of(whole.topology());
        Nesting after = Nesting.of(topology);
        SortedMap<Id<?>, Placement> placements = new TreeMap<>();
        whole.placements().forEach((id, placement) -> {
            Optional<Territory> outline = before.territories().placed(id);
            if (outline.isPresent()) {
                after.territories().placedAs(outline.get()).filter(as -> copied.containsAll(outline.get().ids()))
                        .ifPresent(as -> placements.put(as, placement));
            } else if (copied.contains(id)) {
                List<Id<?>> around = before.around(id);
                boolean inside = !around.isEmpty() && copied.containsAll(around);
                placements.put(id, inside ? placement : absolute(placement, before.containerOf(id), before, whole.placements()));
            }
        });
        return placements;
    }

    private static Placement absolute(Placement placement, Optional<Id<?>> container, Nesting nesting,
                                      Map<Id<?>, Placement> placements) {
        Placement sum = placement;
        Optional<Id<?>> at = container;
        while (at.isPresent()) {
            Placement around = placements.get(at.get());
            sum = around == null ? sum : sum.shifted(around.x(), around.y());
            at = nesting.containerOf(at.get());
        }
        return sum;
    }
}
