package dev.portolan.ui.verdict;

import dev.portolan.diagram.scene.Icon;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.ui.look.IconView;
import dev.portolan.ui.look.Pill;
import dev.portolan.ui.workspace.Matrix.Crossing;
import dev.portolan.ui.workspace.Matrix.Row;
import dev.portolan.ui.workspace.Summary;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.control.TableCell;
import javafx.scene.layout.StackPane;

/** How the worst of a client's connections fares. */
final class WorstCell extends TableCell<Row, Row> {
    private final IconView icon = new IconView(Icon.CHECK, 11);
    private final StackPane badge = new StackPane(icon);

    WorstCell() {
        getStyleClass().add("worst-cell");
        badge.getStyleClass().add("tone-badge");
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        Optional<Crossing> worst = Optional.ofNullable(row).filter(each -> !empty).stream()
                .flatMap(each -> each.cells().stream()).flatMap(cell -> cell.crossings().stream())
                .max(Comparator.comparing(Crossing::severity));
        setGraphic(worst.isPresent() ? badge : null);
        setAccessibleText(worst.map(Crossing::sentence).orElse(null));
        worst.map(crossing -> Summary.tone(crossing.verdict())).ifPresent(this::mark);
    }

    private void mark(Tone tone) {
        icon.setIcon(tone.icon());
        Pill.mark(badge, tone);
    }
}
