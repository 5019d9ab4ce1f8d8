package dev.portolan.rule.kafka;

import dev.portolan.model.address.HostPort;
import dev.portolan.model.address.Port;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of {@code controller.quorum.voters}.
 *
 * @param id the voter's node id
 * @param host where its peers dial it; empty when a placeholder swallowed it, which some releases let through
 * @param port 0 to 65535
 */
record Voter(int id, String host, int port) {
    private static final Pattern LENIENT = Pattern.compile(".*?\\[?([-%._:0-9A-Za-z]*)]?:([0-9]+)");
    private static final Pattern STRICT = Pattern.compile("(?:[-%._0-9A-Za-z]*://)?\\[?([-%._:0-9A-Za-z]*)]?:([0-9]+)");
    private static final int LAST_PORT = 65535;

    /** Reads {@code 1@10.0.0.11:29092}; empty when a server of that version would not. */
    static Optional<Voter> tryParse(String text, KafkaVersion version) {
        String[] parts = text.split("@");
        if (parts.length != 2) {
            return Optional.empty();
        }
        Matcher matcher = (isStrict(version) ? STRICT : LENIENT).matcher(parts[1]);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Integer> port = Whole.tryParse(matcher.group(2)).filter(number -> number <= LAST_PORT);
        return Whole.tryParse(parts[0]).flatMap(id -> port.map(number -> new Voter(id, matcher.group(1), number)));
    }

    /** Whether the text is {@code host:port} as {@code controller.quorum.bootstrap.servers} wants it. */
    static boolean isAddress(String text, KafkaVersion version) {
        Matcher matcher = (isStrict(version) ? STRICT : LENIENT).matcher(text);
        return matcher.matches() && Whole.tryParse(matcher.group(2)).filter(number -> number <= LAST_PORT).isPresent();
    }

    /**
     * Whether characters that no host has are refused: from 3.8.0, not in 3.9.1 and 3.9.2, where the change was taken
     * back, and again from 4.0.
     */
    private static boolean isStrict(KafkaVersion version) {
        return version.atLeast(4, 0) || version.atLeast(3, 8) && version.compareTo(new KafkaVersion(3, 9, 1)) < 0;
    }

    boolean isWildcard() {
        return host.equals("0.0.0.0");
    }

    /** The entry that names this node id at that address. */
    static String entry(int id, String host, Port port) {
        return id + "@" + new HostPort(host, port);
    }
}
