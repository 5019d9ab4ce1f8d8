package dev.portolan.ui.inspector;

import dev.portolan.model.shape.Id;
import dev.portolan.ui.look.IconView;
import dev.portolan.ui.sheet.DesignSheet;
import dev.portolan.ui.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What can be said of the design as a whole, while nothing of it is selected. */
final class DesignPane extends VBox {
    private final ProseEditor description;
    private final Consumer<List<Id<?>>> select;
    private final GridPane counts = new GridPane();
    private final Assumptions assumptions;
    private List<DesignSheet.Count> shown = List.of();

    /** @param select told to select the elements of a kind */
    DesignPane(Scribe scribe, DesignSheet first, Consumer<List<Id<?>>> select) {
        this.select = select;
        this.description = new ProseEditor(scribe, first.description());
        this.assumptions = Assumptions.linked(scribe::go);
        getStyleClass().add("sheet");
        counts.getStyleClass().add("counts");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            counts.getColumnConstraints().add(half);
        }
        Label heading = SheetPane.heading(first.description().label());
        heading.setLabelFor(description.control());
        getChildren().setAll(heading, description, SheetPane.heading(Messages.of("inspector.holds")), counts, assumptions);
    }

    void show(DesignSheet sheet) {
        description.show(sheet.description());
        List<DesignSheet.Count> now = sheet.counts();
        if (!now.equals(shown)) {
            shown = now;
            counts.getChildren().clear();
            for (int i = 0; i < now.size(); i++) {
                counts.add(count(now.get(i)), i % 2, i / 2);
            }
        }
        assumptions.show(sheet.assumptions());
    }

    private Hyperlink count(DesignSheet.Count count) {
        Hyperlink link = new Hyperlink(count.label(), new IconView(count.icon(), 13));
        link.getStyleClass().add("count-link");
        link.setTooltip(Editor.tip(Messages.of("inspector.holds.select", count.label())));
        link.setOnAction(event -> select.accept(count.elements()));
        return link;
    }

    void commit() {
        description.commit();
    }
}
