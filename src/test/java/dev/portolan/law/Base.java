package dev.portolan.law;

import static dev.portolan.testing.Patterns.balancerPerBroker;
import static dev.portolan.testing.Patterns.hub;
import static dev.portolan.testing.Patterns.singleBalancer;
import static dev.portolan.testing.Patterns.threeBrokers;
import static dev.portolan.testing.Patterns.threeSubnets;

import dev.portolan.model.ClusterKind;
import dev.portolan.model.EndpointService;
import dev.portolan.model.LineKind;
import dev.portolan.model.Topology;
import dev.portolan.testing.Sketch;
import java.util.List;

/** Designs that work, with much said, so that there is much to break. */
enum Base {
    SAME_NETWORK(guarded(kafka()
            .subnet("kafka-app", "10.0.9.0/24", "az1").client("app", "kafka-app", "10.0.9.5")
            .group("sg-app", "kafka", "out 9094 10.0.0.0/16").groups("app", "sg-app"), "in 9094 10.0.9.0/24")
            .acl("acl-app", "kafka", "out 100 allow 9094 10.0.0.0/16", "in 100 allow 1024-65535 10.0.0.0/16")
            .acl("acl-kafka", "kafka", "in 100 allow 9094 10.0.0.0/8", "out 100 allow 1024-65535 10.0.0.0/8")
            .with("kafka-app", "networkAcl", "acl-app").with("kafka-a", "networkAcl", "acl-kafka")
            .connect("app", "demo", "b-1.demo.example:9094")),
    PEERED(guarded(apps(kafka()).peering("pcx", "kafka", "apps").group("sg-app", "apps", "out all 0.0.0.0/0")
            .groups("app", "sg-app"), "in 9094 sg-app")
            .table("kafka-rt", "kafka", "10.1.0.0/16 -> pcx").with("kafka-a", "routeTable", "kafka-rt")
            .with("kafka-b", "routeTable", "kafka-rt").with("kafka-c", "routeTable", "kafka-rt")
            .routes("apps-a", "10.0.0.0/16 -> pcx")),
    HUB(apps(kafka()).then(hub("tgw", "kafka", "apps")).transitTable("apps-side", "tgw").transitTable("kafka-side", "tgw")
            .with("tgw-apps", "routeTable", "apps-side").with("tgw-kafka", "routeTable", "kafka-side")
            .with("tgw-apps", "propagatesTo", "kafka-side").with("tgw-kafka", "propagatesTo", "apps-side")
            .routes("apps-a", "10.0.0.0/8 -> tgw").routes("kafka-a", "10.1.0.0/16 -> tgw")
            .routes("kafka-b", "10.1.0.0/16 -> tgw").routes("kafka-c", "10.1.0.0/16 -> tgw")),
    TWO_HUBS(apps(kafka()).then(hub("us", "kafka")).then(hub("eu", "apps")).transitPeering("peer", "us", "eu")
            .transitTable("us-rt", "us", "10.1.0.0/16 -> peer").with("us", "defaultRouteTable", "us-rt")
            .transitTable("eu-rt", "eu", "10.0.0.0/16 -> peer").with("eu", "defaultRouteTable", "eu-rt")),
    LINE(kafka().site("dc", "192.168.0.0/16").line("dx", LineKind.DIRECT_CONNECT, "dc", "kafka")
            .client("app", "dc", "192.168.1.5").routes("kafka-a", "192.168.0.0/16 -> dx")
            .routes("kafka-b", "192.168.0.0/16 -> dx").routes("kafka-c", "192.168.0.0/16 -> dx")
            .connect("app", "demo", "b-1.demo.example:9094")),
    ENDPOINT(guarded(Sketch.aws().account("provider", "111111111111").region("us-east-1").then(Base::cluster)
            .account("consumer", "222222222222").vpc("apps", "10.0.0.0/16").then(threeSubnets("apps"))
            .then(singleBalancer("demo", "apps")).with("svc", "allowedPrincipals", "222222222222")
            .with("svc", "acceptanceRequired", "on").with("vpce", "state", "active")
            .group("sg-vpce", "apps", "in 8443-9094 10.0.0.0/16").groups("vpce", "sg-vpce")
            .group("sg-nlb", "kafka", "in 8443-9094 10.0.0.0/16").groups("nlb", "sg-nlb")
            .client("app", "apps-a", "10.0.0.5"), "in 9094 sg-nlb").connect("app", "demo", "b-1.demo.example:9094")),
    ENDPOINT_EACH(kafka().vpc("apps", "10.0.0.0/16").then(threeSubnets("apps")).then(balancerPerBroker("demo", "apps"))
            .client("app", "apps-a", "10.0.0.5").connect("app", "demo", "b-1.demo.example:9094")),
    BALANCER(guarded(apps(kafka().then(singleBalancer("demo", "kafka")).without("vpce").without("svc")
            .record("phz", "ALIAS *.demo.example nlb")).add("phz", "networks", "apps").peering("pcx", "kafka", "apps"),
            "in 9094 10.0.0.0/16")),
    PUBLIC(guarded(facing().internet("net").client("app", "net", "198.51.100.7"), "in 9094 198.51.100.0/24")
            .connect("app", "demo", "b-1.demo.example:9094")),
    NAT(apps(facing()).gateway("igw-apps", "apps").subnet("apps-nat", "apps", "10.1.8.0/24", "az1")
            .nat("nat", "apps-nat", "10.1.8.9").eip("eip-nat", "203.0.113.60", "nat")
            .routes("apps-a", "0.0.0.0/0 -> nat").routes("apps-nat", "0.0.0.0/0 -> igw-apps")),
    SECURED(Sketch.aws().vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SASL_SSL/SCRAM-SHA-512 9096"))
            .with("demo-1", "listeners[0].certificateNames", "*.demo.example")
            .with("demo-2", "listeners[0].certificateNames", "*.demo.example")
            .with("demo-3", "listeners[0].certificateNames", "*.demo.example").with("demo", "certificateAuthority", "CA")
            .client("app", "kafka-a", "10.0.0.5").with("app", "trusts", "CA").connect("app", "demo", "b-1.demo.example:9096")
            .with("app-to-demo", "securityProtocol", "SASL_SSL").with("app-to-demo", "saslMechanism", "SCRAM-SHA-512")),
    HOSTS_FILE(apps(kafka()).with("demo-1", "names", "").with("demo-2", "names", "").with("demo-3", "names", "")
            .peering("pcx", "kafka", "apps").hosts("app", "10.0.0.11 b-1.demo.example")
            .hosts("app", "10.0.1.11 b-2.demo.example").hosts("app", "10.0.2.11 b-3.demo.example")),
    DMS(dms());

