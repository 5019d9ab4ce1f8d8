package dev.portolan.ui.workspace;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.edit.paper.Box;
import dev.portolan.edit.paper.Paper;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a hand on the drawing means for the design: which figures it takes hold of, and which edit comes of it. */
public final class Drafting {
    private final Document document;

    public Drafting(Document document) {
        this.document = document;
    }

    /** Whether the drawing may be changed by hand. */
    public boolean isOpen() {
        return !document.lockedProperty().get() && document.previewProperty().get().isEmpty();
    }

    private Optional<Scene> scene() {
        return document.sceneProperty().get();
    }

    /** Selects what an item stands for, or adds it to the selection, or takes it away again. */
    public void choose(Item item, Pick pick) {
        if (pick == Pick.ONLY) {
            document.choose(item);
        } else {
            select(List.of(item), pick);
        }
    }

    /** Selects what these items stand for; nothing when there are none. */
    public void select(List<Item> items, Pick pick) {
        List<Id<?>> ids = items.stream().flatMap(item -> item.element().stream()).<Id<?>>map(id -> id).distinct().toList();
        document.select(Selection.of(switch (pick) {
            case ONLY -> ids;
            case TOGGLE -> toggled(ids);
        }));
    }

    private List<Id<?>> toggled(List<Id<?>> ids) {
        Set<Id<?>> kept = new LinkedHashSet<>(document.selectionProperty().get().elements());
        ids.forEach(id -> {
            if (!kept.remove(id)) {
                kept.add(id);
            }
        });
        return new ArrayList<>(kept);
    }

    /** Whether an item is among what is selected. */
    public boolean isSelected(Item item) {
        return item.element().filter(document.selectionProperty().get().elements()::contains).isPresent();
    }

    /** The figures that can be moved and are selected. */
    public List<Item> selected() {
        Set<Id<?>> ids = Set.copyOf(document.selectionProperty().get().elements());
        return scene().stream().flatMap(scene -> ids.stream().flatMap(scene::of)).filter(Drafting::isFigure)
                .filter(item -> item.element().filter(ids::contains).isPresent()).distinct().toList();
    }

    /** Whether an item is a figure that lies somewhere of its own. */
    public static boolean isFigure(Item item) {
        return item.placedAs().isPresent() && switch (item.role()) {
            case REGION, NETWORK, SUBNET, NODE, LINK -> true;
            case CONNECTOR, ROW, TAG, BADGE, TITLE, LEGEND -> false;
        };
    }

    /** The figures that move when a hand takes hold of one: itself, or all that are selected with it, outermost only. */
    public List<Item> grasped(Item figure) {
        List<Item> chosen = isSelected(figure) ? selected() : List.of(figure);
        Paper paper = Paper.of(document.design());
        List<Id<?>> outermost = paper.outermost(chosen.stream().flatMap(item -> item.placedAs().stream()).toList());
        return chosen.stream().filter(item -> outermost.contains(item.placedAs().orElseThrow())).toList();
    }

    /** Moves figures by so much. */
    public void move(List<Item> figures, double dx, double dy) {
        document.edit(Paper.of(document.edited())
                .move(figures.stream().flatMap(item -> item.placedAs().stream()).toList(), dx, dy));
    }

    /** Gives a container another box. */
    public void resize(Item container, Bounds wanted) {
        document.edit(Paper.of(document.edited()).resize(container.placedAs().orElseThrow(), box(container.bounds()),
                box(wanted)));
    }

    public static Box box(Bounds bounds) {
        return new Box(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }

    /** The box that a container may not be made smaller than: what it holds, with the room it keeps around. */
    public Bounds least(Item container) {
        List<Bounds> held = scene().stream().flatMap(scene -> scene.children(container.key()).stream())
                .filter(item -> item.role() != Role.BADGE && item.role() != Role.TAG).map(Item::bounds).toList();
        Bounds box = container.bounds();
        Bounds strip = new Bounds(box.x(), box.y(), 0, 0);
        return held.isEmpty() ? new Bounds(box.x(), box.y(), 120, 48)
                : Bounds.around(Stream.concat(held.stream().map(each -> each.grown(12)), Stream.of(strip)).toList());
    }

    public Document document() {
        return document;
    }
}
