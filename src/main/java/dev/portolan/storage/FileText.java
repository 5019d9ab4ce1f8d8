package dev.portolan.storage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The bytes of a file as text: whether they are text at all, and where in it a byte or a path stands. */
final class FileText {
    private static final int SNIFFED = 4096;

    private final String file;
    private final byte[] bytes;

    /** @param file how the file is named in faults */
    FileText(String file, byte[] bytes) {
        this.file = file;
        this.bytes = marked(bytes) ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    /** The bytes without the mark that some editors put in front of UTF-8. */
    byte[] bytes() {
        return bytes;
    }

    private static boolean marked(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
    }

    /** @throws DesignFault when the bytes cannot be UTF-8 text, or are too many */
    void check() throws DesignFault {
        if (bytes.length > Limits.FILE_BYTES) {
            throw new DesignFault(List.of(tooLarge(file)));
        }
        if (isUtf16()) {
            throw new DesignFault(List.of(Fault.of(file, "the file is UTF-16 text", "save it as UTF-8")));
        }
        for (int i = 0; i < Math.min(SNIFFED, bytes.length); i++) {
            if (bytes[i] == 0) {
                throw new DesignFault(List.of(Fault.of(file, "the file is not text", "choose a .portolan.json file")));
            }
        }
    }

    /** By its mark, or by every other byte being empty, as that of a Latin letter is. */
    private boolean isUtf16() {
        boolean even = bytes.length >= 4 && bytes[0] == 0 && bytes[2] == 0 && bytes[1] != 0 && bytes[3] != 0;
        boolean odd = bytes.length >= 4 && bytes[0] != 0 && bytes[2] != 0 && bytes[1] == 0 && bytes[3] == 0;
        return even || odd || bytes.length >= 2 && (mark(0xfe, 0xff) || mark(0xff, 0xfe));
    }

    static Fault tooLarge(String file) {
        return Fault.of(file, "the file is larger than the " + (Limits.FILE_BYTES >> 20) + " MiB allowed", "split the design");
    }

    private boolean mark(int first, int second) {
        return bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    /** A fault of what begins at a byte. Line and column count from 1, the column in characters. */
    Fault fault(int offset, String path, String problem, String remedy) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < Math.min(offset, bytes.length); i++) {
            boolean continued = (bytes[i] & 0xc0) == 0x80;
            column = bytes[i] == '\n' ? 1 : continued ? column : column + 1;
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return new Fault(file, line, column, path, problem, remedy);
    }

    /** The line in which a byte stands, from 1. */
    int line(int offset) {
        return fault(offset, "", "", "").line();
    }

    /** At which byte each path begins; the text must be well-formed, and a path that is not there is left out. */
    Map<String, Integer> offsets(Set<String> paths) {
        Map<String, Integer> found = new HashMap<>();
        try (JsonParser parser = JsonText.parser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean starts = token.isScalarValue() || token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
                if (starts) {
                    String path = FilePath.of(parser.streamReadContext());
                    if (paths.contains(path)) {
                        found.putIfAbsent(path, Refusal.offset(parser));
                    }
                }
            }
        }
        return found;
    }
}
