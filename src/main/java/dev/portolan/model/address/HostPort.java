package dev.portolan.model.address;

/**
 * What a client dials: a name or an address, and a port, as in {@code bootstrap.servers}.
 *
 * @param host a DNS name, an IPv4 address, or an IPv6 address without brackets
 * @param port the TCP port
 */
public record HostPort(String host, Port port) implements Comparable<HostPort> {
    public HostPort {
        if (host.isBlank() || !host.equals(host.strip()) || host.chars().anyMatch(HostPort::outside)) {
            throw new IllegalArgumentException("'" + host + "' is not a host: it is empty, begins or ends with a blank, or "
                    + "holds a bracket or a character that cannot be seen");
        }
    }

    private static boolean outside(int c) {
        return c == '[' || c == ']' || c != ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c))
                || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || Character.isSurrogate((char) c);
    }

    /** Reads {@code b-1.example:9094} or {@code [2001:db8::1]:9094}. @throws IllegalArgumentException saying why not */
    public static HostPort parse(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? "" : text.substring(0, colon);
        if (host.isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' is not host:port, as b-1.example:9094 is");
        }
        int port = Port.digits(text.substring(colon + 1));
        if (port < 0) {
            throw new IllegalArgumentException("'" + text + "' does not end in a port, as b-1.example:9094 does");
        }
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        return new HostPort(bracketed ? host.substring(1, host.length() - 1) : host, Port.of(port));
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
