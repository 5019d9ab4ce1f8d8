package dev.portolan.ui.workspace;

import dev.portolan.diagram.scene.Icon;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/**
 * What the inspector says of an element.
 *
 * @param title its name
 * @param subtitle what it is, and of what
 * @param fields its settings, those left unsaid too
 * @param tables its settings that are lists of records
 * @param seen what becomes of the connections that it has to do with
 */
public record ElementSheet(Id<?> element, Icon icon, String title, String subtitle, List<Field> fields, List<Table> tables,
                           List<Seen> seen) {
    public ElementSheet {
        fields = List.copyOf(fields);
        tables = List.copyOf(tables);
        seen = List.copyOf(seen);
    }

    /** Whether a setting was set, or what holds is assumed. */
    public enum Standing { SET, ASSUMED }

    /**
     * A setting.
     *
     * @param label its name in words
     * @param meaning what it means, in one sentence
     * @param values one line each; when it is assumed, what is taken to hold
     */
    public record Field(String label, String meaning, Standing standing, List<Value> values) {
        public Field {
            values = List.copyOf(values);
        }
    }

    /**
     * A value as text.
     *
     * @param link the element that it names
     * @param tone what the verdicts make of it
     */
    public record Value(String text, Optional<Id<?>> link, Tone tone) {
        static Value of(String text) {
            return new Value(text, Optional.empty(), Tone.QUIET);
        }
    }

    /** Records in rows; every row has a value for each column. */
    public record Table(String title, List<String> columns, List<List<Value>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A connection as this element sees it.
     *
     * @param word what becomes of it: a verdict, or the code of what stops it here
     */
    public record Seen(Id<Connection> connection, String client, Tone tone, String word) {
    }
}
