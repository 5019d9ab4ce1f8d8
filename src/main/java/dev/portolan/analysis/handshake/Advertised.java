package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Course;
import dev.portolan.analysis.naming.Addresses;
import dev.portolan.analysis.world.Dial;
import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.model.Broker;
import dev.portolan.model.Listener;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import java.util.List;
import java.util.Optional;

/**
 * Where a broker says it is, on one listener: the advertised host, else the host the listener binds, else the name its
 * provider gives it, else its own address.
 *
 * @param host the host; empty when the broker's address is not stated
 * @param direct the broker's own interface, when no host can be told
 */
record Advertised(Optional<String> host, Port port, Optional<Dial> direct, Course course) {

    static Advertised of(World world, Broker broker, Listener listener, Nic client) {
        Optional<String> stated = listener.advertisedHost()
                .or(() -> listener.bindHost().filter(h -> !h.isEmpty() && !isWildcard(h)));
        if (stated.isPresent()) {
            return new Advertised(stated, listener.dialledPort(), Optional.empty(), new Course());
        }
        Optional<String> own = broker.names().stream().findFirst()
                .or(() -> broker.addresses().stream().findFirst().map(IpAddress::toString));
        Course course = new Course();
        course.assume("kafka.assumed-advertised", broker.id(), broker.id(), listener.name(), own.orElse(broker.id().value()));
        boolean outside = world.get(client.network()).kind() == NetworkKind.INTERNET
                && world.nics(broker.id()).stream().noneMatch(nic -> nic.network().equals(client.network()));
        List<Dial> dials = own.isPresent() ? List.of() : Addresses.preferred(outside
                ? Addresses.outside(world, broker.id()) : Addresses.inside(world, broker.id()), client);
        return new Advertised(own, listener.dialledPort(), dials.stream().findFirst(), course);
    }

    static boolean isWildcard(String host) {
        return host.equals("0.0.0.0") || host.equals("::") || host.equals("[::]");
    }

    /** The endpoint as a client would read it. */
    String text(Broker broker) {
        return host.map(h -> h.indexOf(':') >= 0 ? "[" + h + "]" : h).orElse(broker.id().value()) + ":" + port;
    }
}
