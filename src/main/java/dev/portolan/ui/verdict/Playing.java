package dev.portolan.ui.verdict;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/** Takes one step after the other, at a pace at which they can be read. */
final class Playing {
    private static final Duration PACE = Duration.seconds(1.6);

    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final Timeline timeline;

    Playing(Runnable step) {
        timeline = new Timeline(new KeyFrame(PACE, event -> step.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        running.bind(timeline.statusProperty().map(Animation.Status.RUNNING::equals));
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    void start() {
        timeline.playFromStart();
    }

    void pause() {
        timeline.stop();
    }
}
