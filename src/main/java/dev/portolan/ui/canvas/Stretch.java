package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Token;
import dev.portolan.edit.paper.Box;
import dev.portolan.ui.workspace.Drafting;
import javafx.scene.input.MouseEvent;

/** A container being made larger or smaller by one of its handles; what it holds stays inside and where it is. */
final class Stretch implements Gesture {
    private static final double GRID = 8;

    private final SceneCanvas canvas;
    private final Drafting drafting;
    private final Handles.Pull pull;
    private final Bounds inside;
    private Bounds box;

    Stretch(SceneCanvas canvas, Drafting drafting, Handles.Pull pull) {
        this.canvas = canvas;
        this.drafting = drafting;
        this.pull = pull;
        this.inside = drafting.least(pull.figure());
        this.box = pull.figure().bounds();
    }

    @Override
    public void dragged(MouseEvent event) {
        var to = canvas.camera().view().toDrawing(event.getX(), event.getY());
        Box pulled = pull.edge().pulled(Drafting.box(pull.figure().bounds()), snapped(to.x() - pull.at().x()),
                snapped(to.y() - pull.at().y()), Drafting.box(inside));
        box = new Bounds(pulled.x(), pulled.y(), pulled.width(), pulled.height());
        canvas.refresh();
    }

    private static double snapped(double by) {
        return Math.round(by / GRID) * GRID;
    }

    @Override
    public Rest released(MouseEvent event) {
        if (box.equals(pull.figure().bounds())) {
            return Rest.NOW;
        }
        drafting.resize(pull.figure(), box);
        return Rest.UNTIL_DRAWN;
    }

    @Override
    public void paint(Overlay.Brush brush) {
        brush.ink().tint(box, Token.ACCENT, 0.05, Token.ACCENT);
    }
}
