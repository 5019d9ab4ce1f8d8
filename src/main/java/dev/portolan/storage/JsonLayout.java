package dev.portolan.storage;

import java.util.Iterator;
import java.util.Map;

/**
 * The one way in which a JSON value is laid out: UTF-8, two blanks a level, what fits into 120 columns in one line,
 * and everything that cannot be seen escaped. Each value is tried in one line first and given up at the margin, so that
 * the cost stays linear in the length of the text.
 */
public final class JsonLayout {
    private static final int MARGIN = 120;

    private final StringBuilder text = new StringBuilder();

    /** What has been written so far. */
    public StringBuilder text() {
        return text;
    }

    /** The text of a value that stands alone, with a final line end. */
    public static String of(Json value) {
        JsonLayout layout = new JsonLayout();
        layout.write(value, 0, 0);
        return layout.text.append('\n').toString();
    }

    /** The value in one line, however long. */
    public static String line(Json value) {
        JsonLayout layout = new JsonLayout();
        layout.fits(value, Integer.MAX_VALUE);
        return layout.text.toString();
    }

    /**
     * Writes a value where the text stands.
     *
     * @param level the indentation of its line, in levels
     * @param after the number of characters that follow it in its line, such as a comma
     */
    void write(Json value, int level, int after) {
        int from = text.length();
        int column = from - (text.lastIndexOf("\n") + 1);
        if (!fits(value, from + MARGIN - column - after) && !flat(value)) {
            text.setLength(from);
            broken(value, level);
        }
    }

    /** Whether the value has nothing that could stand in a line of its own. */
    private static boolean flat(Json value) {
        return switch (value) {
            case Json.Text string -> true;
            case Json.Raw raw -> true;
            case Json.Items items -> items.items().isEmpty();
            case Json.Fields fields -> fields.fields().isEmpty();
        };
    }

    private void broken(Json value, int level) {
        switch (value) {
            case Json.Text string -> string(string.text());
            case Json.Raw raw -> text.append(raw.text());
            case Json.Items items -> {
                text.append('[');
                for (Iterator<Json> each = items.items().iterator(); each.hasNext();) {
                    line(level + 1);
                    write(each.next(), level + 1, each.hasNext() ? 1 : 0);
                    text.append(each.hasNext() ? "," : "");
                }
                line(level);
                text.append(']');
            }
            case Json.Fields fields -> {
                text.append('{');
                for (Iterator<Map.Entry<String, Json>> each = fields.fields().entrySet().iterator(); each.hasNext();) {
                    Map.Entry<String, Json> field = each.next();
                    name(field.getKey(), level + 1);
                    write(field.getValue(), level + 1, each.hasNext() ? 1 : 0);
                    text.append(each.hasNext() ? "," : "");
                }
                line(level);
                text.append('}');
            }
        }
    }

    /** Starts a line. */
    void line(int level) {
        text.append('\n').repeat(' ', 2 * level);
    }

    /** Starts a line with a field's name. */
    void name(String name, int level) {
        line(level);
        name(name);
    }

    /** Writes in one line, and returns whether the text ends at or before the limit; gives up once it does not. */
    private boolean fits(Json value, int limit) {
        switch (value) {
            case Json.Text string -> string(string.text());
            case Json.Raw raw -> text.append(raw.text());
            case Json.Items items -> {
                text.append('[');
                String between = "";
                for (Json item : items.items()) {
                    text.append(between);
                    between = ", ";
                    if (!fits(item, limit)) {
                        return false;
                    }
                }
                text.append(']');
            }
            case Json.Fields fields -> {
                text.append('{');
                String between = "";
                for (Map.Entry<String, Json> field : fields.fields().entrySet()) {
                    text.append(between);
                    name(field.getKey());
                    between = ", ";
                    if (!fits(field.getValue(), limit)) {
                        return false;
                    }
                }
                text.append('}');
            }
        }
        return text.length() <= limit;
    }

    /** @throws IllegalArgumentException when the name holds half a character, which parsers refuse */
    private void name(String name) {
        if (name.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("the field name " + Printable.quoted(name) + " holds half a character");
        }
        string(name);
        text.append(": ");
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (i + 1 < value.length() && Character.isSurrogatePair(c, value.charAt(i + 1))) {
                text.append(c).append(value.charAt(++i));
            } else if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (Printable.hidden(c)) {
                text.append(escape(c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static String escape(char c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> Printable.escape(c);
        };
    }
}
