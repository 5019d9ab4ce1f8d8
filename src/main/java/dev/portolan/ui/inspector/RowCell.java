package dev.portolan.ui.inspector;

import dev.portolan.ui.sheet.Field;
import dev.portolan.ui.sheet.Field.Standing;
import dev.portolan.ui.sheet.Row;
import dev.portolan.ui.text.Messages;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

/** A cell: the value of a field of a row, and while it is edited its editor. A wrong text stays in it, marked. */
final class RowCell extends TableCell<Row, Row> {
    private static final PseudoClass ASSUMED = PseudoClass.getPseudoClass("assumed");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TableEditor table;
    private final int column;
    private final Tooltip tip = Editor.tip("");
    private Optional<Editor> editor = Optional.empty();

    RowCell(TableEditor table, int column) {
        this.table = table;
        this.column = column;
    }

    private RowsView view() {
        return (RowsView) getTableView();
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        if (editor.isEmpty()) {
            draw();
        }
    }

    private void draw() {
        setGraphic(null);
        boolean none = isEmpty() || getItem() == null || getIndex() >= view().getItems().size();
        Optional<String> wrong = none ? Optional.empty() : view().wrong(getIndex(), column);
        pseudoClassStateChanged(INVALID, wrong.isPresent());
        if (none) {
            setText(null);
            setTooltip(null);
            pseudoClassStateChanged(ASSUMED, false);
            pseudoClassStateChanged(MISSING, false);
            return;
        }
        Field field = view().cell(getIndex(), column);
        Standing standing = field.standing();
        pseudoClassStateChanged(ASSUMED, standing == Standing.ASSUMED);
        pseudoClassStateChanged(MISSING, standing == Standing.MISSING);
        String text = wrong.orElse(switch (standing) {
            case SET, MIXED -> field.shown();
            case ASSUMED -> field.assumed();
            case MISSING -> Messages.of("inspector.missing");
        });
        setText(text);
        tip.setText(text + "\n" + field.meaning());
        setTooltip(tip);
        setAccessibleText(field.label() + ": " + text);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing() || editor.isPresent()) {
            return;
        }
        Field field = view().cell(getIndex(), column);
        Editor made = Editors.inCell(field, new RowScribe(table.scribe(), this::write));
        made.getStyleClass().add("in-cell");
        made.tellReasons(table::tell);
        made.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        editor = Optional.of(made);
        setText(null);
        setGraphic(made);
        made.control().requestFocus();
        if (made instanceof TextEditor text) {
            view().wrong(getIndex(), column).ifPresent(text::begin);
        }
        made.control().focusedProperty().subscribe((was, is) -> {
            if (was && !is && editor.filter(made::equals).isPresent() && !isOpen(made)) {
                leave();
            }
        });
        if (made.control() instanceof ComboBoxBase<?> box) {
            box.show();
            box.showingProperty().subscribe((was, is) -> {
                if (was && !is) {
                    finish();
                }
            });
        }
    }

    private static boolean isOpen(Editor editor) {
        return editor.control() instanceof ComboBoxBase<?> box && box.isShowing();
    }

    private Optional<String> write(Field field, UnaryOperator<Object> change) {
        view().forgetWrong(getIndex(), column);
        return table.put(getIndex(), field, change);
    }

    private void pressed(KeyEvent event) {
        Editor made = editor.orElseThrow();
        if (isOpen(made)) {
            return;
        }
        int row = getIndex();
        switch (event.getCode()) {
            case ENTER -> {
                if (committed(made)) {
                    finish();
                    table.goOn();
                }
            }
            case TAB -> {
                if (committed(made)) {
                    finish();
                    view().begin(row, column + (event.isShiftDown() ? -1 : 1));
                }
            }
            case ESCAPE -> {
                made.drop();
                view().forgetWrong(row, column);
                finish();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static boolean committed(Editor made) {
        made.commit();
        return !made.isRefused();
    }

    /** The focus goes elsewhere: what is right is written, what is wrong stays. */
    private void leave() {
        Editor made = editor.orElseThrow();
        made.commit();
        if (made.isRefused() && made instanceof TextEditor text) {
            view().keepWrong(getIndex(), column, text.typed());
        }
        end();
    }

    /** Ends editing, and gives the keys back to the table. */
    private void finish() {
        if (editor.isPresent()) {
            end();
            view().requestFocus();
        }
    }

    private void end() {
        editor = Optional.empty();
        if (isEditing()) {
            cancelEdit();
        }
        draw();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        if (editor.isPresent()) {
            editor = Optional.empty();
            draw();
        }
    }
}
