package dev.portolan.diagram.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which wires may run together: those of one port, and those that such wires join. */
final class Groups {
    private final Map<String, String> joined = new HashMap<>();

    Groups(Collection<Wire> wires) {
        for (Wire wire : wires) {
            String one = first(port(wire, true));
            String other = first(port(wire, false));
            if (one.compareTo(other) < 0) {
                joined.put(other, one);
            } else if (!one.equals(other)) {
                joined.put(one, other);
            }
        }
    }

    /** The name of a wire's group: the first of its ports by name. */
    String of(Wire wire) {
        return first(port(wire, true));
    }

    private static String port(Wire wire, boolean begins) {
        Wire.End end = begins ? wire.from() : wire.to();
        return end.port().isPresent() ? end.cell() + "\n" + end.port().get() : wire.key() + (begins ? "\nfrom" : "\ninto");
    }

    private String first(String port) {
        String at = port;
        String next = joined.get(at);
        while (next != null) {
            String further = joined.get(next);
            if (further != null) {
                joined.put(at, further);
            }
            at = next;
            next = further;
        }
        return at;
    }
}
