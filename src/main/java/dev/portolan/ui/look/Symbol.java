package dev.portolan.ui.look;

import dev.portolan.diagram.scene.Icon;
import javafx.scene.Node;
import org.kordamp.ikonli.javafx.FontIcon;

/** A picture that stands for something in the window. */
public sealed interface Symbol {

    /** Of the Feather set, by its name in the set, such as {@code fth-save}. */
    record Feather(String literal) implements Symbol {
    }

    /** Of the program's own set, as on the drawing. */
    record Own(Icon icon) implements Symbol {
    }

    static Symbol feather(String name) {
        return new Feather("fth-" + name);
    }

    static Symbol own(Icon icon) {
        return new Own(icon);
    }

    /** A node that shows it; the style class {@code symbol} colours it, whichever set it is of. */
    default Node node() {
        Node node = switch (this) {
            case Feather feather -> new FontIcon(feather.literal());
            case Own own -> new IconView(own.icon(), 15);
        };
        node.getStyleClass().add("symbol");
        return node;
    }
}
