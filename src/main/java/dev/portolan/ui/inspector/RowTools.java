package dev.portolan.ui.inspector;

import dev.portolan.ui.sheet.Field;
import dev.portolan.ui.text.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is done to rows. */
final class RowTools extends HBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final TableEditor editor;
    private final Button details = tool("fth-sliders", Messages.of("inspector.row.details"), this::toggle);
    private final Button up = tool("fth-arrow-up", Messages.of("inspector.row.up"), () -> move(-1));
    private final Button down = tool("fth-arrow-down", Messages.of("inspector.row.down"), () -> move(1));
    private final Button copy = tool("fth-copy", Messages.of("inspector.row.duplicate"), this::duplicate);
    private final Button remove = tool("fth-trash-2", Messages.of("inspector.row.remove"), this::remove);
    private final Button reset = tool("fth-rotate-ccw", Messages.of("inspector.reset.tip"), this::reset);
    private final Button none = tool("fth-slash", Messages.of("inspector.none"), this::none);
    private final Button add;

    RowTools(TableEditor editor) {
        this.editor = editor;
        String name = Messages.of("inspector.row.add", editor.field().label());
        add = tool("fth-plus", name, editor::begin);
        add.setId("add-" + editor.field().key());
        getStyleClass().add("row-tools");
        setMinWidth(USE_PREF_SIZE);
    }

    private static Button tool(String icon, String name, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "row-tool");
        button.setAccessibleText(name);
        button.setTooltip(Editor.tip(name));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Offers what can be done with a row; -1 for none. */
    void refresh(int at) {
        boolean chosen = at >= 0;
        boolean real = chosen && !editor.isDraft(at);
        boolean set = !editor.table().rows().isEmpty();
        details.pseudoClassStateChanged(OPEN, editor.isFormOpen());
        details.setDisable(!chosen);
        up.setDisable(!real || at == 0);
        down.setDisable(!real || at >= editor.table().rows().size() - 1);
        copy.setDisable(!real);
        remove.setDisable(!chosen);
        boolean mayReset = !editor.field().isRequired() && editor.field().standing() == Field.Standing.SET;
        getChildren().clear();
        if (chosen) {
            if (editor.table().hasDetails()) {
                getChildren().add(details);
            }
            if (editor.table().isOrdered() && editor.table().rows().size() > 1) {
                getChildren().addAll(up, down);
            }
            getChildren().addAll(copy, remove);
        } else if (mayReset || editor.isMixed()) {
            getChildren().add(reset);
        } else if (!set && editor.table().mayBeNone()) {
            getChildren().add(none);
        }
        if (!editor.isMixed() && editor.draft().isEmpty()) {
            getChildren().add(add);
        }
    }

    private void toggle() {
        editor.toggleForm();
    }

    private void move(int by) {
        int at = editor.chosenRow();
        editor.change(editor.table().moving(at, at + by), at + by);
    }

    void moveIfPossible(int by) {
        int to = editor.chosenRow() + by;
        if (editor.chosenRow() >= 0 && to >= 0 && to < editor.table().rows().size() && !editor.isDraft(editor.chosenRow())
                && editor.table().isOrdered()) {
            move(by);
        }
    }

    void duplicate() {
        int at = editor.chosenRow();
        if (at >= 0 && !editor.isDraft(at)) {
            editor.change(editor.table().duplicating(at), at + 1);
        }
    }

    void remove() {
        int at = editor.chosenRow();
        if (at >= 0 && editor.isDraft(at)) {
            editor.discard();
        } else if (at >= 0) {
            editor.change(editor.table().removing(at), at);
        }
    }

    private void reset() {
        editor.reset();
    }

    private void none() {
        editor.change(editor.table().none(), -1);
    }
}
