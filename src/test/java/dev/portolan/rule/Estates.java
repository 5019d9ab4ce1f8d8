package dev.portolan.rule;

import dev.portolan.model.BalancerListener;
import dev.portolan.model.BalancerNode;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.Peering;
import dev.portolan.model.Route;
import dev.portolan.model.RouteTable;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.Subnet;
import dev.portolan.model.Target;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.Zone;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Designs as large as they get: networks with a subnet, a route table, a group and a host each, joined in four ways. */
public final class Estates {
    private final List<Element> elements = new ArrayList<>();

    private Estates() {
    }

    /** About five elements a network, three brokers a cluster; of the blocks, every hundredth is used twice. */
    public static Topology of(int networks) {
        Estates estate = new Estates();
        estate.put(TransitGateway.class, "tgw");
        for (int i = 0; i < networks; i++) {
            estate.network(i);
        }
        return Topology.of(estate.elements);
    }

    private void network(int i) {
        Cidr block = new Cidr(Family.IPV4, 0, 0x0a000000L + 256L * (i % 100 == 99 ? i - 1 : i), 24);
        IpAddress host = new IpAddress(Family.IPV4, 0, block.low() + 11);
        String name = "n" + i;
        put(Network.class, name, "cidrs", List.of(block));
        put(RouteTable.class, name + "-rt", "network", Id.of(name), "routes", List.of(new Route(block, Id.of("tgw"))));
        put(Subnet.class, name + "-s", "network", Id.of(name), "cidrs", List.of(block),
                "zone", Optional.of(new Zone("az" + i % 3)), "routeTable", Optional.of(Id.of(name + "-rt")));
        put(SecurityGroup.class, name + "-sg", "network", Id.of(name),
                "ingress", List.of(SecurityRule.tcp(new PortRange(9094, 9094), Cidr.ANY_IPV4)));
        if (i % 4 == 0) {
            if (i % 12 == 0) {
                put(Cluster.class, "c" + i / 12, "kind", ClusterKind.MSK);
            }
            put(Broker.class, name + "-h", "cluster", Id.of("c" + i / 12), "nodeId", i, "place", Id.of(name + "-s"),
                    "addresses", List.of(host), "securityGroups", Optional.of(List.of(Id.of(name + "-sg"))));
        } else {
            put(Client.class, name + "-h", "place", Id.of(name + "-s"), "addresses", List.of(host));
        }
        if (i % 4 == 1) {
            put(Peering.class, name + "-p", "requester", Id.of(name), "accepter", Id.of("n" + (i - 1)));
        } else if (i % 4 == 2) {
            put(TransitAttachment.class, name + "-a", "gateway", Id.of("tgw"), "attached", Id.of(name),
                    "subnets", List.of(Id.of(name + "-s")));
        } else if (i % 20 == 3) {
            balanced(name, "n" + (i - 3));
        }
    }

    private void balanced(String consumer, String provider) {
        put(TargetGroup.class, consumer + "-tg", "network", Id.of(provider), "targets", List.of(
                new Target(Optional.of(Id.of(provider + "-h")), Optional.empty(), Port.of(9094), Extra.NONE)));
        put(LoadBalancer.class, consumer + "-nlb", "network", Id.of(provider),
                "nodes", List.of(new BalancerNode(Id.of(provider + "-s"), List.of(), Extra.NONE)),
                "listeners", List.of(Shape.of(BalancerListener.class).create(
                        Map.of("port", Port.of(9094), "targetGroup", Id.of(consumer + "-tg")))));
        put(EndpointService.class, consumer + "-svc", "loadBalancers", List.of(Id.of(consumer + "-nlb")));
        put(Endpoint.class, consumer + "-vpce", "network", Id.of(consumer), "service", Id.of(consumer + "-svc"));
    }

    private <E extends Record & Element> void put(Class<E> type, String id, Object... parts) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            named.put((String) parts[i], parts[i + 1]);
        }
        named.put("id", Id.of(id));
        elements.add(Shape.of(type).create(named));
    }
}
