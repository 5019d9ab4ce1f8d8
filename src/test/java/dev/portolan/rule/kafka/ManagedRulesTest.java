package dev.portolan.rule.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.address.Port;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What EMR and DMS ask for, and where managed clusters stand. */
class ManagedRulesTest {
    private static final Sketch EMR = Sketch.alibaba().vpc("emr", "10.0.0.0/16").subnet("s", "10.0.0.0/24", "z1")
            .cluster("kafka", ClusterKind.EMR).with("kafka", "release", "EMR 3.11")
            .broker("node-1", "s", "10.0.0.11", "PUBLIC SASL_SSL/PLAIN 9093 as 47.0.0.1:9093").eip("eip", "47.0.0.1", "node-1")
            .internet("net").client("app", "net", "203.0.113.9").connect("app", "kafka", "47.0.0.1:9093");
    private static final Sketch OLD = EMR.with("kafka", "release", "EMR-3.9.2");
    private static final Sketch DMS = Sketch.otc().vpc("dms", "10.0.0.0/16").subnet("s", "10.0.0.0/24", "z1")
            .cluster("kafka", ClusterKind.DMS).broker("node-1", "s", "10.0.0.11", "CIPHER SASL_SSL/PLAIN 9093")
            .client("app", "s", "10.0.0.9").connect("app", "kafka", "10.0.0.11:9093")
            .with("app-to-kafka", "securityProtocol", "SASL_SSL");

    private static Sketch setting(Sketch sketch, String key, String value) {
        return sketch.with("kafka", "settings", new TreeMap<>(Map.of(key, value)));
    }

    @Test
    void fromThreeElevenOnPublicAccessIsSwitchedOn() {
        assertThat(Findings.of(new EmrPublicAccess(), EMR)).containsExactly("warning kafka.emr-public-access-off kafka");
        assertThat(Findings.of(new EmrPublicAccess(), setting(EMR, Emr.PUBLIC_ACCESS, "false")))
                .containsExactly("error kafka.emr-public-access-off kafka");
        assertThat(Findings.of(new EmrPublicAccess(), setting(EMR, Emr.PUBLIC_ACCESS, "true"))).isEmpty();
        assertThat(Findings.of(new EmrPublicAccess(), OLD)).isEmpty();
        assertThat(Findings.of(new EmrPublicAccess(), EMR.with("app-to-kafka", "bootstrapServers", "10.0.0.11:9093"))).isEmpty();
    }

    @Test
    void beforeThatLongNamesAreAdvertised() {
        Sketch named = OLD.with("node-1", "listeners[0].advertisedHost", "emr-worker-1.cluster-1");

        assertThat(Findings.of(new EmrPublicAddress(), OLD)).containsExactly("warning kafka.emr-public-address kafka node-1");
        assertThat(Findings.of(new EmrPublicAddress(), EMR)).isEmpty();
        assertThat(Findings.of(new EmrPublicAddress(), named)).isEmpty();
        assertThat(Findings.of(new EmrLongNames(), named)).containsExactly("warning kafka.emr-principal-not-host kafka");
        assertThat(Findings.of(new EmrLongNames(), setting(named, Emr.PRINCIPAL, "HOST"))).isEmpty();
        assertThat(Findings.of(new EmrLongNames(), named.without("eip"))).as("inside").isEmpty();
        assertThat(Findings.of(new EmrLongNames(), setting(named.without("eip"), Emr.PRINCIPAL, "IP"))).hasSize(1);
    }

    @Test
    void clientsOfDmsCheckNoHostNames() {
        assertThat(Findings.of(new DmsNamesVerified(), DMS)).containsExactly("warning kafka.dms-names-verified app kafka");
        assertThat(Findings.of(new DmsNamesVerified(), DMS.with("app", "verifiesHostnames", "off"))).isEmpty();
        assertThat(Findings.of(new DmsNamesVerified(), DMS.with("app-to-kafka", "securityProtocol", "PLAINTEXT"))).isEmpty();
        assertThat(Findings.of(new DmsNamesVerified(), DMS.with("kafka", "kind", "msk"))).isEmpty();
    }

    @Test
    void aManagedClusterStandsWhereItsProviderIs() {
        assertThat(Findings.of(new ManagedElsewhere(), DMS)).isEmpty();
        assertThat(Findings.of(new ManagedElsewhere(), DMS.with("kafka", "kind", "emr")))
                .containsExactly("error kafka.managed-elsewhere kafka dms");
        assertThat(Findings.of(new ManagedElsewhere(), DMS.with("dms", "provider", "aws")))
                .containsExactly("warning kafka.managed-elsewhere kafka dms");
        assertThat(Findings.of(new ManagedElsewhere(), DMS.with("kafka", "kind", "self-hosted-kraft"))).isEmpty();
    }

    @Test
    void aPortIsNoPartOfAnAdvertisedHost() {
        Sketch together = EMR.with("node-1", "listeners[0].advertisedHost", "b1.example:9095");

        assertThat(Findings.of(new AdvertisedHostPort(), EMR)).isEmpty();
        assertThat(Findings.of(new AdvertisedHostPort(), together)).containsExactly("error kafka.advertised-host-port node-1");
        assertThat(Findings.fixes(new AdvertisedHostPort(), together))
                .containsExactly("Advertise b1.example on PUBLIC of node-1");
        assertThat(Findings.of(new AdvertisedHostPort(), EMR.with("node-1", "listeners[0].advertisedHost", "2001:db8::1")))
                .isEmpty();
    }

    @Test
    void anEntryIsOneBootstrapServer() {
        Sketch several = EMR.with("app-to-kafka", "bootstrapServers", List.of(
                new HostPort("b1.example:9093,b2.example", Port.of(9093))));

        assertThat(Findings.of(new BootstrapSeveral(), EMR)).isEmpty();
        assertThat(Findings.of(new BootstrapSeveral(), several)).containsExactly("error kafka.bootstrap-several app-to-kafka");
        assertThat(Findings.fixes(new BootstrapSeveral(), several))
                .containsExactly("Give app-to-kafka an entry for each of b1.example:9093, b2.example:9093");
    }
}
