package dev.portolan.ui.window;

import dev.portolan.diagram.scene.Icon;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.ui.look.IconView;
import dev.portolan.ui.look.Pill;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Step;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A step of a replay, as a card of the row. */
final class StepCard extends Button {
    private static final double WIDTH = 156;

    StepCard(Step step) {
        getStyleClass().setAll("step");
        Tone tone = tone(step.state());
        IconView icon = new IconView(step.state() == Step.State.NOT_TRIED ? Icon.CONNECTION : tone.icon(), 14);
        Label title = new Label(step.title());
        title.getStyleClass().add("step-title");
        Label gist = new Label(step.gist());
        gist.getStyleClass().add("step-gist");
        VBox words = new VBox(title, gist);
        words.setMinWidth(0);
        HBox row = new HBox(icon, words);
        row.getStyleClass().add("step-row");
        row.setAlignment(Pos.TOP_LEFT);
        row.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        setGraphic(row);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
        widthProperty().subscribe(width -> row.setPrefWidth(Math.max(0, width.doubleValue() - 22)));
        setTooltip(new Tooltip(step.title() + ": " + step.gist()));
        setAccessibleText(Messages.of("step.accessible", step.title(), Messages.of(word(step.state())), step.gist()));
        Pill.mark(this, tone);
    }

    private static Tone tone(Step.State state) {
        return switch (state) {
            case PASSED -> Tone.REACHED;
            case STOPPED -> Tone.BLOCKED;
            case UNKNOWN -> Tone.UNDETERMINED;
            case NOT_TRIED -> Tone.QUIET;
        };
    }

    private static String word(Step.State state) {
        return switch (state) {
            case PASSED -> "state.passed";
            case STOPPED -> "state.stopped";
            case UNKNOWN -> "state.unknown";
            case NOT_TRIED -> "state.not-tried";
        };
    }
}
