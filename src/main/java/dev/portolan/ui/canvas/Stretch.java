package dev.portolan.ui.canvas;

import dev.portolan.diagram.ResizeRehearsal;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Layer;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Token;
import dev.portolan.edit.paper.Box;
import dev.portolan.ui.workspace.Drafting;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.MouseEvent;

/** A container being made larger or smaller by one of its handles; what it holds stays inside and where it is. */
final class Stretch implements Gesture {
    private final SceneCanvas canvas;
    private final Drafting drafting;
    private final Handles.Pull pull;
    private final Scene scene;
    private final ResizeRehearsal rehearsal;
    private Bounds box;
    private List<Item> shown = List.of();

    Stretch(SceneCanvas canvas, Drafting drafting, Handles.Pull pull) {
        this.canvas = canvas;
        this.drafting = drafting;
        this.pull = pull;
        this.scene = canvas.drawnProperty().get().orElseThrow();
        this.rehearsal = new ResizeRehearsal(scene, pull.figure().key());
        this.box = pull.figure().bounds();
    }

    @Override
    public void dragged(MouseEvent event) {
        Point to = canvas.camera().view().toDrawing(event.getX(), event.getY());
        Box pulled = pull.edge().pulled(Drafting.box(pull.figure().bounds()), held(event, to.x() - pull.at().x(), pull.at().x()),
                held(event, to.y() - pull.at().y(), pull.at().y()), Drafting.box(drafting.least(pull.figure(), pull.edge())));
        box = rehearsal.held(new Bounds(pulled.x(), pulled.y(), pulled.width(), pulled.height()));
        shown = rehearsal.at(box);
        canvas.hide(rehearsal.affected());
        canvas.refresh();
    }

    /** Moved so that the edge lies on the grid. */
    private double held(MouseEvent event, double by, double edge) {
        return event.isAltDown() || !canvas.snaps() ? by
                : Math.round((edge + by) / Alignments.GRID) * Alignments.GRID - edge;
    }

    @Override
    public Rest released(MouseEvent event) {
        if (box.equals(pull.figure().bounds())) {
            cancelled();
            return Rest.NOW;
        }
        drafting.resize(pull.figure(), box);
        return Rest.UNTIL_DRAWN;
    }

    @Override
    public void cancelled() {
        canvas.hide(Set.of());
    }

    @Override
    public void paint(Overlay.Brush brush) {
        over().forEach(brush::item);
        brush.ink().tint(box, Token.ACCENT, 0.05, Token.ACCENT);
    }

    /** The container as it would be, and what lies over it. */
    private List<Item> over() {
        Set<String> affected = rehearsal.affected();
        Layer layer = pull.figure().layer();
        return Stream.concat(shown.stream(), scene.in(box.union(pull.figure().bounds()))
                .filter(item -> item.layer().compareTo(layer) > 0 && item.layer() != Layer.FRAME
                        && !affected.contains(item.key())))
                .sorted(Comparator.comparing(Item::layer)).toList();
    }
}
