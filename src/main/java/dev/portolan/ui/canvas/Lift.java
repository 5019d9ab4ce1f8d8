package dev.portolan.ui.canvas;

import dev.portolan.diagram.MoveRehearsal;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Layer;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Token;
import dev.portolan.ui.workspace.Drafting;
import dev.portolan.ui.workspace.Touchdown;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.MouseEvent;

/**
 * Figures that follow the hand until it puts them down, and their connectors with them. While they do, the container under the
 * hand says whether it may hold them; put down where they may not lie, they stay where they were.
 */
final class Lift implements Gesture {
    /** How near, in pixels, what is dragged must come to a line to be drawn to it. */
    private static final double REACH = 5;

    private final SceneCanvas canvas;
    private final Touchdown touchdown;
    private final MoveRehearsal rehearsal;
    private final Alignments alignments;
    private final Bounds bounds;
    private final Point start;
    /** What lies under the connectors, and over them. */
    private final List<Item> sheets;
    private final List<Item> cards;
    private Touchdown.Place place;
    private Snap snap = Snap.NONE;
    private List<Item> connectors;

    Lift(SceneCanvas canvas, Drafting drafting, Item item, MouseEvent press) {
        this.canvas = canvas;
        this.start = canvas.camera().view().toDrawing(press.getX(), press.getY());
        this.touchdown = drafting.lift(item);
        Scene drawn = canvas.drawnProperty().get().orElseThrow();
        this.rehearsal = new MoveRehearsal(drawn, touchdown.figures().stream().map(Item::key).toList());
        this.alignments = new Alignments(drawn, rehearsal.affected());
        Map<Boolean, List<Item>> layers = rehearsal.carried().stream()
                .collect(Collectors.partitioningBy(carried -> carried.layer().compareTo(Layer.LINK) < 0));
        this.sheets = layers.get(true);
        this.cards = layers.get(false);
        this.connectors = rehearsal.connectors(0, 0);
        this.bounds = Bounds.around(touchdown.figures().stream().map(Item::bounds).toList());
        this.place = touchdown.at(start);
        canvas.hide(rehearsal.affected());
    }

    @Override
    public void dragged(MouseEvent event) {
        Point now = canvas.camera().view().toDrawing(event.getX(), event.getY());
        double dx = now.x() - start.x();
        double dy = now.y() - start.y();
        place = touchdown.at(now);
        snap = event.isAltDown() || !canvas.snaps() ? Snap.of(dx, dy)
                : alignments.of(bounds, dx, dy, place.container(), canvas.seen(), REACH / canvas.camera().view().zoom());
        connectors = rehearsal.connectors(snap.dx(), snap.dy());
        canvas.bubble().say(place.refusal(), event.getX(), event.getY());
        canvas.refresh();
    }

    @Override
    public Rest released(MouseEvent event) {
        canvas.bubble().hush();
        boolean moved = snap.dx() != 0 || snap.dy() != 0;
        if (place.refusal().isEmpty() && moved && touchdown.land(place, snap.dx(), snap.dy())) {
            snap = Snap.of(snap.dx(), snap.dy());
            return Rest.UNTIL_DRAWN;
        }
        place.refusal().ifPresent(canvas::say);
        cancelled();
        return Rest.NOW;
    }

    @Override
    public void cancelled() {
        canvas.bubble().hush();
        canvas.hide(Set.of());
    }

    @Override
    public void paint(Overlay.Brush brush) {
        place.container().filter(item -> place.isNew() || place.refusal().isPresent())
                .ifPresent(item -> brush.ring(item, place.refusal().isPresent() ? Token.BLOCKED : Token.ACCENT, 2));
        Overlay.Brush shifted = brush.shifted(snap.dx(), snap.dy());
        sheets.forEach(shifted::item);
        connectors.forEach(brush::item);
        cards.forEach(shifted::item);
        touchdown.figures().stream().filter(figure -> figure.bounds().overlaps(shifted.seen()))
                .forEach(figure -> shifted.ring(figure, Token.ACCENT, 2));
        snap.guides().forEach(brush::guide);
    }
}
