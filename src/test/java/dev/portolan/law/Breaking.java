package dev.portolan.law;

import dev.portolan.model.Change;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.Connection;
import dev.portolan.model.Element;
import dev.portolan.model.Network;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Part;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Random small changes of a design: an element taken away, an item of a list taken out, a setting or a port changed. They
 * need not break anything; what they do is for the analysis to say.
 */
final class Breaking {
    private Breaking() {
    }

    /** A change of that topology, or none when the dice fell on nothing that can be changed. */
    static Optional<Change> of(Topology topology, RandomGenerator random) {
        List<Element> elements = new ArrayList<>(topology.elements());
        Element element = elements.get(random.nextInt(elements.size()));
        if (element instanceof Cluster || element instanceof Connection) {
            return Optional.empty();
        }
        boolean place = element instanceof Network || element instanceof Subnet || element instanceof Client;
        if (!place && random.nextInt(4) == 0) {
            return Optional.of(new Change.Remove(element.id()));
        }
        List<Part> parts = Shape.of((Record) element).parts();
        Part part = parts.get(random.nextInt(parts.size()));
        return changed(part.of((Record) element), random).map(value -> new Change.Set(element.id(), part.name(), value));
    }

    /** Another value of the same type, where one is easily made. */
    private static Optional<?> changed(Object value, RandomGenerator random) {
        return switch (value) {
            case Enum<?> constant -> other(constant, random);
            case Port port -> Optional.of(Port.of(port.number() % 65000 + 1));
            case PortRange range -> Optional.of(new PortRange(range.from() + 1, range.to() + 1 > 65535 ? 65535 : range.to() + 1));
            case Optional<?> optional when optional.isPresent() -> changed(optional.get(), random).map(Optional::of);
            case List<?> list when !list.isEmpty() -> Optional.of(without(list, random));
            case Extra _ -> Optional.empty();
            case Record nested when nested.getClass().getPackageName().equals("dev.portolan.model") -> nested(nested, random);
            default -> Optional.empty();
        };
    }

    private static Optional<?> other(Enum<?> constant, RandomGenerator random) {
        List<?> others = Arrays.stream(constant.getDeclaringClass().getEnumConstants()).filter(each -> each != constant).toList();
        return Optional.of(others.get(random.nextInt(others.size())));
    }

    private static List<?> without(List<?> list, RandomGenerator random) {
        List<Object> items = new ArrayList<>(list);
        int index = random.nextInt(items.size());
        Optional<?> changed = random.nextBoolean() ? changed(items.get(index), random) : Optional.empty();
        if (changed.isPresent()) {
            items.set(index, changed.get());
        } else {
            items.remove(index);
        }
        return items;
    }

    private static <R extends Record> Optional<?> nested(R record, RandomGenerator random) {
        Shape<R> shape = Shape.of(record);
        Part part = shape.parts().get(random.nextInt(shape.parts().size()));
        return changed(part.of(record), random).map(value -> shape.with(record, part.name(), value));
    }
}
