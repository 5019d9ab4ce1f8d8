package dev.portolan.edit.copy;

import dev.portolan.design.Design;
import dev.portolan.design.Nesting;
import dev.portolan.design.Placement;
import dev.portolan.design.Territory;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Where copies come to lie on the drawing. */
final class Landing {
    private static final double STEP = 24;

    private final Design before;
    private final Fragment fragment;
    private final Nesting was;
    private final Nesting source;
    private final Nesting now;
    private final Set<Id<?>> created;
    /** Each outermost copy by the id it is placed under, with the id its original is placed under in the fragment. */
    private final Map<Id<?>, Id<?>> roots = new LinkedHashMap<>();
    private final Map<Id<?>, Id<?>> inner = new LinkedHashMap<>();

    Landing(Design before, Fragment fragment, Copies copies, Topology after) {
        this.before = before;
        this.fragment = fragment;
        this.was = Nesting.of(before.topology());
        this.source = Nesting.of(fragment.design().topology());
        this.now = Nesting.of(after);
        this.created = copies.created();
        Map<Id<?>, Id<?>> originals = new HashMap<>();
        copies.names().forEach((original, copy) -> originals.put(copy, original));
        outlines(copies);
        for (Id<?> copy : created) {
            if (now.isDrawn(copy)) {
                (isInside(copy) ? inner : roots).put(copy, originals.get(copy));
            }
        }
    }

    private void outlines(Copies copies) {
        for (Territory each : source.territories().all()) {
            if (fragment.copied().containsAll(each.ids())) {
                Territory copy = new Territory(each.region().map(id -> copies.names().get(id).as()),
                        each.account().map(id -> copies.names().get(id).as()));
                if (!was.territories().contains(copy)) {
                    now.territories().placedAs(copy).ifPresent(id -> roots.put(id,
                            source.territories().placedAs(each).orElseThrow()));
                }
            }
        }
    }

    private boolean isInside(Id<?> copy) {
        List<Id<?>> around = now.around(copy);
        return now.territories().of(around).flatMap(now.territories()::placedAs).map(roots::containsKey)
                .orElseGet(() -> !around.isEmpty() && created.containsAll(around));
    }

    List<Id<?>> roots() {
        return List.copyOf(roots.keySet());
    }

    /** All of them together with their top left corner at a point of the first container. */
    Map<Id<?>, Placement> pasted(List<List<Id<?>>> around, double x, double y) {
        Map<Id<?>, Placement> sources = fragment.design().placements();
        List<Placement> known = roots.values().stream().map(sources::get).filter(Objects::nonNull).toList();
        double left = known.stream().mapToDouble(Placement::x).min().orElse(0);
        double top = known.stream().mapToDouble(Placement::y).min().orElse(0);
        Map<Id<?>, Placement> placements = inside();
        double step = 0;
        for (Map.Entry<Id<?>, Id<?>> root : roots.entrySet()) {
            int depth = around.indexOf(now.around(root.getKey()));
            if (depth >= 0) {
                Placement old = sources.get(root.getValue());
                Placement at = old == null ? Placement.byHand(x + step, y + step, 0, 0)
                        : old.at(x + old.x() - left, y + old.y() - top);
                placements.put(root.getKey(), outwards(at, around.subList(0, depth)));
                step += old == null ? STEP : 0;
            }
        }
        return placements;
    }

    /** From within containers to the frame of the one around them. */
    private Placement outwards(Placement placement, List<List<Id<?>>> containers) {
        Placement sum = placement;
        for (List<Id<?>> each : containers) {
            Optional<Placement> frame = was.placedAs(each).map(before.placements()::get);
            sum = frame.isPresent() ? sum.shifted(frame.get().x(), frame.get().y()) : sum;
        }
        return sum;
    }

    /** Each as far from its original as said, where it lies in the same container. */
    Map<Id<?>, Placement> beside(double dx, double dy) {
        Map<Id<?>, Placement> placements = inside();
        roots.forEach((copy, original) -> {
            Id<?> placed = source.territories().placed(original).flatMap(was.territories()::placedAs).orElse(original);
            Placement old = before.placements().get(placed);
            if (old != null && now.around(copy).equals(was.around(placed))) {
                placements.put(copy, old.at(old.x() + dx, old.y() + dy));
            }
        });
        return placements;
    }

    /** Where what lies in copies lies in them. */
    private Map<Id<?>, Placement> inside() {
        Map<Id<?>, Placement> placements = new HashMap<>();
        inner.forEach((copy, original) -> Optional.ofNullable(fragment.design().placements().get(original))
                .ifPresent(old -> placements.put(copy, old)));
        return placements;
    }
}
