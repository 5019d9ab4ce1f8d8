package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Token;
import dev.portolan.edit.paper.Edge;
import dev.portolan.ui.workspace.Drafting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;

/** What a figure is taken hold of by: the edges and corners of a selected container. */
final class Handles {
    /** Half the side of a handle, in pixels, and how far around it a press still takes it. */
    private static final double HALF = 4;
    private static final double REACH = 7;

    private Handles() {
    }

    sealed interface Handle permits Pull {
        Item figure();

        Point at();
    }

    /** An edge or corner by which a container is resized. */
    record Pull(Item figure, Edge edge, Point at) implements Handle {
    }

    /** The handle under a pixel. */
    static Optional<Handle> at(SceneCanvas canvas, double px, double py) {
        Viewport view = canvas.camera().view();
        return handles(canvas).stream().filter(handle -> Math.hypot(view.toPixelX(handle.at().x()) - px,
                view.toPixelY(handle.at().y()) - py) <= REACH).findFirst();
    }

    private static List<Handle> handles(SceneCanvas canvas) {
        Optional<Drafting> open = canvas.drafting().filter(Drafting::isOpen);
        List<Item> selected = open.map(Drafting::selected).orElse(List.of());
        List<Handle> handles = new ArrayList<>();
        if (selected.size() == 1 && isContainer(selected.getFirst())) {
            pulls(selected.getFirst(), handles);
        }
        return handles;
    }

    private static boolean isContainer(Item item) {
        return item.role() == Role.REGION || item.role() == Role.NETWORK || item.role() == Role.SUBNET;
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
            Bounds box = new Bounds(handle.at().x() - half, handle.at().y() - half, 2 * half, 2 * half);
            brush.ink().tint(box, Token.CARD, 1, Token.ACCENT);
        }
    }
}
