package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Token;
import dev.portolan.ui.workspace.Drafting;
import dev.portolan.ui.workspace.Touchdown;
import java.util.Optional;
import javafx.scene.input.MouseEvent;

/**
 * Figures that follow the hand until it puts them down. While they do, the container under the hand says whether it may hold
 * them; put down where they may not lie, they stay where they were.
 */
final class Lift implements Gesture {
    private final SceneCanvas canvas;
    private final Touchdown touchdown;
    private final Moving moving;
    private final Point start;
    private Touchdown.Place place;
    private double dx;
    private double dy;

    Lift(SceneCanvas canvas, Drafting drafting, Item item, MouseEvent press) {
        this.canvas = canvas;
        this.start = canvas.camera().view().toDrawing(press.getX(), press.getY());
        this.touchdown = drafting.lift(item);
        this.moving = Moving.of(canvas.drawnProperty().get().orElseThrow(), touchdown.figures());
        this.place = touchdown.at(start);
        canvas.hide(moving.affected());
    }

    @Override
    public void dragged(MouseEvent event) {
        Point now = canvas.camera().view().toDrawing(event.getX(), event.getY());
        Snap snap = event.isAltDown() || !canvas.snaps() ? Snap.none(now.x() - start.x(), now.y() - start.y())
                : Snap.of(moving.bounds(), now.x() - start.x(), now.y() - start.y());
        dx = snap.dx();
        dy = snap.dy();
        place = touchdown.at(now);
        canvas.bubble().say(place.refusal(), event.getX(), event.getY());
        canvas.refresh();
    }

    @Override
    public Rest released(MouseEvent event) {
        canvas.bubble().hush();
        if (place.refusal().isEmpty() && (dx != 0 || dy != 0) && touchdown.land(place, dx, dy)) {
            return Rest.UNTIL_DRAWN;
        }
        place.refusal().ifPresent(canvas::say);
        cancelled();
        return Rest.NOW;
    }

    @Override
    public void cancelled() {
        canvas.bubble().hush();
        canvas.hide(java.util.Set.of());
    }

    @Override
    public void paint(Overlay.Brush brush) {
        Optional<Item> container = place.container();
        container.filter(item -> place.isNew() || place.refusal().isPresent())
                .ifPresent(item -> brush.ring(item, place.refusal().isPresent() ? Token.BLOCKED : Token.ACCENT, 2));
        moving.at(dx, dy).forEach(item -> ScenePainter.paint(brush.ink(), item, false));
        touchdown.figures().forEach(figure -> brush.ring(figure.moved(dx, dy), Token.ACCENT, 2));
    }
}
