package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Item;
import dev.portolan.ui.workspace.Drafting;
import dev.portolan.ui.workspace.Pick;
import java.util.Optional;
import javafx.scene.input.MouseEvent;

/** A press on something: it is selected, and follows the hand once that moves far enough. */
final class Grasp implements Gesture {
    private final SceneCanvas canvas;
    private final Item item;
    private final MouseEvent press;
    private final Held held;
    private Optional<Gesture> lift = Optional.empty();

    private Refusal refusal = Refusal.UNSAID;

    /** Whether people have been told why nothing moves. */
    private enum Refusal { UNSAID, SAID }

    /** Whether what is pressed was selected before, among others: then it is the only one only once the hand lets go. */
    private enum Held { BEFORE, NOW }

    Grasp(SceneCanvas canvas, Item item, MouseEvent press) {
        this.canvas = canvas;
        this.item = item;
        this.press = press;
        Pick pick = Hand.pick(press);
        boolean selected = canvas.drafting().filter(drafting -> drafting.isSelected(item)).isPresent();
        this.held = selected && pick == Pick.ONLY ? Held.BEFORE : Held.NOW;
        if (held == Held.NOW) {
            canvas.drafting().ifPresent(drafting -> drafting.choose(item, pick));
        }
    }

    @Override
    public void dragged(MouseEvent event) {
        if (lift.isEmpty() && Math.hypot(event.getX() - press.getX(), event.getY() - press.getY()) > Hand.CLICK) {
            lift = canvas.drafting().filter(Drafting::isOpen)
                    .flatMap(drafting -> figure().map(figure -> new Lift(canvas, drafting, figure, press)));
            if (lift.isEmpty() && refusal == Refusal.UNSAID) {
                refusal = Refusal.SAID;
                canvas.drafting().flatMap(Drafting::closed).ifPresent(canvas::say);
            }
        }
        lift.ifPresent(now -> now.dragged(event));
    }

    /** What is taken up: the item, or the figure that it is a part of. */
    private Optional<Item> figure() {
        return Optional.of(item).filter(Drafting::isFigure).or(() -> canvas.drawnProperty().get()
                .flatMap(drawn -> item.parent().flatMap(drawn::item)).filter(Drafting::isFigure));
    }

    /** Only what is carried is carried on. */
    @Override
    public boolean reachesOut() {
        return lift.isPresent();
    }

    @Override
    public Rest released(MouseEvent event) {
        if (lift.isPresent()) {
            return lift.get().released(event);
        }
        if (held == Held.BEFORE) {
            canvas.drafting().ifPresent(drafting -> drafting.choose(item, Pick.ONLY));
        }
        return Rest.NOW;
    }

    @Override
    public void cancelled() {
        lift.ifPresent(Gesture::cancelled);
    }

    @Override
    public void paint(Overlay.Brush brush) {
        lift.ifPresent(now -> now.paint(brush));
    }
}
