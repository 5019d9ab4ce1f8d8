package dev.portolan.ui.verdict;

import atlantafx.base.controls.CustomTextField;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Verdict;
import dev.portolan.ui.look.Panels;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Listing;
import dev.portolan.ui.workspace.Matrix;
import dev.portolan.ui.workspace.Matrix.Cell;
import dev.portolan.ui.workspace.Matrix.Row;
import dev.portolan.ui.workspace.Selection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Which client reaches which cluster, and each of its brokers. */
final class MatrixController implements Page {
    private static final double ROW = 30;
    /** The columns before those of the clusters. */
    private static final int LEADING = 2;
    private static final double CLIENT = 190;
    private static final double CLUSTER = 300;

    private final Document document;
    private final Runnable opening;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final FilteredList<Row> passing = new FilteredList<>(rows);
    private List<Matrix.Column> clusters = List.of();
    private Matrix shown = new Matrix(List.of(), List.of());

    @FXML
    private TableView<Row> root;
    @FXML
    private TableColumn<Row, Row> worst;
    @FXML
    private TableColumn<Row, String> client;
    @FXML
    private HBox tools;
    @FXML
    private CustomTextField filter;
    @FXML
    private ToggleButton worstFirst;

    /** @param opening shows the replay of the connection that is followed */
    MatrixController(Document document, Runnable opening) {
        this.document = document;
        this.opening = opening;
        Panels.load("matrix", this);
    }

    @FXML
    private void initialize() {
        root.setId("matrix");
        root.setFixedCellSize(ROW);
        root.setPlaceholder(new Label(Messages.of("matrix.none")));
        root.getSelectionModel().setCellSelectionEnabled(true);
        SortedList<Row> sorted = new SortedList<>(passing);
        sorted.comparatorProperty().bind(root.comparatorProperty());
        root.setItems(sorted);
        worst.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        worst.setCellFactory(column -> new WorstCell());
        worst.setComparator(Comparator.comparing(Row::severity).reversed());
        client.setPrefWidth(CLIENT);
        client.setMaxWidth(CLIENT * 1.5);
        client.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue().name()));
        filter.textProperty().subscribe(this::filter);
        root.widthProperty().subscribe(this::fill);
        root.getFocusModel().focusedCellProperty().subscribe(this::focused);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
    }

    private void filter(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        passing.setPredicate(row -> wanted.isEmpty() || words(row).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private String words(Row row) {
        StringBuilder words = new StringBuilder(row.name()).append(' ').append(row.client());
        for (int i = 0; i < row.cells().size(); i++) {
            String cluster = clusters.get(i).name();
            row.cells().get(i).crossings().forEach(each -> words.append(' ').append(cluster).append(' ').append(each.sentence()));
        }
        return words.toString();
    }

    @FXML
    private void sort() {
        if (worstFirst.isSelected()) {
            worst.setSortType(TableColumn.SortType.ASCENDING);
            root.getSortOrder().setAll(List.of(worst));
        } else {
            root.getSortOrder().clear();
        }
    }

    /** Moving over the cells follows their connections on the drawing; the replay opens only when it is asked for. */
    private void focused(TablePosition<?, ?> position) {
        if (root.isFocused()) {
            crossing(position).ifPresent(crossing -> follow(crossing, Selection.OfConnection.WHOLE));
        }
    }

    private Optional<Matrix.Crossing> crossing(TablePosition<?, ?> position) {
        int column = position.getTableColumn() == null ? -1 : root.getColumns().indexOf(position.getTableColumn()) - LEADING;
        boolean there = column >= 0 && position.getRow() >= 0 && position.getRow() < root.getItems().size();
        return there ? root.getItems().get(position.getRow()).cells().get(column).crossings().stream().findFirst()
                : Optional.empty();
    }

    private void follow(Matrix.Crossing crossing, int step) {
        document.select(new Selection.OfConnection(crossing.connection(), step));
    }

    private void open() {
        crossing(root.getFocusModel().getFocusedCell()).ifPresent(crossing -> open(crossing, Selection.OfConnection.WHOLE));
    }

    /** Opens the replay at a step; of a connection as a whole, where it stops. */
    private void open(Matrix.Crossing crossing, int step) {
        follow(crossing, step);
        if (step == Selection.OfConnection.WHOLE && crossing.verdict() != Verdict.REACHABLE) {
            document.step(0);
        }
        opening.run();
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
        root.requestFocus();
    }

    @Override
    public void refresh() {
        Matrix matrix = document.found().matrix();
        if (matrix != shown) {
            shown = matrix;
            if (!matrix.columns().equals(clusters)) {
                clusters = matrix.columns();
                rows.clear();
                root.getColumns().setAll(List.of(worst, client));
                IntStream.range(0, clusters.size()).mapToObj(this::column).forEach(root.getColumns()::add);
                fill();
            }
            Listing.bring(rows, matrix.rows());
        }
        if (!root.isFocused()) {
            mark();
        }
    }

    /** The cell of the connection that is followed is the selected one. */
    private void mark() {
        Optional<ConnectionReport> followed = document.followed().flatMap(each -> document.found().connection(each.connection()));
        int row = followed.map(report -> IntStream.range(0, root.getItems().size())
                .filter(i -> root.getItems().get(i).client().equals(report.client())).findFirst().orElse(-1)).orElse(-1);
        int column = followed.map(report -> clusters.stream().map(Matrix.Column::cluster).toList().indexOf(report.cluster()))
                .orElse(-1);
        if (row < 0 || column < 0) {
            root.getSelectionModel().clearSelection();
        } else if (!root.getSelectionModel().isSelected(row, root.getColumns().get(column + LEADING))) {
            root.getSelectionModel().clearAndSelect(row, root.getColumns().get(column + LEADING));
            root.scrollTo(Math.max(0, row - 1));
        }
    }

    /** Few clusters share the room there is; many keep their width and are scrolled. */
    private void fill() {
        double wanted = worst.getWidth() + CLIENT + clusters.size() * CLUSTER;
        root.setColumnResizePolicy(wanted <= root.getWidth() ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN
                : TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    private TableColumn<Row, Cell> column(int index) {
        TableColumn<Row, Cell> column = new TableColumn<>(clusters.get(index).name());
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue().cells().get(index)));
        column.setCellFactory(view -> new MatrixCell(clusters.get(index).name(), this::open));
        column.setComparator(Cell.WORST_FIRST);
        column.setPrefWidth(CLUSTER);
        column.setMinWidth(120);
        return column;
    }
}
