package dev.portolan.ui.workspace;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Severity;
import dev.portolan.finding.Texts;
import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that is wrong: what stands in the way of connections, or what a rule says of the design.
 *
 * @param standing how it counts
 * @param code the stable code
 * @param elements what it is about, the one to change first
 * @param details the sentences: one, or several that differ only in their facts, such as a broker's address
 * @param fixes what would repair it, in the imperative, where the program knows
 * @param connections which connections it stops; none when a rule says it
 * @param reason why it is waived; empty when it is not
 */
public record Problem(Standing standing, String code, List<Id<?>> elements, List<Detail> details, List<Detail> fixes,
                      List<Id<Connection>> connections, String reason) {
    public Problem {
        elements = List.copyOf(elements);
        details = List.copyOf(details);
        fixes = List.copyOf(fixes);
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

    /** The first of its sentences. */
    public String sentence() {
        return Texts.of(details.getFirst());
    }

    /** This problem, and another that is the same but for its facts. */
    Problem and(Problem alike) {
        return new Problem(standing, code, elements, both(details, alike.details), both(fixes, alike.fixes),
                both(connections, alike.connections), reason);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** Whether the text occurs in what is said of it, whatever the case. */
    public boolean mentions(String text) {
        String all = code + " " + details.stream().map(Texts::of).toList() + " " + elements;
        return all.toLowerCase(java.util.Locale.ROOT).contains(text.toLowerCase(java.util.Locale.ROOT));
    }
}
