package dev.portolan.ui.action;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What a command does.
 *
 * @param work does it
 * @param obstacle why it cannot be done just now, in a sentence, beside what the command needs anyway; empty when it can
 * @param name a name that says more than the declared one, such as what would be undone; empty for the declared one
 * @param chosen for a command that switches something: whether it is on
 */
public record Handler(Runnable work, Supplier<Optional<String>> obstacle, Supplier<Optional<String>> name,
                      Optional<BooleanSupplier> chosen) {

    public static Handler of(Runnable work) {
        return new Handler(work, Optional::empty, Optional::empty, Optional.empty());
    }

    /** The same, but only when nothing is in the way. */
    public Handler unless(Supplier<Optional<String>> why) {
        return new Handler(work, why, name, chosen);
    }

    public Handler named(Supplier<Optional<String>> other) {
        return new Handler(work, obstacle, other, chosen);
    }

    /** The same, as a switch. */
    public Handler switching(BooleanSupplier on) {
        return new Handler(work, obstacle, name, Optional.of(on));
    }
}
