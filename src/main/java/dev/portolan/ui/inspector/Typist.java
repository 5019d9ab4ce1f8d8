package dev.portolan.ui.inspector;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of a text that is committed as a whole: what is typed, what it was, and when it counts. */
final class Typist {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination AGAIN = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination DONE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final TextInputControl input;
    private final Scribe scribe;
    private final Runnable commit;
    private String given = "";
    private String baseline = "";
    private boolean settling;

    /**
     * @param changed told when people type
     * @param commit told by Enter, and when the text is left
     */
    Typist(TextInputControl input, Scribe scribe, Runnable changed, Runnable commit) {
        this.input = input;
        this.scribe = scribe;
        this.commit = commit;
        input.textProperty().subscribe(() -> {
            if (!settling) {
                changed.run();
            }
        });
        input.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                commit.run();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The keys of the text field itself would otherwise swallow these, though it has nothing to undo. */
    private void pressed(KeyEvent event) {
        boolean line = input instanceof javafx.scene.control.TextField;
        if (line && event.getCode() == KeyCode.ENTER || DONE.match(event)) {
            commit.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && isDirty()) {
            restore();
            event.consume();
        } else if (!isDirty() && UNDO.match(event)) {
            scribe.undo();
            event.consume();
        } else if (!isDirty() && (REDO.match(event) || AGAIN.match(event))) {
            scribe.redo();
            event.consume();
        }
    }

    /** Whether the text differs from the one that was shown. */
    boolean isDirty() {
        return !input.getText().equals(baseline);
    }

    /** Shows the text of a value; what is being typed stays while the value does. @return whether nothing typed is left */
    boolean show(String text) {
        if (!isDirty() || !text.equals(given)) {
            settle(text);
            return true;
        }
        return false;
    }

    /** Shows a text, whatever has been typed. A text field leaves out what it cannot hold, so it is asked what it shows. */
    void settle(String text) {
        given = text;
        settling = true;
        if (!input.getText().equals(text)) {
            int caret = input.getCaretPosition();
            input.setText(text);
            input.positionCaret(Math.min(caret, input.getLength()));
        }
        settling = false;
        baseline = input.getText();
    }

    /** Shows again what was there before something was typed. */
    void restore() {
        boolean typed = isDirty();
        input.setText(baseline);
        if (typed) {
            input.end();
        }
    }
}
