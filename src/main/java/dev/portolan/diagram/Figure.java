package dev.portolan.diagram;

import dev.portolan.diagram.layout.Cell;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.TextMeasure;
import java.util.List;
import java.util.Optional;

/** Something drawn as a box: it knows how much room it needs and what it looks like once it has it. */
sealed interface Figure permits Card, Sheet, Pill {

    Subject subject();

    /** What people call it. */
    String name();

    /** The room it needs, with nothing in it. */
    Cell cell(TextMeasure measure);

    /** What it is painted as; the first item is the figure itself, the others are parts of it. */
    List<Item> paint(Setting setting);

    default String key() {
        return subject().key();
    }

    /**
     * Where and how it is painted.
     *
     * @param parent the key of its container
     * @param reading what verdicts and findings make of it
     */
    record Setting(Bounds bounds, Optional<String> parent, Reading reading, TextMeasure measure) {
    }
}
