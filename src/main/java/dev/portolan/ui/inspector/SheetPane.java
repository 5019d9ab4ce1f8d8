package dev.portolan.ui.inspector;

import dev.portolan.ui.sheet.Section;
import dev.portolan.ui.sheet.Sheet;
import dev.portolan.ui.sheet.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The fields of a sheet. It serves every sheet of the same shape, and its editors stay. */
final class SheetPane extends VBox {
    private final Map<Topic, FieldGrid> grids = new EnumMap<>(Topic.class);
    private final Connections seen;
    private final Assumptions assumptions;
    private Sheet sheet;

    SheetPane(Scribe scribe, Connections seen, Assumptions assumptions, Sheet first) {
        this.seen = seen;
        this.assumptions = assumptions;
        this.sheet = first;
        getStyleClass().add("sheet");
        List<Node> parts = new ArrayList<>();
        for (Section section : first.sections()) {
            FieldGrid grid = new FieldGrid(scribe, field -> sheet.table(field));
            grids.put(section.topic(), grid);
            parts.add(heading(section.topic().title()));
            parts.add(grid);
        }
        parts.add(seen);
        parts.add(assumptions);
        getChildren().setAll(parts);
    }

    static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("inspector-heading");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** Shows a sheet. */
    void show(Sheet now) {
        boolean other = !now.ids().equals(sheet.ids());
        sheet = now;
        for (Section section : now.sections()) {
            FieldGrid grid = grids.get(section.topic());
            grid.show(section.fields());
            if (other) {
                grid.editors().forEach(Editor::drop);
            }
        }
        seen.show(now.seen());
        assumptions.show(now.assumptions());
    }

    /** Writes what is typed somewhere and not written yet. */
    void commit() {
        grids.values().forEach(grid -> grid.editors().forEach(Editor::commit));
    }
}
