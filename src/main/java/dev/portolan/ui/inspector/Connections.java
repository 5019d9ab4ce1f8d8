package dev.portolan.ui.inspector;

import dev.portolan.diagram.scene.Tone;
import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.look.IconView;
import dev.portolan.ui.look.Pill;
import dev.portolan.ui.sheet.Seen;
import dev.portolan.ui.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What becomes of the connections that an element has to do with. */
final class Connections extends VBox {
    private static final int MOST = 50;

    private final Consumer<Id<Connection>> go;
    private final GridPane grid = new GridPane();
    private List<Seen> shown = List.of();

    Connections(Consumer<Id<Connection>> go) {
        this.go = go;
        getStyleClass().add("connections");
        grid.getStyleClass().add("grid");
        ColumnConstraints client = new ColumnConstraints();
        client.setPercentWidth(40);
        ColumnConstraints word = new ColumnConstraints();
        word.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(client, word);
        show(List.of());
    }

    void show(List<Seen> now) {
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        grid.getChildren().clear();
        int line = 0;
        for (Seen each : now.subList(0, Math.min(MOST, now.size()))) {
            grid.addRow(line++, client(each), word(each));
        }
        if (now.size() > MOST) {
            Label more = new Label(Messages.of("inspector.more", now.size() - MOST));
            more.getStyleClass().add("hint");
            grid.add(more, 0, line, 2, 1);
        }
        getChildren().setAll(SheetPane.heading(Messages.of("inspector.seen")), grid);
    }

    private Hyperlink client(Seen seen) {
        Hyperlink client = new Hyperlink(seen.client());
        client.getStyleClass().add("value-link");
        client.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        client.setTooltip(Editor.tip(seen.client()));
        client.setOnAction(event -> go.accept(seen.connection()));
        GridPane.setValignment(client, VPos.TOP);
        return client;
    }

    private static Label word(Seen seen) {
        Label word = new Label(seen.word(), new IconView(seen.tone() == Tone.QUIET ? Tone.NEUTRAL.icon()
                : seen.tone().icon(), 11));
        word.getStyleClass().addAll("value", "seen-word");
        word.setWrapText(true);
        word.setMinHeight(USE_PREF_SIZE);
        Pill.mark(word, seen.tone());
        return word;
    }
}
