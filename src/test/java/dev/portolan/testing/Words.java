package dev.portolan.testing;

import dev.portolan.model.AclAction;
import dev.portolan.model.AclEntry;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.BalancerNode;
import dev.portolan.model.DnatRule;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.EndpointNode;
import dev.portolan.model.HostsEntry;
import dev.portolan.model.Listener;
import dev.portolan.model.PortMapping;
import dev.portolan.model.Protocol;
import dev.portolan.model.RecordType;
import dev.portolan.model.Route;
import dev.portolan.model.RouteState;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.Target;
import dev.portolan.model.TransitRoute;
import dev.portolan.model.Zone;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import dev.portolan.model.shape.Term;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Values written as short texts, one notation a type:
 *
 * <pre>
 * Route, TransitRoute   10.1.0.0/16 -> pcx          10.1.0.0/16 -> pcx blackhole
 * SecurityRule          9094 10.1.0.0/16            8443-8445 sg-app      udp 53 10.0.0.0/8      all 0.0.0.0/0
 * AclEntry              100 allow 9094 10.1.0.0/16  90 deny all 0.0.0.0/0
 * Listener              EXTERNAL SSL 9094           EXTERNAL SASL_SSL/SCRAM-SHA-512 9096 as b1.example:8443
 * Target                demo-1:9094                 10.0.0.99:9094
 * BalancerListener      9094 -> group               tls 9094 -> group
 * BalancerNode          kafka-a                     kafka-a 10.0.0.5 2001:db8::5   (EndpointNode likewise)
 * DnsRecord             A b1.example 10.0.0.11      CNAME b1.example nlb.example   ALIAS b1.example endpoint
 * HostsEntry            10.0.0.11 b1.example b1
 * PortMapping           9011 -> 9094
 * DnatRule              eip-1:9011 -> demo-1:9094
 * </pre>
 *
 * A list is its items between commas; an optional value is the value.
 */
final class Words {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.ofEntries(
            Map.entry(String.class, text -> text), Map.entry(int.class, Integer::valueOf),
            Map.entry(Integer.class, Integer::valueOf), Map.entry(Id.class, Id::of),
            Map.entry(Cidr.class, Cidr::parse), Map.entry(IpAddress.class, IpAddress::parse),
            Map.entry(Port.class, text -> Port.of(Integer.parseInt(text))), Map.entry(PortRange.class, PortRange::parse),
            Map.entry(HostPort.class, HostPort::parse), Map.entry(Zone.class, Zone::parse),
            Map.entry(Route.class, text -> new Route(Cidr.parse(left(text)), Id.of(right(text)), state(text), none())),
            Map.entry(TransitRoute.class,
                    text -> new TransitRoute(Cidr.parse(left(text)), Id.of(right(text)), state(text), none())),
            Map.entry(SecurityRule.class, Words::securityRule), Map.entry(AclEntry.class, Words::aclEntry),
            Map.entry(Listener.class, Words::listener), Map.entry(Target.class, Words::target),
            Map.entry(BalancerListener.class, Words::balancerListener),
            Map.entry(BalancerNode.class, text -> new BalancerNode(Id.of(word(text, 0)), addresses(text), none())),
            Map.entry(EndpointNode.class, text -> new EndpointNode(Id.of(word(text, 0)), addresses(text), none())),
            Map.entry(DnsRecord.class, Words::record), Map.entry(HostsEntry.class,
                    text -> new HostsEntry(IpAddress.parse(word(text, 0)), wordsFrom(text, 1), none())),
            Map.entry(PortMapping.class, text -> new PortMapping(port(left(text)), port(right(text)), none())),
            Map.entry(DnatRule.class, Words::dnatRule));

    private Words() {
    }

    /** The value for a part of that type: texts are read, plain numbers become ports, single values become lists. */
    static Object read(Type type, Object value) {
        Class<?> raw = Shape.raw(type);
        if (raw == Optional.class) {
            return value instanceof Optional<?> ? value : Optional.of(read(Shape.argument(type), value));
        }
        if (raw == List.class) {
            return items(Shape.argument(type), value);
        }
        if (value instanceof Integer number && (raw == Port.class || raw == PortRange.class)) {
            return raw == Port.class ? Port.of(number) : PortRange.of(Port.of(number));
        }
        if (!(value instanceof String text) || raw == String.class) {
            return value;
        }
        if (raw.isEnum()) {
            return constant(raw, text);
        }
        Function<String, Object> reader = READERS.get(raw);
        if (reader == null) {
            throw new IllegalArgumentException("no words for " + raw.getSimpleName());
        }
        return reader.apply(text);
    }

