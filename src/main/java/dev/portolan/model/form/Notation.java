package dev.portolan.model.form;

import dev.portolan.model.Zone;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.PortRange;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values that are written as a text or a number which the value's own type reads: in files and wherever people type. */
public enum Notation {
    CIDR(Cidr.class, Numbers.REFUSED, Cidr::parse,
            "a CIDR block, such as 10.0.0.0/16 or 2001:db8::/56", "^[0-9A-Fa-f:.]+/[0-9]{1,3}$"),
    ADDRESS(IpAddress.class, Numbers.REFUSED, IpAddress::parse,
            "an IP address, such as 10.0.0.11 or 2001:db8::11", "^[0-9A-Fa-f:.]+$"),
    PORT(Port.class, Numbers.ONLY, Notation::port,
            "a port from 1 to 65535", ""),
    PORTS(PortRange.class, Numbers.ALLOWED, PortRange::parse,
            "a port or a range, such as 9094 or \"8443-8445\"", "^[0-9]{1,5}-[0-9]{1,5}$"),
    HOST_PORT(HostPort.class, Numbers.REFUSED, HostPort::parse,
            "host:port, such as b-1.example:9094", "^.+:[0-9]{1,5}$"),
    ZONE(Zone.class, Numbers.REFUSED, Zone::parse, "a zone id, such as use1-az1", "\\S");

    /** Whether the file may or must hold a JSON number. */
    public enum Numbers { REFUSED, ALLOWED, ONLY }

    private static final Map<Class<?>, Notation> BY_TYPE =
            Stream.of(values()).collect(Collectors.toMap(notation -> notation.type, Function.identity()));

    private final Class<?> type;
    private final Numbers numbers;
    private final Function<String, ?> parser;
    private final String looks;
    private final String pattern;

    Notation(Class<?> type, Numbers numbers, Function<String, ?> parser, String looks, String pattern) {
        this.type = type;
        this.numbers = numbers;
        this.parser = parser;
        this.looks = looks;
        this.pattern = pattern;
    }

    /** The notation of a type; empty when it has none of its own. */
    public static Optional<Notation> of(Class<?> type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    public Class<?> type() {
        return type;
    }

    public Numbers numbers() {
        return numbers;
    }

    /** How it is written, in words. */
    public String looks() {
        return looks;
    }

    /** The regular expression that its text form follows; empty when it has none. */
    public String pattern() {
        return pattern;
    }

    /**
     * @throws NumberFormatException when it is no number, or one beyond all range
     * @throws IllegalArgumentException saying what is wrong
     */
    public Object parse(String text) {
        return parser.apply(text);
    }

    private static Port port(String digits) {
        if (!digits.matches("-?[0-9]+")) {
            throw new NumberFormatException(digits);
        }
        return Port.of(Integer.parseInt(digits));
    }
}
