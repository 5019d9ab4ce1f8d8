package dev.portolan.diagram.scene;

import java.util.Locale;

/** The names of colours. What each looks like is the theme's choice; the drawing only says what it means. */
public enum Token {
    /** Paints nothing. */
    NONE,
    BACKGROUND, CANVAS, DOT, PANEL, LINE, TEXT, MUTED, FAINT,
    ACCENT, ACCENT_TINT,
    REGION_LINE,
    NETWORK_SHEET, NETWORK_LINE, NETWORK_TITLE,
    /** Networks that are not a provider's: sites and the Internet. */
    OUTSIDE_SHEET, OUTSIDE_LINE, OUTSIDE_TITLE,
    SUBNET_SHEET, SUBNET_LINE,
    CARD, CARD_LINE, SHADOW,
    /** Connectors that no verdict speaks of. */
    LINK,
    /** What stands on a filled badge. */
    ON_BADGE,
    REACHED, REACHED_TINT, BLOCKED, BLOCKED_TINT, PARTIAL, PARTIAL_TINT, UNDETERMINED, UNDETERMINED_TINT;

    /** The name in the theme files and in the stylesheets of the window, such as {@code network-sheet}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
