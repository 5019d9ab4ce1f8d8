package dev.portolan.ui.verdict;

import atlantafx.base.controls.CustomTextField;
import dev.portolan.ui.look.Panels;
import dev.portolan.ui.look.Pill;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Grouping;
import dev.portolan.ui.workspace.Problem;
import dev.portolan.ui.workspace.Problem.Standing;
import dev.portolan.ui.workspace.ProblemList;
import dev.portolan.ui.workspace.ProblemList.Row;
import dev.portolan.ui.workspace.Remedy;
import dev.portolan.ui.workspace.Selection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The problems: a list at the left, and at the right all there is to be said and done about the one that is selected. */
final class ProblemsController implements Page {
    private final Document document;
    private final ProblemList model = new ProblemList();
    private final ProblemReasons reasons;
    private final RemedyBox remedy;
    private final Button waive = new Button();
    private final Map<Standing, ToggleButton> toggles = new EnumMap<>(Standing.class);
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
        waive.setMaxWidth(Double.MAX_VALUE);
        waive.setOnAction(event -> waiveOrRestore());
        remedy.also(waive);
        detail.getChildren().add(remedy);
        list.setItems(model.rows());
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
        grouping.setConverter(new Names());
        grouping.valueProperty().bindBidirectional(model.groupingProperty());
        for (Standing standing : Standing.values()) {
            standings.getChildren().add(toggle(standing));
        }
        model.countsProperty().subscribe(this::count);
    }

    private ToggleButton toggle(Standing standing) {
        ToggleButton button = new ToggleButton("0", Tones.icon(standing));
        button.getStyleClass().addAll("tool", "standing");
        button.setSelected(true);
        button.setOnAction(event -> model.toggle(standing));
        button.setTooltip(new Tooltip());
        Pill.mark(button, Tones.of(standing));
        toggles.put(standing, button);
        return button;
    }

    private void count(Map<Standing, Long> counts) {
        toggles.forEach((standing, button) -> {
            long count = counts.getOrDefault(standing, 0L);
            String words = switch (standing) {
                case ERROR -> Messages.count("errors", count);
                case WARNING -> Messages.count("warnings", count);
                case NOTE -> Messages.count("notes", count);
                case WAIVED -> Messages.of("waived", count);
            };
            button.setText(Long.toString(count));
            button.setAccessibleText(words);
            button.getTooltip().setText(Messages.of("problems.toggle", words));
        });
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
        telling = Telling.DOCUMENT;
        model.show(document.repairs().found());
        list.setPlaceholder(new Label(Messages.of(document.repairs().found().lines().isEmpty() ? "problems.none"
                : "problems.none-passing")));
        Optional<Problem> chosen = document.selectionProperty().get() instanceof Selection.OfProblem problem
                ? Optional.of(problem.problem()) : Optional.empty();
        chosen.flatMap(model::entry).ifPresentOrElse(this::mark, list.getSelectionModel()::clearSelection);
        telling = Telling.PEOPLE;
        tell(chosen);
    }

    private void mark(Row.Entry entry) {
        if (!entry.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(entry);
            list.scrollTo(Math.max(0, model.rows().indexOf(entry) - 1));
        }
    }

    private void tell(Optional<Problem> problem) {
        if (!problem.equals(told) || problem.isEmpty()) {
            body.getChildren().setAll(problem.map(each -> reasons.of(document.repairs().found(), each))
                    .orElseGet(this::hint));
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

    private List<Node> hint() {
        Label hint = new Label(Messages.of(model.rows().isEmpty() ? "problems.calm" : "problems.choose"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        return List.of(hint);
    }

    private void selected(int index) {
        if (telling == Telling.PEOPLE && index >= 0 && index < model.rows().size()) {
            switch (model.rows().get(index)) {
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
        while (index >= 0 && index < model.rows().size() && model.rows().get(index) instanceof Row.Heading) {
            index += by;
        }
        if (index >= 0 && index < model.rows().size()) {
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

    /** The words of the chooser. */
    private static final class Names extends StringConverter<Grouping> {
        @Override
        public String toString(Grouping grouping) {
            return grouping == null ? "" : Messages.of(switch (grouping) {
                case SEVERITY -> "problems.by-severity";
                case CODE -> "problems.by-code";
                case ELEMENT -> "problems.by-element";
            });
        }

        @Override
        public Grouping fromString(String text) {
            throw new UnsupportedOperationException("people choose, they do not write");
        }
    }
}
