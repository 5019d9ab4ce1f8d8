package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Token;
import dev.portolan.ui.workspace.Pick;
import java.util.List;
import javafx.scene.input.MouseEvent;

/** A rectangle drawn over empty ground: what lies wholly inside is selected. A press without a drag selects nothing. */
final class Marquee implements Gesture {
    private final SceneCanvas canvas;
    private final Pick pick;
    private final Point start;
    private Bounds area;
    private Extent extent = Extent.POINT;

    private enum Extent { POINT, AREA }

    Marquee(SceneCanvas canvas, MouseEvent press) {
        this.canvas = canvas;
        this.pick = Hand.pick(press);
        this.start = canvas.camera().view().toDrawing(press.getX(), press.getY());
        this.area = new Bounds(start.x(), start.y(), 0, 0);
    }

    @Override
    public void dragged(MouseEvent event) {
        Point end = canvas.camera().view().toDrawing(event.getX(), event.getY());
        area = Bounds.aroundPoints(List.of(start, end));
        if (Math.max(area.width(), area.height()) * canvas.camera().view().zoom() > Hand.CLICK) {
            extent = Extent.AREA;
        }
        canvas.refresh();
    }

    @Override
    public Rest released(MouseEvent event) {
        List<Item> caught = extent == Extent.POINT ? ground(event) : canvas.drawnProperty().get().stream()
                .flatMap(scene -> scene.items().stream()).filter(Marquee::isCaught)
                .filter(item -> area.contains(item.bounds())).toList();
        canvas.drafting().ifPresent(drafting -> drafting.select(caught, pick));
        canvas.refresh();
        return Rest.NOW;
    }

    /** The network or subnet that was clicked; a click on the bare canvas or an outline means nothing. */
    private List<Item> ground(MouseEvent event) {
        return canvas.at(event.getX(), event.getY()).filter(item -> item.role() != Role.REGION).stream().toList();
    }

    private static boolean isCaught(Item item) {
        return switch (item.role()) {
            case REGION, NETWORK, SUBNET, NODE, LINK -> true;
            case CONNECTOR, ROW, TAG, BADGE, TITLE, LEGEND -> false;
        };
    }

    @Override
    public void paint(Overlay.Brush brush) {
        if (extent == Extent.AREA) {
            brush.ink().tint(area, Token.ACCENT, 0.08, Token.ACCENT);
        }
    }
}
