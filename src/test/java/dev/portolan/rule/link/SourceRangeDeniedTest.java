package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceRangeDeniedTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new SourceRangeDenied(), sketch);
    }

    private static final Sketch DMS = Sketch.otc().vpc("a", "10.0.0.0/16").subnet("a1", "10.0.0.0/24", "z1")
            .cluster("dms", ClusterKind.DMS).broker("dms-1", "a1", "10.0.0.11").broker("dms-2", "a1", "10.0.0.12")
            .service("svc-1").with("svc-1", "server", "dms-1").with("svc-1", "ports", "9011 -> 9011");

    @Test
    void theGroupsMustLetTheRangeIn() {
        assertThat(said(DMS)).isEmpty();
        assertThat(said(DMS.group("sg", "a", "in 9011 10.0.0.0/16").groups("dms-1", "sg")))
                .containsExactly("warning endpoint.source-range-denied sg dms-1 svc-1");
        assertThat(said(DMS.group("sg", "a", "in 9011 198.19.128.0/17").groups("dms-1", "sg"))).isEmpty();
        assertThat(said(DMS.group("sg", "a", "in all 0.0.0.0/0").groups("dms-1", "sg"))).isEmpty();
    }

    @Test
    void onThePortThatIsServed() {
        assertThat(said(DMS.group("sg", "a", "in 9092 198.19.128.0/17").groups("dms-1", "sg"))).hasSize(1);
        assertThat(Findings.fixes(new SourceRangeDenied(), DMS.group("sg", "a").groups("dms-1", "sg")))
                .containsExactly("Let in port 9011 from 198.19.128.0/17 in sg");
    }
}
