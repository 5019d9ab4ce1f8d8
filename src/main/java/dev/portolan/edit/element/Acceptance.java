package dev.portolan.edit.element;

import dev.portolan.edit.Refusal;
import dev.portolan.edit.Refusal.Reason;
import dev.portolan.model.Element;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Bounds;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.OneOf;
import dev.portolan.model.shape.Part;
import dev.portolan.model.shape.References;
import dev.portolan.model.shape.References.Reference;
import dev.portolan.model.shape.Shape;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether an element of a topology may have a value in one of its parts. */
final class Acceptance {
    private final Topology topology;

    private Acceptance(Topology topology) {
        this.topology = topology;
    }

    static Acceptance of(Topology topology) {
        return new Acceptance(topology);
    }

    Optional<Refusal> refusal(Setting.Slot slot, Object value) {
        if (!isOf(slot.part().type(), value)) {
            return refused("'" + value + "' is no " + slot.part().name());
        }
        try {
            Record changed = (Record) slot.with(value);
            return fault(changed).or(() -> dangling(changed));
        } catch (IllegalArgumentException refused) {
            return refused(refused.getMessage());
        }
    }

    private static Optional<Refusal> refused(String message) {
        return Optional.of(new Refusal(Reason.VALUE_NOT_ALLOWED, message));
    }

    private static boolean isOf(Type type, Object value) {
        return switch (value) {
            case Optional<?> optional -> Shape.raw(type) == Optional.class
                    && optional.stream().allMatch(each -> isOf(Shape.argument(type), each));
            case List<?> list -> Shape.raw(type) == List.class
                    && list.stream().allMatch(each -> isOf(Shape.argument(type), each));
            case SortedMap<?, ?> map -> Shape.raw(type) == SortedMap.class && Stream.concat(map.keySet().stream(),
                    map.values().stream()).allMatch(String.class::isInstance);
            case Integer number -> Shape.raw(type) == int.class || Shape.raw(type) == Integer.class;
            default -> Shape.raw(type).isInstance(value);
        };
    }

    private Optional<Refusal> dangling(Record changed) {
        for (Reference reference : References.of(changed)) {
            if (topology.find(reference.id().<Element>as()).filter(reference.role()::isInstance).isEmpty()) {
                return Optional.of(new Refusal(Reason.NO_SUCH_ELEMENT, reference.id().value()));
            }
        }
        return Optional.empty();
    }

    /** What no constructor asks for but a file does: numbers within their bounds, and one choice made of several. */
    private static Optional<Refusal> fault(Record record) {
        OneOf oneOf = record.getClass().getAnnotation(OneOf.class);
        if (oneOf != null) {
            long said = Stream.of(oneOf.value()).map(name -> Shape.of(record).part(name).of(record))
                    .filter(each -> ((Optional<?>) each).isPresent()).count();
            if (said != 1) {
                return refused("exactly one of " + String.join(" and ", oneOf.value()) + " is said");
            }
        }
        for (Part part : Shape.of(record).parts()) {
            Optional<Bounds> bounds = Optional.ofNullable(
                    record.getClass().getRecordComponents()[part.index()].getAnnotation(Bounds.class));
            Optional<Refusal> fault = fault(part, bounds, part.of(record));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> fault(Part part, Optional<Bounds> bounds, Object value) {
        return switch (value) {
            case Optional<?> optional -> first(optional.stream(), each -> fault(part, bounds, each));
            case List<?> list -> first(list.stream(), each -> fault(part, bounds, each));
            case SortedMap<?, ?> map -> first(Stream.concat(map.keySet().stream(), map.values().stream()),
                    each -> fault(part, bounds, each));
            case Integer number -> bounds.filter(each -> number < each.min() || number > each.max())
                    .flatMap(each -> refused(part.name() + " is " + each.min() + " to " + each.max() + ", not " + number));
            case String text when text.length() > Shape.LONGEST_TEXT ->
                refused("a text has at most " + Shape.LONGEST_TEXT + " characters, not " + text.length());
            case Record nested when nested.getClass().isAnnotationPresent(Doc.class) -> fault(nested);
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> first(Stream<?> values, Function<Object, Optional<Refusal>> fault) {
        return values.map(fault).flatMap(Optional::stream).findFirst();
    }
}
