package dev.portolan.diagram.layout;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Chooses the layout that fits a graph. */
public final class Layouts {
    /** Above this many cells a layered layout keeps people waiting for more than some seconds. */
    private static final int LAYERED_LIMIT = 900;

    private Layouts() {
    }

    /** @throws CancellationException when {@code stopped} says so while it runs */
    public static Arrangement arrange(Graph graph, BooleanSupplier stopped) {
        AtomicInteger cells = new AtomicInteger();
        AtomicInteger placed = new AtomicInteger();
        graph.forEach((cell, parent) -> {
            cells.incrementAndGet();
            cell.placed().ifPresent(placement -> placed.incrementAndGet());
        });
        boolean large = cells.get() > LAYERED_LIMIT;
        if (placed.get() == 0) {
            return large ? GridLayout.of(graph, stopped) : LayeredLayout.of(graph, stopped);
        }
        boolean allPlaced = placed.get() == cells.get();
        Arrangement automatic = large || allPlaced ? GridLayout.of(graph, stopped) : LayeredLayout.of(graph, stopped);
        return PlacedLayout.of(graph, automatic, large ? Routing.STRAIGHT : Routing.AROUND, stopped);
    }

    /** How wires are drawn where cells stand where they were placed. */
    enum Routing { AROUND, STRAIGHT }
}