    private final Topology topology;

    Base(Sketch sketch) {
        this.topology = sketch.topology();
    }

    Topology topology() {
        return topology;
    }

    private static Sketch cluster(Sketch sketch) {
        return sketch.vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"));
    }

    private static Sketch kafka() {
        return cluster(Sketch.aws());
    }

    private static Sketch apps(Sketch sketch) {
        return sketch.vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "az1").client("app", "apps-a", "10.1.0.5")
                .connect("app", "demo", "b-1.demo.example:9094");
    }

    private static Sketch guarded(Sketch sketch, String rule) {
        return sketch.group("sg-kafka", "kafka", rule).groups("demo-1", "sg-kafka").groups("demo-2", "sg-kafka")
                .groups("demo-3", "sg-kafka");
    }

    private static Sketch facing() {
        Sketch drawn = kafka().gateway("igw", "kafka");
        for (int i = 1; i <= 3; i++) {
            drawn = drawn.with("demo-" + i, "names", "").with("demo-" + i, "publicNames", "b-" + i + ".demo.example")
                    .eip("eip-" + i, "203.0.113.1" + i, "demo-" + i);
        }
        return drawn.routes("kafka-a", "0.0.0.0/0 -> igw").routes("kafka-b", "0.0.0.0/0 -> igw")
                .routes("kafka-c", "0.0.0.0/0 -> igw");
    }

    private static Sketch dms() {
        Sketch drawn = Sketch.otc().account("own", "1001").region("eu-de").vpc("kafka", "10.0.0.0/16")
                .subnet("kafka-a", "10.0.0.0/24", "eu-de-01").group("sg-kafka", "kafka", "in 9011 198.19.128.0/17")
                .cluster("demo", ClusterKind.DMS);
        for (int i = 1; i <= 3; i++) {
            drawn = drawn.broker("demo-" + i, "kafka-a", "10.0.0.1" + i, "CROSS PLAINTEXT 9011 as 10.1.0.3" + i + ":9011")
                    .groups("demo-" + i, "sg-kafka").put(EndpointService.class, "svc-" + i, "account", "own",
                            "region", "eu-de", "server", "demo-" + i, "ports", "9011 -> 9011", "allowedPrincipals", "2002");
        }
        drawn = drawn.account("other", "2002").vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "eu-de-01");
        for (int i : List.of(1, 2, 3)) {
            drawn = drawn.endpoint("vpcep-" + i, "apps", "svc-" + i, "apps-a 10.1.0.3" + i);
        }
        return drawn.client("app", "apps-a", "10.1.0.5").connect("app", "demo", "10.1.0.31:9011");
    }
}
