package dev.portolan.rule.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Patterns;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneIncompleteTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new ZoneIncomplete(), sketch);
    }

    private static final Sketch ZONED = Sketch.aws().vpc("kafka", "10.0.0.0/16")
            .then(Patterns.threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .vpc("apps", "10.1.0.0/16").then(Patterns.threeSubnets("apps")).then(Patterns.singleBalancer("demo", "apps"));

    private static Sketch without(Sketch sketch, int broker) {
        return sketch.drop("phz", "records", "ALIAS b-" + broker + ".demo.example vpce");
    }

    @Test
    void aZoneListsEveryBroker() {
        assertThat(said(ZONED)).isEmpty();
        assertThat(said(without(ZONED, 3))).containsExactly("warning dns.zone-incomplete phz demo-3");
        assertThat(said(without(without(ZONED, 3), 1))).containsExactly("warning dns.zone-incomplete phz demo-1 demo-3");
        assertThat(Findings.fixes(new ZoneIncomplete(), without(ZONED, 3)))
                .containsExactly("Add b-3.demo.example to phz as the others are");
    }

    @Test
    void aWildcardListsThemAll() {
        assertThat(said(without(ZONED, 3).record("phz", "ALIAS *.demo.example vpce"))).isEmpty();
    }

    @Test
    void aZoneOfALongerDomainTakesOverItsNames() {
        Sketch split = without(ZONED, 3).zone("b3", "b-3.demo.example", "apps").record("b3", "ALIAS b-3.demo.example vpce");

        assertThat(said(split)).isEmpty();
        assertThat(said(split.with("b3", "networks", "kafka"))).hasSize(1);
    }

    @Test
    void withoutACommonTargetThereIsNoFix() {
        Sketch each = Sketch.aws().vpc("kafka", "10.0.0.0/16").then(Patterns.threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
                .vpc("apps", "10.1.0.0/16").then(Patterns.threeSubnets("apps")).then(Patterns.balancerPerBroker("demo", "apps"))
                .drop("phz", "records", "ALIAS b-3.demo.example vpce-3");

        assertThat(said(each)).hasSize(1);
        assertThat(Findings.fixes(new ZoneIncomplete(), each)).isEmpty();
    }

    @Test
    void listenersThatTheZoneDoesNotServeAreNoMatter() {
        Sketch inner = ZONED;
        for (int i = 1; i <= 3; i++) {
            inner = inner.add("demo-" + i, "listeners", "REPLICATION SSL 9095 as b-" + i + "-internal.demo.example:9095");
        }
        assertThat(said(inner)).isEmpty();
        assertThat(said(inner.record("phz", "ALIAS b-1-internal.demo.example vpce"))).hasSize(1);
    }
}
