package dev.portolan.rule.kafka;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of {@code listeners} or {@code advertised.listeners}.
 *
 * @param name the listener's name in upper case, as Kafka compares it
 * @param host what stands between the slashes and the port, without brackets; empty binds every address
 * @param port any whole number: Kafka does not hold it to a port's range before it binds
 */
record ListenerEntry(String name, String host, int port) {
    private static final Pattern FORM = Pattern.compile("(.*)://\\[?([-%._:0-9A-Za-z]*)]?:(-?[0-9]+)");

    /** Reads {@code EXTERNAL://b1.example:9093}; empty when Kafka would not. */
    static Optional<ListenerEntry> tryParse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || matcher.group(1).isBlank()) {
            return Optional.empty();
        }
        return Whole.tryParse(matcher.group(3))
                .map(port -> new ListenerEntry(matcher.group(1).toUpperCase(Locale.ROOT), matcher.group(2), port));
    }

    /** Whether it is the address that stands for all addresses of a machine and so leads nowhere from another. */
    boolean isWildcard() {
        return host.equals("0.0.0.0");
    }

    /** Host and port as they would be dialled. */
    String address() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
