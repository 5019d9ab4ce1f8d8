package dev.portolan.scenario;

import static dev.portolan.finding.HopKind.LOAD_BALANCER;
import static dev.portolan.finding.HopKind.PEERING;
import static dev.portolan.finding.HopKind.TARGET_GROUP;
import static dev.portolan.finding.HopKind.TRANSIT_GATEWAY;
import static dev.portolan.scenario.AwsExplanation.ELBV2_LISTENERS_MISMATCH;
import static dev.portolan.scenario.AwsExplanation.ELBV2_LISTENER_HAS_NO_TG;
import static dev.portolan.scenario.AwsExplanation.ELBV2_LISTENER_PORT_RESTRICTION;
import static dev.portolan.scenario.AwsExplanation.ELBV2_LISTENER_REQUIRES_TG_ACCEPT;
import static dev.portolan.scenario.AwsExplanation.ELBV2_SOURCE_ADDRESS_PRESERVATION;
import static dev.portolan.scenario.AwsExplanation.ELB_INSTALLED_AZ_RESTRICTION;
import static dev.portolan.scenario.AwsExplanation.ELB_NOT_CROSSZONE;
import static dev.portolan.scenario.AwsExplanation.TARGET_ADDRESS_RESTRICTION;
import static dev.portolan.scenario.AwsExplanation.TARGET_PORT_RESTRICTION;
import static dev.portolan.scenario.Scenario.bootstrapOnly;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.testing.Patterns.hub;
import static dev.portolan.testing.Patterns.singleBalancer;
import static dev.portolan.testing.Patterns.threeBrokers;

import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.stream.Stream;

