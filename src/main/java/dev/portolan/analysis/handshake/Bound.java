package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Arrival;
import dev.portolan.analysis.forwarding.Course;
import dev.portolan.analysis.naming.Asker;
import dev.portolan.analysis.naming.Names;
import dev.portolan.analysis.world.Dial;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Detail;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Listener;
import dev.portolan.model.Resolver;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.SpecialRange;
import dev.portolan.model.shape.Shape;
import java.util.List;
import java.util.Optional;

/** Which listener of a broker hears what arrives: one on the port reached, bound to the address dialled or to all. */
record Bound(World world, Dialled dialled, Dial dial, Arrival arrival, Broker broker) {

    /** The listener that answers. */
    Optional<Listener> listener() {
        return onPort().stream().filter(this::hears).findFirst();
    }

    private List<Listener> onPort() {
        return broker.listeners().stream().filter(l -> l.port().equals(arrival.port())).toList();
    }

    private boolean hears(Listener listener) {
        Optional<String> host = listener.bindHost().filter(h -> !h.isEmpty() && !Wildcards.isWildcard(h));
        if (host.isEmpty()) {
            return true;
        }
        return dialled.isLoopback() ? bindsLoopback(host.get()) : !bindsLoopback(host.get()) && isAddressDialled(host.get());
    }

    private static boolean bindsLoopback(String host) {
        return host.equals("localhost") || IpAddress.tryParse(host).filter(SpecialRange.LOOPBACK::contains).isPresent();
    }

    /** What is bound must be an address of the node, and the one dialled where that is stated; an unknown name is its own. */
    private boolean isAddressDialled(String host) {
        Asker itself = new Asker(world.nics(broker.id()).getFirst(), List.of(), Resolver.NETWORK);
        List<IpAddress> bound = Names.resolve(world, itself, host).dials().stream().map(Dial::address).filter(Cidr::isSingle)
                .map(Cidr::first).toList();
        if (bound.isEmpty() || broker.addresses().isEmpty()) {
            return true;
        }
        boolean straight = dial.realm() == Dial.Realm.PRIVATE && arrival.passage().isEmpty() && dial.address().isSingle()
                && broker.addresses().contains(dial.address().first());
        return bound.stream().anyMatch(a -> straight ? a.equals(dial.address().first()) : broker.addresses().contains(a));
    }

    /** Blocks where a listener has the port reached, but is bound to another address; then it is returned. */
    Optional<Listener> block(Course course) {
        Optional<Listener> deaf = onPort().stream().findFirst();
        deaf.ifPresent(listener -> course.block(KafkaCode.BOUND_ELSEWHERE, broker.id(), Detail.of(KafkaCode.BOUND_ELSEWHERE,
                broker.id(), listener.name(), listener.bindHost().orElseThrow(), arrival.port()),
                new Change.Swap(broker.id(), "listeners", listener, Shape.of(listener).with(listener, "bindHost",
                        Optional.empty()))));
        return deaf;
    }
}
