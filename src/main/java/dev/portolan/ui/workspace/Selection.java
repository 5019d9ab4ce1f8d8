package dev.portolan.ui.workspace;

import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;

/** What of a document is selected. */
public sealed interface Selection {
    Selection NOTHING = new Nothing();

    record Nothing() implements Selection {
    }

    /** An element of the design, chosen on the drawing or in the inspector. */
    record OfElement(Id<?> element) implements Selection {
    }

    /**
     * A connection as a whole, or one step of its replay.
     *
     * @param step the step's index, or {@link #WHOLE}
     */
    record OfConnection(Id<Connection> connection, int step) implements Selection {
        public static final int WHOLE = -1;

        public OfConnection(Id<Connection> connection) {
            this(connection, WHOLE);
        }
    }

    record OfProblem(Problem problem) implements Selection {
    }
}
