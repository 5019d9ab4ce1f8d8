package dev.portolan.ui.workspace;

import dev.portolan.design.Nesting;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.ElementKind;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.Stream;

/** Where on a drawing something new is put. */
final class Landing {
    private static final Set<Role> CONTAINERS = EnumSet.of(Role.REGION, Role.NETWORK, Role.SUBNET);
    private static final Set<Role> OBSTACLES = EnumSet.of(Role.REGION, Role.NETWORK, Role.SUBNET, Role.NODE, Role.LINK);
    private static final Size CARD = new Size(200, 64);
    private static final Map<ElementKind, Size> SIZES = Map.of(ElementKind.REGION, new Size(560, 360),
            ElementKind.NETWORK, new Size(254, 172), ElementKind.CLUSTER, new Size(254, 172),
            ElementKind.SUBNET, new Size(222, 110));
    private static final double STEP = Editing.GRID;
    private static final double INSET = STEP;
    private static final double STRIP = 3 * STEP;
    private static final int TRIES = 60;

    private final Scene scene;

    Landing(Scene scene) {
        this.scene = scene;
    }

    /** About how much room something new of a kind takes, as {@link dev.portolan.edit.part.Drop} makes it. */
    static Size size(ElementKind kind) {
        return SIZES.getOrDefault(kind, CARD);
    }

    record Size(double width, double height) {
    }

    Grasp grasp() {
        return new Grasp(scene);
    }

    /** The item of a container that stands for these ids; empty for the bare canvas. */
    private Optional<Item> container(List<Id<?>> ids) {
        return scene.items().stream().filter(item -> CONTAINERS.contains(item.role()) && !ids.isEmpty())
                .filter(item -> ids.stream().allMatch(item::standsFor))
                .filter(item -> item.element().filter(ids.getFirst()::equals).isPresent()).findFirst();
    }

    /** A point of the drawing as the container sees it. */
    Spot spot(List<Id<?>> container, Point at) {
        return container(container).map(item -> new Spot(at.x() - item.bounds().x(), at.y() - item.bounds().y()))
                .orElseGet(() -> new Spot(at.x() - scene.origin().x(), at.y() - scene.origin().y()));
    }

    /**
     * How far a copy of some things is moved so that it lies beside them: where nothing lies, to the right or below, and within
     * their container as long as there is room.
     */
    Point beside(List<Item> things) {
        if (things.isEmpty()) {
            return new Point(Editing.BESIDE, Editing.BESIDE);
        }
        Bounds all = Bounds.around(things.stream().map(Item::bounds).toList());
        Optional<String> parent = things.getFirst().parent();
        List<Bounds> taken = scene.items().stream().filter(item -> OBSTACLES.contains(item.role()))
                .filter(item -> item.parent().equals(parent)).map(Item::bounds).toList();
        Optional<Bounds> room = parent.flatMap(scene::item).map(item -> item.bounds().grown(-INSET / 2));
        List<Point> ways = IntStream.rangeClosed(1, TRIES).boxed().flatMap(times -> Stream.of(
                new Point(times * (all.width() + Editing.BESIDE), 0), new Point(0, times * (all.height() + Editing.BESIDE))))
                .filter(way -> taken.stream().noneMatch(all.moved(way.x(), way.y()).grown(INSET / 2)::overlaps)).toList();
        return ways.stream().filter(way -> room.filter(box -> box.contains(all.moved(way.x(), way.y()))).isPresent()).findFirst()
                .or(() -> ways.stream().findFirst()).orElse(new Point(Editing.BESIDE, Editing.BESIDE));
    }

    /**
     * A free place in a container, row by row from its top left corner, or below all that it holds; on the bare canvas about
     * a point that people look at.
     */
    Point free(List<Id<?>> container, Size size, Point seen) {
        Optional<Item> around = container(container);
        List<Bounds> taken = scene.items().stream().filter(item -> OBSTACLES.contains(item.role()))
                .filter(item -> item.parent().equals(around.map(Item::key)) || around.isEmpty() && item.role() == Role.REGION)
                .map(Item::bounds).toList();
        return around.map(item -> inside(item.bounds(), taken, size)).orElseGet(() -> beside(taken,
                new Bounds(seen.x() - size.width() / 2, seen.y() - size.height() / 2, size.width(), size.height())));
    }

    private static Point inside(Bounds room, List<Bounds> taken, Size size) {
        for (double y = room.y() + STRIP; y + size.height() <= room.bottom() - INSET; y += STEP) {
            for (double x = room.x() + INSET; x + size.width() <= room.right() - INSET; x += STEP) {
                Bounds place = new Bounds(x, y, size.width(), size.height()).grown(STEP / 2);
                if (taken.stream().noneMatch(place::overlaps)) {
                    return new Point(x, y);
                }
            }
        }
        double below = taken.stream().mapToDouble(Bounds::bottom).max().orElse(room.y() + STRIP - STEP);
        return new Point(room.x() + INSET, below + STEP);
    }

    /** The wished place, or the nearest one to the right of what is in the way. */
    private static Point beside(List<Bounds> taken, Bounds wish) {
        Bounds place = wish;
        for (int i = 0; i < TRIES; i++) {
            Bounds tried = place.grown(STEP / 2);
            Optional<Bounds> hit = taken.stream().filter(tried::overlaps).findFirst();
            if (hit.isEmpty()) {
                break;
            }
            place = new Bounds(hit.get().right() + 2 * STEP, place.y(), place.width(), place.height());
        }
        return new Point(place.x(), place.y());
    }

    /** The containers at a point, the innermost first, by the ids that they stand for; then the bare canvas. */
    List<List<Id<?>>> under(Point point) {
        List<List<Id<?>>> found = new ArrayList<>(scene.items().reversed().stream()
                .filter(item -> CONTAINERS.contains(item.role()) && item.bounds().contains(point)).map(Landing::ids).toList());
        found.add(Nesting.CANVAS);
        return found;
    }

    /** Every container, the outermost first, by the ids that it stands for. */
    List<List<Id<?>>> containers() {
        return scene.items().stream().filter(item -> CONTAINERS.contains(item.role())).map(Landing::ids).toList();
    }

    private static List<Id<?>> ids(Item item) {
        return Stream.<Id<?>>concat(item.element().stream(), item.role() == Role.REGION ? item.others().stream()
                : Stream.empty()).toList();
    }
}
