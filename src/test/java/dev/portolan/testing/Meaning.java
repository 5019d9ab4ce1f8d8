package dev.portolan.testing;

import dev.portolan.design.Design;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Hop;
import dev.portolan.finding.HopKind;
import dev.portolan.model.Account;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.HostedZone;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Region;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.References;
import dev.portolan.rule.review.Review;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a design says, whatever its elements are called and whatever addresses they have: which kinds of elements there are with
 * what matters about each, how they are joined, and what becomes of each connection: the ports dialled, over what, and the
 * verdict. Two designs of one meaning have equal values.
 *
 * <p>Route tables, security groups and network ACLs are not part of it: where they are unsaid, what they would have to say is
 * assumed, and where they are said, the verdicts show whether they say that.
 *
 * <p>How things are joined is compared by refining colours (Weisfeiler and Leman): at first an element is coloured by its
 * facts, then, round by round, by the colours of what it refers to and of what refers to it.
 *
 * @param elements kind and facts of each, sorted
 * @param connections verdict and ways of each, sorted
 * @param joints colours after the last round, sorted
 */
public record Meaning(List<String> elements, List<String> connections, List<String> joints) {
    private static final int ROUNDS = 8;
    private static final Set<ElementKind> ASSUMED = EnumSet.of(ElementKind.ROUTE_TABLE, ElementKind.SECURITY_GROUP,
            ElementKind.NETWORK_ACL);
    private static final Set<HopKind> WAYS = EnumSet.of(HopKind.PEERING, HopKind.TRANSIT_GATEWAY, HopKind.TRANSIT_PEERING,
            HopKind.PRIVATE_LINE, HopKind.INTERNET_GATEWAY, HopKind.NAT_GATEWAY, HopKind.INTERNET, HopKind.PUBLIC_ADDRESS,
            HopKind.ENDPOINT, HopKind.ENDPOINT_SERVICE, HopKind.LOAD_BALANCER, HopKind.TARGET_GROUP, HopKind.SASL);

    public static Meaning of(Design design) {
        Topology topology = design.topology();
        Map<Id<?>, String> ways = Review.of(topology).connections().stream()
                .collect(Collectors.toMap(ConnectionReport::connection, Meaning::ways));
        Map<Id<?>, String> facts = new HashMap<>();
        topology.elements().stream().filter(each -> !ASSUMED.contains(ElementKind.of(each)))
                .forEach(each -> facts.put(each.id(), ElementKind.of(each).label() + " " + facts(each)));
        Map<Id<?>, String> colours = new HashMap<>(facts);
        ways.forEach((id, way) -> colours.merge(id, way, String::concat));
        return new Meaning(sorted(facts.values()), sorted(ways.values()), sorted(refined(topology, colours).values()));
    }

    private static List<String> sorted(Collection<String> texts) {
        List<String> list = new ArrayList<>(texts);
        Collections.sort(list);
        return list;
    }

    private static String facts(Element element) {
        return switch (element) {
            case Account a -> a.provider().term();
            case Region r -> r.provider().term();
            case Network n -> n.provider().term() + " " + n.kind().term();
            case PrivateLine l -> l.kind().term();
            case NatGateway n -> n.kind().term();
            case EndpointService s -> s.ports().stream().map(p -> p.servicePort() + ">" + p.serverPort()).toList().toString();
            case Endpoint e -> e.nodes().size() + " interfaces, " + e.attachedDomains().size() + " domains";
            case LoadBalancer b -> b.scheme().term() + ", " + b.nodes().size() + " nodes, across zones "
                    + b.crossZone().isOn(Toggle.ON) + ", " + list(b.listeners(), l -> l.port() + " " + l.protocol().term());
            case TargetGroup g -> list(g.targets(), t -> t.port().toString());
            case HostedZone z -> z.visibility().term() + ", " + list(z.records(), r -> r.type().term());
            case Cluster c -> c.kind().term() + " " + c.version().orElse("") + c.release().orElse("");
            case Broker b -> b.roles() + " " + list(b.listeners(), l -> l.port() + " as " + l.dialledPort() + " "
                    + l.securityProtocol() + l.saslMechanisms());
            case Client c -> c.resolver().term() + ", " + c.hosts().size() + " hosts, " + c.connectionsMaxIdleMs().orElse(0)
                    + " ms, verifies " + c.verifiesHostnames().isOn(Toggle.ON);
            default -> "";
        };
    }

    private static <T> String list(List<T> items, Function<T, String> text) {
        return items.stream().map(text).sorted().toList().toString();
    }

    private static String ways(ConnectionReport report) {
        return report.verdict() + " by " + list(report.bootstrap(), Meaning::way) + " to " + list(report.brokers(), Meaning::way);
    }

    private static String way(EndpointReport endpoint) {
        String port = endpoint.endpoint().substring(endpoint.endpoint().lastIndexOf(':') + 1);
        return port + " " + endpoint.verdict() + " " + endpoint.hops().stream().map(Hop::kind).filter(WAYS::contains).toList();
    }

    private static Map<Id<?>, String> refined(Topology topology, Map<Id<?>, String> first) {
        Map<Id<?>, List<References.Reference>> out = new HashMap<>();
        topology.elements().forEach(each -> out.put(each.id(), References.of((Record) each)));
        Map<Id<?>, String> colours = first;
        for (int round = 0; round < ROUNDS; round++) {
            Map<Id<?>, List<String>> seen = new HashMap<>();
            Map<Id<?>, String> before = colours;
            before.keySet().forEach(id -> out.get(id).stream().filter(ref -> before.containsKey(ref.id())).forEach(ref -> {
                String role = ref.path().replaceAll("\\[\\d+]", "").replaceAll("requester|accepter", "end");
                seen.computeIfAbsent(id, key -> new ArrayList<>()).add(role + ">" + before.get(ref.id()));
                seen.computeIfAbsent(ref.id(), key -> new ArrayList<>()).add(role + "<" + before.get(id));
            }));
            Map<Id<?>, String> after = new HashMap<>();
            before.forEach((id, colour) -> after.put(id, Integer.toHexString((colour
                    + sorted(seen.getOrDefault(id, List.of()))).hashCode()) + " " + first.get(id)));
            colours = after;
        }
        return colours;
    }

    /** Everything in words, one thing a line. */
    @Override
    public String toString() {
        return Stream.of(elements, connections).flatMap(List::stream).collect(Collectors.joining("\n"));
    }
}
