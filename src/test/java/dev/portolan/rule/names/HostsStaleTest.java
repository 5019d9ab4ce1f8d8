package dev.portolan.rule.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostsStaleTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new HostsStale(), sketch);
    }

    private static final Sketch BROKER = Sketch.alibaba().vpc("kafka", "10.0.0.0/16").subnet("s", "10.0.0.0/24", "z1")
            .cluster("emr", ClusterKind.EMR).broker("emr-1", "s", "10.0.0.11", "CLIENT PLAINTEXT 9092 as core-1.emr.example:9092")
            .client("app", "s", "10.0.0.50");

    @Test
    void anEntryFollowsItsBroker() {
        assertThat(said(BROKER.hosts("app", "10.0.0.11 core-1.emr.example"))).isEmpty();
        assertThat(said(BROKER.hosts("app", "10.0.0.99 core-1.emr.example"))).containsExactly("warning dns.hosts-stale app");
    }

    @Test
    void publicAddressesCount() {
        Sketch dialled = BROKER.hosts("app", "47.0.0.1 core-1.emr.example");

        assertThat(said(dialled)).hasSize(1);
        assertThat(said(dialled.eip("eip", "47.0.0.1", "emr-1"))).isEmpty();
        assertThat(said(dialled.eip("eip", "47.0.0.2", "emr-1"))).hasSize(1);
        assertThat(said(dialled.eip("eip", "47.0.0.2", "emr-1").with("eip", "address", Optional.empty()))).isEmpty();
    }

    @Test
    void otherNamesAndBrokersThatDoNotSayAreNoMatter() {
        assertThat(said(BROKER.hosts("app", "10.0.0.99 proxy.example"))).isEmpty();
        assertThat(said(BROKER.hosts("app", "10.0.0.99 core-1.emr.example").with("emr-1", "addresses", ""))).isEmpty();
    }
}
