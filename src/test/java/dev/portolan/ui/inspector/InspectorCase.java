package dev.portolan.ui.inspector;

import dev.portolan.design.Design;
import dev.portolan.model.Element;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import dev.portolan.storage.DesignFault;
import dev.portolan.ui.look.Letters;
import dev.portolan.ui.look.Look;
import dev.portolan.ui.sample.Samples;
import dev.portolan.ui.workspace.AnalysisService;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Selection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The inspector alone in a window, as wide as beside the drawing; its document is judged and drawn at once. */
@ExtendWith(ApplicationExtension.class)
abstract class InspectorCase {
    static final double WIDTH = 316;

    private Stage stage;
    Document document;
    Region root;

    /** Every case calls it from its own start: TestFX looks no further. */
    final void begin(Stage window) {
        stage = window;
        Letters.install();
        Application.setUserAgentStylesheet(Look.LIGHT.controls());
        open(design("msk-vpc-peering"));
    }

    static Design design(String sample) {
        try {
            return Samples.all().stream().filter(s -> s.name().equals(sample)).findFirst().orElseThrow().read().design();
        } catch (DesignFault e) {
            throw new AssertionError(e);
        }
    }

    /** Shows a design; on the window's thread. */
    final void open(Design design) {
        open(design, Runnable::run);
    }

    /** Shows a design of which nothing is found out, as while that takes long. */
    final void openUnjudged(Design design) {
        open(design, work -> { });
    }

    private void open(Design design, Executor beside) {
        document = new Document(new AnalysisService(beside, Runnable::run), Optional.empty(), List.of(), design);
        root = new InspectorController(document).root();
        root.setMaxWidth(WIDTH);
        Scene scene = new Scene(root, WIDTH, 900);
        scene.getStylesheets().setAll(Look.LIGHT.sheets());
        stage.setScene(scene);
        // Another test may have left the stage wider.
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.setWidth(WIDTH);
        stage.setHeight(900);
        stage.setX(20);
        stage.setY(20);
        stage.show();
    }

    final void select(FxRobot robot, String... ids) {
        robot.interact(() -> document.select(Selection.of(Stream.of(ids).<Id<?>>map(Id::of).toList())));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The value of a part now. */
    final Object part(String id, String part) {
        Record element = (Record) document.design().topology().find(Id.<Element>of(id)).orElseThrow();
        return Shape.of(element).part(part).of(element);
    }

    final String text(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node instanceof TextInputControl input ? input.getText() : ((Labeled) node).getText();
    }

    /** Clicks on a text field and puts a text in the place of its own. */
    final void type(FxRobot robot, String query, String text) {
        robot.clickOn(query);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.type(KeyCode.BACK_SPACE);
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    final Optional<String> reason(FxRobot robot, String part) {
        return robot.lookup("#editor-" + part + " .reason").<Labeled>tryQuery().map(Labeled::getText);
    }

    final void undo(FxRobot robot) {
        robot.interact(document::undo);
        WaitForAsyncUtils.waitForFxEvents();
    }

    final Node focused() {
        return root.getScene().getFocusOwner();
    }
}
