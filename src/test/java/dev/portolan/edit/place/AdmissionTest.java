package dev.portolan.edit.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.edit.Refusal;
import dev.portolan.edit.Refusal.Reason;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.testing.Patterns;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {
    private static final Topology DRAWN = Sketch.aws().region("us-east-1").account("own", "1").vpc("kafka", "10.0.0.0/16")
            .then(Patterns.threeBrokers("demo", "kafka", "CLIENT PLAINTEXT 9092")).account("other", "2")
            .vpc("apps", "10.1.0.0/16").then(Patterns.threeSubnets("apps")).client("app", "apps-a", "10.1.0.5")
            .then(Patterns.singleBalancer("demo", "apps")).add("phz", "networks", "kafka").peering("pcx", "kafka", "apps")
            .gateway("igw", "apps").nat("nat", "apps-a", "10.1.0.8").transit("tgw").service("bare").internet("net")
            .eip("eip", "203.0.113.9", "app").put(PublicAddress.class, "loose").cluster("none", ClusterKind.MSK)
            .zone("zone", "demo.example").table("rt", "apps").topology();

    private static Optional<Reason> refused(String placed, String... container) {
        List<Id<?>> ids = Stream.of(container).<Id<?>>map(Id::of).toList();
        return Admission.of(DRAWN).refusal(Id.of(placed), ids).map(Refusal::reason);
    }

    @ParameterizedTest
    @CsvSource({"kafka, us-east-1 other", "kafka, other", "kafka, ''", "kafka-a, apps", "demo-1, apps-a", "demo-1, apps",
        "app, net", "vpce, kafka", "vpce, kafka-b", "nlb, apps-a", "nat, kafka-a", "igw, kafka", "tgw, ''",
        "tgw, us-east-1 own", "bare, own",
        "zone, apps", "us-east-1:own, ''", "svc, kafka", "phz, apps"})
    void theseMayLieThere(String placed, String container) {
        assertThat(refused(placed, container.isEmpty() ? new String[0] : container.split(" "))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"us-east-1, own, A_REGION_LIES_ON_THE_CANVAS", "us-east-1:own, apps, A_REGION_LIES_ON_THE_CANVAS",
        "kafka, apps, A_NETWORK_LIES_IN_A_REGION", "net, us-east-1, THE_INTERNET_LIES_ON_THE_CANVAS",
        "kafka-a, '', A_SUBNET_LIVES_IN_A_NETWORK", "kafka-a, kafka-b, A_SUBNET_LIVES_IN_A_NETWORK",
        "kafka-a, net, THE_INTERNET_HAS_NO_SUBNETS", "demo-1, us-east-1, A_HOST_STANDS_IN_A_NETWORK",
        "app, '', A_HOST_STANDS_IN_A_NETWORK", "app, demo-1, A_HOST_STANDS_IN_A_NETWORK",
        "vpce, net, AN_ENDPOINT_STANDS_IN_A_NETWORK", "nlb, own, A_BALANCER_STANDS_IN_A_NETWORK",
        "nat, kafka, A_NAT_GATEWAY_STANDS_IN_A_SUBNET", "igw, kafka-a, AN_INTERNET_GATEWAY_BELONGS_TO_A_NETWORK",
        "igw, net, AN_INTERNET_GATEWAY_BELONGS_TO_A_NETWORK", "tgw, kafka, A_TRANSIT_GATEWAY_LIES_IN_A_REGION",
        "svc, apps, A_SERVICE_STANDS_WITH_ITS_BALANCER", "bare, kafka, A_SERVICE_LIES_IN_A_REGION",
        "zone, apps-a, A_ZONE_IS_SEEN_BY_NETWORKS", "phz, '', A_ZONE_IS_SEEN_ELSEWHERE_TOO",
        "pcx, own, A_LINK_LIES_BETWEEN_ITS_ENDS", "loose, kafka, A_PUBLIC_ADDRESS_LIES_ON_THE_CANVAS",
        "none, kafka, A_CLUSTER_STANDS_WITH_ITS_BROKERS", "rt, kafka, NOT_DRAWN_BY_ITSELF"})
    void theseMayNotAndItSaysWhy(String placed, String container, Reason reason) {
        assertThat(refused(placed, container.isEmpty() ? new String[0] : new String[] {container})).contains(reason);
    }

    @Test
    void whereSomethingLiesItMayLie() {
        assertThat(refused("svc", "kafka")).isEmpty();
        assertThat(refused("loose")).isEmpty();
    }
}
