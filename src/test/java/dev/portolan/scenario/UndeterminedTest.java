package dev.portolan.scenario;

import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.scenario.Scenario.undetermined;
import static dev.portolan.testing.Patterns.singleBalancer;
import static dev.portolan.testing.Patterns.threeBrokers;

import dev.portolan.model.ClusterKind;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.stream.Stream;

/** What is left unsaid: assumed where nothing depends on it, undetermined where the verdict does. */
class UndeterminedTest extends ScenarioTable {
    private static final String BOOTSTRAP = "b-1.demo.example:9094";
    /** A client of which only the subnet is known. */
    private static final Sketch SOMEWHERE = Sketch.aws()
            .vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .subnet("kafka-app", "10.0.9.0/24", "az1").client("app", "kafka-app", "").connect("app", "demo", BOOTSTRAP);
    /** Two peered networks, and brokers of which only the subnet is known. */
    private static final Sketch PEERED = Sketch.aws()
            .vpc("kafka", "10.0.0.0/16").subnet("kafka-a", "10.0.0.0/24", "az1").cluster("demo", ClusterKind.MSK)
            .broker("demo-1", "kafka-a", "", "CLIENT SSL 9094 as b-1.demo.example:9094")
            .with("demo-1", "names", "b-1.demo.example")
            .vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "az1").client("app", "apps-a", "")
            .peering("pcx", "kafka", "apps").connect("app", "demo", BOOTSTRAP);

    private static Sketch guarded(Sketch sketch, String rule) {
        return sketch.group("sg-kafka", "kafka", rule).groups("demo-1", "sg-kafka").groups("demo-2", "sg-kafka")
                .groups("demo-3", "sg-kafka");
    }

    static Stream<Scenario> scenarios() {
        return Stream.of(groups(), routes(), names()).flatMap(each -> each);
    }

    private static Stream<Scenario> groups() {
        return Stream.of(
                passes("a client somewhere in a subnet, with nothing to judge it", SOMEWHERE),
                passes("a rule covers the whole subnet in which the client is", guarded(SOMEWHERE, "in 9094 10.0.9.0/24")),
                undetermined("a rule covers half the subnet in which the client is", guarded(SOMEWHERE, "in 9094 10.0.9.0/25"),
                        "security.ingress-denied@sg-kafka"),
                passes("two rules cover the two halves of the subnet",
                        guarded(SOMEWHERE, "in 9094 10.0.9.0/25").add("sg-kafka", "ingress", "9094 10.0.9.128/25")),
                fails("a rule covers another subnet than the one in which the client is",
                        guarded(SOMEWHERE, "in 9094 10.0.8.0/24"),
                        "security.ingress-denied@sg-kafka"),
                undetermined("a client somewhere in the network, and a rule for one subnet",
                        guarded(SOMEWHERE.with("app", "place", "kafka"), "in 9094 10.0.9.0/24"),
                                "security.ingress-denied@sg-kafka"),
                undetermined("a client in a network whose blocks are unknown, and a rule for some block",
                        guarded(SOMEWHERE.with("kafka", "cidrs", "").with("kafka-app", "cidrs", ""), "in 9094 10.0.9.0/24"),
                        "security.ingress-denied@sg-kafka"),
                passes("a client in a network whose blocks are unknown, and a rule for all",
                        guarded(SOMEWHERE.with("kafka", "cidrs", "").with("kafka-app", "cidrs", ""), "in 9094 0.0.0.0/0")),
                undetermined("an ACL allows half the subnet in which the client is",
                        SOMEWHERE.acl("acl", "kafka", "in 100 allow all 10.0.9.0/25", "out 100 allow all 0.0.0.0/0")
                                .with("kafka-a", "networkAcl", "acl").with("kafka-b", "networkAcl", "acl")
                                .with("kafka-c", "networkAcl", "acl"), "security.acl-denied@acl"),
                undetermined("an ACL denies one address of the subnet in which the client is",
                        SOMEWHERE.acl("acl", "kafka", "in 90 deny all 10.0.9.7/32", "in 100 allow all 0.0.0.0/0",
                                "out 100 allow all 0.0.0.0/0")
                                .with("kafka-a", "networkAcl", "acl").with("kafka-b", "networkAcl", "acl")
                                .with("kafka-c", "networkAcl", "acl"), "security.acl-denied@acl"),
                undetermined("one broker's rule may or may not cover the client",
                        SOMEWHERE.group("sg-3", "kafka", "in 9094 10.0.9.0/25").groups("demo-3", "sg-3"),
                                "security.ingress-denied@sg-3"),
                partly("one broker's rule may or may not cover the client, and another's does not for certain",
                        SOMEWHERE.group("sg-3", "kafka", "in 9094 10.0.9.0/25").groups("demo-3", "sg-3")
                                .group("sg-2", "kafka", "in 9094 10.0.8.0/24").groups("demo-2", "sg-2"),
                        "security.ingress-denied@sg-2,sg-3"));
    }

    private static Stream<Scenario> routes() {
        return Stream.of(
                passes("neither side's address is known, and nothing depends on it", PEERED),
                passes("routes cover both subnets", PEERED.routes("apps-a", "10.0.0.0/24 -> pcx")
                        .routes("kafka-a", "10.1.0.0/24 -> pcx")),
                undetermined("the client's route covers half the broker's subnet", PEERED.routes("apps-a", "10.0.0.0/25 -> pcx"),
                        "route.missing|network.address-unknown"),
                undetermined("the route back covers half the client's subnet", PEERED.routes("kafka-a", "10.1.0.0/25 -> pcx"),
                        "route.return-missing|network.address-unknown"),
                fails("the client's route covers none of the broker's subnet", PEERED.routes("apps-a", "10.0.1.0/24 -> pcx"),
                        "route.missing@apps-a-rt"),
                undetermined("a longer prefix leads half the broker's subnet elsewhere",
                        PEERED.vpc("other", "10.2.0.0/16").peering("pcx-other", "apps", "other")
                                .routes("apps-a", "10.0.0.0/16 -> pcx", "10.0.0.0/25 -> pcx-other"),
                                "route.more-specific|network.address-unknown"),
                undetermined("a route for some block towards a network whose blocks are unknown",
                        PEERED.with("kafka", "cidrs", "").with("kafka-a", "cidrs", "").routes("apps-a", "10.0.0.0/16 -> pcx"),
                        "route.missing|network.address-unknown"),
                passes("a default route towards a network whose blocks are unknown",
                        PEERED.with("kafka", "cidrs", "").with("kafka-a", "cidrs", "").routes("apps-a", "0.0.0.0/0 -> pcx")),
                passes("no route is stated towards a network whose blocks are unknown",
                        PEERED.with("kafka", "cidrs", "").with("kafka-a", "cidrs", "")));
    }

    private static Stream<Scenario> names() {
        Sketch balanced = SOMEWHERE.then(singleBalancer("demo", "kafka")).without("vpce").without("svc")
                .record("phz", "ALIAS *.demo.example nlb");
        return Stream.of(
                undetermined("a record holds an address that may be the broker's, whose own is not stated",
                        PEERED.with("demo-1", "names", "").zone("phz", "demo.example", "apps")
                                .record("phz", "A b-1.demo.example 10.0.0.11"),
                        "network.address-unknown|dns.wrong-address"),
                fails("a record holds an address that cannot be the broker's, whose own is not stated",
                        PEERED.with("demo-1", "names", "").zone("phz", "demo.example", "apps")
                                .record("phz", "A b-1.demo.example 10.0.7.11"), "dns.wrong-address@phz"),
                undetermined("a target is an address that may be the broker's, whose own is not stated",
                        balanced.with("demo-2", "addresses", "").with("nlb-8444", "targets", List.of("10.0.1.11:9094")),
                        "network.address-unknown|balancer.stale-target|balancer.wrong-broker"),
                passes("a target that names the broker does not need its address",
                        balanced.with("demo-2", "addresses", "")),
                passes("versions, owners, Regions and zones that nobody stated",
                        SOMEWHERE.with("kafka-a", "zone", java.util.Optional.empty())
                                .with("kafka-app", "zone", java.util.Optional.empty())));
    }
}
