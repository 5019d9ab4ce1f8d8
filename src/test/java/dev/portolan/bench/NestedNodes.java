package dev.portolan.bench;

import dev.portolan.design.Design;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Placements;
import dev.portolan.diagram.scene.Scene;
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
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.Zone;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Designs of many nodes that nest: networks of three subnets of three nodes, clients and brokers in turn, each broker a
 * cluster of its own. A client connects to the broker before it and to the one after it, so that there is one connector
 * a node; the last node of a network connects across a peering to the first of the next. Every tenth broker's group lets
 * nobody in.
 */
public final class NestedNodes {
    private static final int IN_SUBNET = 3;
    private static final int SUBNETS = 3;
    private static final int IN_NETWORK = IN_SUBNET * SUBNETS;
    private static final int SEALED = 10;

    private final int nodes;
    private final List<Element> elements = new ArrayList<>();

    private NestedNodes(int nodes) {
        this.nodes = nodes;
    }

    /** The topology of so many nodes, at most 500,000. */
    public static Topology of(int nodes) {
        return new NestedNodes(nodes).made();
    }

    /** The same as a design that was laid out once and saved, with a place for everything. */
    public static Design placed(int nodes) {
        Design design = Design.of(nodes + " nodes", of(nodes));
        Scene scene = Drawing.of(design).scene();
        return design.with(Placements.of(scene, Map.of()));
    }

    private Topology made() {
        add(Region.class, Map.of("id", Id.of("us-east-1"), "provider", Provider.AWS));
        for (int network = 0; network * IN_NETWORK < nodes; network++) {
            network(network);
        }
        for (int node = 0; node < nodes; node++) {
            if (isBroker(node)) {
                broker(node);
            } else {
                client(node);
            }
        }
        return Topology.of(elements);
    }

    private static boolean isBroker(int node) {
        return node % 2 == 1;
    }

    private void network(int network) {
        String block = ManyNetworks.block(network);
        Id<?> id = Id.of("vpc-" + network);
        List<Route> routes = new ArrayList<>();
        if (network > 0) {
            routes.add(new Route(Cidr.parse(ManyNetworks.block(network - 1) + "0/24"), Id.of("peering-" + network)));
            add(Peering.class, Map.of("id", Id.of("peering-" + network), "requester", Id.of("vpc-" + (network - 1)),
                    "accepter", id));
        }
        if ((network + 1) * IN_NETWORK < nodes) {
            routes.add(new Route(Cidr.parse(ManyNetworks.block(network + 1) + "0/24"), Id.of("peering-" + (network + 1))));
        }
        add(Network.class, Map.of("id", id, "region", Optional.of(Id.of("us-east-1")), "cidrs",
                List.of(Cidr.parse(block + "0/24"))));
        add(RouteTable.class, Map.of("id", Id.of("routes-" + network), "network", id, "routes", routes));
        add(SecurityGroup.class, Map.of("id", Id.of("clients-" + network), "network", id, "ingress", List.of()));
        add(SecurityGroup.class, Map.of("id", Id.of("brokers-" + network), "network", id, "ingress",
                List.of(SecurityRule.tcp(PortRange.of(Port.of(9092)), Cidr.parse("10.0.0.0/8")))));
        for (int subnet = 0; subnet < SUBNETS; subnet++) {
            add(Subnet.class, Map.of("id", Id.of("subnet-" + network + "-" + subnet), "network", id, "cidrs",
                    List.of(Cidr.parse(block + subnet * 64 + "/26")), "zone", Optional.of(new Zone("use1-az" + (subnet + 1))),
                    "routeTable", Optional.of(Id.of("routes-" + network))));
        }
    }

    private static Id<?> place(int node) {
        return Id.of("subnet-" + node / IN_NETWORK + "-" + node % IN_NETWORK / IN_SUBNET);
    }

    private static IpAddress address(int node) {
        return IpAddress.parse(ManyNetworks.block(node / IN_NETWORK)
                + (node % IN_NETWORK / IN_SUBNET * 64 + 10 + node % IN_SUBNET));
    }

    private void broker(int node) {
        boolean sealed = node / 2 % SEALED == SEALED - 1;
        add(Cluster.class, Map.of("id", Id.of("cluster-" + node), "kind", ClusterKind.SELF_HOSTED_KRAFT));
        Listener listener = Shape.of(Listener.class).create(Map.of("name", "CLIENT", "port", Port.of(9092),
                "securityProtocol", SecurityProtocol.PLAINTEXT));
        add(Broker.class, Map.of("id", Id.of("broker-" + node), "cluster", Id.of("cluster-" + node), "nodeId", 1, "place",
                place(node), "addresses", List.of(address(node)), "securityGroups",
                Optional.of(List.of(Id.of((sealed ? "clients-" : "brokers-") + node / IN_NETWORK))), "listeners",
                List.of(listener)));
    }

    private void client(int node) {
        add(Client.class, Map.of("id", Id.of("client-" + node), "place", place(node), "addresses", List.of(address(node)),
                "securityGroups", Optional.of(List.of(Id.of("clients-" + node / IN_NETWORK)))));
        for (int broker : List.of(node - 1, node + 1)) {
            if (broker >= 0 && broker < nodes) {
                add(Connection.class, Map.of("id", Id.of("connection-" + node + "-" + broker), "client",
                        Id.of("client-" + node), "cluster", Id.of("cluster-" + broker)));
            }
        }
    }

    private <E extends Record & Element> void add(Class<E> type, Map<String, ?> parts) {
        elements.add(Shape.of(type).create(parts));
    }
}
