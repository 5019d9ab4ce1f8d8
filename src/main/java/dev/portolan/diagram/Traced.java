package dev.portolan.diagram;

import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Tone;
import java.util.List;

/**
 * A connector as it was painted, and all that its looks follow from.
 *
 * @param course where the layout laid it, before it was put into the frame
 * @param offset how far it was moved by that
 */
record Traced(Link link, Tone tone, List<Point> course, Point offset, Item item) {

    /** Whether it still looks so; what is said of it follows from the names of its ends, too. */
    boolean isLike(Link other, Tone its, List<Point> laid, Point moved) {
        return course == laid && tone == its && offset.equals(moved) && link.equals(other);
    }
}
