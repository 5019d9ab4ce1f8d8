package dev.portolan.ui.workspace;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.edit.Proposal;
import dev.portolan.edit.place.Admission;
import dev.portolan.edit.place.Drop;
import dev.portolan.edit.place.Settling;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Figures in the air: which container they would come to lie in, and what comes of putting them down. */
public final class Touchdown {
    private final Document document;
    private final Scene scene;
    private final List<Item> figures;
    private final Set<String> lifted = new HashSet<>();
    private final Admission admission;
    private final Map<String, Optional<String>> refusals = new HashMap<>();

    Touchdown(Document document, Scene scene, List<Item> figures) {
        this.document = document;
        this.scene = scene;
        this.figures = List.copyOf(figures);
        this.admission = Admission.of(document.edited().topology());
        figures.forEach(this::lift);
    }

    private void lift(Item item) {
        if (lifted.add(item.key())) {
            scene.children(item.key()).forEach(this::lift);
        }
    }

    /** What is in the air, without what it holds. */
    public List<Item> figures() {
        return figures;
    }

    /**
     * A container under the hand.
     *
     * @param container its figure; empty for the bare canvas
     * @param refusal why it may not hold what is in the air; empty where it may
     */
    public record Place(Optional<Item> container, Optional<String> refusal, boolean isNew) {
    }

    /** The container at a point of the drawing, and whether it may hold all that is in the air. */
    public Place at(Point point) {
        Optional<Item> container = scene.in(new Bounds(point.x(), point.y(), 0, 0))
                .filter(item -> isContainer(item) && !lifted.contains(item.key())).reduce((outer, inner) -> inner);
        boolean other = figures.stream().anyMatch(figure -> follows(figure)
                && !figure.parent().equals(container.map(Item::key)));
        return new Place(container, other ? refusals.computeIfAbsent(container.map(Item::key).orElse(""),
                key -> refusal(container)) : Optional.empty(), other);
    }

    private static boolean isContainer(Item item) {
        return item.role() == Role.REGION || item.role() == Role.NETWORK || item.role() == Role.SUBNET;
    }

    /** Whether a figure goes where the hand goes: a link lies between its ends whatever is under it. */
    private static boolean follows(Item figure) {
        return figure.role() != Role.LINK;
    }

    private Optional<String> refusal(Optional<Item> container) {
        return figures.stream().filter(figure -> follows(figure))
                .flatMap(figure -> admission.refusal(figure.placedAs().orElseThrow(), ids(container)).stream())
                .map(Obstacles::of).findFirst();
    }

    private static List<Id<?>> ids(Optional<Item> container) {
        return container.map(item -> Stream.<Id<?>>concat(item.element().stream(),
                item.role() == Role.REGION ? item.others().stream() : Stream.of()).toList()).orElse(List.of());
    }

    /** Puts everything down, moved by so much. @return whether anything came of it */
    public boolean land(Place place, double dx, double dy) {
        List<Drop> drops = new ArrayList<>();
        for (Item figure : figures) {
            Optional<Item> into = follows(figure) ? place.container() : figure.parent().flatMap(scene::item);
            Point origin = into.map(item -> new Point(item.bounds().x(), item.bounds().y())).orElse(scene.origin());
            drops.add(new Drop(figure.placedAs().orElseThrow(), ids(into), figure.bounds().x() + dx - origin.x(),
                    figure.bounds().y() + dy - origin.y()));
        }
        Proposal proposal = Settling.of(document.edited(), drops);
        proposal.ready().ifPresent(document::edit);
        return proposal.ready().isPresent();
    }
}
