package dev.portolan.storage;

import tools.jackson.core.JsonParser;

/** A fault while reading, which abandons the element it is in; its place is told by the byte where it stands. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String path;
    private final String remedy;

    private Refusal(int offset, String path, String problem, String remedy) {
        super(problem, null, false, false);
        this.offset = offset;
        this.path = path;
        this.remedy = remedy;
    }

    /** A fault of the value or name the parser stands at. */
    static Refusal at(JsonParser parser, String problem, String remedy) {
        return at(parser, offset(parser), problem, remedy);
    }

    /** A fault of the object that began at an offset and that the parser has just left. */
    static Refusal at(JsonParser parser, int offset, String problem, String remedy) {
        return new Refusal(offset, FilePath.of(parser.streamReadContext()), problem, remedy);
    }

    static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    int offset() {
        return offset;
    }

    String path() {
        return path;
    }

    String problem() {
        return getMessage();
    }

    String remedy() {
        return remedy;
    }
}
