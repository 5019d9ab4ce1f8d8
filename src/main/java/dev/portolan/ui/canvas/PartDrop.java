package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Token;
import dev.portolan.edit.part.Part;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Drafting;
import dev.portolan.ui.workspace.PartFormat;
import java.util.Optional;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Parts dragged from the palette: what is under the pointer says whether it takes them, and takes them. */
final class PartDrop {
    /** Where on what is dropped the pointer holds it, in drawing units from its corner. */
    private static final double GRIP = 24;
    private static final double GRID = 8;

    private final SceneCanvas canvas;
    private Optional<Over> over = Optional.empty();

    private record Over(Optional<Item> item, Optional<String> refusal) {
    }

    PartDrop(SceneCanvas canvas) {
        this.canvas = canvas;
        canvas.addEventHandler(DragEvent.DRAG_OVER, this::over);
        canvas.addEventHandler(DragEvent.DRAG_EXITED, event -> end());
        canvas.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        Optional<Part> part = PartFormat.in(event.getDragboard());
        Optional<Drafting> drafting = canvas.drafting();
        if (part.isEmpty() || drafting.isEmpty()) {
            return;
        }
        Optional<Item> item = canvas.at(event.getX(), event.getY());
        Optional<String> refusal = drafting.get().isOpen() ? drafting.get().refusal(part.get(), item)
                : Optional.of(Messages.of("drop.locked"));
        over = Optional.of(new Over(item, refusal));
        if (refusal.isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        canvas.bubble().say(refusal, event.getX(), event.getY());
        canvas.refresh();
        event.consume();
    }

    private void dropped(DragEvent event) {
        Optional<Part> part = PartFormat.in(event.getDragboard());
        part.ifPresent(dropped -> canvas.drafting().filter(Drafting::isOpen).ifPresent(drafting -> {
            Point at = canvas.camera().view().toDrawing(event.getX(), event.getY());
            drafting.drop(dropped, canvas.at(event.getX(), event.getY()), new Point(onGrid(at.x()), onGrid(at.y())))
                    .ifPresent(canvas::say);
            event.setDropCompleted(true);
            canvas.requestFocus();
        }));
        if (part.isPresent()) {
            event.consume();
        }
        end();
    }

    private static double onGrid(double at) {
        return Math.round((at - GRIP) / GRID) * GRID;
    }

    private void end() {
        over = Optional.empty();
        canvas.bubble().hush();
        canvas.refresh();
    }

    boolean paints() {
        return over.isPresent();
    }

    void paint(Overlay.Brush brush) {
        over.ifPresent(now -> now.item.ifPresent(item ->
                brush.ring(item, now.refusal.isPresent() ? Token.BLOCKED : Token.ACCENT, 2)));
    }
}
