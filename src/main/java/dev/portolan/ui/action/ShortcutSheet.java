package dev.portolan.ui.action;

import dev.portolan.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;

/** Every action that has keys, by menu, on one sheet. */
public final class ShortcutSheet {
    private static final int COLUMNS = 4;
    private static final double BELOW_TOP = 56;

    private final Actions actions;
    private final PopOver over;

    public ShortcutSheet(Actions actions) {
        this.actions = actions;
        this.over = new PopOver(sheet());
        over.setArrowSize(0);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        over.setDetachable(false);
        over.setAnimated(false);
    }

    /** Shows it over a window; Escape or a click beside it closes it. */
    public void show(Scene owner) {
        Window window = owner.getWindow();
        over.getRoot().getStylesheets().setAll(owner.getStylesheets());
        over.show(window, 0, 0);
        over.setX(window.getX() + owner.getX() + (owner.getWidth() - over.getWidth()) / 2);
        over.setY(window.getY() + owner.getY() + BELOW_TOP);
    }

    private Node sheet() {
        List<List<Node>> groups = Stream.of(MenuPlace.values()).map(this::group).filter(group -> !group.isEmpty()).toList();
        HBox columns = new HBox();
        columns.getStyleClass().add("shortcut-columns");
        int most = height(groups);
        VBox column = column(columns);
        int rows = 0;
        for (List<Node> group : groups) {
            if (rows + group.size() > most && rows > 0) {
                column = column(columns);
                rows = 0;
            }
            column.getChildren().addAll(group);
            rows += group.size();
        }
        Label title = new Label(Messages.of("shortcuts.title"));
        title.getStyleClass().add("shortcut-title");
        VBox sheet = new VBox(title, columns);
        sheet.getStyleClass().add("shortcut-sheet");
        sheet.setId("shortcut-sheet");
        return sheet;
    }

    /** The least height at which the groups fit into the columns, none of them broken. */
    private static int height(List<List<Node>> groups) {
        int most = groups.stream().mapToInt(List::size).max().orElse(0);
        while (columns(groups, most) > COLUMNS) {
            most++;
        }
        return most;
    }

    private static int columns(List<List<Node>> groups, int most) {
        int columns = 1;
        int rows = 0;
        for (List<Node> group : groups) {
            if (rows + group.size() > most && rows > 0) {
                columns++;
                rows = 0;
            }
            rows += group.size();
        }
        return columns;
    }

    private static VBox column(HBox columns) {
        VBox column = new VBox();
        column.getStyleClass().add("shortcut-column");
        columns.getChildren().add(column);
        return column;
    }

    private List<Node> group(MenuPlace place) {
        List<Node> group = new ArrayList<>();
        actions.all().stream().map(Action::command).filter(command -> command.menu() == place)
                .filter(command -> !command.shortcuts().isEmpty()).map(ShortcutSheet::row).forEach(group::add);
        if (!group.isEmpty()) {
            Label heading = new Label(place.title());
            heading.getStyleClass().add("shortcut-heading");
            group.addFirst(heading);
        }
        return group;
    }

    private static Node row(Command command) {
        Label name = new Label(command.title());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(name, gap);
        row.getStyleClass().add("shortcut-row");
        Stream.of(Shortcut.Scope.values()).flatMap(scope -> command.shortcuts().stream()
                .filter(keys -> keys.scope() == scope).limit(1)).map(Shortcut::words).map(words -> {
            Label keys = new Label(words);
            keys.getStyleClass().add("command-keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            return keys;
        }).forEach(row.getChildren()::add);
        return row;
    }
}
