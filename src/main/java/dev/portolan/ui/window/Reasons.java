package dev.portolan.ui.window;

import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Fix;
import dev.portolan.finding.Hop;
import dev.portolan.finding.Trace;
import dev.portolan.model.Element;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.look.IconView;
import dev.portolan.ui.look.Pill;
import dev.portolan.ui.look.Sentence;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Navigator;
import dev.portolan.ui.workspace.Problem;
import dev.portolan.ui.workspace.Replay;
import dev.portolan.ui.workspace.Selection;
import dev.portolan.ui.workspace.Step;
import dev.portolan.ui.workspace.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Writes what stands below the row of steps: reasons in plain words, repairs, and the hops of a path. */
final class Reasons {
    private final Document document;

    Reasons(Document document) {
        this.document = document;
    }

    /** Before anything is selected: what the design shows, and what becomes of each connection. */
    List<Node> overview() {
        List<Node> parts = new ArrayList<>();
        if (!document.design().description().isBlank()) {
            parts.add(new Sentence().prose(document.design().description(), "prose"));
        }
        document.notes().forEach(note -> parts.add(new Sentence().prose(note, "muted")));
        for (ConnectionReport report : document.connections()) {
            Hyperlink line = link(Messages.of("navigator.connection", Navigator.title(document.design().topology(), report),
                    Summary.sentence(document.design().topology(), report)), new Selection.OfConnection(report.connection()));
            line.setGraphic(new IconView(Summary.tone(report.verdict()).icon(), 12));
            line.getStyleClass().setAll("hyperlink", "overview-line");
            Pill.mark(line, Summary.tone(report.verdict()));
            parts.add(line);
        }
        parts.add(new Sentence().prose(Messages.of("explanation.choose"), "muted"));
        return parts;
    }

    List<Node> problem(Problem problem) {
        List<Node> parts = new ArrayList<>();
        problem.details().forEach(detail -> parts.add(Sentence.of(detail)));
        problem.fixes().forEach(fix -> parts.add(repair(fix)));
        if (!problem.reason().isEmpty()) {
            parts.add(new Sentence().prose(Messages.of("explanation.waived"), "strong").prose(" " + problem.reason(), "prose"));
        }
        for (Id<?> element : problem.elements()) {
            parts.add(link(Messages.of("explanation.element", name(element)), new Selection.OfElements(element)));
        }
        problem.connections().forEach(connection -> document.replay(connection).ifPresent(replay ->
                parts.add(link(Messages.of("explanation.stops", Navigator.title(document.design().topology(), replay.report())),
                        new Selection.OfConnection(connection)))));
        return parts;
    }

    List<Node> step(Replay replay, Step step) {
        List<Node> parts = new ArrayList<>();
        Sentence first = new Sentence().prose(Headlines.of(step) + " ", style(step));
        parts.add(first);
        via(step).ifPresent(detail -> first.prose(Messages.of("explanation.way") + " ", "prose").say(detail).prose(".", "prose"));
        for (Blocker blocker : step.blockers()) {
            Sentence sentence = blocker == step.blockers().getFirst() ? first : new Sentence();
            sentence.say(blocker.detail());
            if (sentence != first) {
                parts.add(sentence);
            }
            blocker.fix().map(Fix::label).ifPresent(fix -> parts.add(repair(fix)));
        }
        if (step.kind() != Step.Kind.BROKER && replay.report().bootstrap().size() > 1) {
            parts.add(bootstrap(replay.report().bootstrap()));
        }
        if (!step.hops().isEmpty()) {
            parts.add(heading(Messages.of(step.blockers().isEmpty() ? "explanation.hops" : "explanation.hops.repaired")));
            parts.add(hops(step.hops()));
        }
        return parts;
    }

    private static String style(Step step) {
        return switch (step.state()) {
            case PASSED -> "passed";
            case STOPPED -> "stopped";
            case UNKNOWN -> "unknown";
            case NOT_TRIED -> "muted";
        };
    }

    private static Optional<Detail> via(Step step) {
        return step.state() == Step.State.PASSED && (step.kind() == Step.Kind.BROKER || step.kind() == Step.Kind.CONNECT)
                ? step.endpoint().flatMap(e -> e.traces().stream().findFirst()).map(Trace::via) : Optional.empty();
    }

    private static Node repair(Detail fix) {
        Sentence sentence = new Sentence().prose(Messages.of("explanation.repair") + "  ", "strong");
        sentence.getStyleClass().add("repair");
        return sentence.say(fix);
    }

    private static Node bootstrap(List<EndpointReport> entries) {
        long reached = entries.stream().filter(e -> e.blockers().isEmpty() && !e.traces().isEmpty()).count();
        Sentence sentence = new Sentence()
                .prose(Messages.of("explanation.bootstrap", reached, entries.size()) + " ", "muted");
        entries.forEach(entry -> sentence.prose(entry.endpoint() + (entry == entries.getLast() ? "" : "  "), "fact-text"));
        return sentence;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("body-heading");
        return label;
    }

    private GridPane hops(List<Hop> hops) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("hops");
        ColumnConstraints number = new ColumnConstraints(22);
        ColumnConstraints kind = new ColumnConstraints(118);
        ColumnConstraints element = new ColumnConstraints(90, 150, 220);
        ColumnConstraints detail = new ColumnConstraints(120, 300, Double.MAX_VALUE);
        detail.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(number, kind, element, detail);
        int row = 0;
        for (Hop hop : hops) {
            Label index = new Label(Integer.toString(row + 1));
            index.getStyleClass().add("hop-number");
            Label what = new Label(hop.kind().term().replace('-', ' '));
            what.getStyleClass().add("hop-kind");
            Hyperlink where = link(hop.element().value(), new Selection.OfElements(hop.element()));
            Node how = Sentence.of(hop.detail());
            for (Node node : List.of(index, what, where, how)) {
                GridPane.setValignment(node, VPos.TOP);
            }
            grid.addRow(row++, index, what, where, how);
        }
        return grid;
    }

    private Hyperlink link(String text, Selection target) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("value-link");
        link.setOnAction(event -> document.select(target));
        return link;
    }

    private String name(Id<?> id) {
        return document.design().topology().find(id.<Element>as()).map(Element::name).orElse(id.value());
    }

    /** The words of a panel, for the clipboard: one line for each of its parts. */
    String text(VBox body) {
        List<String> lines = new ArrayList<>();
        body.getChildren().forEach(part -> lines.add(words(part).strip()));
        return String.join("\n", lines);
    }

    private static String words(Node node) {
        return switch (node) {
            case Text text -> text.getText();
            case javafx.scene.control.Labeled label -> label.getText() + " ";
            case Parent parent -> String.join("", parent.getChildrenUnmodifiable().stream().map(Reasons::words).toList());
            default -> "";
        };
    }
}
