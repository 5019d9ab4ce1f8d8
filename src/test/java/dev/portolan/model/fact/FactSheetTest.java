package dev.portolan.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class FactSheetTest {

    private static FactSheet sheet(String... lines) throws IOException {
        return FactSheet.read(new StringReader(String.join("\n", lines)));
    }

    @Test
    void aFactCarriesItsSourceDateAndStanding() throws IOException {
        Fact<Integer> listeners = sheet("nlb.listeners.value=50", "nlb.listeners.source=AWSDOC",
                "nlb.listeners.asOf=2026-11-20", "nlb.listeners.note=fixed").get("nlb.listeners", Integer::parseInt);

        assertThat(listeners).isEqualTo(
                new Fact<>(50, "AWSDOC", LocalDate.of(2026, 11, 20), Standing.CONFIRMED, "fixed"));
        assertThat(listeners.isFirm()).isTrue();
        assertThat(listeners.origin()).isEqualTo("AWSDOC, 2026-11-20");
    }

    @Test
    void anUnconfirmedFactIsNotFirm() throws IOException {
        Fact<String> fact = sheet("a.value=1", "a.source=X", "a.asOf=2026-01-01", "a.standing=unconfirmed").get("a");

        assertThat(fact.isFirm()).isFalse();
        assertThat(fact.origin()).endsWith("unconfirmed");
    }

    @Test
    void factsUnderAPrefixLoseIt() throws IOException {
        FactSheet sheet = sheet("a.b.value=1", "a.b.source=X", "a.b.asOf=2026-01-01",
                "ab.value=2", "ab.source=X", "ab.asOf=2026-01-01");

        assertThat(sheet.under("a")).containsOnlyKeys("b");
        assertThat(sheet.all()).containsOnlyKeys("a.b", "ab");
        assertThatThrownBy(() -> sheet.get("c")).isInstanceOf(NoSuchElementException.class).hasMessageContaining("c");
    }

    @Test
    void aFactWithoutSourceOrDateIsRefused() {
        assertThatThrownBy(() -> sheet("a.value=1", "a.asOf=2026-01-01"))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("the fact a has no source");
        assertThatThrownBy(() -> sheet("a.value=1", "a.source=X", "a.asOf=lately"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a.asOf");
        assertThatThrownBy(() -> sheet("a.worth=1")).isInstanceOf(IllegalArgumentException.class);
    }
}
