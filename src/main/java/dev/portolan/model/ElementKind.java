package dev.portolan.model;

import dev.portolan.model.shape.Term;
import java.util.HashMap;
import java.util.Map;

/** The kinds of element, in the order in which a file lists them. */
public enum ElementKind implements Term {
    ACCOUNT(Account.class, "accounts"),
    REGION(Region.class, "regions"),
    NETWORK(Network.class, "networks"),
    SUBNET(Subnet.class, "subnets"),
    ROUTE_TABLE(RouteTable.class, "routeTables"),
    SECURITY_GROUP(SecurityGroup.class, "securityGroups"),
    NETWORK_ACL(NetworkAcl.class, "networkAcls"),
    PEERING(Peering.class, "peerings"),
    TRANSIT_GATEWAY(TransitGateway.class, "transitGateways"),
    TRANSIT_ROUTE_TABLE(TransitRouteTable.class, "transitRouteTables"),
    TRANSIT_ATTACHMENT(TransitAttachment.class, "transitAttachments"),
    TRANSIT_PEERING(TransitPeering.class, "transitPeerings"),
    PRIVATE_LINE(PrivateLine.class, "privateLines"),
    INTERNET_GATEWAY(InternetGateway.class, "internetGateways"),
    NAT_GATEWAY(NatGateway.class, "natGateways"),
    PUBLIC_ADDRESS(PublicAddress.class, "publicAddresses"),
    ENDPOINT_SERVICE(EndpointService.class, "endpointServices"),
    ENDPOINT(Endpoint.class, "endpoints"),
    LOAD_BALANCER(LoadBalancer.class, "loadBalancers"),
    TARGET_GROUP(TargetGroup.class, "targetGroups"),
    HOSTED_ZONE(HostedZone.class, "hostedZones"),
    CLUSTER(Cluster.class, "clusters"),
    BROKER(Broker.class, "brokers"),
    CLIENT(Client.class, "clients"),
    CONNECTION(Connection.class, "connections");

    private static final Map<Class<?>, ElementKind> BY_TYPE = new HashMap<>();

    static {
        for (ElementKind kind : values()) {
            BY_TYPE.put(kind.type, kind);
        }
    }

    private final Class<? extends Element> type;
    private final String plural;

    ElementKind(Class<? extends Element> type, String plural) {
        this.type = type;
        this.plural = plural;
    }

    public static ElementKind of(Class<? extends Element> type) {
        return BY_TYPE.get(type);
    }

    public static ElementKind of(Element element) {
        return BY_TYPE.get(element.getClass());
    }

    public Class<? extends Element> type() {
        return type;
    }

    /** The name of the list in the file, such as {@code loadBalancers}. */
    public String plural() {
        return plural;
    }

    /** The kind in words, such as {@code load balancer}. */
    public String label() {
        return term().replace('-', ' ');
    }
}
