package dev.portolan.scenario;

import static dev.portolan.finding.HopKind.ENDPOINT;
import static dev.portolan.finding.HopKind.ENDPOINT_SERVICE;
import static dev.portolan.finding.HopKind.LOAD_BALANCER;
import static dev.portolan.finding.HopKind.TARGET_GROUP;
import static dev.portolan.scenario.AwsExplanation.VPCE_INTRA_VPC_TRAFFIC;
import static dev.portolan.scenario.AwsExplanation.VPCE_SERVICE_NOT_INSTALLED_IN_AZ;
import static dev.portolan.scenario.Scenario.bootstrapOnly;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.testing.Patterns.balancerPerBroker;
import static dev.portolan.testing.Patterns.singleBalancer;
import static dev.portolan.testing.Patterns.threeBrokers;
import static dev.portolan.testing.Patterns.threeSubnets;

import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.stream.Stream;

/** AWS PrivateLink: one way, once accepted and allowed, in zones both share, through groups on every interface. */
class EndpointTest extends ScenarioTable {
    private static final String BOOTSTRAP = "b-1.demo.example:9094";
    /** Provider and consumer have the same block, which an endpoint does not mind. */
    private static final Sketch NETWORKS = Sketch.aws().account("provider", "111111111111").region("us-east-1")
            .vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"));
    private static final Sketch CONSUMER = NETWORKS.account("consumer", "222222222222")
            .vpc("apps", "10.0.0.0/16").then(threeSubnets("apps")).client("app", "apps-a", "10.0.0.5");
    private static final Sketch SINGLE = CONSUMER.then(singleBalancer("demo", "apps")).with("svc", "account", "provider")
            .connect("app", "demo", BOOTSTRAP);
    private static final Sketch MULTIPLE = CONSUMER.then(balancerPerBroker("demo", "apps"))
            .with("svc-1", "account", "provider").with("svc-2", "account", "provider").with("svc-3", "account", "provider")
            .connect("app", "demo", BOOTSTRAP);

    static Stream<Scenario> scenarios() {
        return Stream.of(consent(), regions(), zones(), groups(), shutGroups(), shapes(), direction(), families())
                .flatMap(each -> each);
    }

    private static Stream<Scenario> consent() {
        return Stream.of(
                passes("one balancer, one service, one endpoint, and equal blocks on both sides", SINGLE)
                        .by(ENDPOINT, ENDPOINT_SERVICE, LOAD_BALANCER, TARGET_GROUP),
                passes("a balancer, a service and an endpoint for each broker", MULTIPLE)
                        .by(ENDPOINT, ENDPOINT_SERVICE, LOAD_BALANCER, TARGET_GROUP),
                passes("the provider accepted the endpoint", SINGLE.with("svc", "acceptanceRequired", "on")
                        .with("vpce", "state", "active")),
                fails("the provider has not accepted the endpoint yet",
                        SINGLE.with("svc", "acceptanceRequired", "on").with("vpce", "state", "pending-acceptance"),
                        "endpoint.not-accepted@vpce"),
                fails("the provider rejected the endpoint", SINGLE.with("vpce", "state", "rejected"),
                        "endpoint.not-accepted@vpce"),
                partly("the provider has not accepted the endpoint of one broker",
                        MULTIPLE.with("vpce-3", "state", "pending-acceptance"), "endpoint.not-accepted@vpce-3"),
                passes("the consumer's account is allowed by its number",
                        SINGLE.with("svc", "allowedPrincipals", "222222222222")),
                passes("the consumer's account is allowed by its id", SINGLE.with("svc", "allowedPrincipals", "consumer")),
                passes("everyone is allowed", SINGLE.with("svc", "allowedPrincipals", "*")),
                fails("another account is allowed", SINGLE.with("svc", "allowedPrincipals", "333333333333"),
                        "endpoint.principal-not-allowed@svc"),
                fails("nobody is allowed", SINGLE.with("svc", "allowedPrincipals", ""), "endpoint.principal-not-allowed@svc"),
                fails("neither allowed nor accepted",
                        SINGLE.with("svc", "allowedPrincipals", "333333333333").with("vpce", "state", "pending-acceptance"),
                        "endpoint.principal-not-allowed@svc", "endpoint.not-accepted@vpce"));
    }

    private static Stream<Scenario> regions() {
        Sketch abroad = SINGLE.region("eu-west-1").with("apps", "region", "eu-west-1")
                .with("apps-a", "zone", "euw1-az1").with("apps-b", "zone", "euw1-az2").with("apps-c", "zone", "euw1-az3");
        return Stream.of(
                passes("a service may support the consumer's Region, whatever that Region's zones",
                        abroad.with("svc", "supportedRegions", "eu-west-1")),
                fails("a service is reached from its own Region only, unless it says otherwise", abroad,
                        "endpoint.region-mismatch"),
                fails("a service supports another Region than the consumer's",
                        abroad.with("svc", "supportedRegions", "eu-central-1"), "endpoint.region-mismatch"));
    }

