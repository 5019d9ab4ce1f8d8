package dev.portolan.diagram.layout;

import dev.portolan.design.Placement;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Manner;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
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
        if (graph.size() <= LAYERED_LIMIT && known(graph, placed) == 0) {
            Arrangement layered = LayeredLayout.of(graph, stopped);
            wiring.adopt(graph, layered.cells(), layered.courses());
            return layered;
        }
        Map<String, Bounds> bounds = cells(graph, placed, stopped);
        Manner manner = known(graph, placed) == 0 ? Manner.GRID : Manner.PLACED;
        return new Arrangement(bounds, wiring.settle(graph, bounds, pace, stopped), manner);
    }

    private static int known(Graph graph, Map<String, Placement> placed) {
        int[] known = new int[1];
        graph.forEach((cell, parent) -> known[0] += placed.containsKey(cell.key()) ? 1 : 0);
        return known[0];
    }

    /**
     * Places cells, and routes nothing.
     *
     * @param placed where the design wants cells, relative to the top left corner of their container, by key
     * @throws CancellationException when {@code stopped} says so while it runs
     */
    public static Map<String, Bounds> cells(Graph graph, Map<String, Placement> placed, BooleanSupplier stopped) {
        int size = graph.size();
        int known = known(graph, placed);
        Map<String, Bounds> automatic = 2 * known >= size && known > 0 ? Map.of()
                : size > LAYERED_LIMIT ? GridLayout.of(graph, stopped) : LayeredLayout.of(graph, stopped).cells();
        return known == 0 ? automatic : PlacedLayout.of(graph, placed, automatic, stopped);
    }

    /**
     * Places cells anew, whatever the design wants, but for those that stay; those keep their place in their container. The
     * top left corner of the drawing stays too.
     *
     * @param placed where the design wants cells, by key
     * @param stays the keys of those that stay
     * @throws CancellationException when it is stopped while it runs
     */
    public static Map<String, Bounds> anew(Graph graph, Map<String, Placement> placed, Set<String> stays, Watch watch) {
        Nest now = Nest.of(graph, cells(graph, placed, watch.stopped()));
        FreshLayout layout = new FreshLayout(graph, now, stays);
        Bounds was = Bounds.around(graph.roots().stream().map(root -> now.get(root.key())).toList());
        layout.fill(graph.roots(), new Insets(was.y(), 0, 0, was.x()), watch);
        return layout.nest().absolute(graph);
    }

    /** Of some cells those that can be laid out by themselves: several of one container, and those that hold something. */
    public static Set<String> parts(Graph graph, Set<String> chosen) {
        return PartLayout.members(graph, chosen);
    }

    /**
     * Places some cells anew, and what is in them; all else stays, or gives way where it must.
     *
     * @param placed where the design wants cells, by key
     * @param chosen the keys of the cells
     * @throws CancellationException when it is stopped while it runs
     */
    public static Map<String, Bounds> part(Graph graph, Map<String, Placement> placed, Set<String> chosen, Watch watch) {
        return PartLayout.of(graph, Nest.of(graph, cells(graph, placed, watch.stopped())), chosen, watch).absolute(graph);
    }
}
