package dev.portolan.rule.kafka;

import dev.portolan.model.Element;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.shape.Part;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Every text of an element that a machine will read: names, hosts and settings, but not what people call it. */
final class Wording {
    private static final Set<String> FOR_PEOPLE = Set.of("id", "name");

    private Wording() {
    }

    /** All texts, in the order of the element's parts. */
    static List<String> of(Element element) {
        List<String> texts = new ArrayList<>();
        mapped(element, text -> {
            texts.add(text);
            return text;
        });
        return texts;
    }

    /** The element with each text replaced. @throws IllegalArgumentException when the result is no such element */
    static Element mapped(Element element, UnaryOperator<String> change) {
        return (Element) record((Record) element, change, FOR_PEOPLE);
    }

    private static Record record(Record record, UnaryOperator<String> change, Set<String> kept) {
        Shape<Record> shape = Shape.of(record);
        Object[] values = new Object[shape.parts().size()];
        boolean changed = false;
        for (Part part : shape.parts()) {
            Object before = part.of(record);
            Object after = kept.contains(part.name()) ? before : value(before, change);
            values[part.index()] = after;
            changed |= !after.equals(before);
        }
        return changed ? shape.create(values) : record;
    }

    private static Object value(Object value, UnaryOperator<String> change) {
        return switch (value) {
            case String text -> change.apply(text);
            case HostPort address -> new HostPort(change.apply(address.host()), address.port());
            case Optional<?> optional -> optional.map(inner -> value(inner, change));
            case List<?> list -> list.stream().map(item -> value(item, change)).toList();
            case SortedMap<?, ?> map -> {
                SortedMap<Object, Object> copy = new TreeMap<>();
                map.forEach((key, inner) -> copy.put(key, value(inner, change)));
                yield copy;
            }
            case Record nested when nested.getClass().getPackage() == Element.class.getPackage() ->
                    record(nested, change, Set.of());
            default -> value;
        };
    }
}
