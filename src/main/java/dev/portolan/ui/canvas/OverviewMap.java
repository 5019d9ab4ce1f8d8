package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Theme;
import dev.portolan.diagram.scene.Token;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.ui.ink.Pigments;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The whole drawing, small, and the part of it that is seen. Pressing or dragging moves that part. */
final class OverviewMap extends Pane {
    static final double WIDTH = 184;
    private static final double LEAST_HEIGHT = 56;
    private static final double MOST_HEIGHT = 132;
    private static final double MARGIN = 8;

    private final Canvas sheet = new Canvas(WIDTH, MOST_HEIGHT);
    private final Region frame = new Region();
    private Viewport whole = Viewport.ORIGIN;

    /** @param aim told where on the drawing people want to look */
    OverviewMap(Consumer<Point> aim) {
        getStyleClass().add("overview");
        frame.getStyleClass().add("overview-frame");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        getChildren().addAll(sheet, frame);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> aim(event, aim));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> aim(event, aim));
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_MOVED, MouseEvent::consume);
    }

    private void aim(MouseEvent event, Consumer<Point> aim) {
        aim.accept(whole.toDrawing(event.getX(), event.getY()));
        event.consume();
    }

    /** Its height, which is that of the drawing at its width. */
    double height() {
        return sheet.getHeight();
    }

    /** Paints the drawing anew. */
    void show(Scene scene, Theme theme) {
        Bounds content = scene.content();
        double ratio = content.height() / Math.max(1, content.width());
        sheet.setHeight(Math.clamp((WIDTH - 2 * MARGIN) * ratio + 2 * MARGIN, LEAST_HEIGHT, MOST_HEIGHT));
        whole = Viewport.fitting(content, WIDTH, height(), MARGIN);
        var colors = Pigments.of(theme);
        GraphicsContext pen = sheet.getGraphicsContext2D();
        pen.clearRect(0, 0, WIDTH, height());
        pen.setLineWidth(1);
        for (Item item : scene.items()) {
            Bounds box = item.bounds();
            double x = Math.round(whole.toPixelX(box.x())) + 0.5;
            double y = Math.round(whole.toPixelY(box.y())) + 0.5;
            double width = Math.round(box.width() * whole.zoom());
            double height = Math.round(box.height() * whole.zoom());
            switch (item.role()) {
                case REGION, NETWORK -> {
                    pen.setStroke(colors.color(item.role() == dev.portolan.diagram.scene.Role.REGION ? Token.REGION_LINE
                            : Token.NETWORK_LINE));
                    pen.strokeRoundRect(x, y, width, height, 3, 3);
                }
                case NODE -> {
                    pen.setFill(colors.color(item.tone() == Tone.BLOCKED ? Token.BLOCKED : Token.FAINT));
                    pen.fillRect(x, y, Math.max(2, width), Math.max(2, height));
                }
                case SUBNET, LINK, CONNECTOR, ROW, TAG, BADGE, TITLE, LEGEND -> { }
            }
        }
    }

    /** Shows which part is seen; the map is hidden when that is all of it. */
    void frame(Bounds seen, Bounds content) {
        setVisible(!seen.contains(content));
        double left = Math.clamp(whole.toPixelX(seen.x()), 1, WIDTH - 4);
        double top = Math.clamp(whole.toPixelY(seen.y()), 1, height() - 4);
        double right = Math.clamp(whole.toPixelX(seen.right()), left + 3, WIDTH - 1);
        double bottom = Math.clamp(whole.toPixelY(seen.bottom()), top + 3, height() - 1);
        frame.resizeRelocate(left, top, right - left, bottom - top);
    }
}
