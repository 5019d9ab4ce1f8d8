package dev.portolan.ui.verdict;

import dev.portolan.ui.look.Pill;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Found;
import dev.portolan.ui.workspace.Problem;
import dev.portolan.ui.workspace.ProblemList.Row;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A problem in the list, or the heading of a group of them. */
final class ProblemCell extends ListCell<Row> {
    private final Supplier<Found> found;
    private final Label heading = new Label();
    private final Label count = new Label();
    private final HBox group = new HBox(heading, count);
    private final FontIcon icon = Tones.icon(Problem.Standing.ERROR);
    private final StackPane badge = new StackPane(icon);
    private final Label sentence = new Label();
    private final Label word = new Label();
    private final Label code = new Label();
    private final Label stops = new Label();
    private final HBox row = new HBox(badge, new VBox(sentence, new HBox(word, code, stops)));

    ProblemCell(Supplier<Found> found) {
        this.found = found;
        heading.getStyleClass().add("row-heading");
        count.getStyleClass().add("row-heading");
        group.getStyleClass().add("row-group");
        badge.getStyleClass().add("tone-badge");
        sentence.getStyleClass().add("row-sentence");
        word.getStyleClass().add("row-word");
        word.setMinWidth(USE_PREF_SIZE);
        code.getStyleClass().add("row-code");
        code.setMinWidth(USE_PREF_SIZE);
        stops.getStyleClass().add("row-stops");
        row.getStyleClass().add("row");
        row.setAlignment(Pos.TOP_LEFT);
        VBox words = (VBox) row.getChildren().getLast();
        words.setMinWidth(0);
        ((HBox) words.getChildren().getLast()).getStyleClass().add("row-facts");
        HBox.setHgrow(words, Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Row item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            setMouseTransparent(true);
            return;
        }
        switch (item) {
            case Row.Heading title -> show(title);
            case Row.Entry entry -> show(entry);
        }
    }

    private void show(Row.Heading title) {
        heading.setText(title.title());
        count.setText(Long.toString(title.count()));
        setGraphic(group);
        setAccessibleText(Messages.of("problems.group", title.title(), title.count()));
        setMouseTransparent(true);
    }

    private void show(Row.Entry entry) {
        Problem problem = entry.problem();
        Tones.show(icon, problem.standing());
        Pill.mark(badge, Tones.of(problem.standing()));
        Pill.mark(word, Tones.of(problem.standing()));
        sentence.setText(entry.line().sentence());
        word.setText(Tones.word(problem.standing()));
        int alike = problem.details().size();
        code.setText(alike == 1 ? problem.code() : Messages.of("problems.alike", alike, problem.code()));
        stops.setText(stopped(problem));
        setGraphic(row);
        setAccessibleText(Messages.of("problems.accessible", word.getText(), entry.line().sentence(), stops.getText()));
        setMouseTransparent(false);
    }

    private String stopped(Problem problem) {
        return switch (problem.connections().size()) {
            case 0 -> "";
            case 1, 2 -> Messages.of("problems.stops", problem.connections().stream()
                    .flatMap(connection -> found.get().title(connection).stream()).collect(Collectors.joining(", ")));
            default -> Messages.of("problems.stops-many", problem.connections().size());
        };
    }
}
