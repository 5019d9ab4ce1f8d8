package dev.portolan.diagram;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Tone;
import java.util.List;
import java.util.Map;

/**
 * A figure as it was painted, and all that its looks follow from.
 *
 * @param rows what its rows carry
 */
record Painted(Figure figure, Bounds bounds, String parent, Fault fault, Map<String, Tone> rows, List<Item> items) {

    /** Whether it would look the same but for its place. */
    boolean isLike(Figure other, Bounds box, String in, Fault its, Map<String, Tone> carried) {
        return figure == other && bounds.width() == box.width() && bounds.height() == box.height() && parent.equals(in)
                && fault.equals(its) && rows.equals(carried);
    }

    /** The same there. */
    Painted at(Bounds box) {
        double dx = box.x() - bounds.x();
        double dy = box.y() - bounds.y();
        return dx == 0 && dy == 0 ? this
                : new Painted(figure, box, parent, fault, rows, items.stream().map(item -> item.moved(dx, dy)).toList());
    }
}
