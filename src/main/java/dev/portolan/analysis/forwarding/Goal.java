package dev.portolan.analysis.forwarding;

import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.Listener;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a dialled endpoint must end at.
 *
 * @param cluster the cluster
 * @param brokers its brokers
 * @param broker the one broker whose advertised address was dialled; empty for a bootstrap entry, where any will do
 * @param listener the listener that advertises the address; empty for a bootstrap entry
 * @param protocol the security protocol the client speaks, where it is said
 * @param ways for each broker the listeners by which clients may come in, those that brokers use among themselves last
 * @param advertiser of a bootstrap entry: who advertises that very endpoint, if anybody, for a repair must not lead it astray
 */
public record Goal(Id<Cluster> cluster, List<Broker> brokers, Optional<Broker> broker, Optional<Listener> listener,
                   Optional<SecurityProtocol> protocol, Map<Id<Broker>, List<Listener>> ways,
                   Optional<Advertiser> advertiser) {

    /** A broker, and the listener on which it advertises an endpoint. */
    public record Advertiser(Broker broker, Listener listener) {
    }

    boolean accepts(Id<Broker> other) {
        return broker.map(b -> b.id().equals(other)).orElseGet(() -> brokers.stream().anyMatch(b -> b.id().equals(other)));
    }

    /** The port at which filters must let a client through: the one dialled, or the right one where nothing listens there. */
    Port heardAt(Broker met, Port dialled) {
        boolean heard = met.listeners().stream().anyMatch(l -> l.port().equals(dialled));
        return heard || !accepts(met.id()) ? dialled : portOf(met);
    }

    /** Whether another broker advertises the very address that was dialled for the wanted one. */
    public boolean advertisesAlike(Broker other) {
        return listener.isPresent() && !accepts(other.id()) && other.listeners().stream().anyMatch(l ->
                l.isNamed(listener.get().name()) && l.advertisedHost().filter(h -> !h.isBlank()).isPresent()
                        && l.advertisedHost().equals(listener.get().advertisedHost())
                        && l.dialledPort().equals(listener.get().dialledPort()));
    }

    /** Whether a port of a broker is that of the listener dialled, or of one that speaks what the client does. */
    boolean isMeant(Broker met, Port port) {
        Optional<Listener> there = met.listeners().stream().filter(l -> l.port().equals(port)).findFirst();
        if (there.isEmpty() || !accepts(met.id())) {
            return true;
        }
        if (listener.isEmpty() && !isForClients(met, port)) {
            return false;
        }
        Optional<Listener> advertised = listener.or(() -> advertiser.map(Advertiser::listener));
        return advertised.map(l -> there.get().isNamed(l.name())).orElseGet(() -> protocol.isEmpty()
                || there.get().securityProtocol() == protocol.get()
                || met.listeners().stream().noneMatch(l -> l.securityProtocol() == protocol.get()));
    }

    /** The brokers that a repair should lead to. */
    public List<Broker> wanted() {
        return broker.or(() -> advertiser.map(Advertiser::broker)).map(List::of).orElse(brokers);
    }

    /** The port of a broker that a repair should lead to: that of the listener dialled, or of one the client can speak to. */
    Port portOf(Broker wanted) {
        return listener.or(() -> advertiser.map(Advertiser::listener))
                .flatMap(l -> wanted.listeners().stream().filter(own -> own.isNamed(l.name())).findFirst())
                .or(() -> ways(wanted).stream().filter(l -> protocol.isEmpty() || l.securityProtocol() == protocol.get())
                        .findFirst())
                .or(() -> ways(wanted).stream().findFirst())
                .or(() -> brokers.stream().flatMap(b -> ways(b).stream()).findFirst())
                .or(() -> wanted.listeners().stream().findFirst())
                .map(Listener::port).orElse(Port.of(9092));
    }

    /** Whether clients may come in by a port of a broker; one on which nothing listens is not judged here. */
    boolean isForClients(Broker met, Port port) {
        return ways(met).stream().anyMatch(l -> l.port().equals(port))
                || met.listeners().stream().noneMatch(l -> l.port().equals(port));
    }

    private List<Listener> ways(Broker broker) {
        return ways.getOrDefault(broker.id(), List.of());
    }
}
