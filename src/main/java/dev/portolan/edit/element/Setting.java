package dev.portolan.edit.element;

import dev.portolan.design.Design;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Keeping;
import dev.portolan.edit.Proposal;
import dev.portolan.edit.Refusal;
import dev.portolan.edit.Refusal.Reason;
import dev.portolan.edit.Subjects;
import dev.portolan.edit.Verb;
import dev.portolan.model.Element;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Part;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Sets a part of one element or of several at once. What the element refuses, what refers to nothing that may stand there,
 * and what a file could not hold comes out as a refusal, and nothing changes.
 */
public final class Setting {
    private Setting() {
    }

    /**
     * Sets a part.
     *
     * @param ids elements that all have a part of that name
     * @param value the value itself, also where the part may be left unsaid
     */
    public static Proposal of(Design design, Collection<? extends Id<?>> ids, String part, Object value) {
        return proposal(design, ids, part, slot -> Optional.of(slot.wrapped(value)));
    }

    public static Proposal of(Design design, Id<?> id, String part, Object value) {
        return of(design, List.of(id), part, value);
    }

    /** Changes a part of each of several elements, by what it was in each. */
    public static Proposal each(Design design, Collection<? extends Id<?>> ids, String part, UnaryOperator<Object> change) {
        return proposal(design, ids, part, slot -> Optional.of(slot.wrapped(change.apply(slot.value()))));
    }

    /** Leaves a part unsaid again, so that its default holds. */
    public static Proposal unsaid(Design design, Collection<? extends Id<?>> ids, String part) {
        return proposal(design, ids, part, slot -> slot.part().required() ? Optional.empty() : Optional.of(slot.part().unsaid()));
    }

    public static Proposal unsaid(Design design, Id<?> id, String part) {
        return unsaid(design, List.of(id), part);
    }

    /** A part of an element. */
    record Slot(Record element, Part part) {

        static Optional<Slot> of(Design design, Id<?> id, String part) {
            return design.topology().find(id.<Element>as()).map(Record.class::cast).flatMap(element -> Shape.of(element)
                    .parts().stream().filter(each -> each.name().equals(part) && !part.equals("id")).findFirst()
                    .map(found -> new Slot(element, found)));
        }

        boolean isOptional() {
            return Shape.raw(part.type()) == Optional.class;
        }

        Object value() {
            return part.of(element);
        }

        Object wrapped(Object value) {
            return isOptional() && !(value instanceof Optional<?>) ? Optional.of(value) : value;
        }

        /** The rows of a list part; none when it is unsaid. */
        List<?> rows() {
            Object value = value();
            Object said = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            return said instanceof List<?> list ? list : List.of();
        }

        Element with(Object value) {
            return (Element) with(element, part.name(), value);
        }

        private static <R extends Record> R with(R element, String name, Object value) {
            return Shape.of(element).with(element, name, value);
        }
    }

    private static Proposal proposal(Design design, Collection<? extends Id<?>> ids, String part,
                                     Function<Slot, Optional<Object>> value) {
        for (Id<?> id : ids) {
            Optional<Slot> slot = Slot.of(design, id, part);
            if (slot.isEmpty()) {
                return Proposal.refused(Reason.NO_SUCH_PART, id + " " + part);
            }
            Optional<Object> wanted = value.apply(slot.get());
            if (wanted.isEmpty()) {
                return Proposal.refused(Reason.MUST_BE_SAID, part);
            }
            Optional<Refusal> refusal = Acceptance.of(design.topology()).refusal(slot.get(), wanted.get());
            if (refusal.isPresent()) {
                return Proposal.refused(refusal.get());
            }
        }
        UnaryOperator<Design> change = before -> changed(before, ids, part, value);
        return Proposal.of(Edit.of(Subjects.label(Verb.CHANGE, design.topology(), ids), change));
    }

    private static Design changed(Design before, Collection<? extends Id<?>> ids, String part,
                                  Function<Slot, Optional<Object>> value) {
        List<Element> changed = new ArrayList<>();
        for (Id<?> id : ids) {
            Optional<Slot> slot = Slot.of(before, id, part);
            slot.flatMap(value).map(wanted -> slot.get().with(wanted))
                    .filter(other -> !other.equals(slot.get().element())).ifPresent(changed::add);
        }
        return Keeping.with(before, before.topology().with(changed));
    }
}
