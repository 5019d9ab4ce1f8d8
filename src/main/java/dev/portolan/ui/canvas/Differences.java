package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where two drawings of a design differ. What looks the same is the same item in both, as a drawing only paints what changed. */
final class Differences {
    private Differences() {
    }

    /** Areas of both in which something is there, gone or otherwise; all of the newer one where there was none before. */
    static List<Bounds> between(Optional<Scene> before, Scene now) {
        if (before.isEmpty()) {
            return List.of(now.bounds());
        }
        Map<String, Item> were = new HashMap<>();
        before.get().items().forEach(item -> were.put(item.key(), item));
        List<Bounds> areas = new ArrayList<>();
        for (Item item : now.items()) {
            Item was = were.remove(item.key());
            if (was == item) {
                continue;
            }
            areas.add(item.bounds());
            if (was != null) {
                areas.add(was.bounds());
            }
        }
        were.values().forEach(gone -> areas.add(gone.bounds()));
        return areas;
    }
}
