package dev.portolan.diagram;

import static dev.portolan.diagram.Sketch.blocker;
import static dev.portolan.diagram.Sketch.id;
import static dev.portolan.diagram.Sketch.interfaceIn;
import static dev.portolan.diagram.Sketch.listener;
import static dev.portolan.diagram.Sketch.node;

import dev.portolan.finding.PeeringCode;
import dev.portolan.finding.SecurityCode;
import dev.portolan.finding.TransitCode;
import dev.portolan.finding.Verdict;
import dev.portolan.model.*;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Designs of the kinds that people draw, with reports as an analysis would give them. */
final class Sketches {
    static final Map<String, Supplier<Sketch>> ALL = new java.util.TreeMap<>(Map.of("peering", Sketches::peering,
            "privatelink", Sketches::privateLink, "transit", Sketches::transit, "emr-public", Sketches::emrPublic,
            "tidb", Sketches::tidb));

    private Sketches() {
    }

    private static Sketch msk(Sketch s, String network) {
        s.add(Cluster.class, "payments", "kind", ClusterKind.MSK, "version", Optional.of("3.7.1"));
        s.subnet("kafka-a", network, "10.0.0.0/18", "use1-az1").subnet("kafka-b", network, "10.0.64.0/18", "use1-az2")
                .subnet("kafka-c", network, "10.0.128.0/18", "use1-az4");
        return s;
    }

    /** Two VPCs of two accounts with a peering; the second client's peering is still pending. */
    static Sketch peering() {
        Sketch s = new Sketch();
        s.add(Account.class, "account-a", "name", "Account A").add(Account.class, "account-b", "name", "Account B");
        s.add(Region.class, "us-east-1");
        s.network("kafka-vpc", "us-east-1", "account-a", "10.0.0.0/16").network("apps-vpc", "us-east-1", "account-b",
                "10.1.0.0/16")
                .network("audit-vpc", "us-east-1", "account-b", "10.2.0.0/16");
        msk(s, "kafka-vpc").subnet("apps-a", "apps-vpc", "10.1.0.0/20", "use1-az1").subnet("audit-a", "audit-vpc",
                "10.2.0.0/20", "use1-az2");
        s.broker("b-1", "payments", 1, "kafka-a", "10.0.0.11", 9096, 9096).broker("b-2", "payments", 2, "kafka-b",
                "10.0.64.12", 9096, 9096)
                .broker("b-3", "payments", 3, "kafka-c", "10.0.128.13", 9096, 9096);
        s.client("orders-app", "apps-a", "10.1.0.7").client("audit-job", "audit-a", "10.2.0.9");
        s.add(Peering.class, "pcx-orders", "requester", Id.of("apps-vpc"), "accepter", Id.of("kafka-vpc"));
        s.add(Peering.class, "pcx-audit", "requester", Id.of("audit-vpc"), "accepter", Id.of("kafka-vpc"),
                "state", LinkState.PENDING_ACCEPTANCE);
        s.connection("orders-to-payments", "orders-app", "payments").connection("audit-to-payments", "audit-job", "payments");
        for (int i = 1; i <= 3; i++) {
            s.dial("orders-to-payments", i == 1 ? "" : "b-" + i, "b-" + i + ".example:9096", Verdict.REACHABLE, List.of(),
                    "SOURCE:orders-app", "PEERING:pcx-orders", "DELIVERY:b-" + i);
            s.dial("audit-to-payments", i == 1 ? "" : "b-" + i, "b-" + i + ".example:9096", Verdict.UNREACHABLE,
                    List.of(blocker(PeeringCode.NOT_ACCEPTED, "pcx-audit")), "SOURCE:audit-job", "PEERING:pcx-audit",
                    "DELIVERY:b-" + i);
        }
        return s.dial("orders-to-payments", "b-1", "b-1.example:9096", Verdict.REACHABLE, List.of(), "SOURCE:orders-app",
                "PEERING:pcx-orders", "DELIVERY:b-1");
    }

