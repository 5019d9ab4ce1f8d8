package dev.portolan.ui.verdict;

import dev.portolan.finding.Fix;
import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.look.Pill;
import dev.portolan.ui.look.Sentence;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Found;
import dev.portolan.ui.workspace.Problem;
import dev.portolan.ui.workspace.Selection;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Writes what there is to be said of a problem: its sentences, what repairs it, what it is about and what it stops. */
final class ProblemReasons {
    private static final int LISTED = 24;
    private final Links links;

    ProblemReasons(Links links) {
        this.links = links;
    }

    List<Node> of(Found found, Problem problem) {
        List<Node> parts = new ArrayList<>();
        parts.add(head(found, problem));
        problem.details().forEach(detail -> parts.add(Sentence.of(detail)));
        if (!problem.reason().isEmpty()) {
            parts.add(new Sentence().prose(Messages.of("problems.waived-for") + " ", "strong").prose(problem.reason(), "prose"));
        }
        problem.fixes().stream().map(Fix::label).forEach(label -> parts.add(new Sentence()
                .prose(Messages.of("problems.repair") + " ", "strong").say(label)));
        if (problem.fixes().isEmpty() && problem.standing() != Problem.Standing.WAIVED) {
            parts.add(new Sentence().prose(Messages.of("problems.no-repair"), "muted"));
        }
        return parts;
    }

    private Node head(Found found, Problem problem) {
        Label word = new Label(Tones.word(problem.standing()), Tones.icon(problem.standing()));
        word.getStyleClass().add("problem-word");
        Pill.mark(word, Tones.of(problem.standing()));
        Label code = new Label(problem.code());
        code.getStyleClass().add("problem-code");
        FlowPane head = new FlowPane(word, code);
        head.getStyleClass().add("problem-head");
        head.getChildren().addAll(Links.titled(Messages.of("problems.about"),
                problem.elements().stream().limit(LISTED).map(links::to).toList()));
        head.getChildren().addAll(Links.titled(Messages.of("problems.stopped"), problem.connections().stream().limit(LISTED)
                .map(connection -> connection(found, connection)).toList()));
        return head;
    }

    private Node connection(Found found, Id<Connection> connection) {
        return links.to(found.title(connection).orElse(connection.value()), new Selection.OfConnection(connection));
    }
}
