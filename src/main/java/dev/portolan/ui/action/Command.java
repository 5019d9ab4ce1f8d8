package dev.portolan.ui.action;

import static dev.portolan.ui.action.MenuPlace.ALIGN;
import static dev.portolan.ui.action.MenuPlace.ANALYSE;
import static dev.portolan.ui.action.MenuPlace.ARRANGE;
import static dev.portolan.ui.action.MenuPlace.EDIT;
import static dev.portolan.ui.action.MenuPlace.FILE;
import static dev.portolan.ui.action.MenuPlace.HELP;
import static dev.portolan.ui.action.MenuPlace.INSERT;
import static dev.portolan.ui.action.MenuPlace.VIEW;
import static dev.portolan.ui.action.Shortcut.both;
import static dev.portolan.ui.action.Shortcut.drawing;
import static dev.portolan.ui.action.Shortcut.window;
import static dev.portolan.ui.look.Symbol.feather;
import static dev.portolan.ui.look.Symbol.own;

import dev.portolan.diagram.scene.Icon;
import dev.portolan.ui.look.Symbol;
import dev.portolan.ui.text.Messages;
import java.util.List;
import java.util.Locale;

/**
 * Every action of the program that is there whatever is open, in the order of the menus. Its name stands in the bundle under
 * {@code command.<key>}, and a sentence about it under {@code command.<key>.tip}.
 */
public enum Command {
    NEW(FILE, 1, feather("file-plus"), Need.NOTHING, window("Shortcut+N")),
    OPEN(FILE, 1, feather("folder"), Need.NOTHING, window("Shortcut+O")),
    SAVE(FILE, 2, feather("save"), Need.DESIGN, window("Shortcut+S")),
    SAVE_AS(FILE, 2, feather("save"), Need.DESIGN, window("Shortcut+Shift+S")),
    CLOSE(FILE, 3, feather("x"), Need.DESIGN, window("Shortcut+W")),
    QUIT(FILE, 3, feather("log-out"), Need.NOTHING, window("Shortcut+Q")),

    UNDO(EDIT, 1, own(Icon.UNDO), Need.CHANGE, window("Shortcut+Z")),
    REDO(EDIT, 1, own(Icon.REDO), Need.CHANGE, window("Shortcut+Shift+Z", "Shortcut+Y")),
    CUT(EDIT, 2, feather("scissors"), Need.CHANGE_OF_SELECTION, window("Shortcut+X")),
    COPY(EDIT, 2, feather("copy"), Need.SELECTION, window("Shortcut+C")),
    PASTE(EDIT, 2, feather("clipboard"), Need.CHANGE, window("Shortcut+V")),
    DUPLICATE(EDIT, 2, own(Icon.DUPLICATE), Need.CHANGE_OF_SELECTION, window("Shortcut+D")),
    DELETE(EDIT, 2, feather("trash-2"), Need.CHANGE_OF_SELECTION, drawing("Delete", "Backspace")),
    RENAME(EDIT, 3, feather("edit-2"), Need.SELECTION, window("F2")),
    SELECT_ALL(EDIT, 4, own(Icon.SELECT_ALL), Need.DESIGN, window("Shortcut+A")),
    SELECT_NONE(EDIT, 4, own(Icon.SELECT_NONE), Need.SELECTION, both(window("Shortcut+Shift+A"), drawing("Esc"))),
    SELECT_CONNECTED(EDIT, 4, own(Icon.SELECT_CONNECTED), Need.SELECTION, window("Shortcut+Alt+A")),
    FIND(EDIT, 5, feather("search"), Need.DESIGN, window("Shortcut+F")),

