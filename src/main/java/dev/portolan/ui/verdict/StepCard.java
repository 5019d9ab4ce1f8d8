package dev.portolan.ui.verdict;

import dev.portolan.diagram.scene.Icon;
import dev.portolan.ui.look.IconView;
import dev.portolan.ui.look.Pill;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Step;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A step of a replay, as a card of the row. */
final class StepCard extends Button {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double WIDTH = 156;

    private final IconView icon = new IconView(Icon.CONNECTION, 14);
    private final Label title = new Label();
    private final Label gist = new Label();

    StepCard() {
        getStyleClass().setAll("step");
        title.getStyleClass().add("step-title");
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
        setTooltip(new Tooltip());
    }

    void show(Step step) {
        icon.setIcon(step.state() == Step.State.NOT_TRIED ? Icon.CONNECTION : Tones.of(step.state()).icon());
        title.setText(step.title());
        gist.setText(step.gist());
        getTooltip().setText(step.title() + ": " + step.gist());
        setAccessibleText(Messages.of("step.accessible", step.title(), Tones.word(step.state()), step.gist()));
        Pill.mark(this, Tones.of(step.state()));
    }

    /** Lights it as the one that is told below, to which the keys go when they come to the row. */
    void light(Lit lit) {
        pseudoClassStateChanged(CURRENT, lit == Lit.CURRENT);
        setFocusTraversable(lit == Lit.CURRENT);
    }

    enum Lit { CURRENT, OTHER }
}
