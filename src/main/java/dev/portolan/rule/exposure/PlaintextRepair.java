package dev.portolan.rule.exposure;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Fix;
import dev.portolan.model.BalancerProtocol;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.Connection;
import dev.portolan.model.Listener;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What it takes to let a listener speak TLS: it changes on every broker of the cluster at once, and so do the clients that dial
 * it. Where it is not plain who dials it, or a client lacks what TLS needs, there is no such edit; nor where a provider
 * fixes what each port speaks.
 */
final class PlaintextRepair {
    private static final String PROTOCOL_MAP = "listener.security.protocol.map";

    private final Topology topology;
    private final Cluster cluster;
    private final Listener listener;
    private final List<Broker> brokers;
    private final Set<Port> ports = new HashSet<>();
    private final Set<Port> others = new HashSet<>();

    private PlaintextRepair(Topology topology, Cluster cluster, Listener listener) {
        this.topology = topology;
        this.cluster = cluster;
        this.listener = listener;
        this.brokers = topology.all(Broker.class).stream()
                .filter(broker -> broker.cluster().equals(cluster.id()) && broker.servesClients()).toList();
        for (Broker broker : brokers) {
            broker.listeners().forEach(each -> (isMeant(each) ? ports : others).addAll(fronts(broker, each)));
        }
    }

    static Optional<Fix> of(Topology topology, Broker broker, Listener listener) {
        return topology.find(broker.cluster()).map(cluster -> new PlaintextRepair(topology, cluster, listener))
                .filter(PlaintextRepair::canChange).flatMap(PlaintextRepair::fix);
    }

    private boolean isMeant(Listener other) {
        return other.isNamed(listener.name());
    }

    /** The ports by which clients may come to a listener: its own, and those of what stands before it. */
    private Set<Port> fronts(Broker broker, Listener each) {
        Set<Port> found = new HashSet<>(List.of(each.port(), each.dialledPort()));
        topology.all(LoadBalancer.class).forEach(balancer -> balancer.listeners().stream()
                .filter(front -> leadsTo(front.targetGroup(), broker, each)).forEach(front -> found.add(front.port())));
        topology.all(NatGateway.class).forEach(nat -> nat.forwards().stream()
                .filter(rule -> rule.target().equals(broker.id()) && rule.targetPort().equals(each.port()))
                .forEach(rule -> found.add(rule.port())));
        return found;
    }

    private boolean leadsTo(Id<TargetGroup> group, Broker broker, Listener each) {
        return topology.find(group).filter(found -> found.targets().stream().anyMatch(target -> target.port().equals(each.port())
                && (target.broker().filter(broker.id()::equals).isPresent()
                        || target.address().filter(broker.addresses()::contains).isPresent()))).isPresent();
    }

    /** Whether the drawing alone says what the listener speaks, alike on all brokers, and nothing ends TLS before it. */
    private boolean canChange() {
        boolean own = switch (cluster.kind()) {
            case SELF_HOSTED_KRAFT, SELF_HOSTED_ZOOKEEPER, EMR -> true;
            case MSK, DMS -> false;
        };
        boolean drawn = Stream.concat(Stream.of(cluster.settings()), brokers.stream().map(Broker::settings))
                .noneMatch(settings -> settings.containsKey(PROTOCOL_MAP));
        boolean ended = topology.all(LoadBalancer.class).stream().flatMap(balancer -> balancer.listeners().stream())
                .filter(front -> front.protocol() == BalancerProtocol.TLS)
                .anyMatch(front -> brokers.stream().anyMatch(broker -> broker.listeners().stream().filter(this::isMeant)
                        .anyMatch(each -> leadsTo(front.targetGroup(), broker, each))));
        return own && drawn && !ended && meant().allMatch(each -> each.securityProtocol() == listener.securityProtocol()
                && each.certificateNames().map(names -> each.advertisedHost().filter(names::contains).isPresent()).orElse(true));
    }

    private Stream<Listener> meant() {
        return brokers.stream().flatMap(broker -> broker.listeners().stream()).filter(this::isMeant);
    }

