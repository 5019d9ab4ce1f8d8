package dev.portolan.ui.inspector;

import dev.portolan.ui.look.IconView;
import dev.portolan.ui.sheet.Option;
import dev.portolan.ui.text.Messages;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A token. Pressing it edits it, or goes to the element that it names; Delete takes it away, Alt and an arrow moves it among
 * the others.
 */
final class Chip extends HBox {
    private final TokenEditor editor;
    private final Option option;
    private final int at;
    private final int count;
    private final Button word = new Button();

    Chip(TokenEditor editor, Option option, int at, int count) {
        this.editor = editor;
        this.option = option;
        this.at = at;
        this.count = count;
        getStyleClass().add("chip");
        word.setText(option.label());
        word.getStyleClass().addAll("flat", "chip-word");
        word.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        word.setTooltip(Editor.tip(option.label()));
        option.icon().ifPresent(icon -> word.setGraphic(new IconView(icon, 11)));
        word.setAccessibleText(Messages.of("inspector.chip", option.label(), editor.field().label()));
        word.setOnAction(event -> open());
        word.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Button remove = new Button("", new FontIcon("fth-x"));
        remove.getStyleClass().addAll("button-icon", "flat", "chip-remove");
        remove.setAccessibleText(Messages.of("inspector.remove", option.label()));
        remove.setFocusTraversable(false);
        remove.setOnAction(event -> remove());
        getChildren().setAll(word, remove);
        setMinWidth(0);
        word.setMinWidth(0);
    }

    @Override
    public void requestFocus() {
        word.requestFocus();
    }

    private void open() {
        if (option.element().isPresent()) {
            editor.go(option);
        } else {
            editor.type(OptionalInt.of(at), option.text());
        }
    }

    private void remove() {
        editor.change(editor.tokens().removing(at), Math.min(at, count - 2));
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean moves = event.isAltDown() && !editor.isMixed();
        if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            remove();
        } else if (code == KeyCode.F2) {
            editor.type(OptionalInt.of(at), option.text());
        } else if (moves && code == KeyCode.LEFT) {
            move(at - 1);
        } else if (moves && code == KeyCode.RIGHT) {
            move(at + 1);
        } else {
            return;
        }
        event.consume();
    }

    private void move(int to) {
        if (to >= 0 && to < count) {
            editor.change(editor.tokens().moving(at, to), to);
        }
    }
}
