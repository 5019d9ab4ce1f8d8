package dev.portolan.law;

import dev.portolan.model.ClusterKind;
import dev.portolan.model.Topology;
import dev.portolan.testing.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A random balancer before three brokers in three zones, dialled in its own network or through an endpoint: nodes,
 * listeners, groups, targets and security groups as the dice fall, everything said.
 */
final class Frontage {
    static final int BOOTSTRAP = 9092;
    static final int FIRST = 8001;
    private static final List<String> ZONES = List.of("a", "b", "c");

    private final Random random;

    private Frontage(Random random) {
        this.random = random;
    }

    static Topology of(long seed) {
        return new Frontage(new Random(seed)).drawn();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Topology drawn() {
        Sketch drawn = Sketch.aws().vpc("kafka", "10.0.0.0/16").subnet("a", "10.0.0.0/24", "az1")
                .subnet("b", "10.0.1.0/24", "az2")
                .subnet("c", "10.0.2.0/24", "az3").cluster("demo", ClusterKind.SELF_HOSTED_KRAFT)
                .group("sg-kafka", "kafka", "in " + any(List.of("9092", "9092", "all", "9093")) + " "
                        + any(List.of("0.0.0.0/0", "10.0.0.0/16", "10.0.0.0/23", "10.0.9.0/24", "10.1.0.0/16")))
                .group("sg-nlb", "kafka", "in " + any(List.of("all", "8001-9092", "8001-8003", "8002-9092")) + " "
                        + any(List.of("0.0.0.0/0", "10.0.9.0/24", "10.1.0.0/16")));
        for (int i = 0; i < 3; i++) {
            drawn = drawn.broker("demo-" + (i + 1), ZONES.get(i), "10.0." + i + ".11",
                    "CLIENT PLAINTEXT 9092 as nlb.example:" + (FIRST + i)).groups("demo-" + (i + 1), "sg-kafka");
        }
        drawn = chance(50) ? client(balanced(drawn)) : endpoint(balanced(drawn));
        return drawn.connect("app", "demo", "nlb.example:" + BOOTSTRAP).topology();
    }

    private Sketch balanced(Sketch sketch) {
        String[] nodes = some(ZONES).stream().map(zone -> zone + " 10.0." + ZONES.indexOf(zone) + ".21").toArray(String[]::new);
        Sketch drawn = sketch.balancer("nlb", "kafka", nodes).with("nlb", "dnsName", "nlb.example");
        String cross = any(List.of("on", "on", "off", "unset"));
        drawn = cross.equals("unset") ? drawn : drawn.with("nlb", "crossZone", cross);
        drawn = chance(60) ? drawn.groups("nlb", "sg-nlb") : drawn;
        drawn = chance(30) ? drawn.with("nlb", "privateLinkRules", "off") : drawn;
        for (int i = 0; i < 3; i++) {
            drawn = chance(95) ? forward(drawn, FIRST + i, new String[] {target(i + 1, cross.equals("on"))}) : drawn;
        }
        String[] all = some(List.of("demo-1:9092", "demo-2:9092", "demo-3:9092", "10.0.1.77:9092")).toArray(String[]::new);
        return forward(drawn, BOOTSTRAP, all);
    }

    private String target(int broker, boolean crossing) {
        String right = "demo-" + broker + ":9092";
        List<String> wrong = List.of("10.0.1.77:9092", right.replace("9092", "9999"), "demo-" + (broker % 3 + 1) + ":9092", "");
        return chance(80) ? right : chance(20) && crossing ? right + ", demo-" + (broker % 3 + 1) + ":9092" : any(wrong);
    }

    private Sketch forward(Sketch sketch, int port, String[] targets) {
        String group = "nlb-" + port;
        Sketch drawn = sketch.forward("nlb", port).with(group, "proxyProtocol", chance(4) ? "on" : "off");
        drawn = String.join("", targets).isEmpty() ? drawn : drawn.with(group, "targets", String.join(", ", targets));
        return chance(50) ? drawn : drawn.with(group, "preserveClientAddress", any(List.of("on", "off")));
    }

    private Sketch client(Sketch sketch) {
        return sketch.subnet("own", "kafka", "10.0.9.0/24", "az1").client("app", "own", "10.0.9.5");
    }

    private Sketch endpoint(Sketch sketch) {
        String[] nodes = some(ZONES).stream().map(zone -> "x" + zone + " 10.1." + ZONES.indexOf(zone) + ".31")
                .toArray(String[]::new);
        return sketch.service("svc", "nlb").vpc("apps", "10.1.0.0/16").subnet("xa", "10.1.0.0/24", "az1")
                .subnet("xb", "10.1.1.0/24", "az2").subnet("xc", "10.1.2.0/24", "az3").endpoint("vpce", "apps", "svc", nodes)
                .with("vpce", "state", chance(95) ? "active" : "rejected").client("app", "xa", "10.1.0.5")
                .zone("phz", "nlb.example", "apps").record("phz", "ALIAS nlb.example vpce");
    }

    /** At least one of them, mostly all. */
    private <T> List<T> some(List<T> all) {
        List<T> some = new ArrayList<>(all);
        some.removeIf(each -> chance(25));
        return some.isEmpty() ? List.of(all.getFirst()) : some;
    }
}
