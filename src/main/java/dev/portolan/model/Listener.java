package dev.portolan.model;

import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import java.util.List;
import java.util.Optional;

/** A listener of a Kafka node. */
@Doc("A listener of a Kafka node.")
public record Listener(
        @Doc("The listener's name, such as EXTERNAL.")
        String name,
        @Doc("The port it listens on.")
        Port port,
        @Doc(value = "The address it binds.", absent = "all addresses")
        Optional<String> bindHost,
        @Doc(value = "Its entry in listener.security.protocol.map.", absent = "PLAINTEXT")
        SecurityProtocol securityProtocol,
        @Doc(value = "sasl.enabled.mechanisms, when it uses SASL.", absent = "none")
        List<String> saslMechanisms,
        @Doc(value = "The host in advertised.listeners.", absent = "the host it binds, or the node's own address")
        Optional<String> advertisedHost,
        @Doc(value = "The port in advertised.listeners.", absent = "the port it listens on")
        Optional<Port> advertisedPort,
        @Doc(value = "Names in its certificate, when it uses TLS.", absent = "assumed to fit")
        Optional<List<String>> certificateNames,
        @Doc(value = "ssl.client.auth.", absent = "none")
        ClientAuth clientAuth,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) {

    public Listener {
        saslMechanisms = List.copyOf(saslMechanisms);
        certificateNames = certificateNames.map(List::copyOf);
    }

    /** Whether Kafka takes the listener for the one of that name: it compares names in upper case. */
    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    /** Port in {@code advertised.listeners}: the one set, or the port listened on. */
    public Port dialledPort() {
        return advertisedPort.orElse(port);
    }
}