    /** One NLB with a port a broker behind an endpoint service; the third broker's group denies the NLB. */
    static Sketch privateLink() {
        Sketch s = new Sketch();
        s.add(Account.class, "account-a", "name", "Account A").add(Account.class, "account-b", "name", "Account B");
        s.add(Region.class, "us-east-1");
        s.network("kafka-vpc", "us-east-1", "account-a", "10.0.0.0/16").network("apps-vpc", "us-east-1", "account-b",
                "10.0.0.0/16");
        msk(s, "kafka-vpc").subnet("apps-a", "apps-vpc", "10.0.0.0/20", "use1-az1").subnet("apps-b", "apps-vpc",
                "10.0.16.0/20", "use1-az2");
        s.add(SecurityGroup.class, "sg-kafka", "network", Id.of("kafka-vpc"));
        String[] subnets = {"kafka-a", "kafka-b", "kafka-c"};
        String[] addresses = {"10.0.0.11", "10.0.64.12", "10.0.128.13"};
        for (int i = 1; i <= 3; i++) {
            s.broker("b-" + i, "payments", i, subnets[i - 1], addresses[i - 1], 9094, 8442 + i);
        }
        Broker third = (Broker) s.elements.removeLast();
        s.elements.add(Shape.of(third).with(third, "securityGroups", Optional.of(List.of(Id.of("sg-kafka")))));
        s.group("tg-1", "kafka-vpc", "b-1:9094").group("tg-2", "kafka-vpc", "b-2:9094").group("tg-3", "kafka-vpc", "b-3:9094")
                .group("tg-boot", "kafka-vpc", "b-1:9094", "b-2:9094", "b-3:9094");
        s.add(LoadBalancer.class, "kafka-nlb", "network", Id.of("kafka-vpc"), "crossZone", Toggle.ON,
                "nodes", List.of(node("kafka-a"), node("kafka-b"), node("kafka-c")), "listeners",
                List.of(listener(9094, "tg-boot"), listener(8443, "tg-1"), listener(8444, "tg-2"), listener(8445, "tg-3")));
        s.add(EndpointService.class, "kafka-service", "loadBalancers", List.of(Id.of("kafka-nlb")), "allowedPrincipals",
                Optional.of(List.of("account-b")));
        s.add(Endpoint.class, "vpce-0a1b", "network", Id.of("apps-vpc"), "service", Id.of("kafka-service"),
                "nodes", List.of(interfaceIn("apps-a"), interfaceIn("apps-b")));
        s.add(HostedZone.class, "payments-zone", "domain", "payments.a1b2c3.c2.kafka.us-east-1.amazonaws.com",
                "networks", List.of(Id.of("apps-vpc")), "records", List.of(
                new DnsRecord("b-1.payments.example", RecordType.ALIAS, List.of(), id("vpce-0a1b"), Extra.NONE)));
        s.client("orders-app", "apps-a", "10.0.12.7").connection("orders", "orders-app", "payments");
        return dialledThroughTheBalancer(s);
    }

    private static Sketch dialledThroughTheBalancer(Sketch s) {
        s.dial("orders", "", "b-1.payments.example:9094", Verdict.REACHABLE, List.of(), "SOURCE:orders-app",
                "ENDPOINT:vpce-0a1b", "ENDPOINT_SERVICE:kafka-service", "LOAD_BALANCER:kafka-nlb", "TARGET_GROUP:tg-boot",
                        "DELIVERY:b-2");
        for (int i = 1; i <= 3; i++) {
            s.dial("orders", "b-" + i, "b-" + i + ".payments.example:" + (8442 + i),
                    i == 3 ? Verdict.UNREACHABLE : Verdict.REACHABLE,
                    i == 3 ? List.of(blocker(SecurityCode.INGRESS_DENIED, "sg-kafka")) : List.of(), "SOURCE:orders-app",
                    "ENDPOINT:vpce-0a1b", "ENDPOINT_SERVICE:kafka-service", "LOAD_BALANCER:kafka-nlb", "TARGET_GROUP:tg-" + i,
                    "DELIVERY:b-" + i);
        }
        return s;
    }

