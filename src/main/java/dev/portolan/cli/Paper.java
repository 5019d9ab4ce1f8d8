package dev.portolan.cli;

import dev.portolan.storage.Printable;
import java.util.ArrayList;
import java.util.List;

/** Lines of text, wrapped at 100 columns. Words written on it cannot move a cursor or colour a terminal; ink can. */
final class Paper {
    private static final int WIDTH = 100;
    private static final int HANGING = 2;

    private final Ink ink;
    private final StringBuilder text = new StringBuilder();

    Paper(Ink ink) {
        this.ink = ink;
    }

    Ink ink() {
        return ink;
    }

    void blank() {
        text.append('\n');
    }

    /** A paragraph. */
    void text(int indent, String words) {
        List<String> lines = wrap(Printable.line(words), WIDTH - indent, WIDTH - indent);
        lines.forEach(line -> text.repeat(' ', indent).append(line).append('\n'));
    }

    /** A tinted head and words behind it; further lines are indented a little more. */
    void entry(int indent, Ink.Tint tint, String head, String words) {
        String shown = Printable.line(head);
        String whole = words.isEmpty() ? shown : shown + " " + Printable.line(words);
        List<String> lines = wrap(whole, WIDTH - indent, WIDTH - indent - HANGING);
        String first = lines.getFirst();
        boolean together = first.startsWith(shown);
        text.repeat(' ', indent).append(together ? ink.tint(tint, shown) + first.substring(shown.length()) : first).append('\n');
        for (String line : lines.subList(1, lines.size())) {
            text.repeat(' ', indent + HANGING).append(line).append('\n');
        }
    }

    /** Breaks at blanks; a word longer than a line keeps a line of its own. */
    private static List<String> wrap(String words, int first, int others) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            int width = lines.isEmpty() ? first : others;
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
