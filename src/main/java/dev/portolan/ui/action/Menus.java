package dev.portolan.ui.action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Menus made of the declarations. */
public final class Menus {
    private final Actions actions;
    private final Map<MenuPlace, Supplier<? extends List<? extends MenuItem>>> changing = new EnumMap<>(MenuPlace.class);

    public Menus(Actions actions) {
        this.actions = actions;
    }

    /** Adds items to the end of a menu that are made anew each time it is shown. */
    public void add(MenuPlace place, Supplier<? extends List<? extends MenuItem>> items) {
        changing.put(place, items);
    }

    /** The menus of the menu bar, with their submenus. */
    public List<Menu> all() {
        return Stream.of(MenuPlace.values()).filter(place -> place.parent().isEmpty()).map(this::menu).toList();
    }

    /** A menu; its submenus stand before its own commands. */
    public Menu menu(MenuPlace place) {
        Menu menu = new Menu(place.title());
        menu.setId("menu-" + place.name().toLowerCase(java.util.Locale.ROOT));
        Stream.of(MenuPlace.values()).filter(each -> each.parent().filter(place::equals).isPresent()).map(this::menu)
                .filter(sub -> !sub.getItems().isEmpty()).forEach(menu.getItems()::add);
        List<Action> own = actions.all().stream().filter(action -> action.command().menu() == place).toList();
        if (!menu.getItems().isEmpty() && !own.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(parted(own));
        List<MenuItem> lasting = List.copyOf(menu.getItems());
        menu.setOnShowing(event -> {
            actions.refresh();
            if (event.getTarget() == menu && changing.containsKey(place)) {
                menu.getItems().setAll(lasting);
                List<? extends MenuItem> more = changing.get(place).get();
                if (!more.isEmpty()) {
                    menu.getItems().add(new SeparatorMenuItem());
                    menu.getItems().addAll(more);
                }
            }
        });
        return menu;
    }

    /** Items for the actions, with a line between sections and menus. */
    private List<MenuItem> parted(Collection<Action> some) {
        List<MenuItem> items = new ArrayList<>();
        String section = "";
        for (Action action : some) {
            String own = action.command().menu().name() + action.command().section();
            if (!items.isEmpty() && !own.equals(section)) {
                items.add(new SeparatorMenuItem());
            }
            section = own;
            items.add(item(action));
        }
        return items;
    }

    /** A menu at the pointer: of these commands, those that can be done now. */
    public ContextMenu context(Collection<Command> commands) {
        actions.refresh();
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(parted(commands.stream().map(actions::of)
                .filter(action -> action.obstacleProperty().get().isEmpty()).toList()));
        return menu;
    }

    private MenuItem item(Action action) {
        MenuItem item = action.switches() ? check(action) : new MenuItem();
        item.setId("item-" + action.command().key());
        item.textProperty().bind(action.nameProperty());
        item.setMnemonicParsing(false);
        item.disableProperty().bind(action.obstructed());
        item.setGraphic(action.command().symbol().node());
        action.command().shortcuts().stream().findFirst().map(ShownKeys::new).ifPresent(item::setAccelerator);
        item.setOnAction(event -> actions.run(action.command()));
        return item;
    }

    /** An item with a check mark that follows the action, and not the click. */
    private static CheckMenuItem check(Action action) {
        CheckMenuItem item = new CheckMenuItem();
        item.setSelected(action.chosenProperty().get());
        action.chosenProperty().subscribe(on -> item.setSelected(on));
        return item;
    }
}
