package dev.portolan.analysis.handshake;

import dev.portolan.analysis.naming.Asker;
import dev.portolan.analysis.world.World;
import dev.portolan.model.Client;
import dev.portolan.model.Connection;

/** A client at work on one connection. */
record Caller(World world, Client client, Connection connection, Asker asker) {

    static Caller of(World world, Connection connection) {
        Client client = world.get(connection.client());
        return new Caller(world, client, connection,
                new Asker(world.nics(client.id()).getFirst(), client.hosts(), client.resolver()));
    }
}
