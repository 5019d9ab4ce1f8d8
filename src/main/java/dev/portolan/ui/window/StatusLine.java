package dev.portolan.ui.window;

import dev.portolan.finding.Assumption;
import dev.portolan.finding.Report;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.look.Sentence;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the status bar says of a document: what the analysis cost, what it assumes, what is selected. */
final class StatusLine {
    private final Document document;
    private final StatusBar bar;
    private final LayoutLine layout;
    private final Label judging = label(Messages.of("status.judging"));
    private final Label connections = label("");
    private final Label paths = label("");
    private final Label cost = label("");
    private final Label nothingAssumed = label(Messages.of("status.assumptions.none"));
    private final Hyperlink assumptions = link();
    private final Label locked = label(Messages.of("status.locked"));
    private final Label selected = label("");
    private final Label source = label("");
    private final Label saved = label("");
    private final Subscription subscription;

    StatusLine(Document document, StatusBar bar) {
        this.document = document;
        this.bar = bar;
        this.layout = new LayoutLine(document.layout());
        this.subscription = Subscription.combine(document.stageProperty().subscribe(this::refresh),
                document.selectionProperty().subscribe(this::refresh), document.savedProperty().subscribe(this::refresh),
                document.fileProperty().subscribe(this::refresh), document.lockedProperty().subscribe(this::refresh),
                layout.subscription());
        locked.setGraphic(new FontIcon("fth-lock"));
        refresh();
    }

    Subscription subscription() {
        return subscription;
    }

    private void refresh() {
        Optional<Report> report = document.reportProperty().get();
        report.ifPresent(said -> {
            connections.setText(Messages.count("status.connections", said.connections().size()));
            paths.setText(Messages.count("status.paths", document.paths()));
            cost.setText(Messages.of("status.cost", cost()));
            assumptions.setText(Messages.count("status.assumptions", document.assumptions().size()));
        });
        show(bar.getLeftItems(), report.isEmpty() ? List.of(judging, layout.node()) : List.of(connections, paths, cost,
                document.assumptions().isEmpty() ? nothingAssumed : assumptions, layout.node()));
        List<Id<?>> inspected = document.inspected();
        selected.setText(switch (inspected.size()) {
            case 0 -> Messages.of("status.nothing");
            case 1 -> Messages.of("status.selected", inspected.getFirst());
            default -> Messages.of("status.several", inspected.size());
        });
        source.setText(document.file().map(file -> file.getFileName().toString()).orElse(Messages.of("status.no-file")));
        source.setTooltip(document.file().map(file -> new Tooltip(file.toString())).orElse(null));
        saved.setText(document.savedProperty().get() ? Messages.of("status.saved") : Messages.of("status.unsaved"));
        show(bar.getRightItems(), document.lockedProperty().get() ? List.of(locked, selected, source, saved)
                : List.of(selected, source, saved));
    }

    /** Leaves what is there already, as whatever is put into a window anew must be styled anew. */
    private static void show(ObservableList<Node> items, List<Node> wanted) {
        if (!items.equals(wanted)) {
            items.setAll(wanted);
        }
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

    private Hyperlink link() {
        Hyperlink link = new Hyperlink();
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
