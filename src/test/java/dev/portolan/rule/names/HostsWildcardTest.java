package dev.portolan.rule.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostsWildcardTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new HostsWildcard(), sketch);
    }

    private static final Sketch CLIENT = Sketch.aws().vpc("apps", "10.1.0.0/16").client("app", "apps", "10.1.0.9");

    @Test
    void wholeNamesOnly() {
        assertThat(said(CLIENT.hosts("app", "10.0.0.11 b-1.demo.example"))).isEmpty();
        assertThat(said(CLIENT.hosts("app", "10.0.0.11 *.demo.example"))).containsExactly("warning dns.hosts-wildcard app");
        assertThat(said(CLIENT.hosts("app", "10.0.0.11 b-1.demo.example:9094"))).hasSize(1);
    }
}
