package dev.portolan.ui.sheet;

import dev.portolan.model.Toggle;
import dev.portolan.model.form.Form;
import dev.portolan.model.form.Nearest;
import dev.portolan.model.form.Notation;
import dev.portolan.model.shape.Term;
import dev.portolan.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Values as people type them: in the notation of files, lists with commas between their items. What is printed reads as the
 * value that it was printed from, but for blanks at the ends of a text.
 */
final class Typing {
    private final Directory directory;

    Typing(Directory directory) {
        this.directory = directory;
    }

    /** The text of a value; that of an unsaid one is empty. */
    static String text(Form form, Object value) {
        return switch (form) {
            case Form.Text text -> (String) value;
            case Form.Whole whole -> value.toString();
            case Form.Decimal decimal -> value.toString();
            case Form.Flag flag -> value == Toggle.UNSET ? "" : flag((Toggle) value);
            case Form.Word word -> word.words().containsValue(value) ? ((Term) value).term() : "";
            case Form.Name name -> value.toString();
            case Form.Noted noted -> value.toString();
            case Form.Many many -> ListText.join(((List<?>) value).stream().map(item -> text(many.item(), item)).toList());
            case Form.Maybe maybe -> ((Optional<?>) value).map(said -> said.equals(List.of()) ? ListText.NONE
                    : text(maybe.value(), said)).orElse("");
            case Form.Settings settings -> throw notTyped();
            case Form.Nested nested -> throw notTyped();
            case Form.Unknown unknown -> throw notTyped();
        };
    }

    static String flag(Toggle value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static IllegalStateException notTyped() {
        return new IllegalStateException("records have no text of one line");
    }

    /** The value that a text stands for; the text has no blanks at its ends. */
    Typed<Object> read(Form form, String text) {
        return switch (form) {
            case Form.Text any -> text(text);
            case Form.Whole whole -> whole(whole, text);
            case Form.Decimal decimal -> decimal(text);
            case Form.Flag flag -> flag(text);
            case Form.Word word -> word(word, text);
            case Form.Name name -> directory.find(name.role(), text).map(id -> id);
            case Form.Noted noted -> noted(noted.notation(), text);
            case Form.Many many -> many(many.item(), text).map(items -> items);
            case Form.Maybe maybe when text.isEmpty() -> new Typed.Value<>(Optional.empty());
            case Form.Maybe maybe when maybe.value() instanceof Form.Many && text.equals(ListText.NONE) ->
                    new Typed.Value<>(Optional.of(List.of()));
            case Form.Maybe maybe -> read(maybe.value(), text).map(Optional::of);
            case Form.Settings settings -> throw notTyped();
            case Form.Nested nested -> throw notTyped();
            case Form.Unknown unknown -> throw notTyped();
        };
    }

    private static Typed<Object> text(String text) {
        return text.length() <= Form.Text.LONGEST ? new Typed.Value<>(text)
                : new Typed.Refusal<>(Messages.of("typed.long", Form.Text.LONGEST));
    }

    private static Typed<Object> whole(Form.Whole bounds, String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= bounds.min() && number <= bounds.max() && text.matches("-?[0-9]+")) {
                return new Typed.Value<>(number);
            }
        } catch (NumberFormatException noNumber) {
            // Refused below like any number out of range.
        }
        return new Typed.Refusal<>(bounds.max() < Integer.MAX_VALUE
                ? Messages.of("typed.whole.range", text, bounds.min(), bounds.max())
                : bounds.min() > Integer.MIN_VALUE ? Messages.of("typed.whole.least", text, bounds.min())
                : Messages.of("typed.whole", text));
    }

    private static Typed<Object> decimal(String text) {
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return new Typed.Value<>(number);
            }
        } catch (NumberFormatException noNumber) {
            // Refused below like any number beyond range.
        }
        return new Typed.Refusal<>(Messages.of("typed.decimal", text));
    }

    private static Typed<Object> flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "on", "true" -> new Typed.Value<>(Toggle.ON);
            case "off", "false" -> new Typed.Value<>(Toggle.OFF);
            default -> new Typed.Refusal<>(Messages.of("typed.flag", text));
        };
    }

    private static Typed<Object> word(Form.Word word, String text) {
        Optional<Object> exact = Optional.ofNullable(word.words().get(text));
        Optional<Object> loose = exact.or(() -> word.words().entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(text)).findFirst().map(entry -> entry.getValue()));
        return loose.<Typed<Object>>map(Typed.Value::new).orElseGet(() -> new Typed.Refusal<>(
                Messages.of("typed.word", text, String.join(", ", word.words().keySet()))
                        + Nearest.hint(text, word.words().keySet())));
    }

    private static Typed<Object> noted(Notation notation, String text) {
        try {
            return new Typed.Value<>(notation.parse(text));
        } catch (NumberFormatException noNumber) {
            return new Typed.Refusal<>(Messages.of("typed.noted", text, notation.looks()));
        } catch (IllegalArgumentException refused) {
            return new Typed.Refusal<>(refused.getMessage());
        }
    }

    /** The items of a list; the first that cannot be read refuses them all. */
    Typed<List<Object>> many(Form item, String text) {
        return ListText.split(text).then(texts -> {
            List<Object> items = new ArrayList<>();
            for (String each : texts) {
                switch (read(item, each)) {
                    case Typed.Value<Object> legal -> items.add(legal.value());
                    case Typed.Refusal<Object> refused -> {
                        return new Typed.Refusal<>(refused.reason());
                    }
                }
            }
            return new Typed.Value<>(items);
        });
    }
}