    /** Four VPCs on two transit gateways in two Regions, peered; one has no static route to the other Region. */
    static Sketch transit() {
        Sketch s = new Sketch();
        s.add(Account.class, "platform").add(Region.class, "us-east-1").add(Region.class, "eu-central-1");
        s.network("kafka-vpc", "us-east-1", "platform", "10.0.0.0/16").network("apps-vpc", "us-east-1", "platform",
                "10.1.0.0/16")
                .network("eu-apps", "eu-central-1", "platform", "10.8.0.0/16").network("eu-batch", "eu-central-1",
                "platform", "10.9.0.0/16");
        msk(s, "kafka-vpc").subnet("apps-a", "apps-vpc", "10.1.0.0/20", "use1-az1").subnet("eu-a", "eu-apps", "10.8.0.0/20",
                "euc1-az1")
                .subnet("batch-a", "eu-batch", "10.9.0.0/20", "euc1-az2");
        s.broker("b-1", "payments", 1, "kafka-a", "10.0.0.11", 9094, 9094).broker("b-2", "payments", 2, "kafka-b",
                "10.0.64.12", 9094, 9094)
                .broker("b-3", "payments", 3, "kafka-c", "10.0.128.13", 9094, 9094);
        s.client("orders-app", "apps-a", "10.1.0.7").client("eu-orders", "eu-a", "10.8.0.7").client("eu-report", "batch-a",
                "10.9.0.7");
        s.add(TransitGateway.class, "tgw-us", "region", id("us-east-1"), "account", id("platform"));
        s.add(TransitGateway.class, "tgw-eu", "region", id("eu-central-1"), "account", id("platform"));
        s.add(TransitRouteTable.class, "tgw-eu-batch-rt", "gateway", Id.of("tgw-eu"));
        for (String[] pair : new String[][] {{"kafka-vpc", "tgw-us"}, {"apps-vpc", "tgw-us"}, {"eu-apps", "tgw-eu"},
                {"eu-batch", "tgw-eu"}}) {
            s.add(TransitAttachment.class, "att-" + pair[0], "gateway", Id.of(pair[1]), "attached", Id.of(pair[0]));
        }
        s.add(TransitPeering.class, "tgw-us-eu", "requester", Id.of("tgw-eu"), "accepter", Id.of("tgw-us"));
        s.connection("c-orders", "orders-app", "payments").connection("c-eu", "eu-orders", "payments").connection("c-report",
                "eu-report", "payments");
        for (int i = 1; i <= 3; i++) {
            String at = "b-" + i + ".payments.example:9094";
            s.dial("c-orders", i == 1 ? "" : "b-" + i, at, Verdict.REACHABLE, List.of(), "SOURCE:orders-app",
                    "TRANSIT_GATEWAY:tgw-us", "DELIVERY:b-" + i);
            s.dial("c-eu", i == 1 ? "" : "b-" + i, at, Verdict.REACHABLE, List.of(), "SOURCE:eu-orders",
                    "TRANSIT_GATEWAY:tgw-eu",
                    "TRANSIT_PEERING:tgw-us-eu", "TRANSIT_GATEWAY:tgw-us", "DELIVERY:b-" + i);
            s.dial("c-report", i == 1 ? "" : "b-" + i, at, Verdict.UNREACHABLE,
                    List.of(blocker(TransitCode.STATIC_ROUTE_MISSING, "tgw-eu-batch-rt")),
                    "SOURCE:eu-report", "TRANSIT_GATEWAY:tgw-eu", "DELIVERY:b-" + i);
        }
        return s;
    }

    /** EMR in public: brokers with public addresses, a client on the Internet and one inside. */
    static Sketch emrPublic() {
        Sketch s = new Sketch();
        s.add(Account.class, "data-team", "provider", Provider.ALIBABA).add(Region.class, "ap-southeast-1", "provider",
                Provider.ALIBABA);
        s.add(Network.class, "internet", "name", "Internet", "kind", NetworkKind.INTERNET, "provider", Provider.SELF_HOSTED);
        s.add(Network.class, "emr-vpc", "provider", Provider.ALIBABA, "region", id("ap-southeast-1"), "account",
                id("data-team"),
                "cidrs", List.of(dev.portolan.model.address.Cidr.parse("172.16.0.0/12")));
        s.subnet("vsw-a", "emr-vpc", "172.16.0.0/24", "ap-southeast-1a");
        s.add(Cluster.class, "emr-kafka", "kind", ClusterKind.EMR, "release", Optional.of("EMR 3.11"));
        s.add(InternetGateway.class, "igw", "network", Id.of("emr-vpc"));
        for (int i = 1; i <= 3; i++) {
            s.broker("emr-worker-" + i, "emr-kafka", i, "vsw-a", "172.16.0.1" + i, 9092, 19092);
            s.add(PublicAddress.class, "eip-" + i, "address", Optional.of(IpAddress.parse("203.0.113.1" + i)), "attachedTo",
                    Optional.of(Id.of("emr-worker-" + i)));
        }
        s.add(PublicAddress.class, "eip-spare", "address", Optional.of(IpAddress.parse("203.0.113.99")));
        s.client("laptop", "internet", "").client("emr-job", "vsw-a", "172.16.0.40");
        s.connection("from-outside", "laptop", "emr-kafka").connection("from-inside", "emr-job", "emr-kafka");
        for (int i = 1; i <= 3; i++) {
            Verdict verdict = i == 2 ? Verdict.UNDETERMINED : Verdict.REACHABLE;
            s.dial("from-outside", i == 1 ? "" : "emr-worker-" + i, "203.0.113.1" + i + ":19092", verdict, List.of(),
                    "SOURCE:laptop",
                    "INTERNET:internet", "INTERNET_GATEWAY:igw", "PUBLIC_ADDRESS:eip-" + i, "DELIVERY:emr-worker-" + i);
            s.dial("from-inside", i == 1 ? "" : "emr-worker-" + i, "172.16.0.1" + i + ":9092", Verdict.REACHABLE, List.of(),
                    "SOURCE:emr-job",
                    "DELIVERY:emr-worker-" + i);
        }
        return s;
    }

