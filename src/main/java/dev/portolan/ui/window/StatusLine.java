package dev.portolan.ui.window;

import dev.portolan.finding.Assumption;
import dev.portolan.ui.look.Sentence;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.StatusBar;

/** What the status bar says of a document: what the analysis cost, what it assumes, what is selected. */
final class StatusLine {
    private final Document document;
    private final StatusBar bar;
    private final LayoutLine layout;
    private final Subscription subscription;

    StatusLine(Document document, StatusBar bar) {
        this.document = document;
        this.bar = bar;
        this.layout = new LayoutLine(document.layout());
        this.subscription = Subscription.combine(document.stageProperty().subscribe(this::refresh),
                document.selectionProperty().subscribe(this::refresh), document.savedProperty().subscribe(this::refresh),
                document.fileProperty().subscribe(this::refresh),
                layout.subscription());
        refresh();
    }

    Subscription subscription() {
        return subscription;
    }

    private void refresh() {
        bar.getLeftItems().setAll(document.reportProperty().get().map(report -> List.<Node>of(
                label(Messages.count("status.connections", report.connections().size())),
                label(Messages.count("status.paths", document.paths())),
                label(Messages.of("status.cost", cost())), assumptions())).orElseGet(() ->
                List.of(label(Messages.of("status.judging")))));
        bar.getLeftItems().add(layout.node());
        String selected = switch (document.inspected().size()) {
            case 0 -> Messages.of("status.nothing");
            case 1 -> Messages.of("status.selected", document.inspected().getFirst());
            default -> Messages.of("status.several", document.inspected().size());
        };
        Label source = label(document.file().map(file -> file.getFileName().toString()).orElse(Messages.of("status.no-file")));
        document.file().ifPresent(file -> source.setTooltip(new Tooltip(file.toString())));
        Label saved = label(document.savedProperty().get() ? Messages.of("status.saved") : Messages.of("status.unsaved"));
        bar.getRightItems().setAll(label(selected), source, saved);
    }

    private String cost() {
        double ms = document.cost().toNanos() / 1e6;
        return String.format(Locale.ROOT, ms < 10 ? "%.1f" : "%.0f", ms);
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("status-item");
        return label;
    }

    private Node assumptions() {
        int count = document.assumptions().size();
        if (count == 0) {
            return label(Messages.of("status.assumptions.none"));
        }
        Hyperlink link = new Hyperlink(Messages.count("status.assumptions", count));
        link.getStyleClass().add("status-item");
        link.setId("assumptions");
        link.setOnAction(event -> show(link));
        return link;
    }

    private void show(Node owner) {
        VBox list = new VBox();
        list.getStyleClass().add("assumptions");
        Label title = new Label(Messages.of("assumptions.title"));
        title.getStyleClass().add("section-title");
        list.getChildren().add(title);
        document.assumptions().stream().map(Assumption::detail).map(Sentence::of).forEach(list.getChildren()::add);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setPrefSize(460, Math.min(320, 60 + 26 * document.assumptions().size()));
        PopOver over = new PopOver(scroll);
        over.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
        over.setAnimated(false);
        over.getRoot().getStylesheets().setAll(owner.getScene().getStylesheets());
        over.show(owner);
    }
}
