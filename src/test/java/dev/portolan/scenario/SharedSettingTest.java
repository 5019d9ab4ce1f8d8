package dev.portolan.scenario;

import static dev.portolan.scenario.Scenario.bootstrapOnly;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.testing.Patterns.balancerPerBroker;
import static dev.portolan.testing.Patterns.singleBalancer;
import static dev.portolan.testing.Patterns.threeBrokers;

import dev.portolan.model.ClusterKind;
import dev.portolan.testing.Sketch;
import java.util.stream.Stream;

/** Where one setting serves several, the one that is wrong is named, and not one that serves others right. */
class SharedSettingTest extends ScenarioTable {
    private static final Sketch NETWORKS = Sketch.aws().vpc("kafka", "10.0.0.0/16")
            .then(threeBrokers("demo", "kafka", "CLIENT SSL 9094")).vpc("apps", "10.1.0.0/16")
            .subnet("apps-a", "10.1.0.0/24", "az1").subnet("apps-b", "10.1.1.0/24", "az2").subnet("apps-c", "10.1.2.0/24", "az3")
            .client("app", "apps-a", "10.1.0.5");
    private static final Sketch SINGLE = NETWORKS.then(singleBalancer("demo", "apps"))
            .connect("app", "demo", "b-1.demo.example:9094");
    private static final Sketch MULTIPLE = NETWORKS.then(balancerPerBroker("demo", "apps"))
            .connect("app", "demo", "b-1.demo.example:9094", "b-2.demo.example:9094", "b-3.demo.example:9094");

    static Stream<Scenario> scenarios() {
        return Stream.concat(perBroker(), ports());
    }

    private static Stream<Scenario> perBroker() {
        return Stream.of(
                partly("an endpoint that stands for another broker's service, while its own service has none",
                        MULTIPLE.with("vpce-3", "service", "svc-1"), "endpoint.wrong-service@vpce-3"),
                partly("a balancer's listener that names another balancer's group",
                        MULTIPLE.with("nlb-1", "listeners[0].targetGroup", "nlb-2-9094"), "balancer.wrong-broker@nlb-1"),
                partly("an empty group is short of its own broker alone", MULTIPLE.with("nlb-1-9094", "targets", ""),
                        "balancer.no-target@nlb-1-9094"),
                fails("a bootstrap group that holds a broker of another cluster leads some clients there",
                        SINGLE.cluster("other", ClusterKind.MSK).broker("other-1", "kafka-a", "10.0.0.99", "CLIENT SSL 9094")
                                .add("nlb-9094", "targets", "other-1:9094"), "kafka.wrong-cluster@nlb-9094"),
                partly("a service is short of its own balancer alone", MULTIPLE.with("svc-3", "loadBalancers", ""),
                        "endpoint.no-backend@svc-3"));
    }

    private static Stream<Scenario> ports() {
        Sketch bound = SINGLE;
        Sketch shifted = SINGLE;
        for (int i = 1; i <= 3; i++) {
            bound = bound.with("demo-" + i, "listeners[0].advertisedPort", 7094);
            shifted = shifted.with("demo-" + i, "listeners[0].advertisedPort", 8441 + i);
        }
        return Stream.of(
                bootstrapOnly("brokers that advertise a port on which the balancer has no listener, while it keeps one for each",
                        bound, "kafka.advertised-wrong-port@demo-1,demo-2,demo-3"),
                bootstrapOnly("brokers that advertise the port of the one before them",
                        shifted, "kafka.advertised-wrong-port@demo-1,demo-2,demo-3"));
    }
}
