package dev.portolan.ui.workspace;

import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Role;
import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What of a document is selected. */
public sealed interface Selection {
    Selection NOTHING = new Nothing();

    record Nothing() implements Selection {
    }

    /** Elements of the design, one or several, chosen on the drawing or in the inspector; the one chosen last comes last. */
    record OfElements(List<Id<?>> elements) implements Selection {
        public OfElements {
            elements = List.copyOf(new LinkedHashSet<>(elements));
            if (elements.isEmpty()) {
                throw new IllegalArgumentException("a selection of elements has one at least");
            }
        }

        public OfElements(Id<?> element) {
            this(List.of(element));
        }
    }

    /** These elements; nothing when there are none. */
    static Selection of(Collection<? extends Id<?>> elements) {
        return elements.isEmpty() ? NOTHING : new OfElements(List.copyOf(elements));
    }

    /** The elements that are selected as such. */
    default List<Id<?>> elements() {
        return this instanceof OfElements chosen ? chosen.elements : List.of();
    }

    /** What an edit would be made to: the elements, or the connection that is selected as a whole. */
    default List<Id<?>> subjects() {
        return this instanceof OfConnection chosen && chosen.step == OfConnection.WHOLE ? List.of(chosen.connection)
                : elements();
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

    /**
     * What is selected when an item of the drawing is: its element; of an outline, of which a Region or an account may have
     * several, that by which it is told from the others.
     */
    static Optional<Id<?>> subject(Item item) {
        return item.role() == Role.REGION ? item.placedAs().or(item::element) : item.element();
    }

    /** Whether an item is selected when that id is. */
    static boolean isOf(Item item, Id<?> id) {
        return item.element().filter(id::equals).or(() -> subject(item).filter(id::equals)).isPresent();
    }
}
