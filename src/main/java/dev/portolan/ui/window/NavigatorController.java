package dev.portolan.ui.window;

import dev.portolan.finding.ConnectionReport;
import dev.portolan.ui.look.Panels;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Navigator;
import dev.portolan.ui.workspace.Navigator.Row;
import dev.portolan.ui.workspace.Selection;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import atlantafx.base.controls.CustomTextField;

/** The lists of connections and problems, with their filter. */
final class NavigatorController {
    static final double WIDTH = 268;
    private static final double ROW = 48;
    private static final int ROWS = 6;

    private final Document document;
    private final Navigator model;
    private Telling telling = Telling.PEOPLE;

    /** Who changes the selection of the lists: people, or the document that people changed elsewhere. */
    private enum Telling { PEOPLE, DOCUMENT }

    @FXML
    private VBox root;
    @FXML
    private CustomTextField filter;
    @FXML
    private Label connectionCount;
    @FXML
    private ListView<ConnectionReport> connections;
    @FXML
    private Label problemCount;
    @FXML
    private ListView<Row> problems;

    NavigatorController(Document document) {
        this.document = document;
        this.model = new Navigator(document);
        Panels.load("navigator", this);
    }

    @FXML
    private void initialize() {
        root.setPrefWidth(WIDTH);
        root.setMinWidth(200);
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                filter.clear();
            }
        });
        connections.setId("connections");
        problems.setId("problems");
        connections.setItems(model.connections());
        problems.setItems(model.problems());
        connections.setPlaceholder(new Label(Messages.of("navigator.connections.none")));
        problems.setPlaceholder(new Label(Messages.of("navigator.problems.none")));
        connections.setCellFactory(list -> new ConnectionCell(document));
        problems.setCellFactory(ProblemCell::new);
        connections.setFixedCellSize(ROW);
        problems.setMinHeight(ROW);
        model.connections().addListener((ListChangeListener<ConnectionReport>) change -> count());
        model.problems().addListener((ListChangeListener<Row>) change -> count());
        count();
        connections.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && telling == Telling.PEOPLE) {
                follow(chosen);
            }
        });
        problems.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen instanceof Row.Entry entry && telling == Telling.PEOPLE) {
                document.select(new Selection.OfProblem(entry.problem()));
            }
        });
        document.selectionProperty().subscribe(this::mirror);
        mirror();
    }

    /** Follows a connection; shows at once where it stops, when it does. */
    private void follow(ConnectionReport chosen) {
        document.select(new Selection.OfConnection(chosen.connection()));
        document.replay(chosen.connection()).filter(replay -> chosen.verdict() != dev.portolan.finding.Verdict.REACHABLE)
                .ifPresent(replay -> document.step(0));
    }

    private void count() {
        connectionCount.setText(Integer.toString(model.connections().size()));
        problemCount.setText(Long.toString(model.problemCount()));
        double height = Math.clamp(model.connections().size(), 1, ROWS) * ROW + 4;
        connections.setPrefHeight(height);
        connections.setMinHeight(Math.min(height, 4 * ROW));
    }

    /** The lists show what is selected, however it was. */
    private void mirror() {
        telling = Telling.DOCUMENT;
        document.followed().flatMap(f -> model.connections().stream().filter(c -> c.connection().equals(f.connection()))
                .findFirst()).ifPresentOrElse(connections.getSelectionModel()::select,
                connections.getSelectionModel()::clearSelection);
        if (document.selectionProperty().get() instanceof Selection.OfProblem chosen) {
            problems.getSelectionModel().select(new Row.Entry(chosen.problem()));
        } else {
            problems.getSelectionModel().clearSelection();
        }
        telling = Telling.PEOPLE;
    }

    Region root() {
        return root;
    }

    void focus() {
        filter.requestFocus();
    }
}
