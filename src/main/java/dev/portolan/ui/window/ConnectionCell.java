package dev.portolan.ui.window;

import dev.portolan.diagram.scene.Tone;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.ui.look.IconView;
import dev.portolan.ui.look.Pill;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Navigator;
import dev.portolan.ui.workspace.Summary;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A connection in the list: who connects to what, and what becomes of it. */
final class ConnectionCell extends ListCell<ConnectionReport> {
    private final Document document;
    private final IconView icon = new IconView();
    private final StackPane badge = new StackPane(icon);
    private final Label title = new Label();
    private final Label verdict = new Label();
    private final HBox row = new HBox(badge, new VBox(title, verdict));

    ConnectionCell(Document document) {
        this.document = document;
        icon.setSize(12);
        badge.getStyleClass().add("tone-badge");
        title.getStyleClass().add("row-title");
        verdict.getStyleClass().add("row-verdict");
        verdict.setTextOverrun(OverrunStyle.ELLIPSIS);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ConnectionReport report, boolean empty) {
        super.updateItem(report, empty);
        setGraphic(empty ? null : row);
        if (empty) {
            setAccessibleText(null);
            return;
        }
        Tone tone = Summary.tone(report.verdict());
        String name = Navigator.title(document.design().topology(), report);
        String what = Summary.sentence(document.design().topology(), report);
        icon.setIcon(tone.icon());
        title.setText(name);
        verdict.setText(what);
        Pill.mark(badge, tone);
        Pill.mark(verdict, tone);
        setAccessibleText(Messages.of("navigator.connection", name, what));
    }
}
