package dev.portolan.analysis.handshake;

import dev.portolan.analysis.world.World;
import dev.portolan.model.Broker;
import dev.portolan.model.BrokerRole;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Connection;
import dev.portolan.model.Listener;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom a listener serves: clients, the controllers, or the brokers among themselves. */
final class ListenerRoles {
    private static final String CONTROLLER_NAMES = "controller.listener.names";
    private static final String INTER_BROKER_NAME = "inter.broker.listener.name";
    private static final String INTER_BROKER_PROTOCOL = "security.inter.broker.protocol";
    /** What a controllers' listener is called unless the settings say otherwise. */
    private static final String USUAL_NAME = "CONTROLLER";
    /** How the inter-broker listeners of Amazon MSK begin, REPLICATION and REPLICATION_SECURE: domain C1. */
    private static final String MSK_REPLICATION = "REPLICATION";

    private final World world;
    private final Broker broker;
    private final NodeSettings settings;
    private final List<String> controllers;
    private final Optional<String> interBroker;

    private ListenerRoles(World world, Broker broker) {
        this.world = world;
        this.broker = broker;
        this.settings = new NodeSettings(world, broker);
        this.controllers = settings.items(CONTROLLER_NAMES);
        this.interBroker = settings.stated(INTER_BROKER_NAME).or(() -> settings.stated(INTER_BROKER_PROTOCOL));
    }

    static ListenerRoles of(World world, Broker broker) {
        return new ListenerRoles(world, broker);
    }

    /** Whether clients may come in by it. */
    boolean servesClients(Listener listener) {
        return broker.servesClients() && !isControllers(listener) && !isMskReplication(listener);
    }

    /** The listeners by which clients may come in, one by which the brokers reach each other last. */
    List<Listener> forClients() {
        return broker.listeners().stream().filter(this::servesClients).sorted(Comparator.comparing(this::isInterBroker)).toList();
    }

    /** Whether a client may come in by it and speaks as it does, so far as either is stated. */
    boolean fits(Connection connection, Listener listener) {
        List<String> offered = settings.mechanisms(listener);
        return servesClients(listener)
                && connection.securityProtocol().map(p -> p == listener.securityProtocol()).orElse(true)
                && (!listener.securityProtocol().usesSasl() || offered.isEmpty()
                        || connection.saslMechanism().map(offered::contains).orElse(true));
    }

    /** Those of the broker's listeners that fit, one by which the brokers reach each other last. */
    Stream<Listener> fitting(Connection connection) {
        return forClients().stream().filter(l -> fits(connection, l));
    }

    /**
     * Whether it is the controllers' among themselves: as stated, or else any of a node that is only a controller, and
     * the one called CONTROLLER where the cluster has controllers.
     */
    boolean isControllers(Listener listener) {
        return controllers.isEmpty() ? !broker.servesClients() || listener.isNamed(USUAL_NAME) && hasControllers()
                : controllers.stream().anyMatch(listener::isNamed);
    }

    private boolean hasControllers() {
        return world.nodes(broker.cluster()).stream().anyMatch(node -> node.roles().contains(BrokerRole.CONTROLLER));
    }

    /** Whether Amazon MSK keeps it for the brokers among themselves. */
    boolean isMskReplication(Listener listener) {
        return world.get(broker.cluster()).kind() == ClusterKind.MSK
                && listener.name().toUpperCase(Locale.ROOT).startsWith(MSK_REPLICATION);
    }

    /** Whether it is stated to be the one by which brokers reach each other; clients may come in by it all the same. */
    boolean isInterBroker(Listener listener) {
        return isMskReplication(listener) || interBroker.filter(listener::isNamed).isPresent();
    }
}
