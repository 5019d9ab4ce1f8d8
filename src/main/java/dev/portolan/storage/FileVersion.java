package dev.portolan.storage;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The version of the file form, which a file states as {@code "portolan"}. */
final class FileVersion {
    static final String FIELD = "portolan";
    static final int CURRENT = 1;

    private FileVersion() {
    }

    /** The version a file states, wherever in its top level. @throws Refusal when it is no design at all */
    static int of(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw Refusal.at(parser, "the file is empty", "save a design into it, or begin with {\"portolan\": 1}");
        }
        if (first != JsonToken.START_OBJECT) {
            throw Refusal.at(parser, "this is not a design: a design is a JSON object", "begin with {\"portolan\": 1}");
        }
        int start = Refusal.offset(parser);
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            if (!name.equals(FIELD)) {
                parser.skipChildren();
            } else if (token == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() <= 6 && parser.getIntValue() > 0) {
                return parser.getIntValue();
            } else {
                throw Refusal.at(parser, "the version of the file form is not a whole number from 1",
                        "write \"portolan\": " + CURRENT);
            }
        }
        throw Refusal.at(parser, start, "this is not a Portolan design: it has no \"portolan\" field",
                "add \"portolan\": " + CURRENT + " if it is one");
    }
}
