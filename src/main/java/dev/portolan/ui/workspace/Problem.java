package dev.portolan.ui.workspace;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Severity;
import dev.portolan.finding.Texts;
import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/**
 * Something that is wrong: what stands in the way of connections, or what a rule says of the design.
 *
 * @param standing how it counts
 * @param code the stable code
 * @param elements what it is about, the one to change first
 * @param detail the sentence
 * @param fix what would repair it, in the imperative, where the program knows
 * @param connections which connections it stops; none when a rule says it
 * @param reason why it is waived; empty when it is not
 */
public record Problem(Standing standing, String code, List<Id<?>> elements, Detail detail, Optional<Detail> fix,
                      List<Id<Connection>> connections, String reason) {
    public Problem {
        elements = List.copyOf(elements);
        connections = List.copyOf(connections);
    }

    /** How a problem counts; the order is that of the list. */
    public enum Standing {
        ERROR, WARNING, NOTE,
        /** The people of this design have decided to live with it. */
        WAIVED;

        static Standing of(Severity severity) {
            return switch (severity) {
                case ERROR -> ERROR;
                case WARNING -> WARNING;
                case NOTE -> NOTE;
            };
        }
    }

    public String sentence() {
        return Texts.of(detail);
    }

    /** Whether the text occurs in what is said of it, whatever the case. */
    public boolean mentions(String text) {
        String all = code + " " + sentence() + " " + elements;
        return all.toLowerCase(java.util.Locale.ROOT).contains(text.toLowerCase(java.util.Locale.ROOT));
    }
}
