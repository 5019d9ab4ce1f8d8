package dev.portolan.ui.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.util.Subscription;

/** Takes the last pane out of a split pane and puts it back with the share of the room that it had. */
final class PaneSwitch {
    private final SplitPane split;
    private final Node pane;
    private double divider = Double.NaN;

    PaneSwitch(SplitPane split, Node pane) {
        this.split = split;
        this.pane = pane;
    }

    /** Shows the pane while the value is true. */
    Subscription follow(ObservableValue<Boolean> shown) {
        return shown.subscribe(on -> {
            if (on) {
                show();
            } else {
                hide();
            }
        });
    }

    private void hide() {
        int at = split.getItems().indexOf(pane);
        if (at > 0) {
            divider = split.getDividerPositions()[at - 1];
            split.getItems().remove(pane);
        }
    }

    private void show() {
        if (!split.getItems().contains(pane)) {
            split.getItems().add(pane);
            if (!Double.isNaN(divider)) {
                split.setDividerPosition(split.getDividers().size() - 1, divider);
            }
        }
    }
}