    ZOOM_IN(VIEW, 1, feather("zoom-in"), Need.DESIGN,
            both(window("Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add"), drawing("Plus", "Equals", "Add"))),
    ZOOM_OUT(VIEW, 1, feather("zoom-out"), Need.DESIGN,
            both(window("Shortcut+Minus", "Shortcut+Subtract"), drawing("Minus", "Subtract"))),
    ZOOM_ACTUAL(VIEW, 1, feather("percent"), Need.DESIGN,
            both(window("Shortcut+0", "Shortcut+Numpad 0"), drawing("0", "Numpad 0"))),
    ZOOM_FIT(VIEW, 1, feather("maximize"), Need.DESIGN, drawing("F")),
    ZOOM_SELECTION(VIEW, 1, feather("crosshair"), Need.SELECTION, drawing("Shift+F")),
    OVERVIEW(VIEW, 2, feather("map"), Need.NOTHING, drawing("M")),
    GRID(VIEW, 2, feather("grid"), Need.NOTHING, drawing("G")),
    SNAP(VIEW, 2, own(Icon.SNAP), Need.NOTHING, drawing("Shift+G")),
    LOCK(VIEW, 2, feather("lock"), Need.DESIGN, window("Shortcut+Shift+L")),
    PARTS(VIEW, 3, feather("sidebar"), Need.NOTHING, window("Shortcut+B")),
    INSPECTOR(VIEW, 3, feather("sliders"), Need.NOTHING, window("Shortcut+I")),
    PANELS(VIEW, 3, feather("layout"), Need.DESIGN, window("Shortcut+J")),
    TRAVEL_LEFT(MenuPlace.TRAVEL, 1, feather("arrow-left-circle"), Need.DESIGN, drawing("Shortcut+Left")),
    TRAVEL_RIGHT(MenuPlace.TRAVEL, 1, feather("arrow-right-circle"), Need.DESIGN, drawing("Shortcut+Right")),
    TRAVEL_UP(MenuPlace.TRAVEL, 1, feather("arrow-up-circle"), Need.DESIGN, drawing("Shortcut+Up")),
    TRAVEL_DOWN(MenuPlace.TRAVEL, 1, feather("arrow-down-circle"), Need.DESIGN, drawing("Shortcut+Down")),
    PAN_LEFT(MenuPlace.PAN, 1, feather("chevron-left"), Need.DESIGN, drawing("Shortcut+Shift+Left")),
    PAN_RIGHT(MenuPlace.PAN, 1, feather("chevron-right"), Need.DESIGN, drawing("Shortcut+Shift+Right")),
    PAN_UP(MenuPlace.PAN, 1, feather("chevron-up"), Need.DESIGN, drawing("Shortcut+Shift+Up")),
    PAN_DOWN(MenuPlace.PAN, 1, feather("chevron-down"), Need.DESIGN, drawing("Shortcut+Shift+Down")),
    LOOK(VIEW, 4, feather("moon"), Need.NOTHING, window("Shortcut+L")),
    GALLERY(VIEW, 5, feather("home"), Need.NOTHING, window("Shortcut+G")),
    NEXT_TAB(VIEW, 5, feather("chevron-right"), Need.NOTHING, window("Ctrl+Tab", "Ctrl+Page Down")),
    PREVIOUS_TAB(VIEW, 5, feather("chevron-left"), Need.NOTHING, window("Ctrl+Shift+Tab", "Ctrl+Page Up")),

    ALIGN_LEFT(ALIGN, 1, own(Icon.ALIGN_LEFT), Need.CHANGE_OF_TWO, drawing("Alt+A")),
    ALIGN_CENTER(ALIGN, 1, own(Icon.ALIGN_CENTER), Need.CHANGE_OF_TWO, drawing("Alt+H")),
    ALIGN_RIGHT(ALIGN, 1, own(Icon.ALIGN_RIGHT), Need.CHANGE_OF_TWO, drawing("Alt+D")),
    ALIGN_TOP(ALIGN, 2, own(Icon.ALIGN_TOP), Need.CHANGE_OF_TWO, drawing("Alt+W")),
    ALIGN_MIDDLE(ALIGN, 2, own(Icon.ALIGN_MIDDLE), Need.CHANGE_OF_TWO, drawing("Alt+V")),
    ALIGN_BOTTOM(ALIGN, 2, own(Icon.ALIGN_BOTTOM), Need.CHANGE_OF_TWO, drawing("Alt+S")),
    DISTRIBUTE_HORIZONTALLY(ALIGN, 3, own(Icon.DISTRIBUTE_HORIZONTALLY), Need.CHANGE_OF_THREE, drawing("Alt+Shift+H")),
    DISTRIBUTE_VERTICALLY(ALIGN, 3, own(Icon.DISTRIBUTE_VERTICALLY), Need.CHANGE_OF_THREE, drawing("Alt+Shift+V")),
    NUDGE_LEFT(MenuPlace.NUDGE, 1, feather("arrow-left"), Need.CHANGE_OF_SELECTION, drawing("Left")),
    NUDGE_RIGHT(MenuPlace.NUDGE, 1, feather("arrow-right"), Need.CHANGE_OF_SELECTION, drawing("Right")),
    NUDGE_UP(MenuPlace.NUDGE, 1, feather("arrow-up"), Need.CHANGE_OF_SELECTION, drawing("Up")),
    NUDGE_DOWN(MenuPlace.NUDGE, 1, feather("arrow-down"), Need.CHANGE_OF_SELECTION, drawing("Down")),
    NUDGE_LEFT_FINE(MenuPlace.NUDGE, 2, feather("arrow-left"), Need.CHANGE_OF_SELECTION, drawing("Shift+Left")),
    NUDGE_RIGHT_FINE(MenuPlace.NUDGE, 2, feather("arrow-right"), Need.CHANGE_OF_SELECTION, drawing("Shift+Right")),
    NUDGE_UP_FINE(MenuPlace.NUDGE, 2, feather("arrow-up"), Need.CHANGE_OF_SELECTION, drawing("Shift+Up")),
    NUDGE_DOWN_FINE(MenuPlace.NUDGE, 2, feather("arrow-down"), Need.CHANGE_OF_SELECTION, drawing("Shift+Down")),
    ARRANGE_ALL(ARRANGE, 1, own(Icon.ARRANGE), Need.CHANGE, drawing("Alt+L")),
    ARRANGE_AROUND(ARRANGE, 1, own(Icon.ARRANGE_AROUND), Need.CHANGE, drawing("Alt+Shift+L")),
    ARRANGE_SELECTION(ARRANGE, 1, own(Icon.ARRANGE_SELECTION), Need.CHANGE_OF_SELECTION, drawing("Shift+L")),
    FOLD(ARRANGE, 2, own(Icon.FOLD), Need.CHANGE_OF_SELECTION, drawing("Alt+Up")),
    UNFOLD(ARRANGE, 2, own(Icon.UNFOLD), Need.CHANGE_OF_SELECTION, drawing("Alt+Down")),
    FOLD_ALL(ARRANGE, 2, feather("chevrons-up"), Need.CHANGE, drawing("Alt+Shift+Up")),
    UNFOLD_ALL(ARRANGE, 2, feather("chevrons-down"), Need.CHANGE, drawing("Alt+Shift+Down")),

