package dev.portolan.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** JSON text taken apart. */
final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(Limits.DEPTH).maxStringLength(Limits.FILE_BYTES).maxNameLength(Limits.TEXT)
            .maxNumberLength(Limits.NUMBER).build()).build();

    private JsonText() {
    }

    /** A parser over UTF-8 bytes. */
    static JsonParser parser(byte[] bytes) {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes);
    }

    /** The value of a text that holds one, such as that of an unknown field. */
    static Json parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return value(parser);
        }
    }

    /** The value at which the parser stands; the parser ends at its last token. */
    static Json value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return fields(parser);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Json> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return new Json.Items(items);
        }
        String text = parser.getString();
        return token == JsonToken.VALUE_STRING ? new Json.Text(bounded(parser, text)) : new Json.Raw(text);
    }

    private static Json fields(JsonParser parser) {
        SequencedMap<String, Json> fields = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (fields.containsKey(name)) {
                throw twice(parser, name);
            }
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return new Json.Fields(fields);
    }

    /** The text, if it is not too long. */
    static String bounded(JsonParser parser, String text) {
        if (text.length() > Limits.TEXT) {
            throw Refusal.at(parser, "a text of " + text.length() + " characters is longer than the " + Limits.TEXT
                    + " allowed", "shorten it");
        }
        return text;
    }

    static Refusal twice(JsonParser parser, String name) {
        return Refusal.at(parser, "the field " + Printable.quoted(name) + " is there twice", "keep one of the two");
    }
}
