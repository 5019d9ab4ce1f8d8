package dev.portolan.scenario;

import static dev.portolan.finding.HopKind.SECURITY_GROUP;
import static dev.portolan.scenario.AwsExplanation.ENI_SG_RULES_MISMATCH;
import static dev.portolan.scenario.AwsExplanation.PROTOCOL_RESTRICTION;
import static dev.portolan.scenario.AwsExplanation.SG_HAS_NO_RULES;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.testing.Patterns.threeBrokers;

import dev.portolan.testing.Sketch;
import java.util.stream.Stream;

/** Security groups: stateful, on interfaces, allowing only; judged inside one network so that nothing else decides. */
class SecurityGroupTest extends ScenarioTable {
    private static final Sketch BASE = Sketch.aws()
            .vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .subnet("kafka-app", "10.0.9.0/24", "az1").client("app", "kafka-app", "10.0.9.5")
            .connect("app", "demo", "b-1.demo.example:9094");
    private static final Sketch BY_REFERENCE = brokersIn(BASE.group("sg-app", "kafka")
            .group("sg-kafka", "kafka", "in 9094 sg-app")).groups("app", "sg-app");

    private static Sketch brokersIn(Sketch sketch) {
        return sketch.groups("demo-1", "sg-kafka").groups("demo-2", "sg-kafka").groups("demo-3", "sg-kafka");
    }

    private static Sketch brokersAllow(String... rules) {
        return brokersIn(BASE.group("sg-kafka", "kafka", rules));
    }

    private static Sketch clientAllows(String... rules) {
        return BASE.group("sg-app", "kafka", rules).groups("app", "sg-app");
    }

    static Stream<Scenario> scenarios() {
        return Stream.concat(ingress(), Stream.concat(references(), egress()));
    }

    private static Stream<Scenario> ingress() {
        return Stream.of(
                passes("brokers let the client's subnet in", brokersAllow("in 9094 10.0.9.0/24")).by(SECURITY_GROUP),
                passes("brokers let exactly the client in", brokersAllow("in 9094 10.0.9.5/32")),
                passes("brokers let a range of ports in from a wider block", brokersAllow("in 9000-9100 10.0.0.0/8")),
                passes("brokers let everything in", brokersAllow("in all 0.0.0.0/0")),
                passes("groups are stateful: brokers that may not open connections still answer",
                        brokersAllow("in 9094 10.0.9.0/24", "out none")),
                passes("the rules of two groups on an interface add up",
                        BASE.group("sg-none", "kafka", "in 22 10.0.9.0/24").group("sg-kafka", "kafka", "in 9094 10.0.9.0/24")
                                .groups("demo-1", "sg-none", "sg-kafka")),
                fails("the rule is for another port", brokersAllow("in 9092 10.0.9.0/24"),
                        "security.ingress-denied@sg-kafka").like(ENI_SG_RULES_MISMATCH),
                fails("the rule is for another block", brokersAllow("in 9094 10.0.8.0/24"), "security.ingress-denied@sg-kafka"),
                fails("the rule is for UDP", brokersAllow("in udp 9094 10.0.9.0/24"), "security.ingress-denied@sg-kafka")
                        .like(PROTOCOL_RESTRICTION),
                fails("the rule is for IPv6 addresses only", brokersAllow("in 9094 ::/0"), "security.ingress-denied@sg-kafka"),
                fails("the brokers' group has no rules at all", brokersAllow(), "security.no-rules@sg-kafka")
                        .like(SG_HAS_NO_RULES),
                partly("one broker stands in a group of its own that lets nobody in on the port",
                        brokersAllow("in 9094 10.0.9.0/24").group("sg-new", "kafka", "in 9092 10.0.9.0/24")
                                .groups("demo-3", "sg-new"), "security.ingress-denied@sg-new"),
                partly("one broker listens on a port that no rule names",
                        brokersAllow("in 9094 10.0.9.0/24").with("demo-2", "listeners[0].port", 9095)
                                .with("demo-2", "listeners[0].advertisedPort", 9095), "security.ingress-denied@sg-kafka"));
    }

    private static Stream<Scenario> references() {
        return Stream.of(
                passes("brokers let the client's group in by reference", BY_REFERENCE),
                passes("a group may refer to itself",
                        brokersIn(BASE.group("sg-kafka", "kafka").add("sg-kafka", "ingress", "9094 sg-kafka"))
                                .groups("app", "sg-kafka")),
                fails("the client is not in the group that the rule refers to",
                        BY_REFERENCE.group("sg-other", "kafka").groups("app", "sg-other"), "security.ingress-denied@sg-kafka"),
                fails("the rule refers to the group on another port",
                        brokersIn(BASE.group("sg-app", "kafka").group("sg-kafka", "kafka", "in 9092 sg-app"))
                                .groups("app", "sg-app"),
                        "security.ingress-denied@sg-kafka"));
    }

    private static Stream<Scenario> egress() {
        return Stream.of(
                passes("a client's group that says nothing of egress lets everything out", clientAllows("in 22 10.0.0.0/8")),
                passes("a client's group lets the brokers' port out", clientAllows("out 9094 10.0.0.0/16")),
                passes("a client's group lets the brokers' group out by reference",
                        brokersIn(BASE.group("sg-app", "kafka").group("sg-kafka", "kafka", "in 9094 10.0.9.0/24"))
                                .with("sg-app", "egress", java.util.List.of()).add("sg-app", "egress", "9094 sg-kafka")
                                .groups("app", "sg-app")),
                fails("a client's group lets only another port out", clientAllows("out 443 0.0.0.0/0"),
                        "security.egress-denied@sg-app"),
                partly("a client's group lets only some brokers' subnets out", clientAllows("out 9094 10.0.0.0/23"),
                        "security.egress-denied@sg-app"),
                fails("a client's group lets nothing out", clientAllows("in 22 10.0.0.0/8", "out none"),
                        "security.egress-denied@sg-app"),
                fails("neither side's group allows the port",
                        brokersAllow("in 9092 10.0.9.0/24").group("sg-app", "kafka", "out 443 0.0.0.0/0").groups("app", "sg-app"),
                        "security.egress-denied@sg-app", "security.ingress-denied@sg-kafka"));
    }
}
