package dev.portolan.edit.paper;

import dev.portolan.design.Design;
import dev.portolan.design.Fold;
import dev.portolan.design.Nesting;
import dev.portolan.design.Placement;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Subjects;
import dev.portolan.edit.Verb;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Moves, resizes, aligns, spreads, folds and arranges what is drawn. Ids are those that things are placed under. What has no
 * placement stays where the layout puts it; what is inside something that moves comes along, and moves but once.
 */
public final class Paper {
    private final Topology topology;
    private final Nesting nesting;

    private Paper(Design design) {
        this.topology = design.topology();
        this.nesting = Nesting.of(topology);
    }

    public static Paper of(Design design) {
        return new Paper(design);
    }

    /** Those of the ids that lie in none of the others. */
    public List<Id<?>> outermost(Collection<? extends Id<?>> ids) {
        Set<Id<?>> chosen = new HashSet<>(ids);
        return ids.stream().distinct().<Id<?>>map(id -> id).filter(id -> !liesInOne(id, chosen)).toList();
    }

    private boolean liesInOne(Id<?> id, Set<Id<?>> chosen) {
        Optional<Id<?>> at = nesting.containerOf(id);
        while (at.isPresent()) {
            if (chosen.contains(at.get())) {
                return true;
            }
            at = nesting.containerOf(at.get());
        }
        return false;
    }

    /** Moves things to the right and down, each with what it holds. */
    public Edit move(Collection<? extends Id<?>> ids, double dx, double dy) {
        Map<Id<?>, UnaryOperator<Placement>> moves = new LinkedHashMap<>();
        outermost(ids).forEach(id -> moves.put(id, by(dx, dy)));
        return edit(Verb.MOVE, ids, moves);
    }

    private static UnaryOperator<Placement> by(double dx, double dy) {
        return dx == 0 && dy == 0 ? UnaryOperator.identity() : old -> old.at(old.x() + dx, old.y() + dy);
    }

    /**
     * Gives a container another size and perhaps another corner; what it holds keeps its place on the drawing.
     *
     * @param was its box
     * @param wanted the box it shall have, in the same frame: see {@link Edge#pulled}
     */
    public Edit resize(Id<?> container, Box was, Box wanted) {
        double dx = wanted.x() - was.x();
        double dy = wanted.y() - was.y();
        return Edit.of(Subjects.label(Verb.RESIZE, topology, List.of(container)), design -> {
            Placement old = design.placements().get(container);
            if (old == null || was.equals(wanted)) {
                return design;
            }
            SortedMap<Id<?>, Placement> placements = new TreeMap<>(design.placements());
            placements.replaceAll((id, placement) -> nesting.containerOf(id).filter(container::equals).isPresent()
                    ? placement.shifted(-dx, -dy) : placement);
            placements.put(container, old.at(old.x() + dx, old.y() + dy).sized(wanted.width(), wanted.height()));
            return design.with(placements);
        });
    }

    /** Lines things up. @param boxes where they lie, all in one frame */
    public Edit align(Map<? extends Id<?>, Box> boxes, Alignment alignment) {
        Map<Id<?>, Box> own = own(boxes);
        Map<Id<?>, UnaryOperator<Placement>> moves = new LinkedHashMap<>();
        if (!own.isEmpty()) {
            Box all = around(own.values());
            own.forEach((id, box) -> moves.put(id, switch (alignment) {
                case LEFT -> by(all.x() - box.x(), 0);
                case CENTRE -> by(all.x() + all.width() / 2 - box.x() - box.width() / 2, 0);
                case RIGHT -> by(all.right() - box.right(), 0);
                case TOP -> by(0, all.y() - box.y());
                case MIDDLE -> by(0, all.y() + all.height() / 2 - box.y() - box.height() / 2);
                case BOTTOM -> by(0, all.bottom() - box.bottom());
            }));
        }
        return edit(Verb.ALIGN, boxes.keySet(), moves);
    }

    /** Spreads things so that the gaps between them are the same; the first and the last stay. */
    public Edit distribute(Map<? extends Id<?>, Box> boxes, Axis axis) {
        Map<Id<?>, UnaryOperator<Placement>> moves = new LinkedHashMap<>();
        Spread.of(own(boxes), axis).forEach((id, by) -> moves.put(id, axis == Axis.HORIZONTAL ? by(by, 0) : by(0, by)));
        return edit(Verb.DISTRIBUTE, boxes.keySet(), moves);
    }

    private Map<Id<?>, Box> own(Map<? extends Id<?>, Box> boxes) {
        Map<Id<?>, Box> own = new LinkedHashMap<>();
        outermost(boxes.keySet()).forEach(id -> own.put(id, boxes.get(id)));
        return own;
    }

    private static Box around(Collection<Box> boxes) {
        double left = boxes.stream().mapToDouble(Box::x).min().orElse(0);
        double top = boxes.stream().mapToDouble(Box::y).min().orElse(0);
        double right = boxes.stream().mapToDouble(Box::right).max().orElse(0);
        double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElse(0);
        return new Box(left, top, right - left, bottom - top);
    }

    /** Shows containers without what they hold. */
    public Edit fold(Collection<? extends Id<?>> containers) {
        return folded(Verb.FOLD, containers, Fold.COLLAPSED);
    }

    public Edit unfold(Collection<? extends Id<?>> containers) {
        return folded(Verb.UNFOLD, containers, Fold.EXPANDED);
    }

    private Edit folded(Verb verb, Collection<? extends Id<?>> containers, Fold fold) {
        Map<Id<?>, UnaryOperator<Placement>> folds = new LinkedHashMap<>();
        containers.forEach(id -> folds.put(id, old -> old.folded(fold)));
        return edit(verb, containers, folds);
    }

    /**
     * Puts things where a layout wants them; all else stays.
     *
     * @param subjects what the layout was asked for; none for the whole design
     */
    public Edit arrange(Collection<? extends Id<?>> subjects, Map<? extends Id<?>, Placement> places) {
        return Edit.of(Subjects.label(Verb.ARRANGE, topology, subjects), design -> {
            SortedMap<Id<?>, Placement> placements = new TreeMap<>(design.placements());
            placements.putAll(places);
            return placements.equals(design.placements()) ? design : design.with(placements);
        });
    }

    private Edit edit(Verb verb, Collection<? extends Id<?>> subjects, Map<Id<?>, UnaryOperator<Placement>> changes) {
        return Edit.of(Subjects.label(verb, topology, subjects), design -> {
            SortedMap<Id<?>, Placement> placements = new TreeMap<>(design.placements());
            changes.forEach((id, change) -> placements.computeIfPresent(id, (any, old) -> change.apply(old)));
            return design.with(placements);
        });
    }
}
