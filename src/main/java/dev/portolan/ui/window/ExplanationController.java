package dev.portolan.ui.window;

import dev.portolan.ui.look.Panels;
import dev.portolan.ui.look.Pill;
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
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Why: the replay of a connection step by step, or what a problem is and what repairs it. */
final class ExplanationController {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Document document;
    private final Reasons reasons;

    @FXML
    private VBox root;
    @FXML
    private Label title;
    @FXML
    private HBox pillHolder;
    @FXML
    private Button back;
    @FXML
    private Button next;
    @FXML
    private Button copy;
    @FXML
    private ScrollPane stepScroll;
    @FXML
    private HBox steps;
    @FXML
    private ScrollPane bodyScroll;
    @FXML
    private VBox body;

    ExplanationController(Document document) {
        this.document = document;
        this.reasons = new Reasons(document);
        Panels.load("explanation", this);
    }

    @FXML
    private void initialize() {
        title.setId("explanation-title");
        body.setId("explanation-body");
        steps.setId("steps");
        document.selectionProperty().subscribe(this::refresh);
        document.reportProperty().subscribe(this::refresh);
        refresh();
    }

    Region root() {
        return root;
    }

    private void refresh() {
        steps.getChildren().clear();
        pillHolder.getChildren().clear();
        bodyScroll.setVvalue(0);
        boolean replays = document.followed().flatMap(f -> document.replay(f.connection())).isPresent();
        for (Node node : List.of(stepScroll, back, next)) {
            node.setVisible(replays);
            node.setManaged(replays);
        }
        if (document.selectionProperty().get() instanceof Selection.OfProblem chosen) {
            problem(chosen.problem());
            return;
        }
        document.followed().flatMap(f -> document.replay(f.connection()).map(replay -> new Shown(replay, f.step())))
                .ifPresentOrElse(this::replay, this::overview);
    }

    private record Shown(Replay replay, int step) {
    }

    private void overview() {
        title.setText(document.design().name());
        body.getChildren().setAll(reasons.overview());
    }

    private void problem(Problem problem) {
        title.setText(problem.code());
        pillHolder.getChildren().setAll(new Pill(ProblemCell.tone(problem.standing()), Messages.of(switch (problem.standing()) {
            case ERROR -> "standing.error";
            case WARNING -> "standing.warning";
            case NOTE -> "standing.note";
            case WAIVED -> "standing.waived";
        })));
        body.getChildren().setAll(reasons.problem(problem));
    }

    private void replay(Shown shown) {
        Replay replay = shown.replay();
        title.setText(Messages.of("explanation.replay",
                Navigator.title(document.design().topology(), replay.report())));
        pillHolder.getChildren().setAll(new Pill(Summary.tone(replay.report().verdict()),
                Summary.sentence(document.design().topology(), replay.report())));
        int lit = shown.step() == Selection.OfConnection.WHOLE ? replay.telling() : shown.step();
        List<Node> cards = new ArrayList<>();
        for (int i = 0; i < replay.steps().size(); i++) {
            cards.add(card(replay, i, i == lit));
        }
        steps.getChildren().setAll(cards);
        back.setDisable(lit <= 0);
        next.setDisable(lit >= replay.steps().size() - 1);
        body.getChildren().setAll(replay.step(lit).map(step -> reasons.step(replay, step)).orElse(List.of()));
        Platform.runLater(() -> stepScroll.setHvalue(cards.size() < 2 ? 0 : lit / (cards.size() - 1.0)));
    }

    private Node card(Replay replay, int index, boolean current) {
        Step step = replay.steps().get(index);
        StepCard card = new StepCard(step);
        card.pseudoClassStateChanged(CURRENT, current);
        card.setOnAction(event ->
                document.select(new Selection.OfConnection(replay.report().connection(), index)));
        return card;
    }

    @FXML
    private void stepBack() {
        document.step(-1);
    }

    @FXML
    private void stepNext() {
        document.step(1);
    }

    @FXML
    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(title.getText() + "\n" + reasons.text(body));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