    private static Stream<Scenario> zones() {
        Sketch oneZone = SINGLE.with("vpce", "nodes", "apps-a 10.0.0.31");
        return Stream.of(
                passes("an endpoint in one zone, and a balancer that crosses zones", oneZone),
                passes("an endpoint of which one zone is the service's is reached there",
                        SINGLE.with("apps-b", "zone", "az8").with("apps-c", "zone", "az9")),
                fails("the endpoint's zone is not one of the service's", oneZone.with("apps-a", "zone", "az9"),
                        "endpoint.zone-mismatch@vpce").like(VPCE_SERVICE_NOT_INSTALLED_IN_AZ),
                fails("the service is offered in other zones than the endpoint's", oneZone.with("svc", "zones", "az2, az3"),
                        "endpoint.zone-mismatch"),
                partly("an endpoint in one zone, and a balancer that does not cross zones to the others' brokers",
                        oneZone.with("nlb", "crossZone", "off"), "balancer.cross-zone-off@nlb")
                        .like(AwsExplanation.ELBV2_NO_TARGETS_IN_AZ),
                passes("an endpoint in every zone reaches each broker through one of them",
                        SINGLE.with("nlb", "crossZone", "off")));
    }

    private static Stream<Scenario> groups() {
        return Stream.of(
                passes("groups on the client, the endpoint, the balancer and the brokers, each open to the one before",
                        grouped("in 8443-9094 10.0.0.0/24", "in 8443-9094 10.0.0.0/24", "in 9094 sg-nlb")),
                passes("brokers may let the balancer in by block",
                        grouped("in 8443-9094 sg-app", "in 8443-9094 10.0.0.0/24", "in 9094 10.0.0.0/16")),
                passes("a balancer may leave endpoint traffic unjudged",
                        grouped("in 8443-9094 10.0.0.0/24", "in 8443-9094 192.168.0.0/16", "in 9094 sg-nlb")
                                .with("nlb", "privateLinkRules", "off")),
                passes("targets see the balancer whatever client address preservation says",
                        preserving(grouped("in 8443-9094 10.0.0.0/24", "in 8443-9094 10.0.0.0/24", "in 9094 sg-nlb"))));
    }

    private static Stream<Scenario> shutGroups() {
        return Stream.of(
                bootstrapOnly("the endpoint's group knows the bootstrap port only",
                        grouped("in 9094 10.0.0.0/24", "in 8443-9094 10.0.0.0/24", "in 9094 sg-nlb"),
                                "security.ingress-denied@sg-vpce"),
                fails("the endpoint's group knows the brokers' ports only",
                        grouped("in 8443-8445 10.0.0.0/24", "in 8443-9094 10.0.0.0/24", "in 9094 sg-nlb"),
                        "security.ingress-denied@sg-vpce"),
                fails("the balancer's group does not know the client's address",
                        grouped("in 8443-9094 10.0.0.0/24", "in 8443-9094 192.168.0.0/16", "in 9094 sg-nlb"),
                        "security.ingress-denied@sg-nlb"),
                partly("the balancer's group lacks one broker's port",
                        grouped("in 8443-9094 10.0.0.0/24", "in 8443-8444 10.0.0.0/24", "in 9094 sg-nlb")
                                .add("sg-nlb", "ingress", "9094 10.0.0.0/24"), "security.ingress-denied@sg-nlb"),
                fails("brokers do not let the balancer in",
                        grouped("in 8443-9094 10.0.0.0/24", "in 8443-9094 10.0.0.0/24", "in 9094 192.168.0.0/16"),
                        "security.ingress-denied@sg-kafka"),
                fails("brokers know the client's address, which they never see",
                        grouped("in 8443-9094 10.0.0.0/24", "in 8443-9094 10.0.0.0/24", "in 9094 10.0.0.5/32"),
                        "security.ingress-denied@sg-kafka"),
                fails("brokers know the client's address, and preservation would not show it to them",
                        preserving(grouped("in 8443-9094 10.0.0.0/24", "in 8443-9094 10.0.0.0/24", "in 9094 10.0.0.5/32")),
                        "security.ingress-denied@sg-kafka"),
                fails("brokers know the balancer's ports instead of their own",
                        grouped("in 8443-9094 10.0.0.0/24", "in 8443-9094 10.0.0.0/24", "in 8443-8445 sg-nlb"),
                        "security.ingress-denied@sg-kafka"),
                fails("the client's group lets nothing out to the endpoint",
                        grouped("in 8443-9094 10.0.0.0/24", "in 8443-9094 10.0.0.0/24", "in 9094 sg-nlb")
                                .add("sg-app", "egress", "443 0.0.0.0/0"), "security.egress-denied@sg-app"),
                fails("a subnet's ACL before the endpoint denies",
                        SINGLE.acl("acl", "apps", "in 100 allow 9092 0.0.0.0/0", "out 100 allow all 0.0.0.0/0")
                                .with("apps-b", "networkAcl", "acl").with("vpce", "nodes", "apps-b 10.0.1.31"),
                                "security.acl-denied@acl"));
    }

