package dev.portolan.diagram.layout;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * Who waits for a layout: they may stop it, and are told how far it has come.
 *
 * @param stopped asked now and then, from the thread that lays out, whether it is no longer wanted
 * @param told on the same thread, the share of the work that is done, 0 to 1
 */
public record Watch(BooleanSupplier stopped, DoubleConsumer told) {

    /** Somebody who may stop it and is told nothing. */
    static Watch of(BooleanSupplier stopped) {
        return new Watch(stopped, share -> { });
    }

    /** @throws CancellationException when it is no longer wanted */
    void check() {
        if (stopped.getAsBoolean()) {
            throw new CancellationException("layout stopped");
        }
    }

    /** For a piece of the work, which is done from one share of the whole to another. */
    Watch between(double from, double to) {
        return new Watch(stopped, share -> told.accept(from + share * (to - from)));
    }
}
