package dev.portolan.ui.sheet;

import dev.portolan.design.Design;
import dev.portolan.edit.Proposal;
import dev.portolan.edit.element.Setting;
import dev.portolan.model.Element;
import dev.portolan.model.form.RecordForm;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One or several elements of a design that are edited together. */
record Subject(Design design, List<Element> elements) {
    private static final Set<String> IN_HEAD = Set.of("id", "name", "extra");

    Subject {
        elements = List.copyOf(elements);
    }

    List<Id<?>> ids() {
        return elements.stream().<Id<?>>map(Element::id).toList();
    }

    Element last() {
        return elements.getLast();
    }

    /** The parts that all of them have, by name and type; those in the head of the sheet left out. */
    List<RecordForm.Field> parts() {
        List<RecordForm> forms = elements.stream().<Class<?>>map(Object::getClass).distinct()
                .map(type -> RecordForm.of(type.asSubclass(Record.class))).toList();
        return forms.getFirst().fields().stream().filter(field -> !IN_HEAD.contains(field.part().name()))
                .filter(field -> forms.stream().allMatch(form -> has(form, field))).toList();
    }

    private static boolean has(RecordForm form, RecordForm.Field field) {
        return form.field(field.part().name()).filter(other -> other.part().type().equals(field.part().type())
                && other.form().equals(field.form()) && other.part().required() == field.part().required()).isPresent();
    }

    /** What a part is in each of them. */
    List<Object> values(String part) {
        return elements.stream().map(Record.class::cast)
                .map(element -> RecordForm.of(element.getClass()).shape().part(part).of(element)).toList();
    }

    /** Changes a part of each of them. */
    Proposal changing(String part, UnaryOperator<Object> change) {
        return Setting.each(design, ids(), part, change);
    }

    /** Why they do not take a value. */
    Optional<String> objection(String part, Object value) {
        return changing(part, before -> value).why().map(Objections::words);
    }
}
