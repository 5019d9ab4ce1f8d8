package dev.portolan.analysis.handshake;

import dev.portolan.analysis.world.World;
import dev.portolan.model.Broker;
import dev.portolan.model.ClientAuth;
import dev.portolan.model.Listener;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.address.Port;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the stated settings of a node say beyond its drawing: its own, over those of its cluster.
 *
 * <p>Where drawing and settings disagree about one listener, the more specific statement counts, as it does in Kafka:
 * the setting with the listener's prefix, then what is drawn of the listener, then the setting of the whole node.
 *
 * @param world where the node's cluster is
 */
record NodeSettings(World world, Broker broker) {
    private static final Pattern ENTRY = Pattern.compile("(.+)://\\[?([-%._:0-9A-Za-z]+)]?:([1-9][0-9]{0,4})");
    private static final int HIGHEST_PORT = 65_535;
    private static final String ADVERTISED = "advertised.listeners";
    private static final String MECHANISMS = "sasl.enabled.mechanisms";
    private static final String CLIENT_AUTH = "ssl.client.auth";

    Optional<String> stated(String key) {
        return Optional.ofNullable(broker.settings().get(key))
                .or(() -> Optional.ofNullable(world.get(broker.cluster()).settings().get(key)))
                .map(String::trim).filter(value -> !value.isEmpty());
    }

    /** The items of a stated list, empty ones left out; none when it is not stated. */
    List<String> items(String key) {
        return stated(key).stream().flatMap(text -> Arrays.stream(text.split(","))).map(String::trim)
                .filter(item -> !item.isEmpty()).toList();
    }

    private static String own(Listener listener, String key) {
        return "listener.name." + listener.name().toLowerCase(Locale.ROOT) + "." + key;
    }

    /** The SASL mechanisms a listener offers; none when nothing says so. */
    List<String> mechanisms(Listener listener) {
        List<String> own = items(own(listener, MECHANISMS));
        List<String> drawn = own.isEmpty() ? listener.saslMechanisms() : own;
        return drawn.isEmpty() ? items(MECHANISMS) : drawn;
    }

    /**
     * Whether a listener asks for a certificate. A setting without the listener's prefix does not count for SASL_SSL
     * (ChannelBuilders of Apache Kafka since 2.8).
     */
    ClientAuth clientAuth(Listener listener) {
        Optional<ClientAuth> drawn = Optional.of(listener.clientAuth()).filter(auth -> auth != ClientAuth.UNSET);
        boolean general = listener.securityProtocol() == SecurityProtocol.SSL;
        return clientAuth(own(listener, CLIENT_AUTH)).or(() -> drawn)
                .or(() -> general ? clientAuth(CLIENT_AUTH) : Optional.empty()).orElse(ClientAuth.UNSET);
    }

    private Optional<ClientAuth> clientAuth(String key) {
        return stated(key).flatMap(value -> Arrays.stream(ClientAuth.values()).filter(auth -> auth != ClientAuth.UNSET)
                .filter(auth -> auth.term().equalsIgnoreCase(value)).findFirst());
    }

    boolean statesAdvertised() {
        return stated(ADVERTISED).isPresent();
    }

    /** The entry of a listener in {@code advertised.listeners}. */
    Optional<HostPort> advertised(Listener listener) {
        return items(ADVERTISED).stream().map(ENTRY::matcher).filter(Matcher::matches)
                .filter(entry -> listener.isNamed(entry.group(1)) && Integer.parseInt(entry.group(3)) <= HIGHEST_PORT)
                .map(entry -> new HostPort(entry.group(2), Port.of(Integer.parseInt(entry.group(3))))).findFirst();
    }
}
