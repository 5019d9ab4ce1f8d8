package dev.portolan.ui.workspace;

import dev.portolan.design.Design;
import dev.portolan.design.Nesting;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.edit.copy.Fragment;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.ElementKind;
import dev.portolan.model.shape.Id;
import java.util.List;

/**
 * Where something copied is pasted.
 *
 * @param container the ids that the container stands for; none for the bare canvas
 * @param spot told from the container's top left corner
 */
record Haven(List<Id<?>> container, Spot spot) {

    /** Into the one container that is selected, unless it is what was copied; else beside the selection; else where seen. */
    static Haven of(Landing landing, Design design, List<Id<?>> selected, Fragment fragment, Point seen) {
        Grasp grasp = landing.grasp();
        List<Id<?>> containers = grasp.containers(selected);
        if (selected.size() == 1 && containers.size() == 1 && !fragment.copied().contains(selected.getFirst())) {
            List<Id<?>> into = landing.containers().stream().filter(each -> each.contains(selected.getFirst())).findFirst()
                    .orElse(List.of(selected.getFirst()));
            return at(landing, into, landing.free(into, Landing.size(ElementKind.CLIENT), seen));
        }
        List<Item> things = grasp.placed(selected);
        if (!things.isEmpty()) {
            Bounds all = Bounds.around(things.stream().map(Item::bounds).toList());
            Point by = landing.beside(things);
            return at(landing, Nesting.of(design.topology()).around(selected.getFirst()),
                    new Point(all.x() + by.x(), all.y() + by.y()));
        }
        return at(landing, landing.under(seen).getFirst(), seen);
    }

    private static Haven at(Landing landing, List<Id<?>> container, Point at) {
        return new Haven(container, landing.spot(container, at));
    }
}
