package dev.portolan.scenario;

import static dev.portolan.finding.HopKind.ENDPOINT;
import static dev.portolan.scenario.Scenario.bootstrapOnly;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.scenario.Scenario.undetermined;

import dev.portolan.model.ClusterKind;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Provider;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.stream.Stream;

/** Endpoints of Alibaba Cloud, as TiDB Cloud uses them, and of Open Telekom Cloud. */
class EndpointProvidersTest extends ScenarioTable {
    private static final String DOMAIN = "abc.alicloud.plc.tidbcloud.com";
    /** Three brokers of a self-hosted cluster behind one balancer, and TiDB Cloud's network with an endpoint of its own. */
    private static final Sketch TIDB = tidb();
    /** One service and one endpoint for each broker of a DMS instance, whose listener advertises the endpoints' addresses. */
    private static final Sketch DMS = dms();

    private static Sketch tidb() {
        Sketch drawn = Sketch.alibaba().account("own", "1001").region("ap-southeast-1").vpc("kafka", "10.0.0.0/16")
                .subnet("sw-a", "10.0.0.0/18", "ap-southeast-1a").subnet("sw-b", "10.0.64.0/18", "ap-southeast-1b")
                .subnet("sw-c", "10.0.128.0/18", "ap-southeast-1c").cluster("demo", ClusterKind.SELF_HOSTED_KRAFT);
        List<String> places = List.of("sw-a 10.0.0.11", "sw-b 10.0.64.11", "sw-c 10.0.128.11");
        for (int i = 1; i <= 3; i++) {
            String[] place = places.get(i - 1).split(" ");
            drawn = drawn.broker("demo-" + i, place[0], place[1], "INTERNAL PLAINTEXT 9092 as " + place[1] + ":9092",
                    "EXTERNAL PLAINTEXT 39092 as b" + i + "." + DOMAIN + ":" + (9092 + i));
        }
        return drawn.balancer("nlb", "kafka", "sw-a", "sw-b", "sw-c")
                .forward("nlb", 9092, "demo-1:39092", "demo-2:39092", "demo-3:39092")
                .forward("nlb", 9093, "demo-1:39092").forward("nlb", 9094, "demo-2:39092").forward("nlb", 9095, "demo-3:39092")
                .service("svc", "nlb").with("svc", "zones", "ap-southeast-1a, ap-southeast-1b, ap-southeast-1c")
                .account("tidb", "2002").vpc("tidb-vpc", "10.0.0.0/16").with("tidb-vpc", "provider", Provider.TIDB_CLOUD)
                .subnet("tidb-a", "10.0.0.0/24", "ap-southeast-1a").endpoint("plc", "tidb-vpc", "svc", "tidb-a")
                .with("plc", "attachedDomains", "*." + DOMAIN).client("changefeed", "tidb-a", "")
                .connect("changefeed", "demo", "bootstrap." + DOMAIN + ":9092");
    }

