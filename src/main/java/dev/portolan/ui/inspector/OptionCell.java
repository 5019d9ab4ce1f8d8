package dev.portolan.ui.inspector;

import dev.portolan.ui.look.IconView;
import dev.portolan.ui.sheet.Option;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** An option in a list: its icon, what it is called, and what tells it from others of that name. */
final class OptionCell extends ListCell<Option> {
    private static final PseudoClass UNSAID = PseudoClass.getPseudoClass("unsaid");

    private final Label label = new Label();
    private final Label detail = new Label();
    private final HBox row = new HBox(label, detail);

    OptionCell() {
        getStyleClass().add("option");
        label.getStyleClass().add("option-label");
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        detail.getStyleClass().add("option-detail");
        detail.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        row.getStyleClass().add("option-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Option option, boolean empty) {
        super.updateItem(option, empty);
        pseudoClassStateChanged(UNSAID, !empty && option != null && option.isUnsaid());
        if (empty || option == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        label.setText(option.label());
        label.setGraphic(option.icon().map(icon -> new IconView(icon, 13)).orElse(null));
        detail.setText(option.detail());
        setGraphic(row);
        setAccessibleText(option.detail().isEmpty() ? option.label() : option.label() + ", " + option.detail());
    }
}
