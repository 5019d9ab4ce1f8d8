package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Scene;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What moves with some figures: all they hold, and the connectors between. */
final class Moving {
    private final Bounds bounds;
    private final Map<String, Item> along = new LinkedHashMap<>();
    private final Set<String> affected;

    private Moving(Scene scene, List<Item> figures) {
        this.bounds = Bounds.around(figures.stream().map(Item::bounds).toList());
        figures.forEach(figure -> take(scene, figure));
        Set<String> left = new java.util.HashSet<>(along.keySet());
        for (Item item : List.copyOf(along.values())) {
            for (Item line : scene.connectors(item.key())) {
                left.add(line.key());
                boolean inside = line.ends().filter(e -> along.containsKey(e.from().figure())
                        && along.containsKey(e.to().figure())).isPresent();
                if (inside) {
                    along.put(line.key(), line);
                }
                scene.children(line.key()).forEach(badge -> left.add(badge.key()));
            }
        }
        this.affected = left;
    }

    static Moving of(Scene scene, List<Item> figures) {
        return new Moving(scene, figures);
    }

    private void take(Scene scene, Item item) {
        if (along.put(item.key(), item) == null) {
            scene.children(item.key()).forEach(child -> take(scene, child));
        }
    }

    Bounds bounds() {
        return bounds;
    }

    Set<String> affected() {
        return affected;
    }

    List<Item> at(double dx, double dy) {
        List<Item> items = new ArrayList<>(along.values().stream().map(item -> item.moved(dx, dy)).toList());
        items.sort(java.util.Comparator.comparing(Item::layer));
        return items;
    }
}
