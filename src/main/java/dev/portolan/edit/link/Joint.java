package dev.portolan.edit.link;

import dev.portolan.model.shape.Id;
import java.util.List;

/** Whether two things may be joined. */
public sealed interface Joint {

    /** They may, in these ways. */
    record Possible(List<LinkKind> kinds) implements Joint {
        public Possible {
            kinds = List.copyOf(kinds);
        }
    }

    /** They may not. @param about the elements that the reason speaks of */
    record Refused(Hindrance reason, List<Id<?>> about) implements Joint {
        public Refused {
            about = List.copyOf(about);
        }
    }

    default boolean isPossible() {
        return this instanceof Possible;
    }
}
