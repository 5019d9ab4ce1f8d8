package dev.portolan.ui.verdict;

import atlantafx.base.controls.CustomTextField;
import dev.portolan.ui.look.Panels;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Found;
import dev.portolan.ui.workspace.Grouping;
import dev.portolan.ui.workspace.Listing;
import dev.portolan.ui.workspace.Problem;
import dev.portolan.ui.workspace.Problem.Standing;
import dev.portolan.ui.workspace.ProblemList;
import dev.portolan.ui.workspace.ProblemList.Row;
import dev.portolan.ui.workspace.Remedy;
import dev.portolan.ui.workspace.Selection;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The problems: a list at the left, and at the right all there is to be said and done about the one that is selected. */
final class ProblemsController implements Page {
    private final Document document;
    private final ProblemList model = new ProblemList();
    private final ProblemReasons reasons;
    private final RemedyBox remedy;
    private final Button waive = new Button();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final Label nothing = new Label();
    private final Label hint = new Label();
    private Optional<Problem> told = Optional.empty();
    private Telling telling = Telling.PEOPLE;

    /** Who changes the selection of the list: people, or the document that people changed elsewhere. */
    private enum Telling { PEOPLE, DOCUMENT }

    @FXML
    private SplitPane root;
    @FXML
    private ListView<Row> list;
    @FXML
    private HBox detail;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox body;
    @FXML
    private HBox tools;
    @FXML
    private CustomTextField filter;
    @FXML
    private ChoiceBox<Grouping> grouping;
    @FXML
    private HBox standings;

    ProblemsController(Document document) {
        this.document = document;
        this.reasons = new ProblemReasons(new Links(document));
        this.remedy = new RemedyBox(document.repairs(), "problem");
        Panels.load("problems", this);
    }

    @FXML
    private void initialize() {
        list.setId("problems");
        body.setId("problem-body");
        waive.setId("waive");
        waive.getStyleClass().add("tool");
        waive.setOnAction(event -> waiveOrRestore());
        remedy.also(waive);
        detail.getChildren().add(remedy);
        list.setItems(rows);
        list.setPlaceholder(nothing);
        list.setCellFactory(view -> new ProblemCell(document.repairs()::found));
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> selected(index.intValue()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                event.consume();
            }
        });
        grouping.getItems().setAll(Grouping.values());
        grouping.setConverter(new GroupingWords());
        grouping.valueProperty().bindBidirectional(model.groupingProperty());
        model.rowsProperty().subscribe(this::list);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        for (Standing standing : Standing.values()) {
            standings.getChildren().add(new StandingFilter(model, standing));
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
        list.requestFocus();
    }

    void find() {
        filter.requestFocus();
    }

    @Override
    public void refresh() {
        Found found = document.repairs().found();
        model.show(found);
        nothing.setText(Messages.of(found.lines().isEmpty() ? "problems.none" : "problems.none-passing"));
        hint.setText(Messages.of(found.lines().isEmpty() ? "problems.calm" : "problems.choose"));
        mark();
        tell(chosen());
    }

    /** Lists other rows; the selected problem stays the same however the rows move. */
    private void list() {
        telling = Telling.DOCUMENT;
        Listing.bring(rows, model.rows());
        telling = Telling.PEOPLE;
        mark();
    }

    private Optional<Problem> chosen() {
        return document.selectionProperty().get() instanceof Selection.OfProblem problem ? Optional.of(problem.problem())
                : Optional.empty();
    }

    /** The list shows which problem is selected, however it was. */
    private void mark() {
        telling = Telling.DOCUMENT;
        Optional<Row.Entry> entry = chosen().flatMap(model::entry);
        if (entry.isEmpty()) {
            list.getSelectionModel().clearSelection();
        } else if (!entry.get().equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().clearAndSelect(rows.indexOf(entry.get()));
            list.scrollTo(Math.max(0, rows.indexOf(entry.get()) - 1));
        }
        telling = Telling.PEOPLE;
    }

    private void tell(Optional<Problem> problem) {
        if (!problem.equals(told) || body.getChildren().isEmpty()) {
            body.getChildren().setAll(problem.map(each -> reasons.of(document.repairs().found(), each)).orElse(List.of(hint)));
            scroll.setVvalue(0);
        }
        told = problem;
        remedy.show(problem.flatMap(each -> Remedy.of(document.repairs().found(), each)));
        boolean waivable = problem.filter(each -> each.origin() == Problem.Origin.RULE).isPresent();
        waive.setVisible(waivable);
        waive.setManaged(waivable);
        waive.setText(Messages.of(isWaived(problem) ? "problems.restore" : "problems.waive"));
    }

    private static boolean isWaived(Optional<Problem> problem) {
        return problem.filter(each -> each.standing() == Standing.WAIVED).isPresent();
    }

    private void selected(int index) {
        if (telling == Telling.PEOPLE && index >= 0 && index < rows.size()) {
            switch (rows.get(index)) {
                case Row.Entry entry -> document.select(new Selection.OfProblem(entry.problem()));
                case Row.Heading heading -> list.getSelectionModel().select(index + 1);
            }
        }
    }

    private void pressed(KeyEvent event) {
        Runnable action = switch (event.getCode()) {
            case UP -> () -> step(-1);
            case DOWN -> () -> step(1);
            case ENTER -> event.isShortcutDown() ? remedy::apply : remedy::preview;
            // The letter itself is yet to be typed: it must not be the first of the reason.
            case DELETE, W -> event.isShortcutDown() ? null : () -> Platform.runLater(this::waiveOrRestore);
            default -> null;
        };
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    /** The next problem, past the headings. */
    private void step(int by) {
        int index = list.getSelectionModel().getSelectedIndex() + by;
        while (index >= 0 && index < rows.size() && rows.get(index) instanceof Row.Heading) {
            index += by;
        }
        if (index >= 0 && index < rows.size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - 1));
        }
    }

    private void waiveOrRestore() {
        told.filter(problem -> waive.isVisible()).ifPresent(problem -> {
            if (isWaived(told)) {
                document.repairs().restore(problem);
            } else {
                WaiveForm.show(document.repairs(), problem, waive);
            }
        });
    }
}
