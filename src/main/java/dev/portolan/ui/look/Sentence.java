package dev.portolan.ui.look;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Texts;
import dev.portolan.finding.Texts.Phrase;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sentence in which the facts of the design are set apart from prose: monospaced, in a frame. */
public final class Sentence extends TextFlow {
    private static final int FRAMED = 44;

    public Sentence() {
        getStyleClass().add("sentence");
        setMinWidth(0);
    }

    public static Sentence of(Detail detail) {
        return new Sentence().say(detail);
    }

    public Sentence say(Detail detail) {
        Texts.phrases(detail).forEach(phrase -> {
            switch (phrase.kind()) {
                case PROSE -> prose(phrase.text(), "prose");
                case FACT -> fact(phrase);
            }
        });
        return this;
    }

    /** Adds words of a style: {@code prose}, {@code strong} or {@code muted}. */
    public Sentence prose(String text, String style) {
        Text node = new Text(text);
        node.getStyleClass().add(style);
        getChildren().add(node);
        return this;
    }

    /** A long fact has no frame, so that it can be broken over lines. */
    private void fact(Phrase phrase) {
        if (phrase.text().length() > FRAMED) {
            prose(phrase.text(), "fact-text");
            return;
        }
        Label label = new Label(phrase.text());
        label.getStyleClass().add("fact");
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().add(label);
    }
}
