package dev.portolan.ui.verdict;

import dev.portolan.ui.workspace.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;

/** The cards of a replay. Cards are kept while connections and steps change, and with them the keys. */
final class StepRow {
    private final HBox holder;
    private final ScrollPane scroll;
    private final IntConsumer go;
    private final List<StepCard> cards = new ArrayList<>();
    private int lit;

    /** @param go goes to the step of that index */
    StepRow(HBox holder, ScrollPane scroll, IntConsumer go) {
        this.holder = holder;
        this.scroll = scroll;
        this.go = go;
        scroll.viewportBoundsProperty().subscribe(this::reveal);
        holder.widthProperty().subscribe(this::reveal);
    }

    void show(List<Step> steps) {
        while (cards.size() < steps.size()) {
            int index = cards.size();
            StepCard card = new StepCard();
            card.setOnAction(event -> go.accept(index));
            cards.add(card);
        }
        for (int i = 0; i < steps.size(); i++) {
            cards.get(i).show(steps.get(i));
        }
        if (holder.getChildren().size() != steps.size()) {
            holder.getChildren().setAll(cards.subList(0, steps.size()));
        }
    }

    /** Lights a step; the keys go with it when they are in the row. */
    void light(int step) {
        boolean keys = cards.stream().anyMatch(StepCard::isFocused);
        lit = step;
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).light(i == step ? StepCard.Lit.CURRENT : StepCard.Lit.OTHER);
        }
        if (keys) {
            focus();
        }
        reveal();
    }

    void focus() {
        if (lit < cards.size()) {
            cards.get(lit).requestFocus();
        }
    }

    /** Scrolls no further than needed. */
    private void reveal() {
        double beyond = holder.getWidth() - scroll.getViewportBounds().getWidth();
        if (beyond <= 0 || lit >= holder.getChildren().size()) {
            return;
        }
        var card = holder.getChildren().get(lit).getBoundsInParent();
        double left = scroll.getHvalue() * beyond;
        double seen = Math.min(Math.max(left, card.getMaxX() - scroll.getViewportBounds().getWidth()), card.getMinX());
        scroll.setHvalue(Math.clamp(seen / beyond, 0, 1));
    }
}
