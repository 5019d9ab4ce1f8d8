package dev.portolan.ui.inspector;

import dev.portolan.ui.look.IconView;
import dev.portolan.ui.sheet.Field;
import dev.portolan.ui.sheet.Option;
import dev.portolan.ui.text.Messages;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;

/** The option in the box itself: what is taken to hold where nothing is said, or that the elements differ. */
final class ChosenCell extends ListCell<Option> {
    private final Supplier<Field> field;

    ChosenCell(Supplier<Field> field) {
        this.field = field;
        getStyleClass().add("chosen");
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    }

    @Override
    protected void updateItem(Option option, boolean empty) {
        super.updateItem(option, empty);
        refresh();
    }

    void refresh() {
        Option option = getItem();
        setGraphic(option == null ? null : option.icon().map(icon -> new IconView(icon, 13)).orElse(null));
        setText(option == null ? words() : option.isUnsaid() ? field.get().assumed() : option.label());
    }

    /** What stands there while nothing is chosen. */
    String words() {
        return switch (field.get().standing()) {
            case MIXED -> Messages.of("inspector.mixed");
            case MISSING -> Messages.of("inspector.missing");
            case SET, ASSUMED -> "";
        };
    }
}
