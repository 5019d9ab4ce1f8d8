package dev.portolan.ui.inspector;

import dev.portolan.ui.look.SkinStyles;
import dev.portolan.ui.sheet.Field;
import dev.portolan.ui.sheet.Option;
import dev.portolan.ui.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** An element that may play a role, found by a few letters; with a way to go there. Its list is made when it is opened. */
final class ReferenceEditor extends Editor {
    /** How many entries JavaFX measures to find the width of a list; all, unless this says otherwise. */
    private static final String MEASURED = "comboBoxRowsToMeasureWidth";

    private final SearchableComboBox<Option> box = new SearchableComboBox<>();
    private final ChosenCell cell = new ChosenCell(() -> field());
    private final Button go = new Button("", new FontIcon("fth-arrow-up-right"));
    private boolean showing;

    ReferenceEditor(Scribe scribe, Field field) {
        super(scribe, field);
        box.setId("field-" + field.key());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(60);
        box.setVisibleRowCount(12);
        box.setCellFactory(list -> new OptionCell());
        box.setButtonCell(cell);
        box.setConverter(new Words());
        box.skinProperty().subscribe(this::skinned);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> list());
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> list());
        box.showingProperty().subscribe((was, is) -> {
            if (was && !is) {
                commit();
            }
        });
        go.getStyleClass().addAll("button-icon", "flat", "go");
        go.setOnAction(event -> field().links().stream().findFirst().ifPresent(scribe::go));
        hold(new HBox(box, go));
    }

    /** The list is as wide as the box, and never as its widest entry: that would be looked for among all. */
    private void skinned() {
        box.lookupAll(".text-field").forEach(search -> SkinStyles.of((Control) search));
        box.lookupAll(".combo-box").forEach(inner -> inner.getProperties().put(MEASURED, 1));
    }

    /** What the letters are looked for in. */
    private static final class Words extends StringConverter<Option> {
        @Override
        public String toString(Option option) {
            return option == null ? "" : option.label() + " " + option.detail();
        }

        @Override
        public Option fromString(String text) {
            throw new UnsupportedOperationException("options are chosen, not typed");
        }
    }

    private void list() {
        if (!box.isShowing()) {
            showing = true;
            box.getItems().setAll(field().options());
            box.setValue(field().chosen().orElse(null));
            showing = false;
        }
    }

    @Override
    Control control() {
        return box;
    }

    @Override
    void refresh() {
        showing = true;
        if (!box.isShowing()) {
            box.setValue(field().chosen().orElse(null));
        }
        box.setPromptText(cell.words());
        cell.refresh();
        accept();
        showing = false;
        String target = field().links().isEmpty() ? "" : field().shown();
        go.setVisible(!target.isEmpty());
        go.setManaged(!target.isEmpty());
        go.setAccessibleText(Messages.of("inspector.go", target));
    }

    @Override
    void drop() {
        box.hide();
        refresh();
    }

    @Override
    void commit() {
        Option chosen = box.getValue();
        if (!showing && chosen != null && !chosen.equals(field().chosen().orElse(null))) {
            ChoiceEditor.choose(this, chosen);
        } else if (chosen == null) {
            refresh();
        }
    }
}
