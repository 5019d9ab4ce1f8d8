package dev.portolan.rule.quota;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.Hop;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.Severity;
import dev.portolan.finding.Texts;
import dev.portolan.finding.Trace;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.testing.Patterns;
import dev.portolan.testing.Sketch;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdleTimeoutTest {
    private static final Sketch SINGLE = single(Sketch.aws());

    private static Sketch single(Sketch start) {
        return start.vpc("kafka", "10.0.0.0/16").then(Patterns.threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
                .vpc("apps", "10.1.0.0/16").then(Patterns.threeSubnets("apps")).then(Patterns.singleBalancer("demo", "apps"))
                .client("app", "apps-a", "10.1.0.9").connect("app", "demo", "b-1.demo.example:9094");
    }

    /** A report of a bootstrap entry that crosses the elements named. */
    private static ConnectionReport crossing(String... elements) {
        List<Hop> hops = Arrays.stream(elements)
                .map(id -> new Hop(Id.of(id), HopKind.DELIVERY, Detail.of("hop.some"))).toList();
        Trace trace = new Trace(Detail.of("hop.some"), Optional.empty(), Optional.empty(), hops, List.of(), List.of());
        return new ConnectionReport(Id.of("app-to-demo"), Id.of("app"), Id.of("demo"), Verdict.REACHABLE,
                List.of(new EndpointReport(Optional.empty(), "b-1.demo.example:9094", Optional.empty(), Verdict.REACHABLE,
                        List.of(trace))), List.of(), List.of());
    }

    private static List<Finding> said(Sketch sketch, String... elements) {
        return new IdleTimeout().check(sketch.topology(), crossing(elements)).toList();
    }

    @Test
    void aClientThatWaitsLongerThanTheBalancerIsWarned() {
        Finding finding = said(SINGLE, "nlb").getFirst();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.elements()).extracting(Id::value).containsExactly("app", "app-to-demo", "nlb");
        assertThat(Texts.of(finding.detail())).isEqualTo("app keeps silent connections for 540 s, but they are dropped on the "
                + "way by nlb, the first after 350 s (a default: AWSDOC, 2026-11-20); the next request then fails.");
    }

    @Test
    void theFixIsTheUsualAdvice() {
        Fix fix = said(SINGLE, "nlb").getFirst().fix().orElseThrow();
        Topology after = fix.applyTo(SINGLE.topology());

        assertThat(Texts.of(fix.label())).isEqualTo("Set connections.max.idle.ms of app to 300000");
        assertThat(new IdleTimeout().check(after, crossing("nlb"))).isEmpty();
    }

    @Test
    void equalIsTooLong() {
        assertThat(said(SINGLE.with("app", "connectionsMaxIdleMs", 350_000), "nlb")).hasSize(1);
        assertThat(said(SINGLE.with("app", "connectionsMaxIdleMs", 349_999), "nlb")).isEmpty();
    }

    @Test
    void theListenersOwnTimeoutCounts() {
        assertThat(said(SINGLE.with("nlb", "listeners[0].idleTimeoutSeconds", 6000), "nlb")).isEmpty();
        Sketch strict = SINGLE.with("nlb", "listeners[0].idleTimeoutSeconds", 70);
        assertThat(Texts.of(said(strict, "nlb").getFirst().fix().orElseThrow().label())).endsWith("to 60000");
        assertThat(said(SINGLE.with("nlb", "listeners[1].idleTimeoutSeconds", 6000), "nlb")).hasSize(1);
    }

    @Test
    void alibabaKeepsSilenceLonger() {
        assertThat(said(single(Sketch.alibaba()), "nlb")).isEmpty();
    }

    @Test
    void anUnconfirmedTimeoutIsANote() {
        assertThat(said(SINGLE, "vpce")).singleElement().extracting(Finding::severity).isEqualTo(Severity.NOTE);
        assertThat(said(SINGLE, "vpce", "nlb")).singleElement().extracting(Finding::severity).isEqualTo(Severity.WARNING);
    }

    @Test
    void aDirectPathHasNone() {
        assertThat(said(SINGLE, "demo-1", "apps")).isEmpty();
    }
}
