package dev.portolan.model.fact;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * A value from the world.
 *
 * @param value what holds
 * @param source who says so: a key of the list of sources at the head of the sheet
 * @param asOf the day on which the source was read
 * @param standing how sure it is
 * @param note what else is worth knowing; may be empty
 * @param <T> the kind of value
 */
public record Fact<T>(T value, String source, LocalDate asOf, Standing standing, String note) {

    /** The same fact with its value seen in another way. */
    public <R> Fact<R> map(Function<? super T, ? extends R> view) {
        return new Fact<>(view.apply(value), source, asOf, standing, note);
    }

    /** Whether an error may rest on it. */
    public boolean isFirm() {
        return standing == Standing.CONFIRMED || standing == Standing.SEED;
    }

    /** The source and its date, as they stand in a message: {@code AWSDOC, 2026-11-20}. */
    public String origin() {
        return source + ", " + asOf + (standing == Standing.UNCONFIRMED ? ", unconfirmed" : "");
    }
}
