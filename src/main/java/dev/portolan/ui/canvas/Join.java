package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Dash;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Stroke;
import dev.portolan.diagram.scene.Token;
import dev.portolan.edit.link.Offer;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Joining;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;

/**
 * A line being drawn from a handle. What it may end at is lit; over the rest the bubble says why not. Where several links are
 * possible, people choose one.
 */
final class Join implements Gesture {
    private final SceneCanvas canvas;
    private final Joining joining;
    private final Point start;
    private final List<Item> ends;
    private Point end;
    private Optional<Item> target = Optional.empty();

    Join(SceneCanvas canvas, Joining joining, Point start) {
        this.canvas = canvas;
        this.joining = joining;
        this.start = start;
        this.end = start;
        this.ends = canvas.drawnProperty().get().stream().flatMap(scene -> scene.in(canvas.seen()))
                .filter(joining::mayEndAt).toList();
    }

    @Override
    public void dragged(MouseEvent event) {
        end = canvas.camera().view().toDrawing(event.getX(), event.getY());
        target = canvas.at(event.getX(), event.getY()).filter(item -> !item.key().equals(joining.from().key()));
        String words = target.map(joining::words).orElseGet(() -> Messages.of("link.draw"));
        if (target.isPresent() && !joining.mayEndAt(target.get())) {
            canvas.bubble().say(Optional.of(words), event.getX(), event.getY());
        } else {
            canvas.bubble().tell(words, event.getX(), event.getY());
        }
        canvas.refresh();
    }

    @Override
    public Rest released(MouseEvent event) {
        cancelled();
        target.ifPresent(item -> end(item, event));
        return Rest.NOW;
    }

    private void end(Item item, MouseEvent event) {
        if (!joining.mayEndAt(item)) {
            canvas.say(joining.words(item));
            return;
        }
        List<Offer> offers = joining.offers(item);
        if (offers.size() == 1) {
            joining.make(offers.getFirst());
        } else {
            choose(offers, event);
        }
    }

    private void choose(List<Offer> offers, MouseEvent event) {
        ContextMenu menu = new ContextMenu();
        menu.setId("link-chooser");
        for (Offer offer : offers) {
            MenuItem choice = new MenuItem(Joining.name(offer.kind()));
            choice.setId("link-" + offer.kind().term());
            choice.setOnAction(chosen -> joining.make(offer));
            menu.getItems().add(choice);
        }
        Point2D at = canvas.localToScreen(event.getX(), event.getY());
        menu.show(canvas, at.getX(), at.getY());
    }

    @Override
    public void cancelled() {
        canvas.bubble().hush();
        canvas.refresh();
    }

    @Override
    public void paint(Overlay.Brush brush) {
        ends.forEach(item -> brush.ring(item, Token.REACHED, 1));
        target.ifPresent(item -> brush.ring(item, joining.mayEndAt(item) ? Token.REACHED : Token.BLOCKED, 2));
        brush.ink().line(new Mark.Line(List.of(start, end), Stroke.solid(Token.ACCENT, 2), 0, Mark.Tip.NONE),
                new Stroke(Token.ACCENT, 2 / canvas.camera().view().zoom(), Dash.DASHED));
    }
}
