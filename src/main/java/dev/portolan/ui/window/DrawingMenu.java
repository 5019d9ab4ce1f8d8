package dev.portolan.ui.window;

import dev.portolan.diagram.scene.Item;
import dev.portolan.ui.action.Command;
import dev.portolan.ui.action.MenuPlace;
import dev.portolan.ui.action.Menus;
import dev.portolan.ui.workspace.Drafting;
import dev.portolan.ui.workspace.Pick;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/** The menu at the pointer on the drawing: what can be done with what is there, or with the drawing as a whole. */
final class DrawingMenu {
    private static final List<Command> ON_THING = List.of(Command.CUT, Command.COPY, Command.PASTE, Command.DUPLICATE,
            Command.DELETE, Command.RENAME, Command.SELECT_CONNECTED, Command.ZOOM_SELECTION,
            Command.ARRANGE_SELECTION, Command.FOLD, Command.UNFOLD, Command.CONNECT);
    private static final List<Command> ON_GROUND = List.of(Command.PASTE, Command.SELECT_ALL, Command.ZOOM_ACTUAL,
            Command.ZOOM_FIT, Command.OVERVIEW, Command.GRID, Command.SNAP, Command.LOCK, Command.ARRANGE_ALL,
            Command.ARRANGE_AROUND);

    private final Menus menus;
    private final InsertCommands inserting;
    private Optional<ContextMenu> shown = Optional.empty();

    DrawingMenu(Menus menus, InsertCommands inserting) {
        this.menus = menus;
        this.inserting = inserting;
    }

    /** Shows it where it is asked for; what lies there is selected first, unless it is already. */
    void follow(DocumentController view) {
        view.sheet().setOnContextMenuRequested(event -> {
            if (!event.isKeyboardTrigger()) {
                point(view, event);
            }
            show(view, event);
            event.consume();
        });
    }

    private static void point(DocumentController view, ContextMenuEvent event) {
        Drafting drafting = new Drafting(view.document());
        var at = view.canvas().sceneToLocal(event.getSceneX(), event.getSceneY());
        Optional<Item> hit = view.canvas().at(at.getX(), at.getY());
        if (hit.filter(drafting::isSelected).isEmpty()) {
            hit.ifPresentOrElse(item -> drafting.choose(item, Pick.ONLY), () -> drafting.select(List.of(), Pick.ONLY));
        }
    }

    private void show(DocumentController view, ContextMenuEvent event) {
        shown.ifPresent(ContextMenu::hide);
        int selected = view.document().selectionProperty().get().subjects().size();
        ContextMenu menu = menus.context(selected > 0 ? ON_THING : ON_GROUND);
        if (!view.document().lockedProperty().get()) {
            menu.getItems().add(new SeparatorMenuItem());
            if (selected > 1) {
                menu.getItems().add(menus.menu(MenuPlace.ALIGN));
            }
            menu.getItems().add(inserting.menu());
        }
        shown = Optional.of(menu);
        menu.show(view.canvas(), event.getScreenX(), event.getScreenY());
    }
}
