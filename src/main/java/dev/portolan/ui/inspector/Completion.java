package dev.portolan.ui.inspector;

import dev.portolan.ui.sheet.Field;
import dev.portolan.ui.sheet.Option;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;

/**
 * Offers the elements and words that a text may become, once somebody types: in a menu below the field, as ControlsFX's own
 * completion reaches into a package that JavaFX does not export.
 */
final class Completion {
    private static final int MOST = 8;

    private final TextField input;
    private final Supplier<Field> field;
    private final Runnable commit;
    private final ContextMenu menu = new ContextMenu();
    private Typing typing = Typing.PEOPLE;

    /** Who changes the text: people, or a choice of theirs. */
    private enum Typing { PEOPLE, CHOICE }

    private Completion(TextField input, Supplier<Field> field, Runnable commit) {
        this.input = input;
        this.field = field;
        this.commit = commit;
        menu.setId("completion");
        menu.setAutoHide(true);
        input.textProperty().subscribe(this::typed);
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                menu.hide();
            }
        });
    }

    /** Completes a text field, and commits what is chosen. */
    static void of(TextField input, Supplier<Field> field, Runnable commit) {
        if (field.get().mayComplete()) {
            new Completion(input, field, commit);
        }
    }

    private void typed(String text) {
        List<Option> offers = input.isFocused() && typing == Typing.PEOPLE && input.getScene() != null ? offers(text) : List.of();
        if (offers.isEmpty()) {
            menu.hide();
            return;
        }
        menu.getItems().setAll(offers.stream().map(this::item).toList());
        if (!menu.isShowing()) {
            menu.show(input, Side.BOTTOM, 0, 2);
        }
    }

    private MenuItem item(Option option) {
        MenuItem item = new MenuItem(option.text());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            typing = Typing.CHOICE;
            input.setText(option.text());
            input.end();
            typing = Typing.PEOPLE;
            commit.run();
        });
        return item;
    }

    /** None for a text that says all: what is set already, or the whole of the only one. */
    private List<Option> offers(String text) {
        if (text.isBlank() || text.equals(field.get().text())) {
            return List.of();
        }
        List<Option> offers = field.get().completions(text).stream().limit(MOST).toList();
        return offers.size() == 1 && offers.getFirst().text().equals(text) ? List.of() : offers;
    }
}
