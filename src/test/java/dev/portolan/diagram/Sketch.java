package dev.portolan.diagram;

import dev.portolan.design.Design;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.Code;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Hop;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.Report;
import dev.portolan.finding.Trace;
import dev.portolan.finding.Verdict;
import dev.portolan.model.*;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds designs and reports for the tests of drawings, in as few words as can be. */
final class Sketch {
    final List<Element> elements = new ArrayList<>();
    private final Map<String, List<EndpointReport>> bootstrap = new LinkedHashMap<>();
    private final Map<String, List<EndpointReport>> brokers = new LinkedHashMap<>();

    /** Adds an element of these parts, named and given in turn; all others are unsaid. */
    Sketch add(Class<? extends Record> type, String id, Object... parts) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("id", Id.of(id));
        for (int i = 0; i < parts.length; i += 2) {
            named.put((String) parts[i], parts[i + 1]);
        }
        elements.add((Element) Shape.of(type).create(named));
        return this;
    }

    static <T> Optional<Id<T>> id(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(Id.of(id));
    }

    Sketch network(String id, String region, String account, String... cidrs) {
        return add(Network.class, id, "region", id(region), "account", id(account),
                "cidrs", java.util.Arrays.stream(cidrs).map(Cidr::parse).toList());
    }

    Sketch subnet(String id, String network, String cidr, String zone) {
        return add(Subnet.class, id, "network", Id.of(network), "cidrs", List.of(Cidr.parse(cidr)),
                "zone", Optional.of(Zone.parse(zone)));
    }

    Sketch broker(String id, String cluster, int node, String place, String address, int port, int advertised) {
        Listener listener = Shape.of(Listener.class).create(Map.of("name", "CLIENT", "port", Port.of(port),
                "advertisedPort", Optional.of(Port.of(advertised))));
        return add(Broker.class, id, "cluster", Id.of(cluster), "nodeId", node, "place", Id.of(place),
                "addresses", List.of(IpAddress.parse(address)), "listeners", List.of(listener));
    }

    Sketch client(String id, String place, String address) {
        return add(Client.class, id, "place", Id.of(place), "addresses",
                address.isEmpty() ? List.of() : List.of(IpAddress.parse(address)));
    }

    Sketch connection(String id, String client, String cluster) {
        return add(Connection.class, id, "client", Id.of(client), "cluster", Id.of(cluster),
                "securityProtocol", Optional.of(SecurityProtocol.SASL_SSL));
    }

    /** A target group of {@code broker:port} targets. */
    Sketch group(String id, String network, String... targets) {
        return add(TargetGroup.class, id, "network", Id.of(network), "targets",
                java.util.Arrays.stream(targets).map(Sketch::target).toList());
    }

    private static Target target(String text) {
        int colon = text.indexOf(':');
        return new Target(id(text.substring(0, colon)), Optional.empty(), Port.of(Integer.parseInt(text.substring(colon + 1))),
                Extra.NONE);
    }

    static BalancerListener listener(int port, String group) {
        return Shape.of(BalancerListener.class).create(Map.of("port", Port.of(port), "targetGroup", Id.of(group)));
    }

    static BalancerNode node(String subnet) {
        return new BalancerNode(Id.of(subnet), List.of(), Extra.NONE);
    }

    static EndpointNode interfaceIn(String subnet) {
        return new EndpointNode(Id.of(subnet), List.of(), Extra.NONE);
    }

    /** One dialled endpoint: hops as {@code kind:element}; a broker's when {@code broker} is not empty. */
    Sketch dial(String connection, String broker, String endpoint, Verdict verdict, List<Blocker> blockers, String... hops) {
        List<Hop> path = java.util.Arrays.stream(hops).map(text -> {
            int colon = text.indexOf(':');
            return new Hop(Id.of(text.substring(colon + 1)), HopKind.valueOf(text.substring(0, colon)), Detail.of("hop.test"));
        }).toList();
        Optional<Id<?>> landing = path.stream().filter(hop -> hop.kind() == HopKind.DELIVERY).<Id<?>>map(Hop::element)
                .findFirst();
        Trace trace = new Trace(Detail.of("via.test"), landing, Optional.of("CLIENT"), path, blockers, List.of());
        EndpointReport report = new EndpointReport(broker.isEmpty() ? Optional.empty() : Optional.of(Id.of(broker)), endpoint,
                Optional.of("CLIENT"), verdict, List.of(trace));
        (broker.isEmpty() ? bootstrap : brokers).computeIfAbsent(connection, key -> new ArrayList<>()).add(report);
        return this;
    }

    static Blocker blocker(Code code, String element) {
        return new Blocker(code, Id.of(element), Detail.of(code), Optional.empty(), Blocker.Certainty.BLOCKS);
    }

    Topology topology() {
        return Topology.of(elements);
    }

    Design design(String name, String description) {
        Design design = Design.of(name, topology());
        return new Design(name, description, design.topology(), design.placements(), List.of(), Extra.NONE);
    }

    Report report() {
        List<ConnectionReport> reports = new ArrayList<>();
        for (Connection connection : topology().all(Connection.class)) {
            String key = connection.id().value();
            List<EndpointReport> entry = bootstrap.getOrDefault(key, List.of());
            List<EndpointReport> rest = brokers.getOrDefault(key, List.of());
            reports.add(new ConnectionReport(connection.id(), connection.client(), connection.cluster(), verdict(entry, rest),
                    entry, rest, List.of()));
        }
        return new Report(reports, List.of());
    }

    private static Verdict verdict(List<EndpointReport> entry, List<EndpointReport> rest) {
        if (entry.stream().noneMatch(r -> r.verdict() == Verdict.REACHABLE)) {
            return entry.stream().anyMatch(r -> r.verdict() == Verdict.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.UNREACHABLE;
        }
        long reached = rest.stream().filter(r -> r.verdict() == Verdict.REACHABLE).count();
        return reached == rest.size() ? Verdict.REACHABLE : reached == 0 ? Verdict.BOOTSTRAP_ONLY : Verdict.PARTIAL;
    }
}
