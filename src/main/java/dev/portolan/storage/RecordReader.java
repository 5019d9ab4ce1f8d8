package dev.portolan.storage;

import dev.portolan.model.Toggle;
import dev.portolan.model.form.Form;
import dev.portolan.model.form.Nearest;
import dev.portolan.model.form.Notation;
import dev.portolan.model.form.RecordForm;
import dev.portolan.model.form.RecordForm.Field;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Part;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads records of any shape from a parser. Every method begins at a value's first token and ends at its last. */
final class RecordReader {
    private final JsonParser parser;
    private final Map<String, Id<?>> ids = new HashMap<>();
    private final List<String> notes = new ArrayList<>();

    RecordReader(JsonParser parser) {
        this.parser = parser;
    }

    /** What looks misspelt. */
    List<String> notes() {
        return notes;
    }

    /** The record at which the parser stands. @throws Refusal when it is none of that shape */
    Record record(RecordForm form) {
        expect(JsonToken.START_OBJECT, "an object, {...}");
        int start = Refusal.offset(parser);
        Object[] values = new Object[form.fields().size()];
        SortedMap<String, String> unknown = new TreeMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            Optional<Field> field = form.field(name);
            if (field.isPresent()) {
                int index = field.get().part().index();
                if (values[index] != null) {
                    throw JsonText.twice(parser, name);
                }
                parser.nextToken();
                values[index] = value(field.get().form());
            } else {
                unknown(name, unknown);
            }
        }
        complete(form, values, unknown, start);
        return created(form.shape(), values, start);
    }

    private void complete(RecordForm form, Object[] values, SortedMap<String, String> unknown, int start) {
        for (Field field : form.fields()) {
            Part part = field.part();
            if (field.isUnknown()) {
                values[part.index()] = Extra.of(unknown);
            } else if (values[part.index()] == null) {
                if (part.required()) {
                    String near = Nearest.to(part.name(), unknown.keySet()).map(n -> ", unless '" + n + "' is it").orElse("");
                    String problem = "'" + part.name() + "' is missing" + near;
                    throw Refusal.at(parser, start, problem, "add it: " + lower(part.meaning()));
                }
                values[part.index()] = part.unsaid();
            }
        }
        chosen(form, values, start);
        if (!unknown.isEmpty() && notes.size() < Limits.FAULTS) {
            misspelt(form, unknown);
        }
    }

    private void chosen(RecordForm form, Object[] values, int start) {
        List<String> said = form.choice().stream()
                .filter(name -> !values[form.field(name).orElseThrow().part().index()].equals(Optional.empty())).toList();
        String names = String.join("' or '", form.choice());
        if (!form.choice().isEmpty() && said.isEmpty()) {
            throw Refusal.at(parser, start, "'" + names + "' is missing", "say one of them");
        }
        if (said.size() > 1) {
            throw Refusal.at(parser, start, "'" + String.join("' and '", said) + "' exclude each other", "keep one of them");
        }
    }

    private void misspelt(RecordForm form, SortedMap<String, String> unknown) {
        for (String name : unknown.keySet()) {
            Nearest.to(name, form.names()).ifPresent(near -> notes.add(FilePath.of(parser.streamReadContext()) + ": "
                    + Printable.quoted(name) + " is not a known field and is kept as it is; is '" + near + "' meant?"));
        }
    }

    private Record created(Shape<? extends Record> shape, Object[] values, int start) {
        try {
            return shape.create(values);
        } catch (IllegalArgumentException refused) {
            throw Refusal.at(parser, start, refused.getMessage(), "");
        }
    }

    /** Reads a field that is not known, whose name the parser stands at. */
    void unknown(String name, SortedMap<String, String> unknown) {
        if (unknown.containsKey(name)) {
            throw JsonText.twice(parser, name);
        }
        parser.nextToken();
        unknown.put(name, JsonLayout.line(JsonText.value(parser)));
    }

    private Object value(Form form) {
        return switch (form) {
            case Form.Text text -> text();
            case Form.Whole whole -> whole(whole);
            case Form.Decimal decimal -> decimal();
            case Form.Flag flag -> flag();
            case Form.Word word -> word(word);
            case Form.Name name -> id();
            case Form.Noted noted -> noted(noted.notation());
            case Form.Many many -> many(many.item());
            case Form.Maybe maybe -> Optional.of(value(maybe.value()));
            case Form.Settings settings -> settings();
            case Form.Nested nested -> record(nested.form());
            case Form.Unknown unknown -> throw new IllegalStateException("unknown fields are no field");
        };
    }

    String text() {
        expect(JsonToken.VALUE_STRING, "a text in quotation marks");
        return JsonText.bounded(parser, parser.getString());
    }

    private int whole(Form.Whole bounds) {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        String digits = parser.getString();
        try {
            int number = Integer.parseInt(digits);
            if (number >= bounds.min() && number <= bounds.max()) {
                return number;
            }
        } catch (NumberFormatException tooLarge) {
            // No int holds it: it is out of range like any other.
        }
        throw Refusal.at(parser, Printable.quoted(digits) + " is out of range", "use " + bounds.min() + " to " + bounds.max());
    }

    private double decimal() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
            expect(JsonToken.VALUE_NUMBER_INT, "a number");
        }
        double number = Double.parseDouble(parser.getString());
        if (!Double.isFinite(number)) {
            throw Refusal.at(parser, Printable.quoted(parser.getString()) + " is out of range", "use a smaller number");
        }
        return number;
    }

    private Toggle flag() {
        if (parser.currentToken() != JsonToken.VALUE_TRUE) {
            expect(JsonToken.VALUE_FALSE, "true or false");
        }
        return Toggle.of(parser.currentToken() == JsonToken.VALUE_TRUE);
    }

    private Object word(Form.Word word) {
        String allowed = String.join(", ", word.words().keySet());
        expect(JsonToken.VALUE_STRING, "one of the words " + allowed);
        Object constant = word.words().get(parser.getString());
        if (constant == null) {
            throw Refusal.at(parser, Printable.quoted(parser.getString()) + " is none of the words allowed here"
                    + Nearest.hint(parser.getString(), word.words().keySet()), "use one of " + allowed);
        }
        return constant;
    }

    /** The id at which the parser stands; the same text gives the same object. */
    private Id<?> id() {
        expect(JsonToken.VALUE_STRING, "an id in quotation marks");
        return id(parser.getString());
    }

    /** The id of that text, which the parser stands at. */
    Id<?> id(String text) {
        Id<?> known = ids.get(text);
        if (known != null) {
            return known;
        }
        String fault = Id.fault(text);
        if (!fault.isEmpty()) {
            throw Refusal.at(parser, Printable.quoted(text) + " is not an id: " + fault, "change it wherever it is used");
        }
        Id<?> id = Id.of(text);
        ids.put(text, id);
        return id;
    }

    private Object noted(Notation notation) {
        boolean number = parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
        if (!number || notation.numbers() == Notation.Numbers.REFUSED) {
            boolean numeric = notation.numbers() == Notation.Numbers.ONLY;
            expect(numeric ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING, notation.looks());
        }
        String text = JsonText.bounded(parser, parser.getString());
        try {
            return notation.parse(text);
        } catch (NumberFormatException tooLarge) {
            throw Refusal.at(parser, Printable.quoted(text) + " is out of range", "use " + notation.looks());
        } catch (IllegalArgumentException refused) {
            throw Refusal.at(parser, clipped(refused.getMessage()), "");
        }
    }

    private List<Object> many(Form item) {
        expect(JsonToken.START_ARRAY, "a list, [...]");
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(item));
        }
        return items;
    }

    private SortedMap<String, String> settings() {
        expect(JsonToken.START_OBJECT, "an object of texts, {\"name\": \"value\"}");
        SortedMap<String, String> settings = new TreeMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (settings.containsKey(name)) {
                throw JsonText.twice(parser, name);
            }
            parser.nextToken();
            settings.put(name, text());
        }
        return settings;
    }

    /** @throws Refusal when the parser stands at another token */
    void expect(JsonToken token, String looks) {
        if (parser.currentToken() != token) {
            throw Refusal.at(parser, "here stands " + found() + ", where " + looks + " belongs", remedy(token));
        }
    }

    private String remedy(JsonToken wanted) {
        JsonToken found = parser.currentToken();
        if (found == JsonToken.VALUE_NULL) {
            return "leave the field out to leave it unsaid";
        }
        if (wanted == JsonToken.VALUE_STRING && found.isScalarValue()) {
            return "put it in quotation marks";
        }
        if (found == JsonToken.VALUE_STRING && wanted.isScalarValue()) {
            return "take away the quotation marks";
        }
        return wanted == JsonToken.START_ARRAY ? "put it in brackets" : "";
    }

    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + Printable.quoted(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Printable.quoted(parser.getString());
            case null, default -> Printable.quoted(String.valueOf(parser.getString()));
        };
    }

    private static String clipped(String message) {
        return message.length() <= 300 ? message : message.substring(0, 300) + "...";
    }

    private static String lower(String sentence) {
        String plain = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return plain.isEmpty() ? plain : Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }
}
