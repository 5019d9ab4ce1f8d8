package dev.portolan.scenario;

import static dev.portolan.finding.HopKind.NETWORK_ACL;
import static dev.portolan.scenario.AwsExplanation.REMAP_EPHEMERAL_PORT;
import static dev.portolan.scenario.AwsExplanation.SUBNET_ACL_RESTRICTION;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.scenario.Scenario.undetermined;
import static dev.portolan.testing.Patterns.threeBrokers;

import dev.portolan.testing.Sketch;
import java.util.stream.Stream;

/** Network ACLs: stateless, on subnets' borders, the first matching entry decides. */
class NetworkAclTest extends ScenarioTable {
    private static final String[] CLIENT_SIDE = {"out 100 allow 9094 10.0.0.0/16", "in 100 allow 1024-65535 10.0.0.0/16"};
    private static final String[] BROKER_SIDE = {"in 100 allow 9094 10.0.9.0/24", "out 100 allow 1024-65535 10.0.9.0/24"};
    private static final Sketch BASE = Sketch.aws()
            .vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .subnet("kafka-app", "10.0.9.0/24", "az1").client("app", "kafka-app", "10.0.9.5")
            .connect("app", "demo", "b-1.demo.example:9094");

    private static Sketch client(String... entries) {
        return BASE.acl("acl-app", "kafka", entries).with("kafka-app", "networkAcl", "acl-app");
    }

    private static Sketch brokers(String... entries) {
        return brokers(BASE, entries);
    }

    private static Sketch brokers(Sketch sketch, String... entries) {
        return sketch.acl("acl-kafka", "kafka", entries).with("kafka-a", "networkAcl", "acl-kafka")
                .with("kafka-b", "networkAcl", "acl-kafka").with("kafka-c", "networkAcl", "acl-kafka");
    }

    static Stream<Scenario> scenarios() {
        return Stream.concat(permissions(), denials());
    }

    private static Stream<Scenario> permissions() {
        return Stream.of(
                passes("ACLs on both subnets allow the request and the reply", brokers(client(CLIENT_SIDE), BROKER_SIDE))
                        .by(NETWORK_ACL),
                passes("an ACL that allows everything", client("in 100 allow all 0.0.0.0/0", "out 100 allow all 0.0.0.0/0")),
                passes("a denial behind the allowing entry is never read",
                        brokers("in 100 allow 9094 10.0.9.0/24", "in 110 deny all 0.0.0.0/0", "out 100 allow all 0.0.0.0/0")),
                passes("entries count by number, not by where they are written",
                        brokers("in 110 deny all 0.0.0.0/0", "in 100 allow 9094 10.0.9.0/24", "out 100 allow all 0.0.0.0/0")),
                passes("two entries that together allow every address of the brokers' subnets",
                        client("in 100 allow all 0.0.0.0/0", "out 100 allow all 0.0.0.0/1", "out 110 allow all 128.0.0.0/1")),
                undetermined("two entries with one number that contradict each other",
                        brokers("in 100 allow 9094 10.0.9.0/24", "in 100 deny 9094 10.0.9.0/24", "out 100 allow all 0.0.0.0/0"),
                        "security.acl-denied@acl-kafka"),
                undetermined("the same two in the other order",
                        brokers("in 100 deny 9094 10.0.9.0/24", "in 100 allow 9094 10.0.9.0/24", "out 100 allow all 0.0.0.0/0"),
                        "security.acl-denied@acl-kafka"),
                passes("a denial of another port does not matter",
                        brokers("in 90 deny 9092 0.0.0.0/0", "in 100 allow all 0.0.0.0/0", "out 100 allow all 0.0.0.0/0")),
                passes("ACLs do not see what stays inside one subnet",
                        BASE.without("demo-2").without("demo-3").acl("acl-shut", "kafka")
                                .with("kafka-a", "networkAcl", "acl-shut")
                                .with("app", "place", "kafka-a").with("app", "addresses", "10.0.0.5")));
    }

    private static Stream<Scenario> denials() {
        return Stream.of(
                fails("the client's subnet does not let the request out",
                        client("in 100 allow 1024-65535 10.0.0.0/16", "out 100 allow 9092 10.0.0.0/16"),
                        "security.acl-denied@acl-app").like(SUBNET_ACL_RESTRICTION),
                fails("the client's subnet does not let the reply in", client("out 100 allow 9094 10.0.0.0/16"),
                        "security.acl-denied@acl-app").like(REMAP_EPHEMERAL_PORT),
                fails("the client's subnet lets replies in only on the brokers' port, which is not where they go",
                        client("in 100 allow 9094 10.0.0.0/16", "out 100 allow 9094 10.0.0.0/16"),
                        "security.acl-denied@acl-app"),
                fails("the brokers' subnets do not let the request in",
                        brokers("in 100 allow 9092 10.0.9.0/24", "out 100 allow 1024-65535 10.0.9.0/24"),
                        "security.acl-denied@acl-kafka"),
                fails("the brokers' subnets do not let the reply out", brokers("in 100 allow 9094 10.0.9.0/24"),
                        "security.acl-denied@acl-kafka"),
                fails("a denial before the allowing entry decides",
                        brokers("in 90 deny all 10.0.9.5/32", "in 100 allow 9094 10.0.9.0/24", "out 100 allow all 0.0.0.0/0"),
                        "security.acl-denied@acl-kafka"),
                fails("an ACL without entries denies everything", brokers(), "security.acl-denied@acl-kafka"),
                fails("an ACL that allows UDP only", client("in 100 allow udp all 0.0.0.0/0", "out 100 allow udp all 0.0.0.0/0"),
                        "security.acl-denied@acl-app"),
                fails("an ACL for IPv6 only",
                        client("in 100 allow all ::/0", "out 100 allow all ::/0"), "security.acl-denied@acl-app"),
                fails("both subnets' ACLs deny", brokers(client("in 100 allow 1024-65535 10.0.0.0/16"),
                        "out 100 allow all 0.0.0.0/0"),
                        "security.acl-denied@acl-app,acl-kafka"),
                partly("one broker's subnet has an ACL of its own that denies",
                        brokers(BROKER_SIDE).acl("acl-c", "kafka", "in 100 allow 9092 10.0.9.0/24", "out 100 allow all 0.0.0.0/0")
                                .with("kafka-c", "networkAcl", "acl-c"), "security.acl-denied@acl-c"),
                partly("a client in a shut subnet reaches the broker beside it and no other",
                        BASE.acl("acl-shut", "kafka").with("kafka-a", "networkAcl", "acl-shut")
                                .with("app", "place", "kafka-a").with("app", "addresses", "10.0.0.5"),
                                "security.acl-denied@acl-shut"));
    }
}
