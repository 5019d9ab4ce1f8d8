package dev.portolan.law;

import dev.portolan.model.AclEntry;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.Element;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Region;
import dev.portolan.model.Route;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.Target;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitRoute;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Part;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The same design under other ids and in another order: of its elements, and of what is listed in them without order. */
final class Renaming {
    private static final Set<Class<?>> UNORDERED = Set.of(Id.class, Route.class, TransitRoute.class, SecurityRule.class,
            AclEntry.class, DnsRecord.class, Target.class);

    private final Map<String, String> names = new HashMap<>();
    private final Random random;

    private Renaming(Topology topology, Random random) {
        this.random = random;
        List<String> fresh = new ArrayList<>();
        for (int i = 0; i < topology.size(); i++) {
            fresh.add("x" + i);
        }
        Collections.shuffle(fresh, random);
        topology.elements().forEach(element -> names.put(element.id().value(), fresh.removeLast()));
    }

    static Topology of(Topology topology, Random random) {
        Renaming renaming = new Renaming(topology, random);
        List<Element> renamed = new ArrayList<>();
        topology.elements().forEach(element -> renamed.add((Element) renaming.record((Record) saying(element))));
        Collections.shuffle(renamed, random);
        return Topology.of(renamed);
    }

    /** A Region is known by its id unless it states a code, so the code is stated before the id is lost. */
    private static Element saying(Element element) {
        return element instanceof Region region && region.code().isEmpty()
                ? Shape.of(region).with(region, "code", Optional.of(region.id().value())) : element;
    }

    private <R extends Record> R record(R before) {
        Shape<R> shape = Shape.of(before);
        Object[] values = new Object[shape.parts().size()];
        for (Part part : shape.parts()) {
            boolean ids = before instanceof EndpointService && part.name().equals("allowedPrincipals");
            Object value = part.of(before);
            values[part.index()] = ids ? ((Optional<?>) value).map(list -> principals((List<?>) list)) : value(value);
        }
        return shape.create(values);
    }

    /** Principals may be named by the id of an account. */
    private List<?> principals(List<?> principals) {
        return principals.stream().map(principal -> names.getOrDefault((String) principal, (String) principal)).toList();
    }

    private Object value(Object value) {
        return switch (value) {
            case Id<?> id -> Id.of(names.get(id.value()));
            case Optional<?> optional -> optional.map(this::value);
            case List<?> list -> list(list);
            case Extra extra -> extra;
            case Record nested when nested.getClass().getPackageName().equals("dev.portolan.model") -> record(nested);
            default -> value;
        };
    }

    private List<?> list(List<?> list) {
        List<Object> renamed = new ArrayList<>();
        list.forEach(item -> renamed.add(value(item)));
        if (!list.isEmpty() && UNORDERED.contains(list.getFirst().getClass())) {
            Collections.shuffle(renamed, random);
        }
        return renamed;
    }
}
