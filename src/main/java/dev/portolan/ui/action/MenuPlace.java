package dev.portolan.ui.action;

import dev.portolan.ui.text.Messages;
import java.util.Optional;

/** A menu, in the order of the menu bar, each with its submenus behind it. */
public enum MenuPlace {
    FILE, EDIT, VIEW, TRAVEL(VIEW), PAN(VIEW), ARRANGE, ALIGN(ARRANGE), NUDGE(ARRANGE), INSERT, ANALYSE, HELP;

    private final Optional<MenuPlace> parent;

    MenuPlace() {
        this.parent = Optional.empty();
    }

    MenuPlace(MenuPlace parent) {
        this.parent = Optional.of(parent);
    }

    /** The menu that it is a submenu of; empty when it stands in the menu bar. */
    public Optional<MenuPlace> parent() {
        return parent;
    }

    /** What people read on it. */
    public String title() {
        return Messages.of(switch (this) {
            case FILE -> "menu.file";
            case EDIT -> "menu.edit";
            case VIEW -> "menu.view";
            case TRAVEL -> "menu.travel";
            case PAN -> "menu.pan";
            case ARRANGE -> "menu.arrange";
            case ALIGN -> "menu.align";
            case NUDGE -> "menu.nudge";
            case INSERT -> "menu.insert";
            case ANALYSE -> "menu.analyse";
            case HELP -> "menu.help";
        });
    }
}
