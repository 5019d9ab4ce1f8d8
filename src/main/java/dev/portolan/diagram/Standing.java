package dev.portolan.diagram;

import dev.portolan.diagram.layout.Cell;
import dev.portolan.diagram.layout.Graph;
import dev.portolan.diagram.layout.Insets;
import dev.portolan.diagram.layout.Lift;
import dev.portolan.diagram.layout.Port;
import dev.portolan.diagram.layout.Wire;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Ends;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Scene;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A scene read back into what a layout knows: cells where they stand, and wires as they run. */
final class Standing {
    private final Scene scene;
    private final Map<String, Bounds> bounds = new HashMap<>();
    private final Map<String, List<Point>> courses = new HashMap<>();
    private final Map<String, List<Port>> ports = new HashMap<>();
    private final List<Wire> wires = new ArrayList<>();

    private Standing(Scene scene) {
        this.scene = scene;
    }

    /** The scene with some of its figures, by their keys, taken up. */
    static Lift lift(Scene scene, Collection<String> figures) {
        Standing standing = new Standing(scene);
        scene.items().stream().filter(item -> item.ends().isPresent()).forEach(standing::wire);
        List<Cell> cells = new ArrayList<>();
        for (Item item : scene.items()) {
            if (item.role().isFigure()) {
                standing.bounds.put(item.key(), item.bounds());
                cells.add(standing.cell(item));
            }
        }
        return new Lift(new Graph(cells, standing.wires), standing.bounds, standing.courses, figures);
    }

    private void wire(Item connector) {
        Ends ends = connector.ends().orElseThrow();
        wires.add(new Wire(connector.key(), end(ends.from(), connector.course().getFirst()),
                end(ends.to(), connector.course().getLast())));
        courses.put(connector.key(), connector.course());
    }

    private Wire.End end(Ends.End end, Point landing) {
        if (end.hold() == Ends.Hold.FIXED) {
            Bounds box = scene.item(end.figure()).orElseThrow().bounds();
            Port.Side side = landing.x() <= box.center().x() ? Port.Side.LEFT : Port.Side.RIGHT;
            ports.computeIfAbsent(end.figure(), key -> new ArrayList<>(2))
                    .add(Port.fixed(end.port().orElseThrow(), side, landing.y() - box.y()));
        }
        return new Wire.End(end.figure(), end.port());
    }

    private Cell cell(Item item) {
        Bounds box = item.bounds();
        List<Port> fixed = ports.getOrDefault(item.key(), List.of());
        if (!item.role().isContainer()) {
            return Cell.leaf(item.key(), box.width(), box.height(), fixed);
        }
        return new Cell(item.key(), Cell.Kind.CONTAINER, box.width(), box.height(), Sheet.title(item, scene), Insets.NONE, fixed,
                List.of(), Cell.Order.FREE);
    }
}
