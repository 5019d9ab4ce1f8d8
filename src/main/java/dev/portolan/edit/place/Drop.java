package dev.portolan.edit.place;

import dev.portolan.model.shape.Id;
import java.util.List;

/**
 * Something dropped somewhere.
 *
 * @param placed the id it is placed under: an element's, or that of an outline
 * @param container the ids that the container stands for: a subnet, a network, a Region or an account or both; none for the
 *         bare canvas
 * @param x from the container's left edge, in drawing units; on the bare canvas, from the drawing's origin
 * @param y from the container's top edge
 */
public record Drop(Id<?> placed, List<Id<?>> container, double x, double y) {
    public Drop {
        container = List.copyOf(container);
    }
}
