package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Arrival;
import dev.portolan.analysis.naming.Asker;
import dev.portolan.analysis.world.Dial;
import dev.portolan.analysis.world.World;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Connection;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A client at work on one connection.
 *
 * @param reached what was dialled before and led straight to a broker, whatever it was dialled for
 * @param roles of the listeners of brokers that were met
 */
record Caller(World world, Client client, Connection connection, Asker asker, Map<Reached, List<Arrival>> reached,
              Map<Id<Broker>, ListenerRoles> roles) {

    /** An address and a port at which a broker answered directly: dialling it again goes the same way. */
    record Reached(Dial dial, Port port) {
    }

    ListenerRoles rolesAt(Broker broker) {
        return roles.computeIfAbsent(broker.id(), id -> ListenerRoles.of(world, broker));
    }

    static Caller of(World world, Connection connection) {
        Client client = world.get(connection.client());
        return new Caller(world, client, connection,
                new Asker(world.nics(client.id()).getFirst(), client.hosts(), client.resolver()),
                new HashMap<>(), new HashMap<>());
    }
}
