package dev.portolan.ui.window;

import dev.portolan.ui.action.Actions;
import dev.portolan.ui.action.Command;
import dev.portolan.ui.action.Handler;
import dev.portolan.ui.workspace.Saving;
import dev.portolan.ui.workspace.Workspace;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** What the commands of the File menu do. */
final class FileCommands {
    private FileCommands() {
    }

    static void bind(Actions actions, Workspace workspace, Saving saving, FileChoosing files, Node root) {
        actions.bind(Command.NEW, Handler.of(workspace::create));
        actions.bind(Command.OPEN, Handler.of(() -> files.toOpen().forEach(workspace::open)));
        actions.bind(Command.SAVE, Handler.of(() -> workspace.currentProperty().get().ifPresent(saving::save)));
        actions.bind(Command.SAVE_AS, Handler.of(() -> workspace.currentProperty().get().ifPresent(saving::saveAs)));
        actions.bind(Command.CLOSE, Handler.of(() -> workspace.currentProperty().get().ifPresent(saving::close)));
        actions.bind(Command.QUIT, Handler.of(() -> {
            Window window = root.getScene().getWindow();
            Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        }));
    }
}
