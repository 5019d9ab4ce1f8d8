package dev.portolan.ui.inspector;

import dev.portolan.finding.Assumption;
import dev.portolan.finding.Texts;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.look.Sentence;
import dev.portolan.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What was taken to hold where the design says nothing, in sentences. */
final class Assumptions extends VBox {
    private static final int MOST = 40;

    private final Consumer<Id<?>> go;
    private final boolean links;
    private List<Assumption> shown = List.of();

    private Assumptions(Consumer<Id<?>> go, boolean links) {
        this.go = go;
        this.links = links;
        getStyleClass().add("taken");
        show(List.of());
    }

    /** Those about one element. */
    static Assumptions plain() {
        return new Assumptions(id -> { }, false);
    }

    /** Those about any elements; each leads to its own. */
    static Assumptions linked(Consumer<Id<?>> go) {
        return new Assumptions(go, true);
    }

    void show(List<Assumption> now) {
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        List<Node> parts = new ArrayList<>();
        parts.add(SheetPane.heading(Messages.of("inspector.taken.title")));
        now.stream().limit(MOST).forEach(each -> parts.add(links ? link(each) : Sentence.of(each.detail())));
        Label hint = new Label(now.size() > MOST ? Messages.of("inspector.more", now.size() - MOST)
                : Messages.of("inspector.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        parts.add(hint);
        getChildren().setAll(parts);
    }

    private Hyperlink link(Assumption assumption) {
        Hyperlink link = new Hyperlink(Texts.of(assumption.detail()));
        link.getStyleClass().add("taken-link");
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(event -> go.accept(assumption.element()));
        return link;
    }
}
