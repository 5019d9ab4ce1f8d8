package dev.portolan.ui.verdict;

import dev.portolan.ui.look.Panels;
import dev.portolan.ui.look.Pill;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Remedy;
import dev.portolan.ui.workspace.Repairs;
import dev.portolan.ui.workspace.Replay;
import dev.portolan.ui.workspace.Selection;
import dev.portolan.ui.workspace.Step;
import dev.portolan.ui.workspace.Summary;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The replay of the connection that is followed: a row of steps, and below it why, and what repairs it. */
final class ReplayController implements Page {
    private final Document document;
    private final Reasons reasons;
    private final RemedyBox remedy;
    private final Button whole = new Button();
    private final StepRow steps;
    private final Playing playing;
    private Optional<Shown> shown = Optional.empty();

    /** What the reasons below the row are about. */
    private record Shown(Replay replay, int step) {
        Optional<Step> current() {
            return replay.step(step);
        }

        /** Whether the client goes on after it. */
        boolean goesOn() {
            return step < replay.steps().size() - 1 && current().filter(each -> each.state() == Step.State.STOPPED
                    || each.state() == Step.State.UNKNOWN).isEmpty();
        }
    }

    @FXML
    private VBox root;
    @FXML
    private ScrollPane stepScroll;
    @FXML
    private HBox stepHolder;
    @FXML
    private ScrollPane bodyScroll;
    @FXML
    private VBox body;
    @FXML
    private HBox bottom;
    @FXML
    private HBox tools;
    @FXML
    private HBox pillHolder;
    @FXML
    private HBox stepTools;
    @FXML
    private Button back;
    @FXML
    private Button next;
    @FXML
    private ToggleButton play;
    @FXML
    private FontIcon playIcon;

    ReplayController(Document document) {
        this.document = document;
        this.reasons = new Reasons(document);
        this.remedy = new RemedyBox(document.repairs(), "replay");
        Panels.load("replay", this);
        this.steps = new StepRow(stepHolder, stepScroll, this::go);
        this.playing = new Playing(this::playOn);
        playing.runningProperty().subscribe(runs -> {
            play.setSelected(runs);
            playIcon.setIconLiteral(runs ? "fth-pause" : "fth-play");
        });
    }

    @FXML
    private void initialize() {
        stepHolder.setId("steps");
        body.setId("replay-body");
        whole.setId("preview-all");
        whole.getStyleClass().add("tool");
        whole.setTooltip(new Tooltip(Messages.of("replay.repair-all.tip")));
        remedy.also(whole);
        bottom.getChildren().add(remedy);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        tools.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Runnable action = switch (event.getCode()) {
            case LEFT -> this::stepBack;
            case RIGHT -> this::stepNext;
            case HOME -> () -> go(0);
            case END -> () -> go(Integer.MAX_VALUE);
            default -> null;
        };
        if (action != null && shown.isPresent()) {
            action.run();
            event.consume();
        }
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Node tools() {
        return tools;
    }

    @Override
    public void focus() {
        root.applyCss();
        steps.focus();
    }

    @Override
    public void refresh() {
        Optional<Shown> now = followed();
        for (Node node : List.of(stepScroll, stepTools)) {
            node.setVisible(now.isPresent());
            node.setManaged(now.isPresent());
        }
        if (!now.equals(shown) || now.isEmpty()) {
            boolean same = now.map(Shown::replay).equals(shown.map(Shown::replay));
            shown = now;
            now.ifPresentOrElse(each -> tell(each, same ? Row.SAME : Row.OTHER),
                    () -> body.getChildren().setAll(reasons.overview()));
            bodyScroll.setVvalue(0);
        }
        offer(now);
    }

    private Optional<Shown> followed() {
        return document.followed().flatMap(followed -> document.replay(followed.connection()).map(replay -> new Shown(replay,
                followed.step() == Selection.OfConnection.WHOLE ? replay.telling() : followed.step())));
    }

    /** Whether the row of steps says what it said before. */
    private enum Row { SAME, OTHER }

    private void tell(Shown now, Row row) {
        Replay replay = now.replay();
        if (row == Row.OTHER) {
            pillHolder.getChildren().setAll(new Pill(Summary.tone(replay.report().verdict()),
                    Summary.sentence(document.design().topology(), replay.report())));
            steps.show(replay.steps());
        }
        steps.light(now.step());
        back.setDisable(now.step() <= 0);
        next.setDisable(now.step() >= replay.steps().size() - 1);
        body.getChildren().setAll(now.current().map(step -> reasons.step(replay, step)).orElse(List.of()));
    }

    /** Offers the repairs of the step, or those under trial; and those of the whole connection where they are more. */
    private void offer(Optional<Shown> now) {
        Repairs repairs = document.repairs();
        Optional<Remedy> own = now.flatMap(Shown::current).flatMap(step -> Remedy.of(document.found(), step));
        remedy.show(now.flatMap(each -> repairs.tried().or(() -> own)));
        Optional<Remedy> all = now.flatMap(each -> Remedy.of(document.found(), each.replay().report())).filter(repairs::fits)
                .filter(each -> own.isEmpty() || each.fixes().size() > own.get().fixes().size())
                .filter(each -> repairs.tried().isEmpty());
        whole.setVisible(all.isPresent());
        whole.setManaged(all.isPresent());
        all.ifPresent(each -> {
            whole.setText(Messages.count("replay.repair-all", each.fixes().size()));
            whole.setOnAction(event -> repairs.preview(each));
        });
    }

    private void go(int step) {
        shown.ifPresent(now -> document.select(new Selection.OfConnection(now.replay().report().connection(),
                Math.clamp(step, 0, now.replay().steps().size() - 1))));
    }

    @FXML
    private void stepBack() {
        document.step(-1);
    }

    @FXML
    private void stepNext() {
        document.step(1);
    }

    /** Plays from the current step to the next that does not pass; where the client does not go on, from the first. */
    @FXML
    private void play() {
        if (playing.runningProperty().get()) {
            playing.pause();
        } else {
            if (followed().filter(Shown::goesOn).isEmpty()) {
                go(0);
            }
            playing.start();
        }
    }

    private void playOn() {
        document.step(1);
        if (followed().filter(Shown::goesOn).isEmpty()) {
            playing.pause();
        }
    }

    @FXML
    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(shown.map(now -> Messages.of("verdict.replay-of",
                Summary.title(document.design().topology(), now.replay().report())) + "\n").orElse("") + Reasons.text(body));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
