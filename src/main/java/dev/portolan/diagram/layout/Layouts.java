package dev.portolan.diagram.layout;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Chooses the layout that fits a graph. */
public final class Layouts {
    /** Above this many cells a layered layout would keep people waiting; measured at about a second for 300 cells. */
    private static final int LAYERED_LIMIT = 900;

    private Layouts() {
    }

    /** @throws CancellationException when {@code stopped} says so while it runs */
    public static Arrangement arrange(Graph graph, BooleanSupplier stopped) {
        AtomicInteger cells = new AtomicInteger();
        graph.forEach((cell, parent) -> cells.incrementAndGet());
        if (cells.get() > LAYERED_LIMIT) {
            return GridLayout.of(graph, stopped);
        }
        return LayeredLayout.of(graph, stopped);
    }
}
