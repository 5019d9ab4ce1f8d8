package dev.portolan.diagram.scene;

import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A drawing, ready to be painted.
 *
 * @param title the design's name
 * @param description what it shows, and what came of its connections, in words
 * @param bounds of everything, margins included; starts at 0, 0
 * @param content of the drawing without title and legend
 * @param origin the place from which the placements of items without a container are measured: it moves when something is
 *         placed beyond the left or upper edge, and a window that scrolls by as much sees nothing jump
 * @param items in painting order: by {@link Layer}, then as drawn
 */
public record Scene(String title, String description, Bounds bounds, Bounds content, Point origin, Manner manner,
                    List<Item> items) {
    public Scene {
        items = List.copyOf(items);
    }

    /** The items that stand for an element, in painting order. */
    public Stream<Item> of(Id<?> element) {
        return items.stream().filter(item -> item.standsFor(element));
    }

    public Optional<Item> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /**
     * The item that a pointer means: the topmost one that stands for an element and lies within {@code reach} drawing
     * units; connectors may be missed by that much, all else must be hit.
     */
    public Optional<Item> at(Point point, double reach) {
        return items.reversed().stream()
                .filter(item -> item.element().isPresent())
                .filter(item -> item.distanceTo(point) <= (item.role() == Role.CONNECTOR ? reach : 0))
                .findFirst();
    }
}
