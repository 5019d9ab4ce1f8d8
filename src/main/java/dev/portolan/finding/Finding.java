package dev.portolan.finding;

import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/**
 * Something a rule says about the design.
 *
 * @param elements what it is about, the one to change first
 * @param fix the repair, where an edit of the design can make it
 */
public record Finding(Code code, Severity severity, List<Id<?>> elements, Detail detail, Optional<Fix> fix) {
    public Finding {
        elements = List.copyOf(elements);
    }

    public static Finding of(Code code, List<? extends Id<?>> elements, Object... facts) {
        return new Finding(code, code.severity(), List.copyOf(elements), Detail.of(code, facts), Optional.empty());
    }

    public Finding with(Severity other) {
        return new Finding(code, other, elements, detail, fix);
    }

    public Finding with(Fix repair) {
        return new Finding(code, severity, elements, detail, Optional.of(repair));
    }
}
