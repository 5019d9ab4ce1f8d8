package dev.portolan.ui.window;

import dev.portolan.ui.workspace.Workspace;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** A sentence that appears over the drawing and goes away by itself: why something was not done. */
final class Toast extends Label {
    private static final double GAP = 20;
    private static final double WIDEST = 520;
    private static final Duration SHOWN = Duration.seconds(4);
    private static final Duration FADING = Duration.millis(300);

    private final SequentialTransition going;

    Toast(Workspace workspace) {
        getStyleClass().add("toast");
        setId("toast");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        setVisible(false);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        StackPane.setMargin(this, new Insets(GAP));
        FadeTransition fading = new FadeTransition(FADING, this);
        fading.setFromValue(1);
        fading.setToValue(0);
        going = new SequentialTransition(new PauseTransition(SHOWN), fading);
        going.setOnFinished(event -> setVisible(false));
        workspace.onSaid(this::say);
    }

    /** What is said of one thing goes when people turn to the next. */
    void follow(Node whole) {
        whole.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hush());
    }

    private void hush() {
        going.stop();
        setVisible(false);
    }

    private void say(String text) {
        going.stop();
        setText(text);
        setMaxWidth(Math.min(WIDEST, prefWidth(-1)));
        setOpacity(1);
        setVisible(true);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        going.playFromStart();
    }
}
