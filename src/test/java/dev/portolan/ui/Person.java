package dev.portolan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.edit.link.LinkKind;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.canvas.SceneCanvas;
import dev.portolan.ui.canvas.Viewport;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Workspace;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Someone who draws with mouse and keys in the window, and looks before every gesture. */
final class Person {
    private final FxRobot robot;
    private final Workspace workspace;

    Person(FxRobot robot, Workspace workspace) {
        this.robot = robot;
        this.workspace = workspace;
    }

    static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    Document document() {
        return workspace.currentProperty().get().orElseThrow();
    }

    SceneCanvas canvas() {
        return robot.lookup("#scene-canvas").query();
    }

    private Scene scene() {
        return document().sceneProperty().get().orElseThrow();
    }

    void awaitDrawn() throws Exception {
        await(() -> document().stageProperty().get() == Document.Stage.READY
                && canvas().drawnProperty().get().equals(document().sceneProperty().get()));
    }

    /** Sees all of the drawing. */
    void overlook() throws Exception {
        awaitDrawn();
        robot.interact(() -> canvas().requestFocus());
        robot.type(KeyCode.F);
        await(() -> !canvas().camera().isGliding());
    }

    private Point2D screen(Point point) {
        Viewport view = canvas().camera().viewportProperty().get();
        return canvas().localToScreen(view.toPixelX(point.x()), view.toPixelY(point.y()));
    }

    /** The figure or tag of an element. */
    private Item item(String id) {
        return scene().of(Id.of(id)).filter(item -> item.element().filter(Id.of(id)::equals).isPresent())
                .filter(item -> item.role() != Role.CONNECTOR && item.role() != Role.ROW).findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not on the drawing: "
                        + scene().items().stream().map(Item::key).toList()));
    }

    /** Where a person takes an item: a container by its title, all else in its middle. */
    private static Point grip(Item item) {
        Bounds box = item.bounds();
        return switch (item.role()) {
            case REGION, NETWORK, SUBNET -> new Point(box.x() + 22, box.y() + 16);
            default -> new Point(box.x() + Math.min(24, box.width() / 2), box.y() + Math.min(18, box.height() / 2));
        };
    }

    void select(String id) throws Exception {
        overlook();
        robot.clickOn(screen(grip(item(id))));
        await(() -> document().selectionProperty().get().subjects().contains(Id.of(id)));
    }

    /** Takes a part from the palette into what is selected, and gives the id of what it became. */
    private String take(String key) throws Exception {
        int before = document().edited().topology().size();
        robot.clickOn("#parts-search");
        robot.push(KeyCode.CONTROL, KeyCode.A).write(key.substring(key.indexOf('.') + 1).replace('-', ' '));
        String tile = "#part-" + key.replace('.', '-');
        await(() -> robot.lookup(tile).tryQuery().isPresent());
        robot.doubleClickOn(tile);
        await(() -> document().edited().topology().size() > before || document().selectionProperty().get().subjects().size() == 1);
        awaitDrawn();
        robot.clickOn("#parts-search").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        return document().selectionProperty().get().subjects().getLast().value();
    }

    /** Puts a part on the bare canvas. */
    String drop(String key) throws Exception {
        overlook();
        robot.interact(() -> canvas().requestFocus());
        robot.type(KeyCode.ESCAPE);
        await(() -> document().selectionProperty().get().subjects().isEmpty());
        return take(key);
    }

    /** Puts a part into what stands for an element. */
    String drop(String key, String onto) throws Exception {
        select(onto);
        return take(key);
    }

    /** Draws a line from a handle of one thing to another, and chooses what it is where that is asked. */
    void connect(String from, String to, LinkKind kind) throws Exception {
        overlook();
        Item start = item(from);
        Item end = item(to);
        robot.moveTo(screen(grip(start)));
        robot.clickOn(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        double out = 9 / canvas().camera().viewportProperty().get().zoom();
        Bounds box = start.bounds().grown(out);
        boolean container = start.role() != Role.NODE && start.role() != Role.LINK;
        double third = container ? Math.min(60, box.height() / 4) : 0;
        int edits = document().edited().topology().size();
        var design = document().edited();
        robot.moveTo(screen(new Point(box.right(), box.center().y() - third)));
        robot.press(MouseButton.PRIMARY).moveTo(screen(grip(end))).moveBy(2, 1).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        if (robot.lookup("#link-" + kind.term()).tryQuery().isPresent()) {
            robot.clickOn("#link-" + kind.term());
        }
        await(() -> document().edited() != design);
        assertThat(document().edited().topology().size()).as("%s to %s by %s", from, to, kind).isGreaterThanOrEqualTo(edits);
        awaitDrawn();
    }
}
