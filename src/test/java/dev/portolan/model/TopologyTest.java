package dev.portolan.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.shape.Id;
import dev.portolan.testing.Sketch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopologyTest {
    private static final Topology DRAWN = Sketch.aws().vpc("a").vpc("b").subnet("s", "b", "10.0.0.0/24", "az1").topology();

    private static Topology of(String... ids) {
        List<Element> elements = new ArrayList<>();
        for (String id : ids) {
            elements.add(DRAWN.get(Id.<Element>of(id)));
        }
        return Topology.of(elements);
    }

    @Test
    void theOrderWithinAKindCountsAndThatOfTheKindsDoesNot() {
        assertThat(of("s", "a", "b")).isEqualTo(of("a", "b", "s")).hasSameHashCodeAs(of("a", "b", "s"));
        assertThat(of("b", "a", "s")).isNotEqualTo(of("a", "b", "s"));
        assertThat(of("a", "b")).isNotEqualTo(of("a", "b", "s"));
    }

    @Test
    void whatIsReplacedKeepsItsPlaceAndWhatIsAddedComesLast() {
        Network other = Sketch.aws().vpc("a", "10.0.0.0/16").get(Network.class, "a");
        Network more = Sketch.aws().vpc("c").get(Network.class, "c");

        assertThat(DRAWN.with(List.of(more, other)).all(Network.class)).extracting(each -> each.id().value())
                .containsExactly("a", "b", "c");
        assertThat(DRAWN.with(List.of(more, other)).get(other.id())).isSameAs(other);
        assertThat(DRAWN.with(Collections.emptyList())).isSameAs(DRAWN);
    }
}
