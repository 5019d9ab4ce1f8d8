package dev.portolan.ui.window;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.ui.action.Actions;
import dev.portolan.ui.action.Command;
import dev.portolan.ui.action.Handler;
import dev.portolan.ui.canvas.Camera;
import dev.portolan.ui.canvas.SceneCanvas;
import dev.portolan.ui.canvas.Travel;
import dev.portolan.ui.canvas.Viewport;
import dev.portolan.ui.look.Look;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Highlight;
import dev.portolan.ui.workspace.ViewSettings;
import dev.portolan.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;

/** What the commands of the View menu do. */
final class ViewCommands {
    private final Actions actions;
    private final Workspace workspace;
    private final Supplier<Optional<DocumentController>> view;

    private ViewCommands(Actions actions, Workspace workspace, Supplier<Optional<DocumentController>> view) {
        this.actions = actions;
        this.workspace = workspace;
        this.view = view;
    }

    /** @param view the panel of the document that is shown */
    static void bind(Actions actions, Workspace workspace, Supplier<Optional<DocumentController>> view) {
        ViewCommands commands = new ViewCommands(actions, workspace, view);
        commands.zoom();
        commands.travel();
        commands.switches();
        commands.tabs();
    }

    private void zoom() {
        withCamera(Command.ZOOM_IN, camera -> camera.zoom(Viewport.STEP));
        withCamera(Command.ZOOM_OUT, camera -> camera.zoom(1 / Viewport.STEP));
        withCamera(Command.ZOOM_ACTUAL, camera -> camera.zoomTo(1));
        withCamera(Command.ZOOM_FIT, Camera::fit);
        actions.bind(Command.ZOOM_SELECTION, Handler.of(() -> view.get().ifPresent(shown ->
                shown.document().sceneProperty().get().ifPresent(scene -> show(shown, scene)))));
    }

    private void travel() {
        for (Travel way : Travel.values()) {
            actions.bind(Command.valueOf("TRAVEL_" + way), Handler.of(() ->
                    view.get().map(DocumentController::canvas).ifPresent(canvas -> canvas.travel(way))));
            withCamera(Command.valueOf("PAN_" + way), camera -> camera.pan(way.dx(), way.dy()));
        }
    }

    private void withCamera(Command command, Consumer<Camera> work) {
        actions.bind(command, Handler.of(() ->
                view.get().map(DocumentController::canvas).map(SceneCanvas::camera).ifPresent(work)));
    }

    private static void show(DocumentController shown, Scene scene) {
        List<Bounds> chosen = Highlight.of(scene, shown.document()).chosen().stream()
                .flatMap(key -> scene.item(key).stream()).map(item -> item.bounds()).toList();
        if (!chosen.isEmpty()) {
            shown.canvas().camera().fit(Bounds.around(chosen));
        }
    }

    private void switches() {
        ViewSettings settings = workspace.view();
        toggle(Command.OVERVIEW, settings.overviewProperty());
        toggle(Command.GRID, settings.gridProperty());
        toggle(Command.SNAP, settings.snapProperty());
        toggle(Command.PARTS, settings.partsProperty());
        toggle(Command.INSPECTOR, settings.inspectorProperty());
        actions.bind(Command.PANELS, Handler.of(() -> view.get().map(shown -> shown.verdicts().foldedProperty())
                .ifPresent(folded -> folded.set(!folded.get()))).switching(() -> view.get()
                .filter(shown -> !shown.verdicts().foldedProperty().get()).isPresent()));
        actions.bind(Command.LOCK, Handler.of(() -> workspace.currentProperty().get().map(Document::lockedProperty)
                .ifPresent(locked -> locked.set(!locked.get()))).switching(() -> workspace.currentProperty().get()
                .filter(document -> document.lockedProperty().get()).isPresent()));
        actions.bind(Command.LOOK, Handler.of(workspace::switchLook)
                .switching(() -> workspace.lookProperty().get() == Look.DARK));
    }

    private void toggle(Command command, BooleanProperty on) {
        actions.bind(command, Handler.of(() -> on.set(!on.get())).switching(on::get));
        actions.follow(on);
    }

    private void tabs() {
        actions.bind(Command.GALLERY, Handler.of(workspace::showGallery));
        actions.bind(Command.NEXT_TAB, Handler.of(() -> workspace.turn(1)));
        actions.bind(Command.PREVIOUS_TAB, Handler.of(() -> workspace.turn(-1)));
    }
}
