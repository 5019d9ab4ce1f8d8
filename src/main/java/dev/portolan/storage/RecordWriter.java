package dev.portolan.storage;

import dev.portolan.model.Toggle;
import dev.portolan.model.form.Form;
import dev.portolan.model.form.Notation;
import dev.portolan.model.form.RecordForm;
import dev.portolan.model.form.RecordForm.Field;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns records of any shape into their file form. */
final class RecordWriter {
    private RecordWriter() {
    }

    /** @throws IllegalArgumentException when no file can hold the record: a text too long, a field twice */
    static Json.Fields record(Record owner) {
        RecordForm form = RecordForm.of(owner.getClass());
        Json.Building object = Json.object();
        Optional<String> id = Optional.empty();
        chosen(form, owner);
        for (Field field : form.fields()) {
            Object value = field.part().of(owner);
            String name = field.part().name();
            if (field.isUnknown()) {
                extra((Extra) value, form, object);
            } else if (!value.equals(field.part().unsaid()) && !(name.equals("name") && id.equals(Optional.of(value)))) {
                object.put(name, value(field.form(), value));
            }
            id = name.equals("id") ? Optional.of(value.toString()) : id;
        }
        return object.done();
    }

    private static void chosen(RecordForm form, Record owner) {
        long said = form.choice().stream()
                .filter(name -> !form.field(name).orElseThrow().part().of(owner).equals(Optional.empty())).count();
        if (!form.choice().isEmpty() && said != 1) {
            throw new IllegalArgumentException("exactly one of " + String.join(", ", form.choice()) + " must be said");
        }
    }

    private static void extra(Extra extra, RecordForm form, Json.Building object) {
        for (Map.Entry<String, String> field : extra.fields().entrySet()) {
            if (form.field(field.getKey()).isPresent()) {
                throw new IllegalArgumentException("the field '" + field.getKey() + "' is a known one");
            }
            object.put(field.getKey(), JsonText.parse(field.getValue()));
        }
    }

    private static Json value(Form form, Object value) {
        return switch (form) {
            case Form.Text text -> text((String) value);
            case Form.Whole whole -> whole((Integer) value, whole);
            case Form.Decimal decimal -> decimal((Double) value);
            case Form.Flag flag -> new Json.Raw(value == Toggle.ON ? "true" : "false");
            case Form.Word word -> Json.of(((Term) value).term());
            case Form.Name name -> Json.of(value.toString());
            case Form.Noted noted -> noted(noted.notation(), value);
            case Form.Many many -> new Json.Items(((List<?>) value).stream().map(item -> value(many.item(), item)).toList());
            case Form.Maybe maybe -> value(maybe.value(), ((Optional<?>) value).orElseThrow());
            case Form.Settings settings -> settings((Map<?, ?>) value);
            case Form.Nested nested -> record((Record) value);
            case Form.Unknown unknown -> throw new IllegalStateException("unknown fields are no field");
        };
    }

    private static Json noted(Notation notation, Object value) {
        String text = value.toString();
        boolean number = notation.numbers() == Notation.Numbers.ONLY
                || notation.numbers() == Notation.Numbers.ALLOWED && text.indexOf('-') < 0;
        return number ? new Json.Raw(text) : new Json.Text(text);
    }

    static Json text(String text) {
        if (text.length() > Limits.TEXT) {
            throw new IllegalArgumentException("a text of " + text.length() + " characters is longer than the " + Limits.TEXT
                    + " allowed: " + Printable.quoted(text));
        }
        return Json.of(text);
    }

    private static Json whole(int number, Form.Whole bounds) {
        if (number < bounds.min() || number > bounds.max()) {
            throw new IllegalArgumentException(number + " is not " + bounds.min() + " to " + bounds.max());
        }
        return Json.of(number);
    }

    /** A length without a fraction is written without one; minus zero stays what it is. */
    private static Json decimal(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15 && !(number == 0 && 1 / number < 0);
        return new Json.Raw(whole ? Long.toString((long) number) : Double.toString(number));
    }

    private static Json settings(Map<?, ?> settings) {
        Json.Building object = Json.object();
        settings.forEach((name, value) -> object.put((String) name, text((String) value)));
        return object.done();
    }
}
