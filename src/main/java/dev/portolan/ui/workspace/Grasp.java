package dev.portolan.ui.workspace;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.edit.paper.Box;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a drawing selected elements mean: the things that stand for them and can be moved. */
final class Grasp {
    private static final Set<Role> CONTAINERS = EnumSet.of(Role.REGION, Role.NETWORK, Role.SUBNET);
    private static final Set<Role> THINGS = EnumSet.of(Role.REGION, Role.NETWORK, Role.SUBNET, Role.NODE, Role.LINK);
    private static final Set<Role> PARTS = EnumSet.of(Role.TAG, Role.ROW);
    private static final double TOUCH = 9;

    private final Scene scene;

    Grasp(Scene scene) {
        this.scene = scene;
    }

    /** The things that are placed under an id of these, or else stand for one first of all. */
    List<Item> placed(Collection<? extends Id<?>> ids) {
        Map<String, Item> placed = new LinkedHashMap<>();
        ids.stream().flatMap(this::placed).forEach(item -> placed.putIfAbsent(item.key(), item));
        return List.copyOf(placed.values());
    }

    private Stream<Item> placed(Id<?> id) {
        List<Item> all = scene.of(id).filter(item -> item.placedAs().isPresent()).toList();
        List<Item> own = all.stream().filter(item -> item.placedAs().get().equals(id)).toList();
        return !own.isEmpty() ? own.stream() : all.stream().filter(item -> item.element().filter(id::equals).isPresent());
    }

    /** Where the things lie that the ids mean, by the ids that they are placed under. */
    LinkedHashMap<Id<?>, Box> boxes(Collection<? extends Id<?>> ids) {
        LinkedHashMap<Id<?>, Box> boxes = new LinkedHashMap<>();
        placed(ids).forEach(item -> boxes.put(item.placedAs().orElseThrow(), box(item.bounds())));
        return boxes;
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }

    /** Whether there is something to lay out: two things of one container, or something that holds things. */
    boolean canBeLaidOut(Collection<? extends Id<?>> ids) {
        Map<Optional<String>, String> containers = new HashMap<>();
        return ids.stream().distinct().flatMap(this::placed).anyMatch(item -> {
            String other = containers.putIfAbsent(item.parent(), item.key());
            return other != null && !other.equals(item.key()) || CONTAINERS.contains(item.role())
                    && scene.children(item.key()).stream().anyMatch(child -> THINGS.contains(child.role()));
        });
    }

    /** The containers among what the ids mean, by the ids that they are placed under. */
    List<Id<?>> containers(Collection<? extends Id<?>> ids) {
        return placed(ids).stream().filter(item -> CONTAINERS.contains(item.role()))
                .<Id<?>>map(item -> item.placedAs().orElseThrow()).toList();
    }

    /** Every container of these roles, by the id that it is placed under. */
    List<Id<?>> all(Role role, Role... others) {
        Set<Role> roles = EnumSet.of(role, others);
        return scene.items().stream().filter(item -> roles.contains(item.role()))
                .flatMap(item -> item.placedAs().stream()).<Id<?>>map(id -> id).toList();
    }

    /** Every element that has a thing of its own. */
    List<Id<?>> everything() {
        Set<Id<?>> all = new LinkedHashSet<>();
        scene.items().stream().filter(item -> THINGS.contains(item.role())).forEach(item -> item.element().ifPresent(all::add));
        return List.copyOf(all);
    }

    /** These, and the elements of the things that a line joins with theirs. */
    List<Id<?>> joined(Collection<? extends Id<?>> ids) {
        Set<Id<?>> all = new LinkedHashSet<>(ids);
        List<Item> things = scene.items().stream().filter(item -> THINGS.contains(item.role())).toList();
        List<Item> start = things.stream().filter(item -> item.element().filter(all::contains).isPresent()).toList();
        for (Item line : scene.items()) {
            if (line.role() == Role.CONNECTOR && line.course().size() > 1) {
                Point from = line.course().getFirst();
                Point to = line.course().getLast();
                if (touches(start, from)) {
                    all.addAll(at(things, to));
                } else if (touches(start, to)) {
                    all.addAll(at(things, from));
                }
            }
        }
        return List.copyOf(all);
    }

    private static boolean touches(List<Item> things, Point end) {
        return things.stream().anyMatch(item -> item.bounds().grown(TOUCH).contains(end));
    }

    /** The elements of the cards and links at the end of a line, or of the innermost container where there are none. */
    private static List<Id<?>> at(List<Item> things, Point end) {
        List<Item> hit = things.stream().filter(item -> item.bounds().grown(TOUCH).contains(end)).toList();
        List<Item> cards = hit.stream().filter(item -> !CONTAINERS.contains(item.role())).toList();
        List<Id<?>> ids = new ArrayList<>();
        (cards.isEmpty() ? hit.subList(Math.max(0, hit.size() - 1), hit.size()) : cards)
                .forEach(item -> item.element().ifPresent(ids::add));
        return ids;
    }

    /** Those of the ids that are seen on the drawing: things, and the tags and rows on them. */
    Set<Id<?>> drawn(Collection<? extends Id<?>> ids) {
        Set<Id<?>> wanted = new HashSet<>(ids);
        return scene.items().stream().filter(item -> THINGS.contains(item.role()) || PARTS.contains(item.role()))
                .flatMap(item -> item.element().stream()).filter(wanted::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
