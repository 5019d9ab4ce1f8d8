package dev.portolan.diagram;

import dev.portolan.diagram.layout.Lift;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Scene;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a drawing would look with some figures moved, while they are being dragged: made once when the drag begins, asked for
 * every place of the pointer, fast enough for every frame. What the figures hold goes with them; connectors between them go
 * along, those with one end among them are routed anew around what stands there and what is dragged, and all others stay.
 *
 * <p>Not for several threads at once.
 */
public final class MoveRehearsal {
    private final Map<String, Bounds> origin = new LinkedHashMap<>();
    private final List<Item> carried = new ArrayList<>();
    private final List<Item> connectors = new ArrayList<>();
    private final Map<String, List<Item>> signs = new HashMap<>();
    private final Set<String> affected = new HashSet<>();
    private final Lift lift;

    /** @param figures the keys of the figures that are dragged; what lies in them needs no mention */
    public MoveRehearsal(Scene scene, Collection<String> figures) {
        figures.forEach(key -> scene.item(key).ifPresent(item -> carry(scene, item)));
        lift = Standing.lift(scene, origin.keySet());
        for (String key : lift.wires()) {
            connectors.add(scene.item(key).orElseThrow());
            signs.put(key, scene.children(key));
            affected.add(key);
            scene.children(key).forEach(sign -> affected.add(sign.key()));
        }
        Comparator<Item> painting = Comparator.comparing(Item::layer);
        carried.sort(painting);
        connectors.sort(painting);
    }

    private void carry(Scene scene, Item item) {
        if (affected.add(item.key())) {
            carried.add(item);
            if (item.role().isFigure()) {
                origin.put(item.key(), item.bounds());
            }
            scene.children(item.key()).forEach(child -> carry(scene, child));
        }
    }

    /** The keys of all items that look different during the drag, to be left out of the standing picture. */
    public Set<String> affected() {
        return Set.copyOf(affected);
    }

    /** The figures and their parts where the drag found them: they only move, so a painter may paint them shifted. */
    public List<Item> carried() {
        return List.copyOf(carried);
    }

    /** The connectors that touch the figures, and their signs, with the figures moved by so much, in painting order. */
    public List<Item> connectors(double dx, double dy) {
        Map<String, Bounds> places = HashMap.newHashMap(origin.size());
        origin.forEach((key, box) -> places.put(key, box.moved(dx, dy)));
        Map<String, List<Point>> courses = lift.over(places);
        List<Item> items = new ArrayList<>();
        List<Item> moved = new ArrayList<>();
        for (Item connector : connectors) {
            List<Point> course = courses.get(connector.key());
            items.add(connector.along(course));
            for (Item sign : signs.get(connector.key())) {
                Point was = Composition.middle(connector.course());
                Point is = Composition.middle(course);
                moved.add(sign.moved(is.x() - was.x(), is.y() - was.y()));
            }
        }
        items.addAll(moved);
        return items;
    }

    /** All affected items as they look with the figures moved by so much, in painting order. */
    public List<Item> at(double dx, double dy) {
        List<Item> items = new ArrayList<>(connectors(dx, dy));
        carried.forEach(item -> items.add(item.moved(dx, dy)));
        items.sort(Comparator.comparing(Item::layer));
        return items;
    }
}
