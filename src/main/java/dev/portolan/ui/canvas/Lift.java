package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Token;
import dev.portolan.ui.workspace.Drafting;
import java.util.List;
import javafx.scene.input.MouseEvent;

/** Figures that follow the hand until it puts them down. */
final class Lift implements Gesture {
    private static final double GRID = 8;

    private final SceneCanvas canvas;
    private final Drafting drafting;
    private final List<Item> figures;
    private final MouseEvent press;
    private double dx;
    private double dy;

    Lift(SceneCanvas canvas, Drafting drafting, Item item, MouseEvent press) {
        this.canvas = canvas;
        this.drafting = drafting;
        this.press = press;
        this.figures = drafting.grasped(item);
    }

    @Override
    public void dragged(MouseEvent event) {
        double zoom = canvas.camera().view().zoom();
        dx = Math.round((event.getX() - press.getX()) / zoom / GRID) * GRID;
        dy = Math.round((event.getY() - press.getY()) / zoom / GRID) * GRID;
        canvas.refresh();
    }

    @Override
    public void released(MouseEvent event) {
        if (dx != 0 || dy != 0) {
            drafting.move(figures, dx, dy);
        }
        canvas.refresh();
    }

    @Override
    public void cancelled() {
        canvas.refresh();
    }

    @Override
    public void paint(Overlay.Brush brush) {
        Bounds all = Bounds.around(figures.stream().map(Item::bounds).toList()).moved(dx, dy);
        brush.ink().tint(all, Token.ACCENT, 0.05, Token.ACCENT);
    }
}
