package dev.portolan.ui.window;

import dev.portolan.ui.look.Panels;
import dev.portolan.ui.text.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Something unexpected, with a report that can be copied. */
public final class FailureDialog {
    private static final String KEY = "failure";
    private final Stage stage = new Stage();

    @FXML
    private VBox root;
    @FXML
    private TextArea report;

    private FailureDialog(Throwable cause) {
        Panels.load("failure", this);
        report.setText(text(cause));
    }

    /** Shows it over a window, whose stylesheets are taken over; what follows the first failure is only logged. */
    public static void show(Window owner, Throwable cause) {
        if (Window.getWindows().stream().anyMatch(window -> KEY.equals(window.getUserData()))) {
            return;
        }
        FailureDialog dialog = new FailureDialog(cause);
        Scene scene = new Scene(dialog.root, 720, 420);
        List<String> sheets = owner.getScene() == null ? List.of() : owner.getScene().getStylesheets();
        scene.getStylesheets().setAll(sheets);
        dialog.stage.setTitle(Messages.of("failure.title"));
        dialog.stage.setUserData(KEY);
        dialog.stage.initOwner(owner);
        dialog.stage.initModality(Modality.WINDOW_MODAL);
        dialog.stage.setScene(scene);
        dialog.stage.show();
    }

    /** The report: where it runs, and the stack trace. */
    static String text(Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return "Portolan, Java " + Runtime.version() + ", JavaFX " + System.getProperty("javafx.runtime.version") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + "\n\n" + trace;
    }

    @FXML
    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(report.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    @FXML
    private void close() {
        stage.close();
    }
}
