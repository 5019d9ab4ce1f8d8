package dev.portolan.edit;

import java.util.Optional;

/** What comes of the wish to change something: an edit, or why there is none. */
public sealed interface Proposal {

    record Ready(Edit edit) implements Proposal {
    }

    record Refused(Refusal refusal) implements Proposal {
    }

    static Proposal of(Edit edit) {
        return new Ready(edit);
    }

    static Proposal refused(Refusal refusal) {
        return new Refused(refusal);
    }

    static Proposal refused(Refusal.Reason reason, String detail) {
        return new Refused(new Refusal(reason, detail));
    }

    /** The edit, if there is one. */
    default Optional<Edit> ready() {
        return switch (this) {
            case Ready ready -> Optional.of(ready.edit());
            case Refused refused -> Optional.empty();
        };
    }

    /** Why there is none. */
    default Optional<Refusal> why() {
        return switch (this) {
            case Ready ready -> Optional.empty();
            case Refused refused -> Optional.of(refused.refusal());
        };
    }
}