    private Optional<Fix> fix() {
        List<Connection> dialling = new ArrayList<>();
        for (Connection connection : topology.all(Connection.class)) {
            if (connection.cluster().equals(cluster.id())) {
                Optional<Boolean> dials = dials(connection);
                if (dials.isEmpty()) {
                    return Optional.empty();
                }
                if (dials.get()) {
                    dialling.add(connection);
                }
            }
        }
        return protocol(dialling).flatMap(safe -> fix(safe, dialling));
    }

    /** Whether a connection comes in by the listener; empty when nobody can tell. */
    private Optional<Boolean> dials(Connection connection) {
        Set<Port> dialled = connection.bootstrapServers().stream().map(HostPort::port).collect(Collectors.toSet());
        if (dialled.isEmpty()) {
            Set<String> fitting = brokers.stream().flatMap(broker -> broker.listeners().stream())
                    .filter(each -> connection.securityProtocol().map(each.securityProtocol()::equals).orElse(true))
                    .map(each -> each.name().toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
            boolean meant = fitting.contains(listener.name().toUpperCase(Locale.ROOT));
            return meant && fitting.size() > 1 ? Optional.empty() : Optional.of(meant);
        }
        return Collections.disjoint(dialled, ports) ? Optional.of(false)
                : Collections.disjoint(dialled, others) && ports.containsAll(dialled) ? Optional.of(true) : Optional.empty();
    }

    /** What the listener should speak: what its clients wait for, or else the same with TLS around it. */
    private Optional<SecurityProtocol> protocol(List<Connection> dialling) {
        SecurityProtocol plain = listener.securityProtocol();
        Set<SecurityProtocol> spoken = dialling.stream().flatMap(connection -> connection.securityProtocol().stream())
                .collect(Collectors.toSet());
        SecurityProtocol wrapped = plain.usesSasl() ? SecurityProtocol.SASL_SSL : SecurityProtocol.SSL;
        if (spoken.isEmpty() || spoken.stream().allMatch(each -> each == plain || each == wrapped)) {
            return Optional.of(wrapped);
        }
        return spoken.size() == 1 ? spoken.stream().filter(SecurityProtocol::usesTls).findFirst() : Optional.empty();
    }

    private Optional<Fix> fix(SecurityProtocol safe, List<Connection> dialling) {
        List<Connection> moving = dialling.stream()
                .filter(connection -> connection.securityProtocol().filter(each -> each != safe).isPresent()).toList();
        if (!moving.stream().allMatch(this::trusts)) {
            return Optional.empty();
        }
        List<Change> steps = new ArrayList<>();
        for (Broker broker : brokers) {
            broker.listeners().stream().filter(this::isMeant).forEach(each ->
                    steps.add(new Change.Swap(broker.id(), "listeners", each, speaking(each, safe, dialling))));
        }
        moving.forEach(connection -> steps.add(new Change.Set(connection.id(), "securityProtocol", Optional.of(safe))));
        List<Id<Broker>> ids = brokers.stream().filter(broker -> broker.listeners().stream().anyMatch(this::isMeant))
                .map(Broker::id).toList();
        List<Id<Client>> clients = moving.stream().map(Connection::client).distinct().toList();
        return Optional.of(new Fix(Detail.of(clients.isEmpty() ? "public.plaintext.fix" : "public.plaintext.fix-clients",
                listener.name(), ids, safe, clients), steps));
    }

    private static Listener speaking(Listener before, SecurityProtocol safe, List<Connection> dialling) {
        Listener after = Shape.of(before).with(before, "securityProtocol", safe);
        List<String> mechanisms = dialling.stream().flatMap(connection -> connection.saslMechanism().stream())
                .distinct().toList();
        return safe.usesSasl() && before.saslMechanisms().isEmpty() ? Shape.of(after).with(after, "saslMechanisms", mechanisms)
                : after;
    }

    private boolean trusts(Connection connection) {
        Optional<List<String>> trusted = topology.find(connection.client()).flatMap(Client::trusts);
        return trusted.isEmpty() || cluster.certificateAuthority().filter(trusted.get()::contains).isPresent();
    }
}
