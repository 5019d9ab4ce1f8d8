package dev.portolan.ui.verdict;

import dev.portolan.diagram.scene.Tone;
import dev.portolan.ui.look.IconView;
import dev.portolan.ui.look.Pill;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Matrix.Cell;
import dev.portolan.ui.workspace.Matrix.Crossing;
import dev.portolan.ui.workspace.Matrix.Row;
import dev.portolan.ui.workspace.Matrix.Sign;
import dev.portolan.ui.workspace.Selection;
import dev.portolan.ui.workspace.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** What becomes of a client's connection to a cluster: a sign for the bootstrap and for each broker, and a word. */
final class MatrixCell extends TableCell<Row, Cell> {
    /** So many brokers have a sign of their own; of more, those that are reached are only counted. */
    private static final int SIGNS = 16;

    private final String cluster;
    private final Opening opening;
    private final HBox content = new HBox();

    /** Opens the replay of a connection at a step. */
    interface Opening {
        void open(Crossing crossing, int step);
    }

    MatrixCell(String cluster, Opening opening) {
        this.cluster = cluster;
        this.opening = opening;
        getStyleClass().add("matrix-cell");
        content.getStyleClass().add("signs");
        content.setAlignment(Pos.CENTER_LEFT);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null && !isEmpty()) {
                getItem().crossings().stream().findFirst().ifPresent(first -> opening.open(first, Selection.OfConnection.WHOLE));
            }
        });
    }

    @Override
    protected void updateItem(Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        if (empty || cell == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        content.getChildren().setAll(cell.crossings().isEmpty() ? List.of(none())
                : cell.crossings().stream().flatMap(this::signs).toList());
        setGraphic(content);
        setAccessibleText(Messages.of("matrix.accessible", getTableRow() == null || getTableRow().getItem() == null ? ""
                : getTableRow().getItem().name(), cluster, cell.crossings().isEmpty() ? Messages.of("matrix.no-connection")
                : cell.crossings().stream().map(MatrixCell::words).collect(Collectors.joining("; "))));
    }

    private static String words(Crossing crossing) {
        return crossing.sentence() + " (" + Stream.concat(Stream.of(crossing.bootstrap()), crossing.brokers().stream())
                .map(Sign::words).collect(Collectors.joining(", ")) + ")";
    }

    private static Node none() {
        Label none = new Label(Messages.of("matrix.no-connection"));
        none.getStyleClass().add("matrix-none");
        return none;
    }

    private Stream<Node> signs(Crossing crossing) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(sign(crossing, crossing.bootstrap(), Messages.of("matrix.boot")));
        boolean many = crossing.brokers().size() > SIGNS;
        crossing.brokers().stream().filter(broker -> !many || broker.tone() != Tone.REACHED).limit(SIGNS)
                .forEach(broker -> nodes.add(sign(crossing, broker, broker.label())));
        Label sentence = new Label(crossing.sentence());
        sentence.getStyleClass().add("row-verdict");
        sentence.setMinWidth(0);
        Pill.mark(sentence, Summary.tone(crossing.verdict()));
        nodes.add(sentence);
        return nodes.stream();
    }

    private Node sign(Crossing crossing, Sign sign, String text) {
        Label label = new Label(text, new IconView(sign.tone().icon(), 9));
        label.getStyleClass().add("sign");
        label.setMinWidth(USE_PREF_SIZE);
        label.setAccessibleText(sign.words());
        label.setTooltip(new Tooltip(sign.words()));
        Pill.mark(label, sign.tone());
        label.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                opening.open(crossing, sign.step());
                event.consume();
            }
        });
        return label;
    }
}
