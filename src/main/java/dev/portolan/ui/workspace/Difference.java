package dev.portolan.ui.workspace;

import dev.portolan.design.Design;
import dev.portolan.model.Element;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * What an edit makes of the elements of a design.
 *
 * @param added in the topology's order
 * @param changed in the topology's order
 * @param removed in the order of the topology before
 */
public record Difference(List<Named> added, List<Changed> changed, List<Named> removed) {
    public static final Difference NONE = new Difference(List.of(), List.of(), List.of());

    public Difference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** An element by its id and name, as it may be gone. */
    public record Named(Id<?> element, String name) {
        private static Named of(Element element) {
            return new Named(element.id(), element.name());
        }
    }

    /** @param parts the names of the settings that are others, in the order of the record */
    public record Changed(Id<?> element, String name, List<String> parts) {
        public Changed {
            parts = List.copyOf(parts);
        }
    }

    public static Difference of(Design before, Design after) {
        Topology old = before.topology();
        Topology now = after.topology();
        if (old == now) {
            return NONE;
        }
        List<Named> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (Element element : now.elements()) {
            old.find(element.id()).ifPresentOrElse(was -> {
                if (was != element && !was.equals(element)) {
                    changed.add(new Changed(element.id(), element.name(), parts(was, element)));
                }
            }, () -> added.add(Named.of(element)));
        }
        List<Named> removed = old.elements().stream().filter(was -> !now.contains(was.id())).map(Named::of).toList();
        return new Difference(added, changed, removed);
    }

    private static List<String> parts(Element was, Element element) {
        if (was.getClass() != element.getClass()) {
            return List.of();
        }
        return Shape.of((Record) element).parts().stream().filter(part -> !(part.unsaid() instanceof Extra))
                .filter(part -> !part.of((Record) was).equals(part.of((Record) element))).map(part -> part.name()).toList();
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
