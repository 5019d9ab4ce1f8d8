package dev.portolan.bench;

import dev.portolan.model.Account;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Connection;
import dev.portolan.model.Element;
import dev.portolan.model.Listener;
import dev.portolan.model.Network;
import dev.portolan.model.Peering;
import dev.portolan.model.Provider;
import dev.portolan.model.Region;
import dev.portolan.model.Route;
import dev.portolan.model.RouteTable;
import dev.portolan.model.RouteTarget;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.TransitRouteTable;
import dev.portolan.model.Zone;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Designs of many networks, each with a subnet, a route table, a security group and a client that must reach one
 * cluster of three brokers: all on one transit gateway, or in a ring in which each network is peered with its ten
 * neighbours and the cluster's network with the first hundred.
 */
public final class ManyNetworks {
    private static final int NEIGHBOURS = 5;
    private static final int PEERED_WITH_CLUSTER = 100;

    private final List<Element> elements = new ArrayList<>();
    private final Map<Integer, List<Route>> routes = new HashMap<>();

    private ManyNetworks() {
    }

    /** All networks on one transit gateway. @param clients number of client networks, at most 65,000 */
    public static Topology onGateway(int clients) {
        ManyNetworks made = new ManyNetworks();
        made.frame();
        made.add(TransitGateway.class, Map.of("id", Id.of("tgw"), "provider", Provider.AWS, "region", some(Id.of("us-east-1")),
                "defaultRouteTable", some(Id.of("tgw-routes"))));
        made.add(TransitRouteTable.class, Map.of("id", Id.of("tgw-routes"), "gateway", Id.of("tgw"), "routes", List.of()));
        for (int i = 0; i <= clients; i++) {
            made.routes.put(i, List.of(new Route(Cidr.parse("10.0.0.0/8"), Id.of("tgw"))));
            made.network(i);
            made.add(TransitAttachment.class, Map.of("id", Id.of("attachment-" + i), "gateway", Id.of("tgw"), "attached",
                    Id.of(named(i)), "subnets", List.of(Id.of("subnet-" + i))));
        }
        return Topology.of(made.elements);
    }

    /** A ring of peered networks, of which the first hundred are peered with the cluster's. */
    public static Topology inMesh(int clients) {
        ManyNetworks made = new ManyNetworks();
        made.frame();
        for (int i = 1; i <= clients; i++) {
            for (int step = 1; step <= NEIGHBOURS; step++) {
                made.peer(i, (i + step - 1) % clients + 1);
            }
            if (i <= PEERED_WITH_CLUSTER) {
                made.peer(i, 0);
            }
        }
        for (int i = 0; i <= clients; i++) {
            made.network(i);
        }
        return Topology.of(made.elements);
    }

    private void frame() {
        add(Account.class, Map.of("id", Id.of("account"), "provider", Provider.AWS, "number", some("111111111111")));
        add(Region.class, Map.of("id", Id.of("us-east-1"), "provider", Provider.AWS));
        add(Cluster.class, Map.of("id", Id.of("demo"), "kind", ClusterKind.MSK, "version", some("3.7.1")));
        for (int i = 1; i <= 3; i++) {
            add(Broker.class, Map.of("id", Id.of("b-" + i), "cluster", Id.of("demo"), "nodeId", i, "place", Id.of("subnet-0"),
                    "addresses", List.of(IpAddress.parse("10.0.0.1" + i)), "securityGroups", some(List.of(Id.of("group-0"))),
                    "names", List.of(name(i)), "listeners", List.of(listener(i))));
        }
    }

    private static String name(int broker) {
        return "b-" + broker + ".demo.abc123.c2.kafka.us-east-1.amazonaws.com";
    }

    private static Listener listener(int broker) {
        return Shape.of(Listener.class).create(Map.of("name", "CLIENT_SECURE", "port", Port.of(9094), "securityProtocol",
                SecurityProtocol.SSL, "advertisedHost", some(name(broker)), "certificateNames",
                some(List.of("*.demo.abc123.c2.kafka.us-east-1.amazonaws.com"))));
    }

    private void network(int i) {
        String block = block(i);
        add(Network.class, Map.of("id", Id.of(named(i)), "account", some(Id.of("account")), "region", some(Id.of("us-east-1")),
                "cidrs", List.of(Cidr.parse(block + "0/24"))));
        add(RouteTable.class, Map.of("id", Id.of("routes-" + i), "network", Id.of(named(i)), "routes", routes.getOrDefault(i,
                List.of())));
        add(Subnet.class, Map.of("id", Id.of("subnet-" + i), "network", Id.of(named(i)), "cidrs",
                List.of(Cidr.parse(block + "0/24")), "zone", some(new Zone("use1-az1")), "routeTable",
                        some(Id.of("routes-" + i))));
        add(SecurityGroup.class, Map.of("id", Id.of("group-" + i), "network", Id.of(named(i)), "ingress",
                i == 0 ? List.of(SecurityRule.tcp(PortRange.of(Port.of(9094)), Cidr.parse("10.0.0.0/8"))) : List.of()));
        if (i > 0) {
            add(Client.class, Map.of("id", Id.of("client-" + i), "place", Id.of("subnet-" + i), "addresses",
                    List.of(IpAddress.parse(block + "10")), "securityGroups", some(List.of(Id.of("group-" + i)))));
            add(Connection.class, Map.of("id", Id.of("connection-" + i), "client", Id.of("client-" + i), "cluster", Id.of("demo"),
                    "bootstrapServers", List.of(HostPort.parse(name(1) + ":9094"), HostPort.parse(name(2) + ":9094"),
                            HostPort.parse(name(3) + ":9094")), "securityProtocol", some(SecurityProtocol.SSL)));
        }
    }

    private void peer(int one, int other) {
        Id<RouteTarget> id = Id.of("peering-" + one + "-" + other);
        add(Peering.class, Map.of("id", id, "requester", Id.of(named(one)), "accepter", Id.of(named(other))));
        routes.computeIfAbsent(one, k -> new ArrayList<>()).add(new Route(Cidr.parse(block(other) + "0/24"), id));
        routes.computeIfAbsent(other, k -> new ArrayList<>()).add(new Route(Cidr.parse(block(one) + "0/24"), id));
    }

    /** The first three numbers of a network's addresses, with a dot behind. */
    static String block(int network) {
        return "10." + network / 256 + "." + network % 256 + ".";
    }

    static String named(int i) {
        return i == 0 ? "kafka-vpc" : "vpc-" + i;
    }

    private <E extends Record & Element> void add(Class<E> type, Map<String, ?> parts) {
        elements.add(Shape.of(type).create(parts));
    }

    private static Optional<?> some(Object value) {
        return Optional.of(value);
    }
}
