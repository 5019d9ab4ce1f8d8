package dev.portolan.ui.verdict;

import dev.portolan.ui.look.Panels;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Problem;
import dev.portolan.ui.workspace.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What becomes of the connections of a document, below its drawing: problems, matrix and replay. */
public final class VerdictController {
    private final Document document;
    private final ProblemsController problemsPage;
    private final MatrixController matrixPage;
    private final ReplayController replayPage;
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
    private Opening opening = Opening.AWAITED;

    /** Whether a tab was chosen that suits what was found first. */
    private enum Opening { AWAITED, DONE }

    @FXML
    private VBox root;
    @FXML
    private TabPane tabs;
    @FXML
    private Tab problems;
    @FXML
    private Tab matrix;
    @FXML
    private Tab replay;
    @FXML
    private HBox tools;

    public VerdictController(Document document) {
        this.document = document;
        this.problemsPage = new ProblemsController(document);
        this.replayPage = new ReplayController(document);
        this.matrixPage = new MatrixController(document, this::openReplay);
        Panels.load("verdict", this);
    }

    @FXML
    private void initialize() {
        problems.setContent(problemsPage.root());
        matrix.setContent(matrixPage.root());
        replay.setContent(replayPage.root());
        replay.setTooltip(new Tooltip());
        root.getChildren().add(new NoticeBar(document));
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::show);
        tabs.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> folded.set(false));
        document.reportProperty().subscribe(this::found);
        document.stageProperty().subscribe(this::refresh);
        document.repairs().noticeProperty().subscribe(this::refresh);
        document.selectionProperty().subscribe(this::selected);
        folded.subscribe(this::refresh);
        found();
        show();
    }

    public Region root() {
        return root;
    }

    /** Whether only the tabs are seen. */
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /** The height of the tabs, which is what is left of the panel when it is folded. */
    public double foldedHeight() {
        return tabs.lookup(".tab-header-area") instanceof Region head ? head.prefHeight(-1) : 0;
    }

    /** Shows the problems and gives the keys to their filter. */
    public void find() {
        folded.set(false);
        tabs.getSelectionModel().select(problems);
        problemsPage.find();
    }

    public void showProblems() {
        open(problems);
    }

    public void showMatrix() {
        open(matrix);
    }

    public void showReplay() {
        open(replay);
    }

    private void open(Tab tab) {
        folded.set(false);
        tabs.getSelectionModel().select(tab);
        tabs.requestFocus();
    }

    /** Ends a preview by Escape, wherever in the window the keys are. */
    public void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && document.repairs().tried().isPresent()) {
            document.repairs().cancel();
            event.consume();
        }
    }

    private Page page() {
        return Map.<Tab, Page>of(problems, problemsPage, matrix, matrixPage, replay, replayPage)
                .get(tabs.getSelectionModel().getSelectedItem());
    }

    private void show() {
        tools.getChildren().setAll(page().tools());
        refresh();
    }

    private void refresh() {
        long count = document.repairs().found().lines().stream()
                .filter(line -> line.problem().standing() != Problem.Standing.WAIVED).count();
        problems.setText(Messages.of("verdict.problems-count", count));
        Optional<String> followed = document.followed().flatMap(each -> document.found().title(each.connection()));
        replay.setText(followed.map(title -> Messages.of("verdict.replay-of", title)).orElse(Messages.of("verdict.replay")));
        replay.getTooltip().setText(replay.getText());
        if (!folded.get()) {
            page().refresh();
        }
    }

    private void found() {
        if (document.reportProperty().get().isPresent() && opening == Opening.AWAITED) {
            opening = Opening.DONE;
            boolean calm = document.found().problems().stream().map(Problem::standing)
                    .noneMatch(List.of(Problem.Standing.ERROR, Problem.Standing.WARNING)::contains);
            tabs.getSelectionModel().select(calm ? matrix : problems);
        }
        refresh();
    }

    /** Whoever selects a connection wants its replay, and whoever selects a problem what repairs it. */
    private void selected() {
        switch (document.selectionProperty().get()) {
            case Selection.OfConnection chosen -> {
                if (tabs.getSelectionModel().getSelectedItem() != matrix) {
                    tabs.getSelectionModel().select(replay);
                }
            }
            case Selection.OfProblem chosen -> tabs.getSelectionModel().select(problems);
            case Selection.OfElements chosen -> { }
            case Selection.Nothing nothing -> { }
        }
        refresh();
    }

    private void openReplay() {
        tabs.getSelectionModel().select(replay);
        replayPage.focus();
    }
}
