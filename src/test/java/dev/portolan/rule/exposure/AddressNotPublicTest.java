package dev.portolan.rule.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressNotPublicTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new AddressNotPublic(), sketch);
    }

    @Test
    void aPublicAddressIsRouted() {
        Sketch vpc = Sketch.aws().vpc("vpc", "10.0.0.0/16").client("app", "vpc", "10.0.0.9");

        assertThat(said(vpc.eip("eip", "54.0.0.1", "app"))).isEmpty();
        assertThat(said(vpc.eip("eip", "203.0.113.7", "app"))).isEmpty();
        assertThat(said(vpc.eip("eip", "10.0.0.9", "app"))).containsExactly("error public.address-not-public eip");
        assertThat(said(vpc.eip("eip", "100.64.0.1", "app"))).hasSize(1);
    }

    @Test
    void whatASiteIsGivenIsNotForTheProviderToChoose() {
        Sketch home = Sketch.aws().site("home", "192.168.1.0/24").client("laptop", "home", "192.168.1.50")
                .eip("wan", "100.64.3.4", "laptop");

        assertThat(said(home)).hasSize(1);
        assertThat(Findings.fixes(new AddressNotPublic(), home)).isEmpty();
    }
}
