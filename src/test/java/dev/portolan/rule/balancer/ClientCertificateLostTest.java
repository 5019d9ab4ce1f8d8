package dev.portolan.rule.balancer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Patterns;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientCertificateLostTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new ClientCertificateLost(), sketch);
    }

    private static final Sketch SINGLE = Sketch.aws().vpc("kafka", "10.0.0.0/16")
            .then(Patterns.threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .vpc("apps", "10.1.0.0/16").then(Patterns.threeSubnets("apps")).then(Patterns.singleBalancer("demo", "apps"));

    private static final Sketch MUTUAL = SINGLE.with("demo-2", "listeners[0].clientAuth", "required");

    @Test
    void whereTlsEndsTheCertificateEnds() {
        Sketch ending = MUTUAL.drop("nlb", "listeners", "8444 -> nlb-8444").add("nlb", "listeners", "tls 8444 -> nlb-8444");

        assertThat(said(MUTUAL)).isEmpty();
        assertThat(said(ending)).containsExactly("error balancer.client-certificate-lost nlb demo-2");
        assertThat(said(ending.with("demo-2", "listeners[0].clientAuth", "requested"))).isEmpty();
    }

    @Test
    void aPortIsSaidOnceHoweverManyBrokersItLeadsTo() {
        Sketch ending = MUTUAL.with("demo-1", "listeners[0].clientAuth", "required")
                .drop("nlb", "listeners", "9094 -> nlb-9094").add("nlb", "listeners", "tls 9094 -> nlb-9094");

        assertThat(said(ending)).containsExactly("error balancer.client-certificate-lost nlb demo-1 demo-2");
    }
}
