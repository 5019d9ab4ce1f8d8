package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.model.Change;
import dev.portolan.model.Toggle;
import dev.portolan.model.shape.Id;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private final Design design = Fixture.design("nlb-security-group-port");

    private Difference after(Change... changes) {
        var topology = design.topology();
        for (Change change : changes) {
            topology = change.applyTo(topology);
        }
        return Difference.of(design, design.with(topology));
    }

    @Test
    void whatIsEqualIsNoDifference() {
        assertThat(Difference.of(design, design.named("another"))).isEqualTo(Difference.NONE);
        assertThat(after(new Change.Set(Id.of("kafka-nlb"), "crossZone", Toggle.ON)).isEmpty()).isTrue();
    }

    @Test
    void aChangedElementIsNamedWithItsParts() {
        assertThat(after(new Change.Set(Id.of("kafka-nlb"), "crossZone", Toggle.OFF),
                new Change.Set(Id.of("kafka-nlb"), "name", "balancer")).changed())
                .containsExactly(new Difference.Changed(Id.of("kafka-nlb"), "balancer", java.util.List.of("name", "crossZone")));
    }

    @Test
    void whatIsRemovedKeepsItsNameAndTakesAlongWhatNeedsIt() {
        assertThat(after(new Change.Remove(Id.of("orders-endpoint"))).removed())
                .contains(new Difference.Named(Id.of("orders-endpoint"), "orders-endpoint"));
        Difference back = Difference.of(design.with(new Change.Remove(Id.of("orders-endpoint")).applyTo(design.topology())), design);
        assertThat(back.added()).contains(new Difference.Named(Id.of("orders-endpoint"), "orders-endpoint"));
        assertThat(back.removed()).isEmpty();
    }
}
