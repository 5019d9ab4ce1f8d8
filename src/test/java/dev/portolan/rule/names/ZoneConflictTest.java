package dev.portolan.rule.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneConflictTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new ZoneConflict(), sketch);
    }

    private static Sketch twice(Sketch by) {
        return by.vpc("apps", "10.1.0.0/16").vpc("more", "10.2.0.0/16").zone("one", "demo.example", "apps")
                .zone("two", "Demo.example.", "apps", "more");
    }

    @Test
    void aNetworkHasOneZoneOfADomain() {
        assertThat(said(twice(Sketch.aws()))).containsExactly("error dns.zone-conflict two one apps");
        assertThat(said(twice(Sketch.aws()).with("two", "networks", "more"))).isEmpty();
        assertThat(said(twice(Sketch.aws()).with("two", "domain", "b.demo.example"))).isEmpty();
        assertThat(said(twice(Sketch.aws()).with("two", "visibility", "public"))).isEmpty();
    }

    @Test
    void theSpareOneIsLeftOut() {
        Sketch full = twice(Sketch.aws()).record("two", "A b1.demo.example 10.0.0.11");

        assertThat(Findings.fixes(new ZoneConflict(), full)).containsExactly("Take one off apps, as two has all its names");
        assertThat(Findings.fixes(new ZoneConflict(), full.record("one", "A b2.demo.example 10.0.0.12"))).isEmpty();
    }

    @Test
    void onlyAwsIsKnownToRefuse() {
        assertThat(said(twice(Sketch.alibaba()))).isEmpty();
    }
}