/** A network load balancer dialled directly: its listeners, groups and targets, its zones, and whom its targets see. */
class BalancerTest extends ScenarioTable {
    private static final String BOOTSTRAP = "b-1.demo.example:9094";
    private static final List<Integer> PORTS = List.of(9094, 8443, 8444, 8445);
    /** The brokers' names lead to the balancer in their own network. */
    private static final Sketch BALANCER = Sketch.aws()
            .vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .then(singleBalancer("demo", "kafka"))
            .without("vpce").without("svc").record("phz", "ALIAS *.demo.example nlb");
    private static final Sketch LOCAL = BALANCER.subnet("kafka-app", "kafka", "10.0.9.0/24", "az1")
            .client("app", "kafka-app", "10.0.9.5").connect("app", "demo", BOOTSTRAP);
    private static final Sketch REMOTE = BALANCER.vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "az1")
            .add("phz", "networks", "apps").client("app", "apps-a", "10.1.0.5").connect("app", "demo", BOOTSTRAP);

    private static Sketch preserving(Sketch sketch) {
        Sketch preserving = sketch;
        for (int port : PORTS) {
            preserving = preserving.with("nlb-" + port, "preserveClientAddress", "on");
        }
        return preserving;
    }

    private static Sketch brokersAllow(Sketch sketch, String rule) {
        return sketch.group("sg-kafka", "kafka", rule).groups("demo-1", "sg-kafka").groups("demo-2", "sg-kafka")
                .groups("demo-3", "sg-kafka");
    }

    static Stream<Scenario> scenarios() {
        return Stream.of(ways(), mappings(), zones(), sources(), hairpins()).flatMap(each -> each);
    }

    private static Stream<Scenario> ways() {
        return Stream.of(
                passes("a client in the balancer's own network", LOCAL).by(LOAD_BALANCER, TARGET_GROUP),
                passes("a client in a peered network", REMOTE.peering("pcx", "apps", "kafka")).by(PEERING, LOAD_BALANCER),
                passes("a client behind a transit gateway", REMOTE.then(hub("tgw", "apps", "kafka")))
                        .by(TRANSIT_GATEWAY, LOAD_BALANCER),
                passes("the balancer's own name", BALANCER.with("nlb", "dnsName", "nlb-1.elb.us-east-1.amazonaws.com")
                        .subnet("kafka-app", "kafka", "10.0.9.0/24", "az1").client("app", "kafka-app", "10.0.9.5")
                        .connect("app", "demo", "nlb-1.elb.us-east-1.amazonaws.com:9094")),
                passes("one of the balancer's addresses", BALANCER.subnet("kafka-app", "kafka", "10.0.9.0/24", "az1")
                        .client("app", "kafka-app", "10.0.9.5").connect("app", "demo", "10.0.0.21:9094")),
                fails("nothing joins the client's network to the balancer's", REMOTE, "network.disconnected@kafka"),
                fails("the balancer's subnets have no route back", REMOTE.peering("pcx", "apps", "kafka")
                        .table("kafka-rt", "kafka")
                        .with("kafka-a", "routeTable", "kafka-rt").with("kafka-b", "routeTable", "kafka-rt")
                        .with("kafka-c", "routeTable", "kafka-rt"), "route.return-missing@kafka-rt"));
    }

    private static Stream<Scenario> mappings() {
        return Stream.of(
                fails("the balancer has no listener on the bootstrap port", LOCAL.drop("nlb", "listeners", "9094 -> nlb-9094"),
                        "balancer.no-listener@nlb").like(ELBV2_LISTENERS_MISMATCH),
                partly("the balancer has no listener on one broker's port", LOCAL.drop("nlb", "listeners", "8444 -> nlb-8444"),
                        "balancer.no-listener@nlb").like(ELBV2_LISTENER_PORT_RESTRICTION),
                fails("the bootstrap group is empty", LOCAL.with("nlb-9094", "targets", ""), "balancer.no-target@nlb-9094")
                        .like(ELBV2_LISTENER_HAS_NO_TG),
                partly("one broker's group is empty", LOCAL.with("nlb-8445", "targets", ""), "balancer.no-target@nlb-8445"),
                passes("one good target among the bootstrap group's suffices",
                        LOCAL.with("nlb-9094", "targets", "10.0.0.77:9094, demo-2:9094")),
                passes("targets registered by address are as good as brokers",
                        LOCAL.with("nlb-8444", "targets", "10.0.1.11:9094")),
                partly("a group leads to an address that no broker has any more",
                        LOCAL.with("nlb-8444", "targets", "10.0.1.77:9094"), "balancer.stale-target@nlb-8444")
                        .like(TARGET_ADDRESS_RESTRICTION),
                partly("a group leads to a port on which the broker does not listen",
                        LOCAL.with("nlb-8444", "targets", "demo-2:9095"), "balancer.wrong-target-port@nlb-8444")
                        .like(TARGET_PORT_RESTRICTION),
                partly("a group leads to another broker", LOCAL.with("nlb-8444", "targets", "demo-3:9094"),
                        "balancer.wrong-broker"),
                partly("a per-broker group holds a second broker", LOCAL.add("nlb-8444", "targets", "demo-1:9094"),
                        "balancer.wrong-broker"),
                partly("two listeners lead to each other's group",
                        LOCAL.with("nlb", "listeners[8444].targetGroup", "nlb-8445")
                                .with("nlb", "listeners[8445].targetGroup", "nlb-8444"),
                        "balancer.wrong-broker|kafka.advertised-wrong-port"),
                partly("a group sends a PROXY header, which no broker understands",
                        LOCAL.with("nlb-8443", "proxyProtocol", "on"), "balancer.proxy-protocol@nlb-8443"),
                bootstrapOnly("every per-broker group is empty", LOCAL.with("nlb-8443", "targets", "")
                        .with("nlb-8444", "targets", "").with("nlb-8445", "targets", ""),
                        "balancer.no-target@nlb-8443,nlb-8444,nlb-8445"));
    }

    private static Stream<Scenario> zones() {
        Sketch one = LOCAL.with("nlb", "nodes", "kafka-a 10.0.0.21");
        return Stream.of(
                partly("a balancer in one zone sends nothing to other zones, though it crosses zones", one,
                        "balancer.zone-not-served@nlb"),
                partly("a balancer in one zone that does not cross zones", one.with("nlb", "crossZone", "off"),
                        "balancer.cross-zone-off|balancer.zone-not-served@nlb")
                        .like(ELB_NOT_CROSSZONE, ELB_INSTALLED_AZ_RESTRICTION, ELBV2_LISTENER_REQUIRES_TG_ACCEPT),
                partly("crossing zones is off on AWS unless said", one.with("nlb", "crossZone", "unset"),
                        "balancer.cross-zone-off|balancer.zone-not-served@nlb"),
                passes("nodes in all zones reach each broker through the one in its zone", LOCAL.with("nlb", "crossZone", "off")),
                passes("nodes that are not stated are taken to serve", LOCAL.with("nlb", "nodes", "")));
    }

    private static Stream<Scenario> sources() {
        Sketch hubbed = REMOTE.then(hub("tgw", "apps", "kafka"));
        Sketch apart = BALANCER.vpc("edge", "10.3.0.0/16").subnet("edge-a", "10.3.0.0/24", "az1").with("nlb", "network", "edge")
                .with("nlb", "nodes", "").add("phz", "networks", "edge").client("app", "edge-a", "10.3.0.5")
                .connect("app", "demo", BOOTSTRAP);
        Sketch beside = apart.peering("pcx", "edge", "kafka");
        Sketch grouped = LOCAL.group("sg-app", "kafka").groups("app", "sg-app");
        return Stream.of(
                passes("targets see the balancer and let it in", brokersAllow(LOCAL, "in 9094 10.0.0.0/22")),
                fails("targets see the balancer and know only the client", brokersAllow(LOCAL, "in 9094 10.0.9.0/24"),
                        "security.ingress-denied@sg-kafka"),
                passes("targets see the client and let it in", brokersAllow(preserving(LOCAL), "in 9094 10.0.9.0/24")),
                fails("targets see the client and know only the balancer", brokersAllow(preserving(LOCAL), "in 9094 10.0.0.0/22"),
                        "security.ingress-denied@sg-kafka"),
                passes("targets registered by instance see the client",
                        brokersAllow(instances(LOCAL), "in 9094 10.0.9.0/24")),
                passes("targets know the balancer's group",
                        brokersAllow(LOCAL.group("sg-nlb", "kafka", "in 8443-9094 10.0.9.0/24").groups("nlb", "sg-nlb"),
                                "in 9094 sg-nlb")),
                fails("the balancer's group does not let the client in",
                        LOCAL.group("sg-nlb", "kafka", "in 8443-9094 10.0.8.0/24").groups("nlb", "sg-nlb"),
                        "security.ingress-denied@sg-nlb"),
                fails("a reference to the client's group is lost at the balancer", brokersAllow(grouped, "in 9094 sg-app"),
                        "security.reference-not-preserved@sg-kafka"),
                passes("the balancer shows its targets no client address, so a transit gateway does not matter",
                        brokersAllow(hubbed, "in 9094 10.0.0.0/22")),
                passes("a client's address is preserved for targets over a peering", preserving(beside)),
                fails("a client's address is not preserved for targets over a peering to another Region",
                        preserving(beside.region("us-east-1").with("kafka", "region", "us-east-1").region("eu-west-1")
                                .with("edge", "region", "eu-west-1")), "balancer.client-address-too-far"),
                passes("targets behind a transit gateway see the balancer", apart.then(hub("tgw", "edge", "kafka"))),
                fails("a client's address is not preserved for targets behind a transit gateway",
                        preserving(apart.then(hub("tgw", "edge", "kafka"))), "balancer.client-address-too-far")
                        .like(ELBV2_SOURCE_ADDRESS_PRESERVATION),
                passes("a client's address is preserved where only the client is behind a transit gateway", preserving(hubbed)),
                passes("a client's address may be preserved over a peering", preserving(REMOTE.peering("pcx", "apps", "kafka"))));
    }

    private static Sketch instances(Sketch sketch) {
        Sketch instances = sketch;
        for (int port : PORTS) {
            instances = instances.with("nlb-" + port, "targetType", "instance");
        }
        return instances;
    }

    private static Stream<Scenario> hairpins() {
        Sketch onBroker = LOCAL.with("app", "runsOn", "demo-2").with("app", "place", "kafka-b").with("app", "addresses", "");
        return Stream.of(
                passes("a client on a broker's host dials the balancer, which does not preserve its address", onBroker),
                partly("a client on a broker's host comes back to itself through the balancer", preserving(onBroker),
                        "balancer.hairpin@nlb-8444"),
                partly("a client on a broker's host comes back to itself through groups of instances", instances(onBroker),
                        "balancer.hairpin@nlb-8444"));
    }
}
