package dev.portolan.ui.inspector;

import dev.portolan.ui.sheet.Field;
import dev.portolan.ui.sheet.Row;
import dev.portolan.ui.sheet.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The rows of a table, edited in place: Enter, F2 or a letter begins, Tab goes on to the next cell. */
final class RowsView extends TableView<Row> {
    private static final double ROW = 26;
    private static final double HEAD = 25;
    private static final int MOST = 9;

    private final TableEditor editor;
    private final Map<Place, String> wrong = new HashMap<>();
    private List<String> columns = List.of();

    /** A cell. */
    private record Place(int row, int column) {
    }

    RowsView(TableEditor editor) {
        this.editor = editor;
        setId("field-" + editor.field().key());
        getStyleClass().add("rows-view");
        setEditable(true);
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        getSelectionModel().setCellSelectionEnabled(true);
        setRowFactory(view -> new RowCells(editor));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Shows rows, and one that is not written yet; cells that show the same stay as they are. */
    void show(Table table, Optional<Row> draft) {
        List<Row> rows = new ArrayList<>(table.rows());
        draft.ifPresent(rows::add);
        columns(table.cells(0, table.blank()));
        if (getItems().size() != rows.size()) {
            int at = getSelectionModel().getSelectedIndex();
            TablePosition<?, ?> cell = getFocusModel().getFocusedCell();
            getItems().setAll(rows);
            if (at >= 0 && at < rows.size()) {
                choose(at, Math.max(0, cell.getColumn()));
            } else {
                getSelectionModel().clearSelection();
            }
        } else {
            for (int i = 0; i < rows.size(); i++) {
                if (!getItems().get(i).equals(rows.get(i))) {
                    getItems().set(i, rows.get(i));
                }
            }
            refresh();
        }
        double height = HEAD + ROW * Math.min(MOST, rows.size()) + 2;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private void columns(List<Field> cells) {
        List<String> keys = cells.stream().map(Field::key).toList();
        if (keys.equals(columns)) {
            return;
        }
        columns = keys;
        List<TableColumn<Row, Row>> made = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            made.add(column(cells.get(i), i));
        }
        getColumns().setAll(made);
    }

    private TableColumn<Row, Row> column(Field field, int index) {
        TableColumn<Row, Row> column = new TableColumn<>(field.heading());
        column.getStyleClass().add(field.key().replace('|', '-'));
        column.setCellValueFactory(each -> new SimpleObjectProperty<>(each.getValue()));
        column.setCellFactory(any -> new RowCell(editor, index));
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(Widths.least(field));
        column.setPrefWidth(Widths.wished(field));
        return column;
    }

    /** The field of a cell. */
    Field cell(int row, int column) {
        return editor.table().cells(row, getItems().get(row)).get(column);
    }

    /** What was typed into a cell and not taken. */
    Optional<String> wrong(int row, int column) {
        return Optional.ofNullable(wrong.get(new Place(row, column)));
    }

    void keepWrong(int row, int column, String text) {
        wrong.put(new Place(row, column), text);
    }

    void forgetWrong(int row, int column) {
        wrong.remove(new Place(row, column));
    }

    void forgetWrong() {
        wrong.clear();
    }

    /** Chooses a row; none for -1. */
    void choose(int row) {
        choose(row, Math.max(0, getFocusModel().getFocusedCell().getColumn()));
    }

    private void choose(int row, int column) {
        if (row < 0) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().clearAndSelect(row, getVisibleLeafColumn(column));
            getFocusModel().focus(row, getVisibleLeafColumn(column));
        }
    }

    /** Edits the first cell of a row that lacks a value; where none has a column, opens its fields. */
    void editFirstMissing(int row) {
        List<Field> cells = editor.table().cells(row, getItems().get(row));
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).standing() == Field.Standing.MISSING) {
                begin(row, column);
                return;
            }
        }
        editor.openForm();
    }

    /** Edits a cell; those beyond the ends of a row lie in the next row or the one before. */
    void begin(int row, int column) {
        int at = row * columns.size() + column;
        if (at >= 0 && at < getItems().size() * columns.size()) {
            int to = at / columns.size();
            choose(to, at % columns.size());
            scrollTo(Math.max(0, to - MOST + 1));
            applyCss();
            layout();
            requestFocus();
            edit(to, getVisibleLeafColumn(at % columns.size()));
        }
    }

    private boolean isEdited() {
        return getEditingCell() != null;
    }

    private void pressed(KeyEvent event) {
        if (isEdited() || event.getTarget() != this) {
            return;
        }
        RowTools tools = editor.tools();
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            tools.remove();
        } else if (event.getCode() == KeyCode.INSERT) {
            editor.begin();
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            tools.moveIfPossible(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            tools.moveIfPossible(1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
            tools.duplicate();
        } else {
            return;
        }
        event.consume();
    }

    /** A letter begins a cell anew. */
    private void typed(KeyEvent event) {
        TablePosition<?, ?> cell = getFocusModel().getFocusedCell();
        String text = event.getCharacter();
        boolean letter = text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) != 127 && !event.isShortcutDown()
                && !event.isAltDown();
        if (letter && !isEdited() && event.getTarget() == this && cell.getRow() >= 0 && cell.getColumn() >= 0) {
            keepWrong(cell.getRow(), cell.getColumn(), text);
            begin(cell.getRow(), cell.getColumn());
            event.consume();
        }
    }
}
