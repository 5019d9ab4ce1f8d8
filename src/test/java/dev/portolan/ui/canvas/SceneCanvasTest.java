package dev.portolan.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Manner;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Scene;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SceneCanvasTest {
    private static final Bounds SHEET = new Bounds(0, 0, 400, 300);
    private SceneCanvas canvas;

    @Start
    void start(Stage stage) {
        canvas = new SceneCanvas();
        stage.setScene(new javafx.scene.Scene(new StackPane(canvas), 600, 400));
        stage.show();
    }

    private static Scene drawing(String title) {
        return new Scene(title, "", SHEET, SHEET, new Point(0, 0), Manner.PLACED, List.of());
    }

    private void fire(EventType<MouseEvent> type, double x, double y) {
        Event.fireEvent(canvas, new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false,
                type != MouseEvent.MOUSE_RELEASED, false, false, false, false, true, null));
    }

    private String title() {
        return canvas.drawnProperty().get().map(Scene::title).orElse("");
    }

    @Test
    void aDrawingThatComesDuringADragIsShownOnceTheHandLetsGo(FxRobot robot) {
        robot.interact(() -> {
            canvas.show(drawing("first"));
            fire(MouseEvent.MOUSE_PRESSED, 50, 50);
            canvas.show(drawing("second"));
            assertThat(title()).as("a press alone holds nothing up").isEqualTo("second");
            fire(MouseEvent.MOUSE_DRAGGED, 90, 90);
            canvas.show(drawing("third"));
            canvas.show(drawing("fourth"));
            assertThat(title()).isEqualTo("second");
            fire(MouseEvent.MOUSE_RELEASED, 90, 90);
            assertThat(title()).isEqualTo("fourth");
        });
    }
}
