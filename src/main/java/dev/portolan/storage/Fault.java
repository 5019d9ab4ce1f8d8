package dev.portolan.storage;

/**
 * One thing that is wrong with a file.
 *
 * @param file the file as it was named
 * @param line from 1, or 0 when the fault is not at one place
 * @param column from 1, in characters; 0 when the fault is not at one place
 * @param path such as {@code topology.subnets[3].cidrs[0]}; empty for the file as a whole
 * @param problem what is wrong
 * @param remedy what to do about it
 */
public record Fault(String file, int line, int column, String path, String problem, String remedy) {

    private static final int SHOWN = 120;

    /** A fault of a file as a whole. */
    static Fault of(String file, String problem, String remedy) {
        return new Fault(file, 0, 0, "", problem, remedy);
    }

    /** Everything in one line without control characters. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line).append(':').append(column);
        }
        text.append(": ");
        if (!path.isEmpty()) {
            text.append(path.length() <= SHOWN ? path : path.substring(0, SHOWN) + "...").append(": ");
        }
        text.append(problem);
        if (!remedy.isEmpty()) {
            text.append("; ").append(remedy);
        }
        return Printable.line(text.toString());
    }
}
