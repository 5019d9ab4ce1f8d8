package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.ui.workspace.Drafting;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** Which gesture a press of the first button begins, by what lies under it. */
final class Presses {
    /** The height of a container's title strip, by which it is taken hold of. */
    private static final double STRIP = 34;

    private Presses() {
    }

    static Gesture begin(SceneCanvas canvas, MouseEvent press) {
        Optional<Item> item = canvas.at(press.getX(), press.getY());
        Optional<Drafting> open = canvas.drafting().filter(Drafting::isOpen);
        Optional<Handles.Handle> handle = open.flatMap(any -> Handles.at(canvas, press.getX(), press.getY()));
        if (handle.isPresent()) {
            return switch (handle.get()) {
                case Handles.Pull pull -> new Stretch(canvas, open.get(), pull);
                case Handles.Pluck pluck -> new Join(canvas, open.get().join(pluck.figure()), pluck.at());
            };
        }
        if (press.getClickCount() == 2 && open.isPresent() && item.filter(Drafting::isFigure).isPresent()) {
            return new Click(canvas, item.get());
        }
        return item.filter(it -> isHeld(canvas, it, press)).<Gesture>map(it -> new Grasp(canvas, it, press))
                .orElseGet(() -> new Marquee(canvas, press));
    }

    /** Whether an item is something of its own, not the ground that other things stand on. */
    static boolean isThing(Item item) {
        return item.role() != Role.REGION && item.role() != Role.NETWORK && item.role() != Role.SUBNET;
    }

    /** Whether a press takes hold of it: of a container by its title, or anywhere once it is selected. */
    private static boolean isHeld(SceneCanvas canvas, Item item, MouseEvent press) {
        Point at = canvas.camera().view().toDrawing(press.getX(), press.getY());
        return isThing(item) || at.y() < item.bounds().y() + STRIP
                || canvas.drafting().filter(drafting -> drafting.isSelected(item)).isPresent();
    }

    static Cursor cursor(SceneCanvas canvas, MouseEvent event) {
        Optional<Drafting> open = canvas.drafting().filter(Drafting::isOpen);
        return open.flatMap(any -> Handles.at(canvas, event.getX(), event.getY())).map(Handles::cursor)
                .orElse(Cursor.DEFAULT);
    }
}
