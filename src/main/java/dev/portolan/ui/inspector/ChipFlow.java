package dev.portolan.ui.inspector;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Chips in lines, none of them longer than a line. */
final class ChipFlow extends FlowPane {

    ChipFlow() {
        getStyleClass().add("chips");
        setMinWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        bound(width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        bound(getWidth());
        super.layoutChildren();
    }

    /** The length of a line is known only once the lines are laid out. */
    private void bound(double width) {
        double line = Math.floor(width - snappedLeftInset() - snappedRightInset());
        for (Node child : getChildren()) {
            if (line > 0 && child instanceof Region chip && chip.getMaxWidth() != line) {
                chip.setMaxWidth(line);
            }
        }
    }
}
