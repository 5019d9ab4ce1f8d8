package dev.portolan.storage;

import dev.portolan.model.form.Form;

/** What a file may at most hold, so that no file can exhaust the machine. */
public final class Limits {
    /** Bytes of a file. */
    public static final int FILE_BYTES = 64 << 20;
    /** Objects and lists inside one another. */
    public static final int DEPTH = 64;
    /** Elements of a design. */
    public static final int ELEMENTS = 500_000;
    /** Characters (UTF-16 units) of one text or field name. */
    public static final int TEXT = Form.Text.LONGEST;
    /** Characters of a number. */
    public static final int NUMBER = 200;
    /** Faults that are reported of one file. */
    public static final int FAULTS = 20;

    static final String TOO_MANY = "the design has more than the " + ELEMENTS + " elements allowed";

    private Limits() {
    }
}
