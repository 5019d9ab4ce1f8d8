package dev.portolan.rule.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenToInternetTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new OpenToInternet(), sketch);
    }

    private static final Sketch KAFKA = Sketch.aws().vpc("kafka", "10.0.0.0/16").subnet("s", "10.0.0.0/24", "az1")
            .cluster("demo", ClusterKind.SELF_HOSTED_KRAFT).broker("demo-1", "s", "10.0.0.11", "EXTERNAL PLAINTEXT 9092");

    private static Sketch guarded(String... rules) {
        return KAFKA.group("sg", "kafka", rules).groups("demo-1", "sg");
    }

    @Test
    void sshFromAnywhere() {
        assertThat(said(guarded("in 22 0.0.0.0/0"))).containsExactly("warning security.open-to-internet sg");
        assertThat(said(guarded("in 22 ::/0"))).hasSize(1);
        assertThat(said(guarded("in 22 203.0.113.0/24"))).isEmpty();
        assertThat(said(guarded("in 443 0.0.0.0/0"))).isEmpty();
    }

    @Test
    void kafkaFromAnywhere() {
        assertThat(said(guarded("in 9092 0.0.0.0/0"))).containsExactly("note security.open-to-internet sg demo-1");
        assertThat(said(guarded("in 9092 0.0.0.0/0").eip("eip", "54.0.0.1", "demo-1")))
                .containsExactly("warning security.open-to-internet sg demo-1");
    }

    @Test
    void everythingFromAnywhere() {
        assertThat(Findings.texts(new OpenToInternet(), guarded("in all 0.0.0.0/0")))
                .containsExactly("sg lets in 0.0.0.0/0, the whole Internet, to SSH and to Kafka on demo-1.");
        assertThat(said(guarded("in udp 22 0.0.0.0/0"))).isEmpty();
    }
}
