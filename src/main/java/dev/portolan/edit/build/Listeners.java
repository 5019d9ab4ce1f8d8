package dev.portolan.edit.build;

import dev.portolan.edit.draft.Draft;
import dev.portolan.model.Broker;
import dev.portolan.model.Listener;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import dev.portolan.provider.ClusterPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Listeners of brokers. */
final class Listeners {
    private Listeners() {
    }

    static Listener of(ClusterPlan.Listener said, Optional<String> bindHost, Optional<String> host, Optional<Port> port) {
        Map<String, Object> parts = new HashMap<>(Map.of("name", said.name(), "port", Port.of(said.port().ports().from()),
                "securityProtocol", said.protocol(), "saslMechanisms", said.mechanism().stream().toList(),
                "bindHost", bindHost, "advertisedHost", host, "advertisedPort", port));
        return Shape.of(Listener.class).create(parts);
    }

    /** The listener of a broker that listens on a port. */
    static Optional<Listener> at(Broker broker, Port port) {
        return broker.listeners().stream().filter(listener -> listener.port().equals(port)).findFirst();
    }

    static Optional<Listener> named(Broker broker, String name) {
        return broker.listeners().stream().filter(listener -> listener.isNamed(name)).findFirst();
    }

    /** Adds a listener, unless the broker has one of that name or port. */
    static void add(Draft draft, Id<Broker> broker, Listener listener) {
        Broker before = draft.get(broker);
        if (named(before, listener.name()).isEmpty() && at(before, listener.port()).isEmpty()) {
            List<Listener> all = new ArrayList<>(before.listeners());
            all.add(listener);
            draft.set(broker, "listeners", all);
        }
    }

    /** Sets what a listener advertises. */
    static void advertise(Draft draft, Id<Broker> broker, Listener listener, String host, Port port) {
        Listener after = listener;
        after = Shape.of(Listener.class).with(after, "advertisedHost", Optional.of(host));
        after = Shape.of(Listener.class).with(after, "advertisedPort",
                port.equals(listener.port()) ? Optional.empty() : Optional.of(port));
        Listener changed = after;
        draft.set(broker, "listeners", draft.get(broker).listeners().stream()
                .map(each -> each.equals(listener) ? changed : each).toList());
    }

    /** The host that clients are told: what it advertises, or the node's own address. */
    static Optional<String> host(Broker broker, Listener listener) {
        return listener.advertisedHost().filter(host -> !host.isBlank())
                .or(() -> broker.addresses().stream().findFirst().map(IpAddress::toString));
    }
}
