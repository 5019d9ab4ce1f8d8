package dev.portolan.diagram.scene;

import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A drawing, ready to be painted. Immutable; finds its items without looking at all of them. */
public final class Scene {
    private final String title;
    private final String description;
    private final Bounds bounds;
    private final Bounds content;
    private final Point origin;
    private final Manner manner;
    private final List<Item> items;
    private final SceneIndex index;

    /**
     * @param title the design's name
     * @param description what it shows, and what came of its connections, in words
     * @param bounds of everything, margins included; starts at 0, 0
     * @param content of the drawing without title and legend
     * @param origin the place from which the placements of items without a container are measured: it moves when something
     *         is placed beyond the left or upper edge, and a window that scrolls by as much sees nothing jump
     * @param items in painting order: by {@link Layer}, then as drawn
     */
    public Scene(String title, String description, Bounds bounds, Bounds content, Point origin, Manner manner,
                 List<Item> items) {
        this.title = title;
        this.description = description;
        this.bounds = bounds;
        this.content = content;
        this.origin = origin;
        this.manner = manner;
        this.items = List.copyOf(items);
        this.index = new SceneIndex(this.items);
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public Bounds bounds() {
        return bounds;
    }

    public Bounds content() {
        return content;
    }

    public Point origin() {
        return origin;
    }

    public Manner manner() {
        return manner;
    }

    /** All items in painting order. */
    public List<Item> items() {
        return items;
    }

    /** The items that stand for an element, in painting order. */
    public Stream<Item> of(Id<?> element) {
        return index.of(element).stream();
    }

    public Optional<Item> item(String key) {
        return index.item(key);
    }

    /** The items that name this one as their parent, in painting order: what lies in a container, the parts of a card. */
    public List<Item> children(String key) {
        return index.children(key);
    }

    /** The connectors that begin or end at a figure, in painting order. */
    public List<Item> connectors(String figure) {
        return index.connectors(figure);
    }

    /**
     * The items that touch an area, in painting order. A connector does when its course does; shadows and what a badge
     * hides do not count, so that a painter asks for a little more than it shows.
     */
    public Stream<Item> in(Bounds area) {
        return index.in(area);
    }

    /**
     * The item that a pointer means: the topmost one that stands for an element and lies within {@code reach} drawing
     * units; connectors may be missed by that much, all else must be hit.
     */
    public Optional<Item> at(Point point, double reach) {
        return index.at(point, reach);
    }

    /** Whether another drawing shows exactly the same; drawings themselves are equal only to themselves, as they are large. */
    public boolean isLike(Scene that) {
        return title.equals(that.title) && bounds.equals(that.bounds) && description.equals(that.description)
                && content.equals(that.content) && origin.equals(that.origin) && manner == that.manner
                && items.equals(that.items);
    }

    @Override
    public String toString() {
        return "Scene of " + items.size() + " items";
    }
}
