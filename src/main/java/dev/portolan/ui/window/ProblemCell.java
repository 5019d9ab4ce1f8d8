package dev.portolan.ui.window;

import dev.portolan.diagram.scene.Icon;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.ui.look.IconView;
import dev.portolan.ui.look.Pill;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Navigator.Row;
import dev.portolan.ui.workspace.Problem;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A problem in the list, or the heading of a group of them. */
final class ProblemCell extends ListCell<Row> {
    /** Four lines; what is longer is told in full below, once it is selected. */
    private static final double LINES = 64;

    private final Label heading = new Label();
    private final IconView icon = new IconView(Icon.CROSS, 12);
    private final StackPane badge = new StackPane(icon);
    private final Label sentence = new Label() {
        @Override
        protected double computeMinHeight(double width) {
            return Math.min(LINES, computePrefHeight(getPrefWidth()));
        }
    };
    private final Label code = new Label();
    private final VBox words = new VBox(sentence, code);
    private final HBox row = new HBox(badge, words);

    ProblemCell(ListView<Row> list) {
        sentence.prefWidthProperty().bind(list.widthProperty().subtract(68));
        sentence.setMaxHeight(LINES);
        heading.getStyleClass().add("row-heading");
        badge.getStyleClass().add("tone-badge");
        sentence.getStyleClass().add("row-sentence");
        sentence.setWrapText(true);
        code.getStyleClass().add("row-code");
        row.getStyleClass().add("row");
        row.setAlignment(Pos.TOP_LEFT);
        words.setMinWidth(0);
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
            case Row.Heading group -> show(group);
            case Row.Entry entry -> show(entry.problem());
        }
    }

    private void show(Row.Heading group) {
        heading.setText(words(group.standing(), group.count()));
        setGraphic(heading);
        setAccessibleText(heading.getText());
        setMouseTransparent(true);
    }

    private void show(Problem problem) {
        icon.setIcon(tone(problem.standing()).icon());
        Pill.mark(badge, tone(problem.standing()));
        sentence.setText(problem.sentence());
        int alike = problem.details().size();
        code.setText(alike == 1 ? problem.code() : Messages.of("navigator.alike", alike, problem.code()));
        setGraphic(row);
        setAccessibleText(Messages.of("navigator.problem", words(problem.standing(), 1), problem.sentence()));
        setMouseTransparent(false);
    }

    private static String words(Problem.Standing standing, long count) {
        return switch (standing) {
            case ERROR -> Messages.count("errors", count);
            case WARNING -> Messages.count("warnings", count);
            case NOTE -> Messages.count("notes", count);
            case WAIVED -> Messages.of("waived", count);
        };
    }

    static Tone tone(Problem.Standing standing) {
        return switch (standing) {
            case ERROR -> Tone.BLOCKED;
            case WARNING -> Tone.PARTIAL;
            case NOTE -> Tone.NEUTRAL;
            case WAIVED -> Tone.UNDETERMINED;
        };
    }
}