    /** TiDB Cloud reaching a self-hosted cluster over an endpoint; on-premises readers over a private line. */
    static Sketch tidb() {
        Sketch s = new Sketch();
        s.add(Account.class, "tidb-cloud", "name", "TiDB Cloud", "provider", Provider.TIDB_CLOUD).add(Account.class, "own",
                "name", "Own account");
        s.add(Region.class, "us-west-2");
        s.add(Network.class, "tidb-vpc", "provider", Provider.TIDB_CLOUD, "region", id("us-west-2"), "account",
                id("tidb-cloud"));
        s.network("kafka-vpc", "us-west-2", "own", "10.20.0.0/16");
        s.add(Network.class, "frankfurt", "name", "Frankfurt office", "kind", NetworkKind.ON_PREMISES, "provider",
                Provider.SELF_HOSTED,
                "cidrs", List.of(dev.portolan.model.address.Cidr.parse("192.168.0.0/16")));
        s.add(Cluster.class, "changes", "kind", ClusterKind.SELF_HOSTED_KRAFT, "version", Optional.of("3.9.0"));
        for (int i = 1; i <= 3; i++) {
            s.subnet("k-" + i, "kafka-vpc", "10.20." + i + ".0/24", "usw2-az" + i);
            s.broker("kafka-" + i, "changes", i, "k-" + i, "10.20." + i + ".10", 9092, 9092 + i);
            s.group("tg-" + i, "kafka-vpc", "kafka-" + i + ":9092");
        }
        s.group("tg-boot", "kafka-vpc", "kafka-1:9092", "kafka-2:9092", "kafka-3:9092");
        s.add(LoadBalancer.class, "changes-nlb", "network", Id.of("kafka-vpc"), "crossZone", Toggle.ON, "listeners", List.of(
                listener(9092, "tg-boot"), listener(9093, "tg-1"), listener(9094, "tg-2"), listener(9095, "tg-3")));
        s.add(EndpointService.class, "changes-service", "loadBalancers", List.of(Id.of("changes-nlb")), "acceptanceRequired",
                Toggle.ON);
        s.add(Endpoint.class, "tidb-endpoint", "network", Id.of("tidb-vpc"), "service", Id.of("changes-service"));
        s.add(Client.class, "changefeed", "place", Id.of("tidb-vpc")).client("auditor", "frankfurt", "192.168.4.4");
        s.add(PrivateLine.class, "dx-frankfurt", "kind", LineKind.DIRECT_CONNECT, "near", Id.of("frankfurt"), "far",
                id("kafka-vpc"));
        s.connection("feed", "changefeed", "changes").connection("audit", "auditor", "changes");
        for (int i = 1; i <= 3; i++) {
            s.dial("feed", i == 1 ? "" : "kafka-" + i, "feed.example:" + (9092 + i), Verdict.REACHABLE, List.of(),
                    "SOURCE:changefeed",
                    "ENDPOINT:tidb-endpoint", "ENDPOINT_SERVICE:changes-service", "LOAD_BALANCER:changes-nlb",
                    "TARGET_GROUP:tg-" + i, "DELIVERY:kafka-" + i);
            s.dial("audit", i == 1 ? "" : "kafka-" + i, "10.20." + i + ".10:9092", Verdict.REACHABLE, List.of(),
                    "SOURCE:auditor",
                    "PRIVATE_LINE:dx-frankfurt", "DELIVERY:kafka-" + i);
        }
        return s;
    }
}