    private static List<Object> items(Type item, Object value) {
        List<?> given = switch (value) {
            case List<?> list -> list;
            case String text when text.isBlank() -> List.of();
            case String text -> Arrays.asList(text.split(",\\s*"));
            default -> List.of(value);
        };
        List<Object> read = new ArrayList<>();
        given.forEach(each -> read.add(read(item, each)));
        return read;
    }

    private static Object constant(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            boolean term = constant instanceof Term word && word.term().equalsIgnoreCase(text);
            if (term || ((Enum<?>) constant).name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is no " + type.getSimpleName());
    }

    private static dev.portolan.model.shape.Extra none() {
        return dev.portolan.model.shape.Extra.NONE;
    }

    private static String left(String text) {
        return text.substring(0, text.indexOf("->")).strip();
    }

    private static String right(String text) {
        return word(text.substring(text.indexOf("->") + 2).strip(), 0);
    }

    private static RouteState state(String text) {
        return text.endsWith(" blackhole") ? RouteState.BLACKHOLE : RouteState.ACTIVE;
    }

    private static String word(String text, int index) {
        return text.split("\\s+")[index];
    }

    private static List<String> wordsFrom(String text, int from) {
        List<String> words = List.of(text.split("\\s+"));
        return words.subList(from, words.size());
    }

    private static List<IpAddress> addresses(String text) {
        return wordsFrom(text, 1).stream().map(IpAddress::parse).toList();
    }

    private static Port port(String text) {
        return Port.of(Integer.parseInt(text));
    }

    /** Protocol and ports of {@code 9094 PEER}, {@code udp 53 PEER}, {@code tcp all PEER} or {@code all PEER}. */
    private record Match(Protocol protocol, Optional<PortRange> ports, String peer) {
        static Match of(List<String> words) {
            String ports = words.get(words.size() - 2);
            Protocol plain = ports.equals("all") ? Protocol.ALL : Protocol.TCP;
            Protocol protocol = words.size() > 2 ? (Protocol) constant(Protocol.class, words.getFirst()) : plain;
            return new Match(protocol, ports.equals("all") ? Optional.empty() : Optional.of(PortRange.parse(ports)),
                    words.getLast());
        }
    }

    private static SecurityRule securityRule(String text) {
        Match match = Match.of(wordsFrom(text, 0));
        boolean block = match.peer().contains("/");
        return new SecurityRule(match.protocol(), match.ports(),
                block ? Optional.of(Cidr.parse(match.peer())) : Optional.empty(),
                block ? Optional.empty() : Optional.of(Id.of(match.peer())), none());
    }

    private static AclEntry aclEntry(String text) {
        Match match = Match.of(wordsFrom(text, 2));
        return new AclEntry(Integer.parseInt(word(text, 0)), (AclAction) constant(AclAction.class, word(text, 1)),
                match.protocol(), match.ports(), Cidr.parse(match.peer()), none());
    }

    private static Listener listener(String text) {
        List<String> words = wordsFrom(text, 0);
        String[] secured = words.get(1).split("/");
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("name", words.get(0));
        parts.put("port", port(words.get(2)));
        parts.put("securityProtocol", constant(dev.portolan.model.SecurityProtocol.class, secured[0]));
        parts.put("saslMechanisms", List.of(secured).subList(1, secured.length));
        if (words.size() > 4) {
            HostPort advertised = HostPort.parse(words.get(4));
            parts.put("advertisedHost", Optional.of(advertised.host()));
            parts.put("advertisedPort", Optional.of(advertised.port()));
        }
        return Shape.of(Listener.class).create(parts);
    }

    private static Target target(String text) {
        HostPort parsed = HostPort.parse(text);
        Optional<IpAddress> address = IpAddress.tryParse(parsed.host());
        return new Target(address.isPresent() ? Optional.empty() : Optional.of(Id.of(parsed.host())), address,
                parsed.port(), none());
    }

    private static BalancerListener balancerListener(String text) {
        List<String> words = wordsFrom(left(text), 0);
        return Shape.of(BalancerListener.class).create(Map.of("port", port(words.getLast()), "targetGroup", Id.of(right(text)),
                "protocol", constant(dev.portolan.model.BalancerProtocol.class, words.size() > 1 ? words.getFirst() : "tcp")));
    }

    private static DnsRecord record(String text) {
        RecordType type = (RecordType) constant(RecordType.class, word(text, 0));
        List<String> values = wordsFrom(text, 2);
        boolean alias = type == RecordType.ALIAS;
        return new DnsRecord(word(text, 1), type, alias ? List.of() : values,
                alias ? Optional.of(Id.of(values.getFirst())) : Optional.empty(), none());
    }

    private static DnatRule dnatRule(String text) {
        HostPort outside = HostPort.parse(left(text));
        HostPort inside = HostPort.parse(right(text));
        return new DnatRule(Id.of(outside.host()), outside.port(), Id.of(inside.host()), inside.port(), none());
    }
}
