package dev.portolan.rule.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneShadowsTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new ZoneShadows(), sketch);
    }

    private static final Sketch VPC = Sketch.aws().vpc("apps", "10.1.0.0/16");

    @Test
    void aZoneForAWholeRegionIsTooWide() {
        assertThat(said(VPC.zone("phz", "kafka.us-east-1.amazonaws.com", "apps")))
                .containsExactly("warning dns.zone-shadows phz");
        assertThat(said(VPC.zone("phz", "us-east-1.amazonaws.com", "apps"))).hasSize(1);
        assertThat(said(VPC.zone("phz", "amazonaws.com.", "apps"))).hasSize(1);
    }

    @Test
    void aZoneOfTheClusterIsNot() {
        assertThat(said(VPC.zone("phz", "demo.abc123.c2.kafka.us-east-1.amazonaws.com", "apps"))).isEmpty();
        assertThat(said(VPC.zone("phz", "kafka.example.com", "apps"))).isEmpty();
        assertThat(said(VPC.zone("phz", "elb.us-east-1.amazonaws.com", "apps"))).isEmpty();
    }

    @Test
    void itCanBeNarrowedToWhereItsRecordsLie() {
        assertThat(Findings.fixes(new ZoneShadows(), VPC.zone("phz", "kafka.us-east-1.amazonaws.com", "apps")
                .record("phz", "A b-1.demo.abc123.c2.kafka.us-east-1.amazonaws.com 10.0.0.11")
                .record("phz", "A b-2.demo.abc123.c2.kafka.us-east-1.amazonaws.com 10.0.0.12")))
                .containsExactly("Narrow phz to demo.abc123.c2.kafka.us-east-1.amazonaws.com");
    }

    @Test
    void notWhereTheNetworkHasSuchAZoneAlready() {
        Sketch wide = VPC.zone("phz", "kafka.us-east-1.amazonaws.com", "apps")
                .record("phz", "A b-1.demo.abc123.c2.kafka.us-east-1.amazonaws.com 10.0.0.11")
                .vpc("other", "10.2.0.0/16");

        assertThat(Findings.fixes(new ZoneShadows(), wide.zone("own", "demo.abc123.c2.kafka.us-east-1.amazonaws.com", "apps")))
                .isEmpty();
        assertThat(Findings.fixes(new ZoneShadows(), wide.zone("own", "demo.abc123.c2.kafka.us-east-1.amazonaws.com", "other")))
                .hasSize(1);
    }
}
