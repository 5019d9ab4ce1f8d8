package dev.portolan.ui.sheet;

import dev.portolan.model.form.Form;
import dev.portolan.model.form.Notation;
import java.util.ArrayList;
import java.util.List;

/** Texts that a field must not take. */
final class Illegal {
    private Illegal() {
    }

    static List<String> texts(Field field) {
        List<String> texts = new ArrayList<>();
        if (field.isRequired()) {
            texts.add("");
            texts.add("  ");
        }
        if (field.isChoiceOfParts()) {
            texts.add("10.0.0.0/99");
            texts.add("nothing at all");
        } else {
            texts.addAll(of(field.parts().getFirst().form()));
        }
        return texts;
    }

    private static List<String> of(Form form) {
        return switch (form) {
            case Form.Text text -> List.of("x".repeat(Form.Text.LONGEST + 1));
            case Form.Whole whole -> whole.max() < Integer.MAX_VALUE
                    ? List.of("x", "1.5", "99999999999", Integer.toString(whole.max() + 1), Long.toString(whole.min() - 1L))
                    : List.of("x", "1.5", "99999999999", "1 2", Long.toString(whole.min() - 1L));
            case Form.Decimal decimal -> List.of("x");
            case Form.Flag flag -> List.of("maybe", "onn");
            case Form.Word word -> List.of("nonsense", "unset");
            case Form.Name name -> List.of("no-such-element", "not an id");
            case Form.Noted noted -> of(noted.notation());
            case Form.Many many -> of(many.item()).stream().filter(text -> !text.contains(",")).toList();
            case Form.Maybe maybe -> of(maybe.value());
            case Form.Settings settings -> List.of();
            case Form.Nested nested -> List.of();
            case Form.Unknown unknown -> List.of();
        };
    }

    private static List<String> of(Notation notation) {
        return switch (notation) {
            case CIDR -> List.of("10.0.0.0", "10.0.0.0/33", "10.0.0.1/16", "fe80::/129", "a/16");
            case ADDRESS -> List.of("10.0.0.256", "10.0.0", "10.0.0.0/16", "::g");
            case PORT -> List.of("0", "65536", "+9092", "90 92", "kafka", "99999999999", "٩٠٩٢");
            case PORTS -> List.of("9-1", "65536", "1-", "a-b", "-1");
            case HOST_PORT -> List.of("broker", "broker:", ":9092", "broker:0", "broker:65536");
            case ZONE -> List.of();
        };
    }
}
