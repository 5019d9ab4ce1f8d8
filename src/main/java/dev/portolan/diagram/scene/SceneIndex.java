package dev.portolan.diagram.scene;

import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What finds the items of a scene by key, by element, by container and by place; each part is made when first asked. */
final class SceneIndex {
    private static final double SIDE = 192;

    private final List<Item> items;
    private volatile Map<String, Item> byKey;
    private volatile Map<Id<?>, List<Item>> byElement;
    private volatile Map<String, List<Item>> byParent;
    private volatile Map<String, List<Item>> byEnd;
    private volatile Plane places;

    SceneIndex(List<Item> items) {
        this.items = items;
    }

    Optional<Item> item(String key) {
        Map<String, Item> known = byKey;
        if (known == null) {
            known = HashMap.newHashMap(items.size());
            for (Item item : items) {
                known.putIfAbsent(item.key(), item);
            }
            byKey = known;
        }
        return Optional.ofNullable(known.get(key));
    }

    List<Item> of(Id<?> element) {
        Map<Id<?>, List<Item>> known = byElement;
        if (known == null) {
            known = HashMap.newHashMap(items.size());
            for (Item item : items) {
                if (item.element().isPresent()) {
                    add(known, item.element().get(), item);
                }
                for (Id<?> other : item.others()) {
                    add(known, other, item);
                }
            }
            byElement = known;
        }
        return known.getOrDefault(element, List.of());
    }

    List<Item> children(String key) {
        Map<String, List<Item>> known = byParent;
        if (known == null) {
            known = HashMap.newHashMap(items.size() / 2);
            for (Item item : items) {
                if (item.parent().isPresent()) {
                    add(known, item.parent().get(), item);
                }
            }
            byParent = known;
        }
        return known.getOrDefault(key, List.of());
    }

    List<Item> connectors(String figure) {
        Map<String, List<Item>> known = byEnd;
        if (known == null) {
            known = new HashMap<>();
            for (Item item : items) {
                if (item.ends().isPresent()) {
                    add(known, item.ends().get().from().figure(), item);
                    add(known, item.ends().get().to().figure(), item);
                }
            }
            byEnd = known;
        }
        return known.getOrDefault(figure, List.of());
    }

    /** Puts an item under a key, once. */
    private static <K> void add(Map<K, List<Item>> known, K key, Item item) {
        List<Item> list = known.computeIfAbsent(key, any -> new ArrayList<>(2));
        if (list.isEmpty() || list.getLast() != item) {
            list.add(item);
        }
    }

    private Plane places() {
        Plane known = places;
        if (known == null) {
            known = new Plane(SIDE, items.size() / 4);
            for (int i = 0; i < items.size(); i++) {
                place(known, i, items.get(i));
            }
            places = known;
        }
        return known;
    }

    private static void place(Plane plane, int index, Item item) {
        List<Point> course = item.course();
        if (course.size() < 2) {
            plane.put(index, item.bounds());
        }
        for (int i = 1; i < course.size(); i++) {
            Point from = course.get(i - 1);
            Point to = course.get(i);
            plane.put(index, Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.max(from.x(), to.x()),
                    Math.max(from.y(), to.y()));
        }
    }

    Stream<Item> in(Bounds area) {
        Plane.Found found = new Plane.Found();
        places().find(area.x(), area.y(), area.right(), area.bottom(), found);
        return Arrays.stream(found.sorted()).mapToObj(items::get);
    }

    Optional<Item> at(Point point, double reach) {
        Plane.Found found = new Plane.Found();
        places().find(point.x() - reach, point.y() - reach, point.x() + reach, point.y() + reach, found);
        int best = -1;
        for (int i = 0; i < found.size(); i++) {
            int index = found.get(i);
            Item item = items.get(index);
            if (index > best && item.element().isPresent()
                    && item.distanceTo(point) <= (item.role() == Role.CONNECTOR ? reach : 0)) {
                best = index;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(items.get(best));
    }
}
