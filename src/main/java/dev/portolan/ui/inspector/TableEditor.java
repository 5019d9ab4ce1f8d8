package dev.portolan.ui.inspector;

import dev.portolan.ui.sheet.Field;
import dev.portolan.ui.sheet.Field.Standing;
import dev.portolan.ui.sheet.Row;
import dev.portolan.ui.sheet.Table;
import dev.portolan.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Records in rows, with what is done to rows above them and the fields of the chosen row below. */
final class TableEditor extends Editor {
    private final Function<Field, Table> tables;
    private final Label heading = new Label();
    private final Label count = new Label();
    private final Label assumed = new Label();
    private final Label note = new Label();
    private final RowsView view;
    private final RowForm form;
    private final RowTools tools;
    private final VBox box = new VBox();
    private Table table;
    private Optional<Row> draft = Optional.empty();

    TableEditor(Scribe scribe, Field field, Function<Field, Table> tables) {
        super(scribe, field);
        this.tables = tables;
        this.table = tables.apply(field);
        this.view = new RowsView(this);
        this.form = new RowForm(this);
        this.tools = new RowTools(this);
        heading.getStyleClass().add("table-heading");
        heading.setTooltip(tooltip());
        heading.setLabelFor(view);
        heading.setMinWidth(0);
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(heading, count, gap, tools);
        bar.getStyleClass().add("table-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        assumed.getStyleClass().add("table-assumed");
        assumed.setMaxWidth(Double.MAX_VALUE);
        note.getStyleClass().add("table-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        box.getStyleClass().add("table-editor");
        box.getChildren().setAll(bar);
        view.getFocusModel().focusedCellProperty().subscribe(this::chosen);
        hold(box);
    }

    RowTools tools() {
        return tools;
    }

    Table table() {
        return table;
    }

    /** The row that is being written down and not yet in the design. */
    Optional<Row> draft() {
        return draft;
    }

    /** The row of the present cell; -1 when there is none. */
    int chosenRow() {
        int at = view.getSelectionModel().getSelectedIndex();
        return at < view.getItems().size() ? at : -1;
    }

    boolean isDraft(int at) {
        return at >= table.rows().size();
    }

    Row row(int at) {
        return view.getItems().get(at);
    }

    boolean isMixed() {
        return field().standing() == Standing.MIXED;
    }

    @Override
    Control control() {
        return view;
    }

    @Override
    void refresh() {
        Table before = table;
        table = tables.apply(field());
        if (before.rows().size() != table.rows().size()) {
            view.forgetWrong();
        }
        heading.setText(field().label());
        count.setText(Integer.toString(table.rows().size()));
        count.setVisible(!table.rows().isEmpty());
        assumed.setText(isMixed() ? Messages.of("inspector.mixed") : field().standing() == Standing.ASSUMED ? field().assumed()
                : Messages.of("sheet.none"));
        view.show(table, draft);
        chosen();
        arrange();
    }

    private void chosen() {
        int at = chosenRow();
        tools.refresh(at);
        form.show(at);
        tell();
    }

    /** What the draft lacks. */
    private void tell() {
        if (!isRefused()) {
            note.setText(draft.map(row -> Messages.of("inspector.draft", String.join(", ", table.missing(row)))).orElse(""));
        }
        arrange();
    }

    /** Says below the rows why a cell is not taken. */
    void tell(String reason) {
        if (reason.isEmpty()) {
            accept();
        } else {
            refuse(reason);
        }
        tell();
    }

    private void arrange() {
        List<Node> wanted = new ArrayList<>(List.of(box.getChildren().getFirst()));
        wanted.add(view.getItems().isEmpty() ? assumed : view);
        if (!note.getText().isEmpty()) {
            wanted.add(note);
        }
        if (form.isShown()) {
            wanted.add(form);
        }
        if (!box.getChildren().equals(wanted)) {
            box.getChildren().setAll(wanted);
        }
    }

    /** Changes the rows, and goes to one. */
    void change(UnaryOperator<Object> change, int then) {
        if (write(change)) {
            view.choose(Math.min(then, view.getItems().size() - 1));
        }
    }

    /** Writes a value into a field of a row; a draft is written once it lacks nothing. @return why it is not taken */
    Optional<String> put(int at, Field cell, UnaryOperator<Object> change) {
        Row next = table.with(row(at), cell, change);
        if (isDraft(at) && !next.isComplete()) {
            draft = Optional.of(next);
            refresh();
            return Optional.empty();
        }
        Optional<Row> before = draft;
        draft = isDraft(at) ? Optional.empty() : draft;
        Optional<String> why = scribe().write(field(), table.replacing(at, next));
        if (why.isPresent()) {
            draft = before;
        }
        return why;
    }

    /** Begins a row. */
    void begin() {
        draft = Optional.of(table.blank());
        refresh();
        view.editFirstMissing(table.rows().size());
    }

    /** Goes on with what the draft lacks, if there is one. */
    void goOn() {
        draft.ifPresent(row -> view.editFirstMissing(table.rows().size()));
    }

    void discard() {
        draft = Optional.empty();
        accept();
        refresh();
    }

    void toggleForm() {
        form.toggle();
        chosen();
    }

    void openForm() {
        form.open();
        chosen();
    }

    boolean isFormOpen() {
        return form.isOpen();
    }

    @Override
    void drop() {
        draft = Optional.empty();
        view.forgetWrong();
        form.close();
        accept();
        view.choose(-1);
        refresh();
    }

    @Override
    void commit() {
        // Cells commit for themselves; a draft that lacks something is not written.
    }
}
