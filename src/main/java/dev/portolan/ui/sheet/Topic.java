package dev.portolan.ui.sheet;

import dev.portolan.ui.text.Messages;
import java.util.Locale;

/** What the parts of a section have to do with, in the order of the sections. */
public enum Topic {
    GENERAL, PLACE, TRAFFIC, SECURITY, NAMES;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The heading. */
    public String title() {
        return switch (this) {
            case GENERAL -> Messages.of("sheet.general");
            case PLACE -> Messages.of("sheet.place");
            case TRAFFIC -> Messages.of("sheet.traffic");
            case SECURITY -> Messages.of("sheet.security");
            case NAMES -> Messages.of("sheet.names");
        };
    }
}
