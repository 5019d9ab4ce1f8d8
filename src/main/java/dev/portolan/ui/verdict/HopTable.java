package dev.portolan.ui.verdict;

import dev.portolan.finding.Hop;
import dev.portolan.model.Topology;
import dev.portolan.ui.look.Sentence;
import dev.portolan.ui.workspace.Labels;
import dev.portolan.ui.workspace.Ground;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The hops of a way: what was decided at each, where, by which setting, and how. */
final class HopTable {
    private HopTable() {
    }

    static Node of(Topology topology, Links links, List<Hop> hops) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("hops");
        ColumnConstraints detail = new ColumnConstraints(120, 300, Double.MAX_VALUE);
        detail.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(22), new ColumnConstraints(118),
                new ColumnConstraints(90, 150, 220), new ColumnConstraints(72, 92, 140), detail);
        int row = 0;
        for (Hop hop : hops) {
            Label index = label(Integer.toString(row + 1), "hop-number");
            Label what = label(hop.kind().term().replace('-', ' '), "hop-kind");
            Label setting = label(Ground.of(topology, hop).part().map(Labels::of).orElse(""), "hop-setting");
            List<Node> cells = List.of(index, what, links.to(hop.element()), setting, Sentence.of(hop.detail()));
            cells.forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
            grid.addRow(row++, cells.toArray(Node[]::new));
        }
        return grid;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
