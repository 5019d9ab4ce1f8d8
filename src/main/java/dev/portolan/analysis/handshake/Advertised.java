package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Course;
import dev.portolan.analysis.naming.Addresses;
import dev.portolan.analysis.world.Dial;
import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Detail;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Endpoint;
import dev.portolan.model.Listener;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a broker says it is, on one listener: the advertised host, drawn or in its settings, else the host the listener
 * binds, else the name its provider gives it, else its own address. An advertised host that is stated and empty is the
 * machine's own name (domain rule B-07), so it counts as unsaid.
 *
 * @param host the host to dial; empty when the broker's address is not stated
 * @param direct the broker's own interface, when no host can be told
 * @param told what clients are told in place of the host, where that leads nowhere
 */
record Advertised(Optional<String> host, Port port, Optional<Dial> direct, Course course, Optional<String> told) {

    static Advertised of(World world, Broker broker, Listener listener, Nic client) {
        Port port = port(world, broker, listener);
        Optional<String> wildcard = Wildcards.of(world, broker, listener);
        if (wildcard.isPresent()) {
            Course course = new Course();
            Wildcards.block(world, broker, listener, client, course);
            return unsaid(world, broker, client, port, course, wildcard);
        }
        Optional<String> stated = stated(world, broker, listener)
                .or(() -> listener.bindHost().filter(h -> !Wildcards.isWildcard(h))).filter(h -> !h.isBlank());
        if (stated.isPresent()) {
            return new Advertised(stated, port, Optional.empty(), new Course(), Optional.empty());
        }
        Course course = new Course();
        Optional<String> own = inside(broker);
        if (own.isEmpty() && listener.advertisedHost().isPresent()) {
            course.doubt(KafkaCode.ADVERTISED_HOST_EMPTY, broker.id(),
                    Detail.of(KafkaCode.ADVERTISED_HOST_EMPTY, broker.id(), listener.name()));
        } else if (own.isEmpty()) {
            endpoint(world, broker, client).ifPresentOrElse(
                    e -> course.assume("kafka.assumed-endpoint-address", broker.id(), broker.id(), listener.name(), e),
                    () -> course.assume("kafka.assumed-own-address", broker.id(), broker.id(), listener.name()));
        } else {
            course.assume("kafka.assumed-advertised", broker.id(), broker.id(), listener.name(), own.get());
        }
        return unsaid(world, broker, client, port, course, Optional.empty());
    }

    private static Advertised unsaid(World world, Broker broker, Nic client, Port port, Course course, Optional<String> told) {
        Optional<String> own = told.isPresent() ? own(world, broker, client) : inside(broker);
        Id<?> at = endpoint(world, broker, client).<Id<?>>map(e -> e).orElse(broker.id());
        List<Dial> dials = own.isPresent() ? List.of() : Addresses.preferred(isOutside(world, broker, client)
                ? Addresses.outside(world, at) : Addresses.inside(world, at), client);
        return new Advertised(own, port, dials.stream().findFirst(), course, told);
    }

    /** The endpoint in the client's network that stands for this broker alone. */
    private static Optional<Id<Endpoint>> endpoint(World world, Broker broker, Nic client) {
        return world.doors(broker.cluster()).stream().map(world::element).flatMap(door -> door instanceof Endpoint endpoint
                && endpoint.network().equals(client.network()) && world.get(endpoint.service()).server()
                        .filter(broker.id()::equals).isPresent() ? Stream.of(endpoint.id()) : Stream.empty()).findFirst();
    }

    /** What is stated to be advertised: as drawn, or else in the settings. */
    static Optional<String> stated(World world, Broker broker, Listener listener) {
        return listener.advertisedHost().or(() -> new NodeSettings(world, broker).advertised(listener).map(HostPort::host));
    }

    private static Port port(World world, Broker broker, Listener listener) {
        Optional<Port> set = listener.advertisedHost().isPresent() || listener.advertisedPort().isPresent() ? Optional.empty()
                : new NodeSettings(world, broker).advertised(listener).map(HostPort::port);
        return set.orElseGet(listener::dialledPort);
    }

    /** The name or address at which a client would rather find the broker: its public one from the Internet. */
    static Optional<String> own(World world, Broker broker, Nic client) {
        Optional<String> outside = isOutside(world, broker, client) ? broker.publicNames().stream().findFirst()
                .or(() -> world.publicAddressesOf(broker.id()).stream().map(PublicAddress::address).flatMap(Optional::stream)
                        .map(IpAddress::toString).findFirst()) : Optional.empty();
        return outside.or(() -> inside(broker));
    }

    private static Optional<String> inside(Broker broker) {
        return broker.names().stream().findFirst().or(() -> broker.addresses().stream().findFirst().map(IpAddress::toString));
    }

    private static boolean isOutside(World world, Broker broker, Nic client) {
        return world.get(client.network()).kind() == NetworkKind.INTERNET
                && world.nics(broker.id()).stream().noneMatch(nic -> nic.network().equals(client.network()));
    }

    /** The endpoint as a client would read it. */
    String text(Broker broker) {
        return told.or(() -> host).map(h -> h.indexOf(':') >= 0 ? "[" + h + "]" : h).orElse(broker.id().value()) + ":" + port;
    }
}
