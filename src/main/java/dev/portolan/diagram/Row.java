package dev.portolan.diagram;

import dev.portolan.diagram.scene.Tone;
import dev.portolan.model.shape.Id;
import java.util.List;

/**
 * A row of a card and the port of its connectors: a listener of a load balancer, or a connection of a client.
 *
 * @param name unique on the card
 * @param element what it stands for
 * @param lead the port, monospaced; empty when the row has none
 * @param text what follows
 * @param word the verdict in a word; empty when there is none
 * @param tone of the word; of the lead when no connector says otherwise
 */
record Row(String name, Id<?> element, List<Id<?>> others, String lead, String text, String word, Tone tone) {
    static final double HEIGHT = 20;

    Row {
        others = List.copyOf(others);
    }
}
