package dev.portolan.model;

import dev.portolan.model.address.HostPort;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** This client must reach that cluster: the arrow the architect draws. */
@Doc("This client must reach that cluster: the arrow the architect draws.")
public record Connection(
        @Doc("How other elements refer to it.")
        Id<Connection> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("Who connects.")
        Id<Client> client,
        @Doc("What it must reach.")
        Id<Cluster> cluster,
        @Doc(value = "bootstrap.servers.", absent = "the advertised addresses of the cluster's listener that fits")
        List<HostPort> bootstrapServers,
        @Doc(value = "security.protocol.", absent = "that of the listener dialled")
        Optional<SecurityProtocol> securityProtocol,
        @Doc(value = "sasl.mechanism.", absent = "one the listener offers")
        Optional<String> saslMechanism,
        @Doc(value = "Whether the client presents a certificate.", absent = "off")
        Toggle clientCertificate,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements Element {

    public Connection {
        name = name.isBlank() ? id.value() : name;
        bootstrapServers = List.copyOf(bootstrapServers);
    }
}
