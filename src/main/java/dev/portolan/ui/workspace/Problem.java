package dev.portolan.ui.workspace;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Fix;
import dev.portolan.finding.Severity;
import dev.portolan.finding.Texts;
import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Something that is wrong: what stands in the way of connections, or what a rule says of the design.
 *
 * @param standing how it counts
 * @param code the stable code
 * @param elements what it is about, the one to change first
 * @param details the sentences: one, or several that differ only in their facts, such as a broker's address
 * @param fixes what repairs it, where the program knows: one, or one for each of its facts
 * @param connections which connections it stops; none when a rule says it
 * @param reason why it is waived; empty when it is not
 */
public record Problem(Standing standing, String code, List<Id<?>> elements, List<Detail> details, List<Fix> fixes,
                      List<Id<Connection>> connections, String reason) {
    public Problem {
        elements = List.copyOf(elements);
        details = List.copyOf(details);
        fixes = List.copyOf(fixes);
        connections = List.copyOf(connections);
    }

    /** Who says that it is wrong. */
    public enum Origin {
        /** It keeps connections from being reached. */
        CONNECTION,
        /** A rule says it, which people may overrule. */
        RULE
    }

    /** What makes it the same problem before and after an edit: not its facts, which the edit may change. */
    public record Key(Origin origin, String code, List<Id<?>> elements) {
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

    public Origin origin() {
        return connections.isEmpty() ? Origin.RULE : Origin.CONNECTION;
    }

    public Key key() {
        return new Key(origin(), code, elements);
    }

    /** The first of its sentences. */
    public String sentence() {
        return Texts.of(details.getFirst());
    }

    /** Problems that are the same but for their facts, as one: it counts as the worst of them. */
    static Problem together(List<Problem> alike) {
        Problem first = alike.getFirst();
        return alike.size() == 1 ? first : new Problem(Collections.min(each(alike, problem -> List.of(problem.standing))),
                first.code, first.elements, each(alike, Problem::details), each(alike, Problem::fixes),
                each(alike, Problem::connections), first.reason);
    }

    private static <T> List<T> each(List<Problem> alike, Function<Problem, List<T>> part) {
        return alike.stream().flatMap(problem -> part.apply(problem).stream()).distinct().toList();
    }

    /** All that is said of it, in small letters, for a search. */
    String words() {
        return (code + " " + details.stream().map(Texts::of).toList() + " " + elements
                + " " + connections).toLowerCase(Locale.ROOT);
    }
}
