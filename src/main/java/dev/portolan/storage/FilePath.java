package dev.portolan.storage;

import tools.jackson.core.TokenStreamContext;

/** Paths into a file, such as {@code topology.subnets[3].cidrs[0]}. */
final class FilePath {
    private static final int LONGEST = 1000;

    private FilePath() {
    }

    /** The path of what a parser stands at. */
    static String of(TokenStreamContext context) {
        StringBuilder path = new StringBuilder();
        append(context, path);
        return path.length() <= LONGEST ? path.toString() : path.substring(0, LONGEST) + "...";
    }

    private static void append(TokenStreamContext context, StringBuilder path) {
        if (context.getParent() != null) {
            append(context.getParent(), path);
        }
        if (context.inArray() && context.hasCurrentIndex()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        } else if (context.inObject() && context.hasCurrentName()) {
            path.append(step(path.isEmpty(), context.currentName()));
        }
    }

    private static String step(boolean first, String name) {
        boolean plain = !name.isEmpty() && name.length() <= 100
                && name.chars().allMatch(c -> c > ' ' && c < 0x7f && "[]\".\\".indexOf(c) < 0);
        if (plain) {
            return first ? name : "." + name;
        }
        return "[" + Printable.quoted(name) + "]";
    }
}
