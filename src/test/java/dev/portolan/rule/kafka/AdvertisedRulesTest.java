package dev.portolan.rule.kafka;

import static dev.portolan.rule.kafka.Drawn.balancer;
import static dev.portolan.rule.kafka.Drawn.broker;
import static dev.portolan.rule.kafka.Drawn.cluster;
import static dev.portolan.rule.kafka.Drawn.findings;
import static dev.portolan.rule.kafka.Drawn.listener;
import static dev.portolan.rule.kafka.Drawn.repaired;
import static dev.portolan.rule.kafka.Drawn.said;
import static dev.portolan.rule.kafka.Drawn.settings;
import static dev.portolan.rule.kafka.Drawn.topology;
import static dev.portolan.rule.kafka.Drawn.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.Severity;
import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.HostedZone;
import dev.portolan.model.RecordType;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What brokers tell clients and Kafka never checks. */
class AdvertisedRulesTest {
    private static final Cluster KRAFT = cluster(ClusterKind.SELF_HOSTED_KRAFT, "3.7.1", "");

    private static Broker external(int nodeId, String host, int port) {
        return broker(nodeId, listener("INTERNAL", 9092), listener("EXTERNAL", 39092, host, port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "::1", "kafka.localhost"})
    void loopbackLeadsBackToTheClient(String host) {
        Topology before = topology(KRAFT, external(1, host, 9093), external(2, "b2.example", 9094));
        assertThat(findings(new AdvertisedLoopback(), before)).singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
        Topology after = repaired(new AdvertisedLoopback(), before);
        assertThat(said(new AdvertisedLoopback(), after)).isEmpty();
        assertThat(after.all(Broker.class).getFirst().listeners().getLast().advertisedHost()).contains("10.0.1.11");
    }

    @Test
    void onAClusterOfOneNodeLoopbackMayBeMeant() {
        assertThat(findings(new AdvertisedLoopback(), topology(KRAFT, external(1, "localhost", 9093)))).singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
        assertThat(said(new AdvertisedLoopback(), topology(KRAFT, external(1, "b1.example", 9093)))).isEmpty();
    }

    @Test
    void twoBrokersDoNotAdvertiseOneAddress() {
        Topology shared = topology(KRAFT, external(1, "kafka.example", 9093), external(2, "Kafka.example", 9093),
                external(3, "kafka.example", 9094));
        assertThat(said(new AdvertisedDuplicate(), shared)).containsExactly("kafka.advertised-duplicate broker2: broker2 and "
                + "broker1 both advertise Kafka.example:9093: clients take the one for the other (EXTERNAL).");
        assertThat(findings(new AdvertisedDuplicate(), shared).getFirst().fix()).isEmpty();
    }

    @Test
    void clustersApartMayAdvertiseOneAddressEach() {
        Cluster other = with(KRAFT, "id", Id.of("other"));
        Broker elsewhere = with(external(2, "kafka.example", 9093), "cluster", Id.of("other"));
        assertThat(said(new AdvertisedDuplicate(), topology(KRAFT, other, external(1, "kafka.example", 9093),
                elsewhere))).isEmpty();
    }

    @Test
    void whoAdvertisesAnotherBrokersAddressShouldAdvertiseItsOwn() {
        Topology before = topology(KRAFT, external(1, "10.0.2.11", 39092), external(2, "10.0.2.11", 39092));
        assertThat(findings(new AdvertisedDuplicate(), before)).singleElement()
                .satisfies(finding -> assertThat(finding.elements()).containsExactly(Id.of("broker1"), Id.of("broker2")));
        Topology after = repaired(new AdvertisedDuplicate(), before);
        assertThat(after.get(Id.<Broker>of("broker1")).listeners().getLast().advertisedHost()).contains("10.0.1.11");
    }

    @Test
    void behindABalancerTheSecondShouldAdvertiseTheBalancersPort() {
        List<Broker> brokers = List.of(external(1, "kafka.example", 9093), external(2, "kafka.example", 9093));
        Topology before = topology(KRAFT, brokers, balancer(List.of(9093, 9094), brokers, 39092));
        assertThat(said(new BalancerPort(), before)).as("said once").isEmpty();
        Topology after = repaired(new AdvertisedDuplicate(), before);
        assertThat(said(new AdvertisedDuplicate(), after)).isEmpty();
        assertThat(after.get(Id.<Broker>of("broker2")).listeners().getLast().dialledPort().number()).isEqualTo(9094);
    }

    @Test
    void theAdvertisedPortIsTheBalancersPortForThatBroker() {
        List<Broker> brokers = List.of(external(1, "b1.example", 9093), external(2, "b2.example", 9099));
        Topology before = topology(KRAFT, brokers, balancer(List.of(9093, 9094), brokers, 39092));
        assertThat(said(new BalancerPort(), before)).containsExactly("kafka.advertised-wrong-port broker2: EXTERNAL advertises "
                + "b2.example:9099, but the load balancer leads to this broker on port 9094.");
        assertThat(findings(new BalancerPort(), before).getFirst().elements()).containsExactly(Id.of("broker2"), Id.of("nlb"));
        assertThat(said(new BalancerPort(), repaired(new BalancerPort(), before))).isEmpty();
    }

    /** The single-balancer pattern of MSK: the names stay the brokers' own, and a zone leads them to the balancer. */
    @Test
    void aBrokersOwnNameMeansTheBalancerOnlyWhereAZoneLeadsItThere() {
        List<Broker> brokers = List.of(with(external(1, "b-1.msk.example", 9098), "names", List.of("b-1.msk.example")),
                with(external(2, "b-2.msk.example", 9098), "names", List.of("b-2.msk.example")));
        Topology direct = topology(KRAFT, brokers, balancer(List.of(9001, 9002), brokers, 39092));
        assertThat(said(new BalancerPort(), direct)).isEmpty();
        HostedZone zone = Shape.of(HostedZone.class).create(Map.of("id", Id.of("zone"), "domain", "msk.example", "records",
                List.of(
                Shape.of(DnsRecord.class).create(Map.of("name", "*.msk.example", "type", RecordType.ALIAS)))));
        assertThat(said(new BalancerPort(), direct.with(zone))).hasSize(2);
    }

    @Test
    void anEmptyHostIsOnlyBlamedWhereItIsStated() {
        Broker unsaid = with(broker(1, listener("INTERNAL", 9092)), "addresses", List.of());
        assertThat(said(new AdvertisedHostEmpty(), topology(KRAFT, unsaid))).isEmpty();
        Broker stated = with(unsaid, "settings", settings("advertised.listeners=INTERNAL://:9092"));
        assertThat(said(new AdvertisedHostEmpty(), topology(KRAFT, stated))).hasSize(1);
        Broker drawn = broker(1, with(listener("INTERNAL", 9092), "advertisedHost", Optional.of("")));
        assertThat(said(new AdvertisedHostEmpty(), topology(KRAFT, drawn)))
                .containsExactly("kafka.advertised-host-empty broker1: "
                + "INTERNAL advertises no host, so clients are told whatever name the machine believes to have.");
        assertThat(said(new AdvertisedHostEmpty(), repaired(new AdvertisedHostEmpty(), topology(KRAFT, drawn)))).isEmpty();
    }

    @Test
    void brokersOfAClusterAdvertiseTheSameListeners() {
        Topology topology = topology(KRAFT, external(1, "b1.example", 9093), broker(2, listener("internal", 9092)), broker(3));
        assertThat(said(new ListenersDiffer(), topology))
                .containsExactly("kafka.listeners-differ broker2: broker2 lacks listeners "
                + "that other brokers of the cluster advertise: EXTERNAL. Clients that come in by one are not told of it.");
    }
}
