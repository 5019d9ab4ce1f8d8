package dev.portolan.diagram;

import dev.portolan.design.Fold;
import dev.portolan.design.PlacedBy;
import dev.portolan.design.Placement;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** From where things lie on a drawing to the placements that keep them there. */
public final class Placements {
    private Placements() {
    }

    /**
     * Where everything that can be placed lies now, relative to its container: with these placements, the design is drawn
     * as it is drawn now, but for the ways of its connectors.
     *
     * @param before the placements the scene was drawn with, whose folds and unknown fields are kept
     */
    public static SortedMap<Id<?>, Placement> of(Scene scene, Map<Id<?>, Placement> before) {
        Map<String, Bounds> bounds = new HashMap<>();
        scene.items().forEach(item -> bounds.put(item.key(), item.bounds()));
        SortedMap<Id<?>, Placement> placements = new TreeMap<>();
        for (Item item : scene.items()) {
            item.placedAs().ifPresent(id -> {
                Bounds box = item.bounds();
                Bounds around = item.parent().map(bounds::get).orElse(new Bounds(scene.origin().x(), scene.origin().y(), 0, 0));
                Optional<Placement> known = Optional.ofNullable(before.get(id));
                placements.put(id, new Placement(box.x() - around.x(), box.y() - around.y(), box.width(), box.height(),
                        known.map(Placement::fold).orElse(Fold.EXPANDED), known.map(Placement::by).orElse(PlacedBy.LAYOUT),
                        known.map(Placement::extra).orElse(Extra.NONE)));
            });
        }
        return placements;
    }
}
