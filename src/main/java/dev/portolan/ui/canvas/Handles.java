package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Stroke;
import dev.portolan.diagram.scene.Token;
import dev.portolan.edit.paper.Edge;
import dev.portolan.ui.workspace.Drafting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;

/** What a figure is taken hold of by: edges and corners that resize it, and dots from which lines are drawn. */
final class Handles {
    /** Half the side of a handle, in pixels, and how far around it a press still takes it. */
    private static final double HALF = 4;
    private static final double REACH = 7;
    /** How far outside a figure the handles lie from which lines are drawn, in pixels. */
    private static final double OUTSIDE = 9;

    private Handles() {
    }

    sealed interface Handle permits Pull, Pluck {
        Item figure();

        Point at();
    }

    /** An edge or corner by which a container is resized. */
    record Pull(Item figure, Edge edge, Point at) implements Handle {
    }

    /** The middle of an edge, from which a line is drawn to something else. */
    record Pluck(Item figure, Point at) implements Handle {
    }

    /** The handle under a pixel. */
    static Optional<Handle> at(SceneCanvas canvas, double px, double py) {
        Viewport view = canvas.camera().view();
        return handles(canvas).stream().filter(handle -> Math.hypot(view.toPixelX(handle.at().x()) - px,
                view.toPixelY(handle.at().y()) - py) <= REACH).findFirst();
    }

    static boolean any(SceneCanvas canvas) {
        return !handles(canvas).isEmpty();
    }

    private static List<Handle> handles(SceneCanvas canvas) {
        Optional<Drafting> open = canvas.drafting().filter(Drafting::isOpen);
        Optional<Item> selected = open.flatMap(Drafting::selectedAlone);
        List<Handle> handles = new ArrayList<>();
        selected.ifPresent(item -> {
            plucks(canvas, item, handles);
            if (isContainer(item)) {
                pulls(item, handles);
            }
        });
        open.flatMap(any -> canvas.handled())
                .filter(item -> selected.filter(alone -> alone.key().equals(item.key())).isEmpty())
                .ifPresent(item -> plucks(canvas, item, handles));
        return handles;
    }

    private static boolean isContainer(Item item) {
        return item.role() == Role.REGION || item.role() == Role.NETWORK || item.role() == Role.SUBNET;
    }

    /** A little outside the middle of each side; a container has them on its left and right alone, clear of its corners. */
    private static void plucks(SceneCanvas canvas, Item item, List<Handle> handles) {
        Bounds box = item.bounds().grown(OUTSIDE / canvas.camera().view().zoom());
        double third = isContainer(item) ? Math.min(60, box.height() / 4) : 0;
        handles.add(new Pluck(item, new Point(box.right(), box.center().y() - third)));
        handles.add(new Pluck(item, new Point(box.x(), box.center().y() - third)));
        if (!isContainer(item)) {
            handles.add(new Pluck(item, new Point(box.center().x(), box.y())));
            handles.add(new Pluck(item, new Point(box.center().x(), box.bottom())));
        }
    }

    private static void pulls(Item item, List<Handle> handles) {
        Bounds box = item.bounds();
        for (Edge edge : Edge.values()) {
            handles.add(new Pull(item, edge, new Point(box.center().x() + edge.across() * box.width() / 2,
                    box.center().y() + edge.down() * box.height() / 2)));
        }
    }

    static Cursor cursor(Handle handle) {
        return switch (handle) {
            case Pluck pluck -> Cursor.CROSSHAIR;
            case Pull pull -> switch (pull.edge()) {
                case LEFT, RIGHT -> Cursor.H_RESIZE;
                case TOP, BOTTOM -> Cursor.V_RESIZE;
                case TOP_LEFT, BOTTOM_RIGHT -> Cursor.NW_RESIZE;
                case TOP_RIGHT, BOTTOM_LEFT -> Cursor.NE_RESIZE;
            };
        };
    }

    static void paint(SceneCanvas canvas, Overlay.Brush brush) {
        double half = HALF / canvas.camera().view().zoom();
        for (Handle handle : handles(canvas)) {
            switch (handle) {
                case Pull pull -> brush.ink().tint(new Bounds(pull.at().x() - half, pull.at().y() - half, 2 * half, 2 * half),
                        Token.CARD, 1, Token.ACCENT);
                case Pluck pluck -> brush.ink().paint(new Mark.Disc(pluck.at(), half * 1.1, Token.ACCENT,
                        Stroke.solid(Token.CARD, half / 2.5)));
            }
        }
    }
}
