package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Plane;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/** The room of a container: what stands in it, and where there is a place for more. */
final class Room {
    static final double GAP = 14;
    private static final int FEW = 12;
    private static final int MOST_TRIES = 600;
    private static final double SQUARE = 320;

    private final double left;
    private final double top;
    private final int expected;
    private final List<Bounds> boxes = new ArrayList<>();
    private final Optional<Plane> plane;
    private final Plane.Found found = new Plane.Found();

    /**
     * @param left nothing that gives way goes beyond it
     * @param expected how many boxes, more or less
     */
    Room(double left, double top, int expected) {
        this.left = left;
        this.top = top;
        this.expected = expected;
        this.plane = expected > FEW ? Optional.of(new Plane(SQUARE, expected)) : Optional.empty();
    }

    /** A copy, which others may fill. */
    Room(Room other) {
        this(other.left, other.top, other.expected);
        other.boxes.forEach(this::add);
    }

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    void add(Bounds box) {
        plane.ifPresent(index -> index.put(boxes.size(), box));
        boxes.add(box);
    }

    /** Whether something overlaps a box. */
    boolean isTaken(Bounds box) {
        return !hits(box, 0).isEmpty();
    }

    /** Whether a box may lie there: within the room, and with a gap to all that stands here. */
    boolean holds(Bounds box) {
        return box.x() >= left && box.y() >= top && hits(box, GAP).isEmpty();
    }

    private List<Bounds> hits(Bounds box, double gap) {
        Bounds area = gap > 0 ? box.grown(gap - 1) : box;
        List<Bounds> hits = new ArrayList<>();
        if (plane.isPresent()) {
            found.clear();
            plane.get().find(area.x(), area.y(), area.right(), area.bottom(), found);
            for (int number : found.sorted()) {
                if (boxes.get(number).overlaps(area)) {
                    hits.add(boxes.get(number));
                }
            }
            return hits;
        }
        for (Bounds other : boxes) {
            if (other.overlaps(area)) {
                hits.add(other);
            }
        }
        return hits;
    }

    private record Try(Bounds box, double far, int number) {
    }

    /**
     * The place nearest to the wish that keeps a gap to all that stands here, no further than {@code most} away; empty when
     * there is none. Looked for from the wish on, at the four sides of whatever is in the way.
     */
    Optional<Bounds> near(Bounds wish, double most) {
        PriorityQueue<Try> open = new PriorityQueue<>((a, b) -> a.far() != b.far() ? Double.compare(a.far(), b.far())
                : Integer.compare(a.number(), b.number()));
        Set<Bounds> seen = new HashSet<>();
        Bounds start = held(wish);
        open.add(new Try(start, 0, 0));
        for (int tries = 0; tries < MOST_TRIES && !open.isEmpty(); tries++) {
            Bounds box = open.poll().box();
            List<Bounds> hits = hits(box, GAP);
            if (hits.isEmpty()) {
                return Optional.of(box);
            }
            for (Bounds hit : hits) {
                for (Bounds next : beside(box, hit)) {
                    double far = Math.abs(next.x() - wish.x()) + Math.abs(next.y() - wish.y());
                    if (next.x() >= left && next.y() >= top && far <= most && seen.add(next)) {
                        open.add(new Try(next, far, seen.size()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Bounds held(Bounds wish) {
        return new Bounds(Math.max(left, wish.x()), Math.max(top, wish.y()), wish.width(), wish.height());
    }

    private static List<Bounds> beside(Bounds box, Bounds hit) {
        return List.of(new Bounds(box.x(), hit.bottom() + GAP, box.width(), box.height()),
                new Bounds(hit.right() + GAP, box.y(), box.width(), box.height()),
                new Bounds(box.x(), hit.y() - GAP - box.height(), box.width(), box.height()),
                new Bounds(hit.x() - GAP - box.width(), box.y(), box.width(), box.height()));
    }

    /** The wished place, or one to the right or below where nothing is in the way; there always is one. */
    Bounds onward(Bounds wish) {
        Bounds box = held(wish);
        for (List<Bounds> hits = hits(box, GAP); !hits.isEmpty(); hits = hits(box, GAP)) {
            double right = Double.MAX_VALUE;
            double down = Double.MAX_VALUE;
            for (Bounds hit : hits) {
                right = Math.min(right, hit.right() + GAP - box.x());
                down = Math.min(down, hit.bottom() + GAP - box.y());
            }
            box = down <= right ? box.moved(0, down) : box.moved(right, 0);
        }
        return box;
    }

    /** The smallest box around all that stands here. */
    Bounds around() {
        return Bounds.around(boxes);
    }
}
