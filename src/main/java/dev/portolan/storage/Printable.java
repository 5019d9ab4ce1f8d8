package dev.portolan.storage;

/** Text of unknown origin made fit to be seen: nothing in it can move a cursor, colour a terminal or turn text around. */
public final class Printable {
    private static final int EXCERPT = 60;

    private Printable() {
    }

    /** The text with every character that cannot be seen, line ends among them, as {@code \}{@code u001b}. */
    public static String line(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                if (plain != null) {
                    plain.append(c).append(text.charAt(i + 1));
                }
                i++;
                continue;
            }
            if (hidden(c) && plain == null) {
                plain = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (plain != null) {
                plain.append(hidden(c) ? escape(c) : String.valueOf(c));
            }
        }
        return plain == null ? text : plain.toString();
    }

    /** The text in quotation marks, cut short when it is long. */
    static String quoted(String text) {
        String shown = text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "...";
        return "'" + line(shown) + "'";
    }

    /** Whether a character outside a surrogate pair is invisible or changes how its neighbours are shown. */
    static boolean hidden(char c) {
        return c < ' ' || c >= 0x7f && c < 0xa0 || c == 0x061c || c >= 0x200e && c <= 0x200f || c >= 0x2028 && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069 || c == 0xfeff || Character.isSurrogate(c);
    }

    static String escape(char c) {
        return String.format("\\u%04x", (int) c);
    }
}
