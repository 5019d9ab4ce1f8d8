package dev.portolan.model.address;

/**
 * A range of ports, both ends included.
 *
 * @param from 0 to 65535
 * @param to from {@code from} to 65535
 */
public record PortRange(int from, int to) {
    public static final PortRange ALL = new PortRange(0, 65535);
    /** The range an operating system may choose a connection's own port from: RFC 6056 and every provider's guide. */
    public static final PortRange EPHEMERAL = new PortRange(1024, 65535);
    /** The range Linux chooses from by default: {@code net.ipv4.ip_local_port_range}. */
    public static final PortRange EPHEMERAL_LINUX = new PortRange(32768, 60999);

    public PortRange {
        if (from < 0 || to > 65535 || from > to) {
            throw new IllegalArgumentException("a port range lies in 0 to 65535 and does not run backwards, unlike "
                    + from + "-" + to);
        }
    }

    public static PortRange of(Port port) {
        return new PortRange(port.number(), port.number());
    }

    /** Reads {@code 9094} or {@code 8443-8445}. @throws IllegalArgumentException when it is neither */
    public static PortRange parse(String text) {
        int dash = text.indexOf('-');
        int from = Port.digits(dash < 0 ? text : text.substring(0, dash));
        int to = dash < 0 ? from : Port.digits(text.substring(dash + 1));
        if (from < 0 || to < 0) {
            throw new IllegalArgumentException("'" + text + "' is not a port or a range such as 8443-8445");
        }
        return new PortRange(from, to);
    }

    public boolean contains(PortRange inner) {
        return from <= inner.from && inner.to <= to;
    }

    public boolean overlaps(PortRange other) {
        return from <= other.to && other.from <= to;
    }

    @Override
    public String toString() {
        return from == to ? Integer.toString(from) : from + "-" + to;
    }
}
