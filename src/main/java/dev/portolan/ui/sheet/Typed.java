package dev.portolan.ui.sheet;

import java.util.function.Function;

/**
 * What a typed text came to.
 *
 * @param <T> what it stands for
 */
public sealed interface Typed<T> {

    /** It stands for a value. */
    record Value<T>(T value) implements Typed<T> {
    }

    /** It stands for none. @param reason why, as a sentence without its full stop */
    record Refusal<T>(String reason) implements Typed<T> {
    }

    /** What follows from the value, if there is one. */
    default <R> Typed<R> then(Function<? super T, Typed<R>> next) {
        return switch (this) {
            case Value<T> legal -> next.apply(legal.value());
            case Refusal<T> refused -> new Refusal<>(refused.reason());
        };
    }

    default <R> Typed<R> map(Function<? super T, ? extends R> change) {
        return then(value -> new Value<>(change.apply(value)));
    }
}
