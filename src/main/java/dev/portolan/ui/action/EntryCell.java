package dev.portolan.ui.action;

import dev.portolan.ui.text.Messages;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A row of the command palette: icon, name with the typed letters marked, where it is found, and its keys. */
final class EntryCell extends ListCell<Finder.Hit> {
    private static final PseudoClass OBSTRUCTED = PseudoClass.getPseudoClass("obstructed");
    private static final int LONGEST = 64;

    private final StackPane icon = new StackPane();
    private final TextFlow name = new TextFlow();
    private final Label place = new Label();
    private final Label keys = new Label();
    private final HBox row;

    EntryCell(Consumer<Entry> run) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(icon, name, gap, place, keys);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("command-row");
        icon.getStyleClass().add("command-icon");
        name.getStyleClass().add("command-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        place.getStyleClass().add("command-place");
        keys.getStyleClass().add("command-keys");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                run.accept(getItem().entry());
            }
        });
    }

    @Override
    protected void updateItem(Finder.Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        setGraphic(empty ? null : row);
        if (empty) {
            setAccessibleText(null);
            return;
        }
        Entry entry = hit.entry();
        icon.getChildren().setAll(entry.symbol().node());
        write(hit);
        place.setText(entry.place());
        keys.setText(entry.keys());
        keys.setManaged(!entry.keys().isEmpty());
        keys.setVisible(!entry.keys().isEmpty());
        row.pseudoClassStateChanged(OBSTRUCTED, entry.obstacle().isPresent());
        setAccessibleText(Messages.of("palette.row", entry.name(), entry.place(), entry.obstacle().orElse(entry.keys())));
    }

    /** The name in runs of letters that were typed and letters that were not. */
    private void write(Finder.Hit hit) {
        name.getChildren().clear();
        String text = hit.entry().name();
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        int from = 0;
        while (from < shown.length()) {
            boolean typed = hit.letters().contains(from);
            int to = from + 1;
            while (to < shown.length() && hit.letters().contains(to) == typed) {
                to++;
            }
            Text run = new Text(shown.substring(from, to));
            run.getStyleClass().add(typed ? "typed" : "untyped");
            name.getChildren().add(run);
            from = to;
        }
    }
}
