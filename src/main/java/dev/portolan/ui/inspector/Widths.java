package dev.portolan.ui.inspector;

import dev.portolan.ui.sheet.Field;

/** How much of a table's width a column gets. */
final class Widths {
    private static final double NUMBER = 46;
    private static final double RANGE = 70;
    private static final double WORD = 58;
    private static final double TEXT = 92;

    private Widths() {
    }

    static double wished(Field field) {
        return switch (field.manner()) {
            case CHOICE -> WORD;
            case REFERENCE, TOKENS, TABLE -> TEXT;
            case TEXT -> field.isRange() ? RANGE : field.isShort() ? NUMBER : TEXT;
        };
    }

    static double least(Field field) {
        return Math.min(NUMBER, wished(field)) - 8;
    }
}
