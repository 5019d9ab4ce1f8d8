package dev.portolan.diagram;

import dev.portolan.diagram.layout.Insets;
import dev.portolan.diagram.layout.Lift;
import dev.portolan.diagram.layout.Title;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a drawing would look with a container of another size, while its edge is being dragged. What it holds stays where it
 * is on the drawing; connectors that end at the container itself are routed anew.
 *
 * <p>Not for several threads at once.
 */
public final class ResizeRehearsal {
    private static final double LEAST_INDENT = 4;

    private final Scene scene;
    private final Item container;
    private final Bounds least;
    private final Title title;
    private final Lift lift;
    private final Set<String> affected = new HashSet<>();

    /** @param container its key */
    public ResizeRehearsal(Scene scene, String container) {
        this.scene = scene;
        this.container = scene.item(container).filter(item -> item.role().isContainer())
                .orElseThrow(() -> new IllegalArgumentException(container + " is not a container"));
        this.title = Sheet.title(this.container, scene);
        this.least = least();
        this.lift = Standing.lift(scene, List.of(container));
        affected.add(container);
        parts().forEach(part -> affected.add(part.key()));
        for (String key : lift.wires()) {
            affected.add(key);
            scene.children(key).forEach(sign -> affected.add(sign.key()));
        }
    }

    /** Labels and badges: what lies on the container, but not in it. */
    private List<Item> parts() {
        return scene.children(container.key()).stream().filter(item -> !item.role().isFigure()).toList();
    }

    /** The room that what it holds takes; its middle when it holds nothing. */
    private Bounds least() {
        List<Bounds> held = scene.children(container.key()).stream().filter(item -> item.role().isFigure()).map(Item::bounds)
                .toList();
        Insets padding = Sheet.padding(container.role());
        if (held.isEmpty()) {
            return container.bounds().grown(-Double.MAX_VALUE);
        }
        Bounds all = Bounds.around(held);
        double left = all.x() - LEAST_INDENT;
        double top = all.y() - padding.top() + LEAST_INDENT;
        return new Bounds(left, top, all.right() + padding.right() - left, all.bottom() + padding.bottom() - top);
    }

    /** The keys of all items that look different while the edge is dragged. */
    public Set<String> affected() {
        return Set.copyOf(affected);
    }

    /** The bounds that the container gets when these are wished for: large enough for what it holds, and for its title. */
    public Bounds held(Bounds wish) {
        double left = Math.min(wish.x(), least.x());
        double top = Math.min(wish.y(), least.y());
        double words = title.left() + Math.max(title.right(), LEAST_INDENT);
        double right = Math.max(Math.max(wish.right(), least.right()), left + words);
        double bottom = Math.max(Math.max(wish.bottom(), least.bottom()), top + Sheet.STRIP);
        return new Bounds(left, top, right - left, bottom - top);
    }

    /** All affected items as they look with the container of that size, as far as it can have it, in painting order. */
    public List<Item> at(Bounds wish) {
        Bounds box = held(wish);
        Bounds was = container.bounds();
        double dx = box.right() - was.right();
        double dy = box.y() - was.y();
        List<Item> items = new ArrayList<>();
        items.add(stretched(box, box.x() - was.x(), dx, dy));
        parts().forEach(part -> items.add(part.moved(dx, dy)));
        Map<String, List<Point>> courses = lift.over(Map.of(container.key(), box));
        courses.forEach((key, course) -> {
            Item connector = scene.item(key).orElseThrow();
            items.add(connector.along(course));
            Point from = Composition.middle(connector.course());
            Point to = Composition.middle(course);
            scene.children(key).forEach(sign -> items.add(sign.moved(to.x() - from.x(), to.y() - from.y())));
        });
        items.sort(Comparator.comparing(Item::layer).thenComparing(Item::key));
        return items;
    }

    /** The sheet at another size: its title stays at the left, what the provider calls it at the right. */
    private Item stretched(Bounds box, double left, double right, double down) {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : container.marks()) {
            boolean sheet = marks.isEmpty();
            boolean end = mark instanceof Mark.Text text && text.anchor() == Mark.Anchor.END;
            marks.add(sheet && mark instanceof Mark.Box outline
                    ? new Mark.Box(box, outline.radius(), outline.fill(), outline.outline(), outline.shadow())
                    : mark.moved(end ? right : left, down));
        }
        return new Item(container.key(), container.role(), container.layer(), container.element(), container.others(),
                container.placedAs(), container.parent(), box, container.tone(), container.tip(), marks);
    }
}