    CONNECT(INSERT, 1, own(Icon.CONNECTION), Need.CHANGE_OF_SELECTION, drawing("C")),
    FIND_PART(INSERT, 1, feather("plus-square"), Need.CHANGE, drawing("Slash", "Divide")),

    NEXT_PROBLEM(ANALYSE, 1, feather("alert-circle"), Need.DESIGN, window("F8")),
    PREVIOUS_PROBLEM(ANALYSE, 1, feather("alert-circle"), Need.DESIGN, window("Shift+F8")),
    PREVIEW_FIX(ANALYSE, 2, feather("eye"), Need.DESIGN, window("Shortcut+Period")),
    APPLY_FIX(ANALYSE, 2, feather("tool"), Need.DESIGN, window("Shortcut+Enter")),
    REPLAY_NEXT(ANALYSE, 3, feather("skip-forward"), Need.DESIGN, window("Alt+Right")),
    REPLAY_BACK(ANALYSE, 3, feather("skip-back"), Need.DESIGN, window("Alt+Left")),
    SHOW_PROBLEMS(ANALYSE, 4, feather("alert-triangle"), Need.DESIGN, window("Shortcut+Shift+M")),
    SHOW_MATRIX(ANALYSE, 4, feather("grid"), Need.DESIGN, window("Shortcut+M")),
    SHOW_REPLAY(ANALYSE, 4, feather("play-circle"), Need.DESIGN, window("Shortcut+R")),

    COMMAND_PALETTE(HELP, 1, feather("command"), Need.NOTHING, window("Shortcut+K", "Shortcut+Shift+P")),
    SHORTCUTS(HELP, 1, feather("list"), Need.NOTHING, window("F1")),
    ABOUT(HELP, 2, feather("info"), Need.NOTHING, window("Shift+F1"));

    private final MenuPlace menu;
    private final int section;
    private final Symbol symbol;
    private final Need need;
    private final List<Shortcut> shortcuts;

    Command(MenuPlace menu, int section, Symbol symbol, Need need, List<Shortcut> shortcuts) {
        this.menu = menu;
        this.section = section;
        this.symbol = symbol;
        this.need = need;
        this.shortcuts = shortcuts;
    }

    /** The stable name, such as {@code select-all}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What people call it. */
    public String title() {
        return Messages.of("command." + key());
    }

    /** One sentence about it. */
    public String tip() {
        return Messages.of("command." + key() + ".tip");
    }

    public MenuPlace menu() {
        return menu;
    }

    /** Commands of a menu with the same section stand together; a line parts them from the others. */
    public int section() {
        return section;
    }

    public Symbol symbol() {
        return symbol;
    }

    public Need need() {
        return need;
    }

    /** Its keys, the one that is shown first. */
    public List<Shortcut> shortcuts() {
        return shortcuts;
    }
}
