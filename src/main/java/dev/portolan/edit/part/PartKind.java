package dev.portolan.edit.part;

import static dev.portolan.model.Provider.ALIBABA;
import static dev.portolan.model.Provider.AWS;
import static dev.portolan.model.Provider.OTC;
import static dev.portolan.model.Provider.SELF_HOSTED;
import static dev.portolan.model.Provider.TIDB_CLOUD;

import dev.portolan.model.ElementKind;
import dev.portolan.model.Provider;
import dev.portolan.model.shape.Term;
import java.util.List;

/** What sorts of parts there are, in the order in which a palette shows them. */
public enum PartKind implements Term {
    REGION(PartGroup.PLACES, ElementKind.REGION, "location area data centre", AWS, ALIBABA, OTC),
    ACCOUNT(PartGroup.PLACES, ElementKind.ACCOUNT, "subscription tenant project owner", AWS, ALIBABA, OTC),
    VPC(PartGroup.PLACES, ElementKind.NETWORK, "vpc virtual private cloud network", AWS, ALIBABA, OTC),
    CLASSIC(PartGroup.PLACES, ElementKind.NETWORK, "classic network ecs", ALIBABA),
    SITE(PartGroup.PLACES, ElementKind.NETWORK, "on-premises on-prem data centre office site corporate network", SELF_HOSTED),
    INTERNET(PartGroup.PLACES, ElementKind.NETWORK, "internet public world cloud", SELF_HOSTED),
    SUBNET(PartGroup.PLACES, ElementKind.SUBNET, "subnet vswitch zone availability", AWS, ALIBABA, OTC, SELF_HOSTED),
    SECURITY_GROUP(PartGroup.PLACES, ElementKind.SECURITY_GROUP, "security group sg firewall", AWS, ALIBABA, OTC),
    ROUTE_TABLE(PartGroup.PLACES, ElementKind.ROUTE_TABLE, "route table routing routes", AWS, ALIBABA, OTC),
    NETWORK_ACL(PartGroup.PLACES, ElementKind.NETWORK_ACL, "network acl nacl firewall stateless", AWS, ALIBABA, OTC),

    PEERING(PartGroup.LINKS, ElementKind.PEERING, "vpc peering pcx connection", AWS, ALIBABA, OTC),
    TRANSIT_GATEWAY(PartGroup.LINKS, ElementKind.TRANSIT_GATEWAY,
            "transit gateway tgw router hub enterprise cen er", AWS, ALIBABA, OTC),
    PRIVATE_LINE(PartGroup.LINKS, ElementKind.PRIVATE_LINE,
            "private line vpn direct connect express connect site-to-site dx leased", AWS, ALIBABA, OTC),
    INTERNET_GATEWAY(PartGroup.LINKS, ElementKind.INTERNET_GATEWAY, "internet gateway igw public", AWS),
    NAT_GATEWAY(PartGroup.LINKS, ElementKind.NAT_GATEWAY, "nat gateway snat dnat outbound", AWS, ALIBABA, OTC),
    PUBLIC_ADDRESS(PartGroup.LINKS, ElementKind.PUBLIC_ADDRESS, "eip elastic public ip address", AWS, ALIBABA, OTC, SELF_HOSTED),

    LOAD_BALANCER(PartGroup.BALANCING, ElementKind.LOAD_BALANCER, "network load balancer nlb clb slb elb", AWS, ALIBABA, OTC),
    ENDPOINT_SERVICE(PartGroup.BALANCING, ElementKind.ENDPOINT_SERVICE,
            "endpoint service privatelink private link vpcep provider", AWS, ALIBABA, OTC),
    ENDPOINT(PartGroup.BALANCING, ElementKind.ENDPOINT,
            "endpoint privatelink private link vpcep vpce interface consumer", AWS, ALIBABA, OTC, TIDB_CLOUD),

    HOSTED_ZONE(PartGroup.NAMES, ElementKind.HOSTED_ZONE, "hosted zone dns phz private zone route 53 names records",
            AWS, ALIBABA, OTC),

    MSK(PartGroup.KAFKA, ElementKind.CLUSTER, "msk managed streaming kafka cluster tls ssl", AWS),
    MSK_IAM(PartGroup.KAFKA, ElementKind.CLUSTER, "msk managed streaming kafka cluster iam sasl", AWS),
    MSK_SCRAM(PartGroup.KAFKA, ElementKind.CLUSTER, "msk managed streaming kafka cluster scram sasl", AWS),
    EMR(PartGroup.KAFKA, ElementKind.CLUSTER, "emr e-mapreduce kafka cluster", ALIBABA),
    EMR_LEGACY(PartGroup.KAFKA, ElementKind.CLUSTER, "emr e-mapreduce kafka cluster old hosts file", ALIBABA),
    DMS(PartGroup.KAFKA, ElementKind.CLUSTER, "dms distributed message service kafka cluster instance", OTC),
    KRAFT(PartGroup.KAFKA, ElementKind.CLUSTER, "kafka cluster kraft self-hosted own quorum controller", SELF_HOSTED),
    ZOOKEEPER(PartGroup.KAFKA, ElementKind.CLUSTER, "kafka cluster zookeeper self-hosted own zk", SELF_HOSTED),
    BROKER(PartGroup.KAFKA, ElementKind.BROKER, "broker kafka node server", SELF_HOSTED),

    CLIENT(PartGroup.CLIENTS, ElementKind.CLIENT, "client application app producer consumer service", SELF_HOSTED),
    TIDB(PartGroup.CLIENTS, ElementKind.CLIENT, "tidb cloud changefeed cdc client", TIDB_CLOUD);

    private final PartGroup group;
    private final ElementKind element;
    private final List<String> words;
    private final List<Provider> providers;

    PartKind(PartGroup group, ElementKind element, String words, Provider... providers) {
        this.group = group;
        this.element = element;
        this.words = List.of(words.split(" "));
        this.providers = List.of(providers);
    }

    public PartGroup group() {
        return group;
    }

    /** The kind of the element that is made first of all. */
    public ElementKind element() {
        return element;
    }

    /** Words by which people look for it. */
    public List<String> words() {
        return words;
    }

    /** Whose palettes show it. */
    public List<Provider> providers() {
        return providers;
    }
}
