package dev.portolan.ui.inspector;

import dev.portolan.diagram.scene.Icon;
import dev.portolan.ui.look.IconView;
import dev.portolan.ui.sheet.Field;
import dev.portolan.ui.sheet.Option;
import dev.portolan.ui.text.Messages;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;

/** The option in the box itself: what is taken to hold where nothing is said, or that the elements differ. */
final class ChosenCell extends ListCell<Option> {
    private final Supplier<Field> field;
    private Optional<Icon> icon = Optional.empty();
    private Optional<IconView> drawn = Optional.empty();

    ChosenCell(Supplier<Field> field) {
        this.field = field;
        getStyleClass().add("chosen");
        textProperty().subscribe(text -> refresh());
        graphicProperty().subscribe(graphic -> refresh());
    }

    /**
     * Says what the field says. The box hands over no option that is not in its list, which may not be made yet; it puts a
     * text there instead, which is not to stay.
     */
    void refresh() {
        Optional<Option> chosen = field.get().chosen();
        setTextOverrun(chosen.filter(Option::isUnsaid).isPresent() ? OverrunStyle.ELLIPSIS : OverrunStyle.CENTER_ELLIPSIS);
        draw(chosen.flatMap(Option::icon));
        setText(chosen.map(option -> option.isUnsaid() ? field.get().assumed() : option.label()).orElseGet(this::words));
    }

    private void draw(Optional<Icon> now) {
        if (!now.equals(icon)) {
            icon = now;
            drawn = now.map(each -> new IconView(each, 13));
        }
        setGraphic(drawn.orElse(null));
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
