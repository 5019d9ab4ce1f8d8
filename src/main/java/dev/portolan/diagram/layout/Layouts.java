package dev.portolan.diagram.layout;

import dev.portolan.design.Placement;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Manner;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Chooses the layout that fits a graph. */
public final class Layouts {
    /** Above this many cells a layered layout keeps people waiting for more than some seconds. */
    private static final int LAYERED_LIMIT = 900;

    private Layouts() {
    }

    /**
     * Places cells and routes wires.
     *
     * @param placed where the design wants cells, relative to the top left corner of their container, by key
     * @param wiring the courses as they were, of which those are kept that need not change
     * @throws CancellationException when {@code stopped} says so while it runs
     */
    public static Arrangement arrange(Graph graph, Map<String, Placement> placed, Wiring wiring, Pace pace,
                                      BooleanSupplier stopped) {
        AtomicInteger cells = new AtomicInteger();
        AtomicInteger known = new AtomicInteger();
        graph.forEach((cell, parent) -> {
            cells.incrementAndGet();
            known.addAndGet(placed.containsKey(cell.key()) ? 1 : 0);
        });
        boolean large = cells.get() > LAYERED_LIMIT;
        if (known.get() == 0 && !large) {
            Arrangement layered = LayeredLayout.of(graph, stopped);
            wiring.adopt(graph, layered.cells(), layered.courses());
            return layered;
        }
        boolean mostly = 2 * known.get() >= cells.get();
        Map<String, Bounds> automatic = mostly ? Map.of()
                : large ? GridLayout.of(graph, stopped) : LayeredLayout.of(graph, stopped).cells();
        Map<String, Bounds> bounds = known.get() == 0 ? automatic : PlacedLayout.of(graph, placed, automatic, stopped);
        return new Arrangement(bounds, wiring.settle(graph, bounds, pace, stopped),
                known.get() == 0 ? Manner.GRID : Manner.PLACED);
    }
}
