package dev.portolan.edit.element;

import dev.portolan.edit.Refusal;
import dev.portolan.edit.Refusal.Reason;
import dev.portolan.model.Element;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Bounds;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.OneOf;
import dev.portolan.model.shape.Part;
import dev.portolan.model.shape.References;
import dev.portolan.model.shape.References.Reference;
import dev.portolan.model.shape.Shape;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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
            Bounds bounds = record.getClass().getRecordComponents()[part.index()].getAnnotation(Bounds.class);
            Optional<Refusal> fault = values(part.of(record)).flatMap(each -> fault(part, bounds, each).stream()).findFirst();
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Stream<?> values(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.stream().flatMap(Acceptance::values);
            case List<?> list -> list.stream().flatMap(Acceptance::values);
            default -> Stream.of(value);
        };
    }

    private static Optional<Refusal> fault(Part part, Bounds bounds, Object value) {
        return switch (value) {
            case Integer number when bounds != null && (number < bounds.min() || number > bounds.max()) ->
                refused(part.name() + " is " + bounds.min() + " to " + bounds.max() + ", not " + number);
            case Id<?> id -> Optional.empty();
            case Record nested -> fault(nested);
            default -> Optional.empty();
        };
    }
}