    private static Sketch dms() {
        Sketch drawn = Sketch.otc().account("own", "1001").region("eu-de").vpc("kafka", "10.0.0.0/16")
                .subnet("kafka-a", "10.0.0.0/24", "eu-de-01").group("sg-kafka", "kafka", "in 9011 198.19.128.0/17")
                .cluster("demo", ClusterKind.DMS);
        for (int i = 1; i <= 3; i++) {
            drawn = drawn.broker("demo-" + i, "kafka-a", "10.0.0.1" + i, "CROSS SASL_SSL/PLAIN 9011 as 10.1.0.3" + i + ":9011")
                    .groups("demo-" + i, "sg-kafka")
                    .put(EndpointService.class, "svc-" + i, "account", "own", "region", "eu-de", "server", "demo-" + i,
                            "ports", "9011 -> 9011", "allowedPrincipals", "2002");
        }
        drawn = drawn.account("client-account", "2002").vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "eu-de-01");
        for (int i = 1; i <= 3; i++) {
            drawn = drawn.endpoint("vpcep-" + i, "apps", "svc-" + i, "apps-a 10.1.0.3" + i);
        }
        return drawn.client("app", "apps-a", "10.1.0.5").connect("app", "demo", "10.1.0.31:9011");
    }

    static Stream<Scenario> scenarios() {
        return Stream.of(alibaba(), mappings(), otc()).flatMap(each -> each);
    }

    private static Stream<Scenario> alibaba() {
        return Stream.of(
                passes("TiDB Cloud reaches a self-hosted cluster through an endpoint", TIDB).by(ENDPOINT),
                passes("the endpoint is accepted by hand", TIDB.with("svc", "acceptanceRequired", "on")
                        .with("plc", "state", "active")),
                fails("the endpoint waits to be accepted", TIDB.with("plc", "state", "pending-acceptance"),
                        "endpoint.not-accepted@plc"),
                passes("TiDB Cloud's account is on the service's whitelist", TIDB.with("svc", "allowedPrincipals", "2002")),
                fails("TiDB Cloud's account is not on the service's whitelist", TIDB.with("svc", "allowedPrincipals", "1001"),
                        "endpoint.principal-not-allowed@svc"),
                fails("the balancer's zone was not added to the service",
                        TIDB.with("svc", "zones", "ap-southeast-1b, ap-southeast-1c"), "endpoint.zone-mismatch"),
                fails("TiDB Cloud is in a zone without brokers", TIDB.with("tidb-a", "zone", "ap-southeast-1d"),
                        "endpoint.zone-mismatch@plc"),
                fails("the endpoint is in another Region",
                        TIDB.region("eu-central-1").with("tidb-vpc", "region", "eu-central-1"), "endpoint.region-mismatch"),
                partly("a balancer told not to cross zones does not reach the brokers of the others",
                        TIDB.with("nlb", "crossZone", "off"), "balancer.cross-zone-off@nlb"));
    }

    private static Stream<Scenario> mappings() {
        return Stream.of(
                partly("one broker still advertises the placeholder",
                        TIDB.with("demo-3", "listeners[EXTERNAL].advertisedHost", "b3.unique_name.alicloud.plc.tidbcloud.com"),
                        "dns.unresolved"),
                undetermined("nobody says whether a domain's wildcard also answers for a name with a further label",
                        TIDB.with("demo-3", "listeners[EXTERNAL].advertisedHost", "b3.ap-southeast-1c." + DOMAIN),
                        "dns.pattern-mismatch@plc"),
                partly("a certificate's wildcard does not answer for a name with a further label",
                        secured(TIDB).with("demo-3", "listeners[EXTERNAL].advertisedHost", "b3.ap-southeast-1c." + DOMAIN),
                        "tls.name-mismatch", "?dns.pattern-mismatch"),
                partly("two brokers advertise one port",
                        TIDB.with("demo-3", "listeners[EXTERNAL].advertisedPort", 9094), "kafka.advertised-wrong-port@demo-3"),
                partly("two per-broker ports are swapped",
                        TIDB.with("nlb-9094", "targets", "demo-3:39092").with("nlb-9095", "targets", "demo-2:39092"),
                        "balancer.wrong-broker|kafka.advertised-wrong-port"),
                bootstrapOnly("the bootstrap port leads to the internal listener, which hands back internal addresses",
                        TIDB.with("nlb-9092", "targets", "demo-1:9092, demo-2:9092, demo-3:9092"),
                        "kafka.wrong-listener@nlb-9092"),
                fails("the endpoint has no domain attached", TIDB.with("plc", "attachedDomains", ""), "dns.unresolved"),
                fails("the endpoint has another domain attached",
                        TIDB.with("plc", "attachedDomains", "*.xyz.alicloud.plc.tidbcloud.com"), "dns.unresolved"),
                partly("one broker lacks the external listener", TIDB.with("demo-2", "listeners",
                        List.of("INTERNAL PLAINTEXT 9092 as 10.0.64.11:9092"))
                                .with("nlb-9092", "targets", "demo-1:39092, demo-3:39092"),
                        "kafka.listener-missing@demo-2"));
    }

    private static Sketch secured(Sketch sketch) {
        Sketch secured = sketch;
        for (int i = 1; i <= 3; i++) {
            secured = secured.with("demo-" + i, "listeners[EXTERNAL].securityProtocol", "SSL")
                    .with("demo-" + i, "listeners[EXTERNAL].certificateNames", "*." + DOMAIN);
        }
        return secured;
    }

    private static Stream<Scenario> otc() {
        return Stream.of(
                passes("an endpoint for each broker of a DMS instance", DMS).by(ENDPOINT),
                fails("brokers' group does not know the range from which endpoints call",
                        DMS.with("sg-kafka", "ingress", List.of("9011 10.1.0.0/16")), "security.ingress-denied@sg-kafka"),
                fails("an ACL does not know the range from which endpoints call",
                        DMS.acl("acl", "kafka", "in 100 allow 9011 10.1.0.0/16", "out 100 allow all 0.0.0.0/0")
                                .with("kafka-a", "networkAcl", "acl"), "security.acl-denied@acl"),
                fails("brokers' group knows the private port only",
                        DMS.with("sg-kafka", "ingress", List.of("9093 198.19.128.0/17")), "security.ingress-denied@sg-kafka"),
                partly("two brokers' endpoint addresses are paired with the wrong listeners",
                        DMS.with("demo-2", "listeners[0].advertisedHost", "10.1.0.33")
                                .with("demo-3", "listeners[0].advertisedHost", "10.1.0.32"),
                        "balancer.wrong-broker|network.wrong-host"),
                bootstrapOnly("the listeners still advertise the brokers' own addresses",
                        DMS.with("demo-1", "listeners[0].advertisedHost", "10.0.0.11")
                                .with("demo-2", "listeners[0].advertisedHost", "10.0.0.12")
                                .with("demo-3", "listeners[0].advertisedHost", "10.0.0.13"),
                        "network.disconnected|kafka.advertised-unreachable"),
                partly("one endpoint waits to be approved", DMS.with("vpcep-3", "state", "pending-acceptance"),
                        "endpoint.not-accepted@vpcep-3"),
                partly("the client's account is missing on one service's whitelist",
                        DMS.with("svc-2", "allowedPrincipals", "1001"), "endpoint.principal-not-allowed@svc-2"),
                partly("one service does not map the port", DMS.with("svc-3", "ports", "9093 -> 9093"),
                        "endpoint.port-not-mapped@svc-3"),
                partly("one service maps the port to one on which the broker does not listen",
                        DMS.with("svc-3", "ports", "9011 -> 9094"), "kafka.no-listener-on-port|balancer.wrong-target-port",
                        "?security.ingress-denied"),
                partly("one service has no server behind it", DMS.with("svc-2", "server", java.util.Optional.empty()),
                        "endpoint.no-backend@svc-2"),
                fails("endpoints do not cross Regions", DMS.region("eu-nl").with("apps", "region", "eu-nl"),
                        "endpoint.region-mismatch"));
    }
}
