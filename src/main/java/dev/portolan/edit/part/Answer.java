package dev.portolan.edit.part;

import dev.portolan.model.shape.Id;
import java.util.List;

/** Whether a part may be dropped somewhere. */
public sealed interface Answer {

    /**
     * It may.
     *
     * @param container the ids of what it will lie in: a subnet, a network, a Region or account or both, an element whose
     *         card it becomes part of, or nothing for the bare canvas; where it is dropped is told from there
     */
    record Allowed(List<Id<?>> container) implements Answer {
        public Allowed {
            container = List.copyOf(container);
        }
    }

    /**
     * It may not.
     *
     * @param about the elements that the reason speaks of
     */
    record Refused(Refusal reason, List<Id<?>> about) implements Answer {
        public Refused {
            about = List.copyOf(about);
        }
    }

    static Answer in(Id<?>... container) {
        return new Allowed(List.of(container));
    }

    static Answer no(Refusal reason, Id<?>... about) {
        return new Refused(reason, List.of(about));
    }

    default boolean isAllowed() {
        return this instanceof Allowed;
    }
}
