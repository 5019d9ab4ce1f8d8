package dev.portolan.storage;

import java.util.List;

/** A file that cannot be read or written as a design, and why; the message is that of the first fault, in one line. */
public final class DesignFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public DesignFault(List<Fault> faults) {
        super(faults.getFirst().toString());
        this.faults = List.copyOf(faults);
    }

    DesignFault(List<Fault> faults, Throwable cause) {
        super(faults.getFirst().toString(), cause);
        this.faults = List.copyOf(faults);
    }

    /** At least one and at most {@link Limits#FAULTS}, in the order of the file. */
    public List<Fault> faults() {
        return faults;
    }
}
