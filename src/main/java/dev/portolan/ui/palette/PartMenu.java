package dev.portolan.ui.palette;

import dev.portolan.edit.part.Palette;
import dev.portolan.edit.part.Part;
import dev.portolan.edit.part.PartGroup;
import dev.portolan.model.Provider;
import dev.portolan.ui.look.Symbol;
import dev.portolan.ui.workspace.Labels;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** A provider's parts as submenus, a group each. */
public final class PartMenu {
    private PartMenu() {
    }

    public static List<Menu> of(Provider provider, Consumer<Part> insert) {
        List<Part> parts = PartsModel.of(provider, Palette.parts());
        return Stream.of(PartGroup.values()).map(group -> {
            Menu menu = new Menu(PartsModel.title(group));
            parts.stream().filter(part -> part.group() == group).map(part -> item(part, insert)).forEach(menu.getItems()::add);
            return menu;
        }).filter(menu -> !menu.getItems().isEmpty()).toList();
    }

    private static MenuItem item(Part part, Consumer<Part> insert) {
        MenuItem item = new MenuItem(Labels.title(part.label()), Symbol.own(Labels.icon(part.kind())).node());
        item.setMnemonicParsing(false);
        item.setId("insert-" + part.key().replace('.', '-'));
        item.setOnAction(event -> insert.accept(part));
        return item;
    }
}
