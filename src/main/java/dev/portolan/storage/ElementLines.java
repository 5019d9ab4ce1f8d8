package dev.portolan.storage;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** On which line of a file each element states its id, so that what is said of an element can point at it. */
final class ElementLines {
    private static final int ELEMENT_DEPTH = 4;

    private ElementLines() {
    }

    /** Element id to line, from 1; of bytes that hold a design, as {@link DesignReader} reads it. */
    static Map<String, Integer> of(byte[] file) {
        byte[] bytes = new FileText("", file).bytes();
        Map<String, Integer> lines = new HashMap<>();
        int line = 1;
        int counted = 0;
        try (JsonParser parser = JsonText.parser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && isElementId(parser.streamReadContext())) {
                    for (int offset = Refusal.offset(parser); counted < offset; counted++) {
                        line += bytes[counted] == '\n' ? 1 : 0;
                    }
                    lines.putIfAbsent(parser.getString(), line);
                }
            }
        }
        return lines;
    }

    private static boolean isElementId(TokenStreamContext context) {
        return context.getNestingDepth() == ELEMENT_DEPTH && "id".equals(context.currentName())
                && "topology".equals(context.getParent().getParent().getParent().currentName());
    }
}
