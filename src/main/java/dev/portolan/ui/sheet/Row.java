package dev.portolan.ui.sheet;

import dev.portolan.model.form.RecordForm;
import dev.portolan.model.shape.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row of a table: a record, or what is known so far of one that is being written down.
 *
 * @param values one for each part; {@link Part.Unsaid#FORBIDDEN} where one lacks that must be said
 */
public record Row(RecordForm form, List<Object> values) {
    public Row {
        values = List.copyOf(values);
    }

    /** The row of a record. */
    static Row of(Record record) {
        RecordForm form = RecordForm.of(record.getClass());
        return new Row(form, form.fields().stream().map(field -> field.part().of(record)).toList());
    }

    /** A row of which nothing is said yet. */
    static Row blank(RecordForm form) {
        return new Row(form, form.fields().stream().map(field -> field.part().unsaid()).toList());
    }

    Object value(Part part) {
        return values.get(part.index());
    }

    /** The row with another value: one of a part, or a {@link Chosen} one that takes the place of the others. */
    Row with(Part part, Object value) {
        List<Object> others = new ArrayList<>(values);
        if (value instanceof Chosen chosen) {
            form.choice().forEach(name -> others.set(form.shape().part(name).index(), Optional.empty()));
            others.set(chosen.part().index(), chosen.value());
        } else {
            others.set(part.index(), value);
        }
        return new Row(form, others);
    }

    /** The one part that is said of those that exclude each other. */
    Object chosen() {
        return form.choice().stream().map(name -> form.shape().part(name)).filter(part -> !value(part).equals(part.unsaid()))
                .findFirst().<Object>map(part -> new Chosen(part, value(part))).orElse(Part.Unsaid.FORBIDDEN);
    }

    public boolean isComplete() {
        return !values.contains(Part.Unsaid.FORBIDDEN)
                && (form.choice().isEmpty() || chosen() != Part.Unsaid.FORBIDDEN);
    }

    /** The record, once all that must be said is said. @throws IllegalArgumentException when the record refuses its parts */
    Optional<Record> record() {
        return isComplete() ? Optional.of(form.shape().create(values.toArray())) : Optional.empty();
    }

    @Override
    public String toString() {
        return values.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
