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

    /** @param tip what would be said of it, with the names of its ends */
    boolean isLike(Link other, Tone its, List<Point> laid, Point moved, String tip) {
        return course == laid && tone == its && offset.equals(moved) && item.tip().equals(tip) && link.equals(other);
    }
}
