package dev.portolan.ui.window;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** The system's clipboard, on which parts of designs lie as themselves and as text. */
final class Clips {
    private static final DataFormat DESIGN = new DataFormat("application/x-portolan");

    private Clips() {
    }

    static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putAll(Map.of(DESIGN, text, DataFormat.PLAIN_TEXT, text));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The part of a design, or else the text, that lies there; empty when neither does. */
    static Optional<String> take() {
        Clipboard board = Clipboard.getSystemClipboard();
        return Optional.ofNullable(board.getContent(DESIGN)).map(Object::toString)
                .or(() -> Optional.ofNullable(board.getString())).filter(text -> !text.isBlank());
    }
}
