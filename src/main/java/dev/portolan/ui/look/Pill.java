package dev.portolan.ui.look;

import dev.portolan.diagram.scene.Tone;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Words with the colour, shape and icon of a verdict. */
public final class Pill extends Label {

    public Pill(Tone tone, String text) {
        super(text, new IconView(tone.icon(), 12));
        getStyleClass().add("pill");
        mark(this, tone);
    }

    /** Gives a node the colours of a tone, by the pseudo-class of its name. */
    public static void mark(Node node, Tone tone) {
        for (Tone each : List.of(Tone.values())) {
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == tone);
        }
    }
}
