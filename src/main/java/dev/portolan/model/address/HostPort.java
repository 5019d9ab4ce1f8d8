package dev.portolan.model.address;

/**
 * What a client dials: a name or an address, and a port, as in {@code bootstrap.servers}.
 *
 * @param host a DNS name, an IPv4 address, or an IPv6 address without brackets
 * @param port the TCP port
 */
public record HostPort(String host, Port port) implements Comparable<HostPort> {

    /** Reads {@code b-1.example:9094} or {@code [2001:db8::1]:9094}. @throws IllegalArgumentException saying why not */
    public static HostPort parse(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? "" : text.substring(0, colon);
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        }
        try {
            if (!host.isBlank()) {
                return new HostPort(host, Port.of(Integer.parseInt(text.substring(colon + 1))));
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' does not end in a port, as b-1.example:9094 does", e);
        }
        throw new IllegalArgumentException("'" + text + "' is not host:port, as b-1.example:9094 is");
    }

    @Override
    public int compareTo(HostPort other) {
        int byHost = host.compareTo(other.host);
        return byHost != 0 ? byHost : port.compareTo(other.port);
    }

    @Override
    public String toString() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
