package dev.portolan.ui.sheet;

import dev.portolan.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lists as one line of text: items between commas. An item that would be misread stands in double quotes, in which a quote
 * is doubled; so does one that reads {@code none}, since the bare word is the list without items.
 */
final class ListText {
    /** The list without items, where leaving the text empty would leave the list unsaid. */
    static final String NONE = "none";

    private ListText() {
    }

    static String join(List<String> items) {
        return items.stream().map(ListText::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String item) {
        boolean plain = !item.isEmpty() && item.equals(item.strip()) && item.indexOf(',') < 0 && item.indexOf('"') < 0
                && !item.equals(NONE);
        return plain ? item : '"' + item.replace("\"", "\"\"") + '"';
    }

    /** The items of a text, without what is quoted about them; nothing stands for no item. */
    static Typed<List<String>> split(String text) {
        List<String> items = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int begin = skipBlanks(text, at);
            int end = begin < text.length() && text.charAt(begin) == '"' ? afterQuote(text, begin) : comma(text, begin);
            if (end < 0) {
                return new Typed.Refusal<>(Messages.of("typed.quote"));
            }
            String item = text.substring(begin, end).strip();
            int next = skipBlanks(text, end);
            if (next < text.length() && text.charAt(next) != ',') {
                return new Typed.Refusal<>(Messages.of("typed.comma", text.substring(next)));
            }
            if (!item.isEmpty()) {
                items.add(item.charAt(0) == '"' ? item.substring(1, item.length() - 1).replace("\"\"", "\"") : item);
            }
            at = next + 1;
        }
        return new Typed.Value<>(items);
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int comma(String text, int from) {
        int comma = text.indexOf(',', from);
        return comma < 0 ? text.length() : comma;
    }

    /** Behind the quote that ends what begins at one; -1 when none does. */
    private static int afterQuote(String text, int begin) {
        int quote = text.indexOf('"', begin + 1);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
            quote = text.indexOf('"', quote + 2);
        }
        return quote < 0 ? -1 : quote + 1;
    }
}
