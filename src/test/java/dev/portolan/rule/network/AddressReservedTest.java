package dev.portolan.rule.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressReservedTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new AddressReserved(), sketch);
    }

    @Test
    void awsKeepsTheFirstFourAndTheLastAddress() {
        Sketch vpc = Sketch.aws().vpc("vpc", "10.0.0.0/16").subnet("s", "10.0.1.0/24", "az1");

        assertThat(said(vpc.client("app", "s", "10.0.1.3"))).containsExactly("warning network.address-reserved app s");
        assertThat(said(vpc.client("app", "s", "10.0.1.255"))).containsExactly("warning network.address-reserved app s");
        assertThat(said(vpc.client("app", "s", "10.0.1.4"))).isEmpty();
        assertThat(said(vpc.client("app", "s", "10.0.1.254"))).isEmpty();
    }

    @Test
    void alibabaKeepsTheFirstAndTheLastThree() {
        Sketch vpc = Sketch.alibaba().vpc("vpc", "10.0.0.0/16").subnet("s", "10.0.1.0/24", "az1");

        assertThat(said(vpc.client("app", "s", "10.0.1.1"))).isEmpty();
        assertThat(said(vpc.client("app", "s", "10.0.1.253"))).containsExactly("warning network.address-reserved app s");
    }

    @Test
    void whereNobodySaysNothingIsReserved() {
        assertThat(said(Sketch.otc().vpc("vpc", "10.0.0.0/16").subnet("s", "10.0.1.0/24", "az1").client("app", "s", "10.0.1.1")))
                .isEmpty();
    }

    @Test
    void theMessageNamesItsSource() {
        assertThat(Findings.texts(new AddressReserved(), Sketch.aws().vpc("v", "10.0.0.0/16").subnet("s", "10.0.1.0/24", "z")
                .client("app", "s", "10.0.1.0")))
                .singleElement().asString().endsWith("(AWSDOC, 2026-11-20).");
    }
}
