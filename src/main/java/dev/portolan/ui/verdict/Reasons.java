package dev.portolan.ui.verdict;

import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Fix;
import dev.portolan.finding.Trace;
import dev.portolan.ui.look.IconView;
import dev.portolan.ui.look.Pill;
import dev.portolan.ui.look.Sentence;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Ground;
import dev.portolan.ui.workspace.Labels;
import dev.portolan.ui.workspace.Replay;
import dev.portolan.ui.workspace.Selection;
import dev.portolan.ui.workspace.Step;
import dev.portolan.ui.workspace.Summary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Writes what stands below the row of steps: reasons in plain words, repairs, and the hops of a path. */
final class Reasons {
    private static final int LISTED = 200;
    /** The steps that one of several bootstrap addresses must pass. */
    private static final Set<Step.Kind> ENTRY = EnumSet.of(Step.Kind.RESOLVE, Step.Kind.CONNECT);

    private final Document document;
    private final Links links;

    Reasons(Document document) {
        this.document = document;
        this.links = new Links(document);
    }

    /** Before a connection is followed: what the design shows, and what becomes of each connection. */
    List<Node> overview() {
        List<Node> parts = new ArrayList<>();
        if (!document.design().description().isBlank()) {
            parts.add(new Sentence().prose(document.design().description(), "prose"));
        }
        document.notes().forEach(note -> parts.add(new Sentence().prose(note, "muted")));
        document.connections().stream().limit(LISTED).map(this::line).forEach(parts::add);
        parts.add(new Sentence().prose(Messages.of("replay.choose"), "muted"));
        return parts;
    }

    private Node line(ConnectionReport report) {
        Hyperlink line = links.to(Messages.of("replay.connection", Summary.title(document.design().topology(), report),
                Summary.sentence(document.design().topology(), report)), new Selection.OfConnection(report.connection()));
        line.setGraphic(new IconView(Summary.tone(report.verdict()).icon(), 12));
        line.getStyleClass().setAll("hyperlink", "overview-line");
        Pill.mark(line, Summary.tone(report.verdict()));
        return line;
    }

    List<Node> step(Replay replay, Step step) {
        List<Node> parts = new ArrayList<>();
        Sentence first = new Sentence().prose(Headlines.of(step) + " ", style(step));
        parts.add(first);
        via(step).ifPresent(detail -> first.prose(Messages.of("replay.way") + " ", "prose").say(detail).prose(".", "prose"));
        for (Blocker blocker : step.blockers()) {
            Sentence sentence = blocker == step.blockers().getFirst() ? first : new Sentence();
            sentence.say(blocker.detail());
            if (sentence != first) {
                parts.add(sentence);
            }
            parts.add(repair(blocker.fix()));
            parts.add(Links.row(Messages.of("replay.decided"), Ground.of(blocker).stream().map(this::ground).toList()));
        }
        if (ENTRY.contains(step.kind()) && replay.report().bootstrap().size() > 1) {
            parts.add(bootstrap(replay.report().bootstrap()));
        }
        if (!step.hops().isEmpty()) {
            Label heading = new Label(Messages.of(step.blockers().isEmpty() ? "replay.hops" : "replay.hops.repaired"));
            heading.getStyleClass().add("body-heading");
            parts.add(heading);
            parts.add(HopTable.of(document.design().topology(), links, step.hops()));
        }
        return parts;
    }

    /** An element and the part of it that decided. */
    private Node ground(Ground ground) {
        Hyperlink element = links.to(ground.element());
        if (ground.part().isEmpty()) {
            return element;
        }
        Label part = new Label(Labels.of(ground.part().get()));
        part.getStyleClass().add("hop-setting");
        HBox both = new HBox(element, part);
        both.getStyleClass().add("ground");
        return both;
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

    private static Node repair(Optional<Fix> fix) {
        return fix.map(known -> new Sentence().prose(Messages.of("problems.repair") + " ", "strong").say(known.label()))
                .orElseGet(() -> new Sentence().prose(Messages.of("problems.no-repair"), "muted"));
    }

    private static Node bootstrap(List<EndpointReport> entries) {
        long reached = entries.stream().filter(e -> e.blockers().isEmpty() && !e.traces().isEmpty()).count();
        Sentence sentence = new Sentence()
                .prose(Messages.of("replay.bootstrap", reached, entries.size()) + " ", "muted");
        entries.forEach(entry -> sentence.prose(entry.endpoint() + (entry == entries.getLast() ? "" : "  "), "fact-text"));
        return sentence;
    }

    /** The words of a panel, for the clipboard: one line for each of its parts. */
    static String text(VBox body) {
        List<String> lines = new ArrayList<>();
        body.getChildren().forEach(part -> lines.add(words(part).strip()));
        return String.join("\n", lines);
    }

    private static String words(Node node) {
        return switch (node) {
            case Text text -> text.getText();
            case Labeled label -> label.getText() + " ";
            case Parent parent -> String.join("", parent.getChildrenUnmodifiable().stream().map(Reasons::words).toList());
            default -> "";
        };
    }
}
