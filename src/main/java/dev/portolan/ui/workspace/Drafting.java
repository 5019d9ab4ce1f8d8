package dev.portolan.ui.workspace;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.edit.paper.Box;
import dev.portolan.edit.paper.Edge;
import dev.portolan.edit.paper.Paper;
import dev.portolan.edit.part.Answer;
import dev.portolan.edit.part.Drop;
import dev.portolan.edit.part.Part;
import dev.portolan.model.Element;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.text.Messages;
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

    /** Why the drawing may not be changed by hand, in a sentence; empty when it may. */
    public Optional<String> closed() {
        return isOpen() ? Optional.empty() : Optional.of(Messages.of(
                document.lockedProperty().get() ? "need.unlocked" : "need.unpreviewed"));
    }

    /** Whether the present design is not drawn yet. */
    public boolean isDrawing() {
        return switch (document.stageProperty().get()) {
            case JUDGING, DRAWING -> true;
            case READY, STOPPED, FAILED -> false;
        };
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

    /** Selects what these items stand for; when there are none, nothing, or still the connection that is followed. */
    public void select(List<Item> items, Pick pick) {
        List<Id<?>> ids = items.stream().flatMap(item -> Selection.subject(item).stream()).<Id<?>>map(id -> id).distinct()
                .toList();
        if (ids.isEmpty() && pick == Pick.ONLY && document.followed().isPresent()) {
            document.select(document.followed().get());
            return;
        }
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
        List<Id<?>> ids = document.selectionProperty().get().elements();
        return Selection.subject(item).filter(ids::contains).or(() -> item.element().filter(ids::contains)).isPresent();
    }

    /** The figures that can be moved and are selected. */
    public List<Item> selected() {
        List<Id<?>> ids = document.selectionProperty().get().elements();
        return scene().stream().flatMap(scene -> ids.stream().distinct().flatMap(id -> scene.of(id)
                .filter(item -> isFigure(item) && Selection.isOf(item, id)))).toList();
    }

    /** The figure that can be moved and is selected alone. */
    public Optional<Item> selectedAlone() {
        List<Item> selected = document.selectionProperty().get().elements().size() == 1 ? selected() : List.of();
        return selected.size() == 1 ? Optional.of(selected.getFirst()) : Optional.empty();
    }

    /** Whether an item is a figure that lies somewhere of its own. */
    public static boolean isFigure(Item item) {
        return item.placedAs().isPresent() && switch (item.role()) {
            case REGION, NETWORK, SUBNET, NODE, LINK -> true;
            case CONNECTOR, ROW, TAG, BADGE, TITLE, LEGEND -> false;
        };
    }

    /** The figures that move when a hand takes hold of one: itself, or all that are selected with it, outermost only. */
    private List<Item> grasped(Item figure) {
        List<Item> chosen = isSelected(figure) ? selected() : List.of(figure);
        Paper paper = Paper.of(document.design());
        List<Id<?>> outermost = paper.outermost(chosen.stream().flatMap(item -> item.placedAs().stream()).toList());
        return chosen.stream().filter(item -> outermost.contains(item.placedAs().orElseThrow())).toList();
    }

    /** Takes figures up with a hand. */
    public Touchdown lift(Item figure) {
        return new Touchdown(document, scene().orElseThrow(), grasped(figure));
    }

    /** Begins a line from a figure. */
    public Joining join(Item from) {
        return new Joining(document, from);
    }

    /**
     * Whether a part may be dropped on an item, or on the bare canvas; the reason where it may not.
     *
     * @param onto the figure under the pointer
     */
    public Optional<String> refusal(Part part, Optional<Item> onto) {
        return switch (Drop.ask(part, document.edited().topology(), ids(onto))) {
            case Answer.Refused refused -> Optional.of(Obstacles.of(refused.reason()));
            case Answer.Allowed allowed -> Optional.empty();
        };
    }

    /** Drops a part. @return why it cannot be put there; empty when it has been */
    public Optional<String> drop(Part part, Optional<Item> onto, Point at) {
        return new Editing(document).insert(part, ids(onto), at);
    }

    private static List<Id<?>> ids(Optional<Item> item) {
        return item.map(it -> Stream.<Id<?>>concat(it.element().stream(), it.others().stream()).toList()).orElse(List.of());
    }

    /** Gives a figure's element another name. @return why it cannot have it; empty when it has */
    public Optional<String> rename(Item figure, String name) {
        document.select(new Selection.OfElements(figure.element().orElseThrow()));
        return new Editing(document).rename(name).map(Obstacles::of);
    }

    /** The name that a figure's element has now. */
    public String name(Item figure) {
        return figure.element().flatMap(id -> document.edited().topology().find(id.<Element>as())).map(Element::name).orElse("");
    }

    /** Gives a container another box. */
    public void resize(Item container, Bounds wanted) {
        document.edit(Paper.of(document.edited()).resize(container.placedAs().orElseThrow(), box(container.bounds()),
                box(wanted)));
    }

    public static Box box(Bounds bounds) {
        return new Box(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }

    /**
     * The box that a container may not be made smaller than by one of its edges: what it holds, with the room it keeps around;
     * when it holds nothing, a little room at the edges that stay.
     */
    public Bounds least(Item container, Edge pulled) {
        List<Bounds> held = scene().stream().flatMap(scene -> scene.children(container.key()).stream())
                .filter(item -> item.role().isFigure()).map(item -> item.bounds().grown(12)).toList();
        Bounds box = container.bounds();
        double width = Math.min(box.width(), 120);
        double height = Math.min(box.height(), 48);
        return held.isEmpty() ? new Bounds(pulled.across() < 0 ? box.right() - width : box.x(),
                pulled.down() < 0 ? box.bottom() - height : box.y(), width, height) : Bounds.around(held);
    }

    public Document document() {
        return document;
    }
}
