package dev.portolan.ui.window;

import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.AutoLayout;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * What the status bar says of the automatic layout: how far it is once it takes a while, with a button that gives it up, and
 * for some seconds why nothing came of it.
 */
final class LayoutLine {
    private static final Duration PATIENCE = Duration.millis(150);
    private static final Duration SHOWN = Duration.seconds(6);

    private final AutoLayout layout;
    private final Label words = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel = new Button(Messages.of("layout.cancel"));
    private final HBox line = new HBox(words, progress, cancel);
    private final PauseTransition waiting = new PauseTransition(PATIENCE);
    private final PauseTransition reading = new PauseTransition(SHOWN);
    private final Subscription subscription;

    LayoutLine(AutoLayout layout) {
        this.layout = layout;
        line.setId("layout-line");
        line.getStyleClass().add("layout-line");
        words.getStyleClass().add("status-item");
        line.setAlignment(Pos.CENTER_LEFT);
        cancel.setId("layout-cancel");
        cancel.getStyleClass().add("small");
        // The keys stay with the drawing, which may go on being looked at and edited.
        cancel.setFocusTraversable(false);
        cancel.setTooltip(new Tooltip(Messages.of("layout.cancel.tip")));
        cancel.setOnAction(event -> layout.cancel());
        progress.progressProperty().bind(layout.shareProperty());
        progress.setAccessibleText(Messages.of("layout.working"));
        waiting.setOnFinished(event -> say(AutoLayout.Phase.WORKING));
        reading.setOnFinished(event -> show(false));
        show(false);
        subscription = Subscription.combine(layout.phaseProperty().subscribe((before, now) -> changed(now)), this::close);
        if (layout.isWorking()) {
            say(AutoLayout.Phase.WORKING);
        }
    }

    Node node() {
        return line;
    }

    Subscription subscription() {
        return subscription;
    }

    private void close() {
        waiting.stop();
        reading.stop();
        progress.progressProperty().unbind();
    }

    private void changed(AutoLayout.Phase phase) {
        waiting.stop();
        reading.stop();
        switch (phase) {
            case WORKING -> waiting.playFromStart();
            case IDLE, ARRANGED -> show(false);
            case UNCHANGED, CANCELLED, OVERTAKEN, FAILED -> {
                say(phase);
                reading.playFromStart();
            }
        }
    }

    private void say(AutoLayout.Phase phase) {
        words.setText(Messages.of(switch (phase) {
            case IDLE, WORKING, ARRANGED -> "layout.working";
            case UNCHANGED -> "layout.unchanged";
            case CANCELLED -> "layout.cancelled";
            case OVERTAKEN -> "layout.overtaken";
            case FAILED -> "layout.failed";
        }));
        show(true);
    }

    private void show(boolean shown) {
        line.setVisible(shown);
        line.setManaged(shown);
        for (Node node : new Node[] {progress, cancel}) {
            node.setVisible(layout.isWorking());
            node.setManaged(layout.isWorking());
        }
    }
}
