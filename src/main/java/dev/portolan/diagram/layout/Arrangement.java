package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Manner;
import dev.portolan.diagram.scene.Point;
import java.util.List;
import java.util.Map;

/**
 * Where everything goes, in coordinates of the whole drawing.
 *
 * @param cells bounds by key of the cell
 * @param courses points by key of the wire, two at least, from its first end to its second
 */
public record Arrangement(Map<String, Bounds> cells, Map<String, List<Point>> courses, Manner manner) {
    public Arrangement {
        cells = Map.copyOf(cells);
        courses = Map.copyOf(courses);
    }
}
