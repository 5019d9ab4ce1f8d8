package dev.portolan.rule.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordMalformedTest {
    private static final Sketch ZONED = Sketch.aws().vpc("apps", "10.1.0.0/16").subnet("s", "10.1.0.0/24", "z1")
            .balancer("nlb", "apps", "s").zone("phz", "demo.example", "apps");

    private static List<String> said(String record) {
        return Findings.of(new RecordMalformed(), ZONED.record("phz", record));
    }

    @Test
    void valuesFitTheType() {
        assertThat(List.of("A b1.demo.example 10.0.0.11 10.0.0.12", "AAAA b1.demo.example 2001:db8::1",
                "CNAME b1.demo.example n1.example", "ALIAS b1.demo.example nlb"))
                .allSatisfy(record -> assertThat(said(record)).isEmpty());
        assertThat(List.of("A b1.demo.example n1.example", "A b1.demo.example 2001:db8::1", "AAAA b1.demo.example 10.0.0.11",
                "A b1.demo.example", "CNAME b1.demo.example 10.0.0.11", "CNAME b1.demo.example n1.example n2.example"))
                .allSatisfy(record -> assertThat(said(record)).containsExactly("error dns.record-malformed phz"));
    }

    @Test
    void saysWhatTheTypeHolds() {
        assertThat(Findings.texts(new RecordMalformed(), ZONED.record("phz", "A b1.demo.example 2001:db8::1")))
                .containsExactly("The record b1.demo.example of type A in phz is refused: its values are IPv4 addresses.");
    }
}
