package dev.portolan.model;

/** A setting that is on, off, or left unsaid; what unsaid means is documented at each use. */
public enum Toggle {
    ON, OFF, UNSET;

    /** Whether the setting is on, with {@code otherwise} standing for unsaid. */
    public boolean isOn(Toggle otherwise) {
        return (this == UNSET ? otherwise : this) == ON;
    }

    /** {@link #ON} for true, {@link #OFF} for false. */
    public static Toggle of(boolean on) {
        return on ? ON : OFF;
    }
}
