package dev.portolan.testing;

import dev.portolan.design.Design;
import dev.portolan.design.Placement;
import dev.portolan.design.Waiver;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.OneOf;
import dev.portolan.model.shape.Part;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Random designs over every kind of element, generated from the shapes: each reference leads to an element that may play
 * its role, choices are made, numbers keep their bounds. Nothing else about them makes sense, which is the point. The same
 * seed gives the same design.
 */
public final class RandomTopologies {
    private final SplittableRandom random;
    private final RandomValues values;
    private final Map<ElementKind, List<Id<?>>> ids = new EnumMap<>(ElementKind.class);

    private RandomTopologies(long seed) {
        this.random = new SplittableRandom(seed);
        this.values = new RandomValues(random);
    }

    /** A topology of one to {@code most} elements of every kind, in the order of the kinds. */
    public static Topology topology(long seed, int most) {
        return new RandomTopologies(seed).topology(most);
    }

    /** A design of such a topology, with placements, waivers and unknown fields. */
    public static Design design(long seed, int most) {
        RandomTopologies source = new RandomTopologies(seed);
        Topology topology = source.topology(most);
        Map<Id<?>, Placement> placements = new TreeMap<>();
        for (Element element : topology.elements()) {
            if (source.random.nextInt(3) == 0) {
                placements.put(element.id(), source.record(Placement.class));
            }
        }
        List<Waiver> waivers = new ArrayList<>();
        for (int i = source.random.nextInt(4); i > 0; i--) {
            waivers.add(source.record(Waiver.class));
        }
        return new Design("Design " + seed, source.values.text(), topology.with(source.values.extra()),
                new TreeMap<>(placements), waivers, source.values.extra());
    }

    private Topology topology(int most) {
        for (ElementKind kind : ElementKind.values()) {
            List<Id<?>> names = new ArrayList<>();
            for (int i = random.nextInt(most); i >= 0; i--) {
                names.add(Id.of(kind.term() + "-" + names.size()));
            }
            ids.put(kind, names);
        }
        List<Element> elements = new ArrayList<>();
        ids.forEach((kind, names) -> names.forEach(id -> elements.add(element(kind, id))));
        return Topology.of(elements);
    }

    private Element element(ElementKind kind, Id<?> id) {
        return (Element) record(kind.type().asSubclass(Record.class), Optional.of(id));
    }

    private <R extends Record> R record(Class<R> type) {
        return record(type, Optional.empty());
    }

    private <R extends Record> R record(Class<R> type, Optional<Id<?>> own) {
        Shape<R> shape = Shape.of(type);
        Object[] parts = new Object[shape.parts().size()];
        for (Part part : shape.parts()) {
            boolean unsaid = !part.required() && random.nextInt(3) == 0;
            parts[part.index()] = part.name().equals("id") ? own.orElseThrow()
                    : unsaid ? part.unsaid() : value(type, part, part.type());
        }
        choose(shape, parts);
        return shape.create(parts);
    }

    private void choose(Shape<?> shape, Object[] parts) {
        OneOf oneOf = shape.type().getAnnotation(OneOf.class);
        if (oneOf != null) {
            String chosen = oneOf.value()[random.nextInt(oneOf.value().length)];
            for (String name : oneOf.value()) {
                Part part = shape.part(name);
                Object value = value(shape.type(), part, Shape.argument(part.type()));
                parts[part.index()] = name.equals(chosen) ? Optional.of(value) : Optional.empty();
            }
        }
    }

    private Object value(Class<? extends Record> owner, Part part, java.lang.reflect.Type type) {
        Class<?> raw = Shape.raw(type);
        if (raw == Optional.class) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(value(owner, part, Shape.argument(type)));
        }
        if (raw == List.class) {
            List<Object> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(value(owner, part, Shape.argument(type)));
            }
            return items;
        }
        if (raw == Id.class) {
            return id(Shape.raw(Shape.argument(type)));
        }
        if (raw == Extra.class) {
            return values.extra();
        }
        return values.of(raw, owner, part).orElseGet(() -> record(raw.asSubclass(Record.class)));
    }

    private Id<?> id(Class<?> role) {
        List<ElementKind> kinds = ids.keySet().stream().filter(kind -> role.isAssignableFrom(kind.type())).toList();
        List<Id<?>> names = ids.get(kinds.get(random.nextInt(kinds.size())));
        return names.get(random.nextInt(names.size()));
    }
}
