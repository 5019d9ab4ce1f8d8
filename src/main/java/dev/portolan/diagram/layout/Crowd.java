package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Boxes that give way to what stands in a room already, and to one another. */
final class Crowd {
    /** How far something goes out of the way before it rather pushes others. */
    private static final double ASIDE = 60;

    private Crowd() {
    }

    /**
     * Finds places for boxes, and puts them into the room. First what is in nobody's way. Of what is, some goes aside; where
     * that is too far, all are put down from above and from the left, so that each pushes on those behind it.
     *
     * @param wishes where they would be, by their keys
     */
    static Map<String, Bounds> settled(Map<String, Bounds> wishes, Room room) {
        Map<String, Bounds> boxes = new LinkedHashMap<>(wishes);
        Room calm = new Room(room);
        List<String> ordered = wishes.keySet().stream().sorted(Comparator.comparingDouble((String key) -> wishes.get(key).y())
                .thenComparingDouble(key -> wishes.get(key).x())).toList();
        List<String> crowded = new ArrayList<>();
        for (String key : ordered) {
            if (calm.isTaken(boxes.get(key))) {
                crowded.add(key);
            } else {
                calm.add(boxes.get(key));
            }
        }
        boolean pushes = false;
        for (String key : crowded) {
            Optional<Bounds> aside = calm.near(boxes.get(key), ASIDE);
            aside.ifPresent(box -> {
                boxes.put(key, box);
                calm.add(box);
            });
            pushes |= aside.isEmpty();
        }
        for (String key : pushes ? ordered : List.copyOf(boxes.keySet())) {
            Bounds box = boxes.get(key);
            boxes.put(key, pushes && room.isTaken(box) ? room.onward(box) : box);
            room.add(boxes.get(key));
        }
        return boxes;
    }
}
