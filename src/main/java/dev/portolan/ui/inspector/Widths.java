package dev.portolan.ui.inspector;

import dev.portolan.ui.sheet.Field;

/** How much of a table's width a column gets. */
final class Widths {
    private static final double NARROW = 44;
    private static final double WORD = 58;
    private static final double TEXT = 92;

    private Widths() {
    }

    static double wished(Field field) {
        return switch (field.manner()) {
            case CHOICE -> WORD;
            case REFERENCE, TOKENS, TABLE -> TEXT;
            case TEXT -> field.isShort() ? NARROW : TEXT;
        };
    }

    static double least(Field field) {
        return Math.min(NARROW, wished(field)) - 8;
    }
}