    private static Sketch grouped(String endpoint, String balancer, String brokers) {
        return SINGLE.group("sg-app", "apps").group("sg-vpce", "apps", endpoint).group("sg-nlb", "kafka", balancer)
                .group("sg-kafka", "kafka", brokers).groups("app", "sg-app").groups("vpce", "sg-vpce").groups("nlb", "sg-nlb")
                .groups("demo-1", "sg-kafka").groups("demo-2", "sg-kafka").groups("demo-3", "sg-kafka");
    }

    private static Sketch preserving(Sketch sketch) {
        Sketch preserving = sketch;
        for (int port : List.of(9094, 8443, 8444, 8445)) {
            preserving = preserving.with("nlb-" + port, "preserveClientAddress", "on");
        }
        return preserving;
    }

    private static Stream<Scenario> shapes() {
        return Stream.of(
                fails("a service with nothing behind it", SINGLE.with("svc", "loadBalancers", ""), "endpoint.no-backend@svc"),
                partly("the service of one broker has nothing behind it", MULTIPLE.with("svc-2", "loadBalancers", ""),
                        "endpoint.no-backend@svc-2"),
                partly("the balancer of one broker is gone", MULTIPLE.without("nlb-2"), "endpoint.no-backend@svc-2"),
                partly("the endpoint of one broker is gone, and with it the record that led there", MULTIPLE.without("vpce-2"),
                        "dns.unresolved@phz", "?network.disconnected"),
                bootstrapOnly("the brokers' balancers all behind one service, which picks any of them",
                        MULTIPLE.with("svc-1", "loadBalancers", "nlb-1, nlb-2, nlb-3").with("vpce-2", "service", "svc-1")
                                .with("vpce-3", "service", "svc-1"), "endpoint.ambiguous-balancer@svc-1"),
                partly("two brokers' endpoints lead to each other's service",
                        MULTIPLE.with("vpce-2", "service", "svc-3").with("vpce-3", "service", "svc-2"),
                        "balancer.wrong-broker|dns.wrong-address@phz"),
                partly("a broker added later has no port at the balancer",
                        SINGLE.broker("demo-4", "kafka-a", "10.0.0.14", "CLIENT SSL 9094 as b-4.demo.example:8446")
                                .add("nlb-9094", "targets", "demo-4:9094")
                                .record("phz", "ALIAS b-4.demo.example vpce"), "balancer.no-listener@nlb"),
                partly("one broker still advertises its old port, on which the balancer answers with any broker",
                        SINGLE.with("demo-2", "listeners[0].advertisedPort", 9094), "kafka.advertised-wrong-port@demo-2"));
    }

    private static Stream<Scenario> direction() {
        Sketch backwards = NETWORKS.vpc("apps", "10.1.0.0/16").then(threeBrokers("far", "apps", "CLIENT SSL 9094"))
                .then(singleBalancer("demo", "apps")).subnet("kafka-app", "kafka", "10.0.9.0/24", "az1")
                .client("app", "kafka-app", "10.0.9.5").connect("app", "far", "b-1.far.example:9094");
        return Stream.of(
                fails("the provider's side cannot call into the consumer's network", backwards, "endpoint.one-way")
                        .like(VPCE_INTRA_VPC_TRAFFIC),
                fails("the provider's side cannot dial the endpoint itself either",
                        backwards.without("app-to-far").connect("app", "demo", "10.1.0.31:9094"),
                        "endpoint.one-way|network.disconnected", "?dns.wrong-address"));
    }

    private static Stream<Scenario> families() {
        Sketch six = SINGLE.with("kafka", "cidrs", "10.0.0.0/16, 2600:1f18:0:100::/56")
                .with("apps", "cidrs", "10.0.0.0/16, 2600:1f18:0:200::/56")
                .with("kafka-a", "cidrs", "10.0.0.0/24, 2600:1f18:0:100::/64")
                .with("apps-a", "cidrs", "10.0.0.0/24, 2600:1f18:0:200::/64")
                .with("nlb", "nodes", "kafka-a 10.0.0.21 2600:1f18:0:100::21, kafka-b 10.0.1.21, kafka-c 10.0.2.21")
                .with("vpce", "nodes", "apps-a 10.0.0.31 2600:1f18:0:200::31")
                .with("app", "addresses", "2600:1f18:0:200::5");
        return Stream.of(
                passes("a client with IPv6 before an endpoint, a service and a balancer with both families",
                        six.with("svc", "families", "ipv4, ipv6")),
                fails("a client with IPv6 before a service of IPv4", six, "endpoint.family-unsupported@svc"),
                fails("a client with IPv6 before an endpoint with IPv4 addresses only",
                        six.with("svc", "families", "ipv4, ipv6").with("vpce", "nodes", "apps-a 10.0.0.31"),
                        "network.family-mismatch"));
    }
}
