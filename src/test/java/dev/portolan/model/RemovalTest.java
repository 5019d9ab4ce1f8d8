package dev.portolan.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.References;
import dev.portolan.testing.RandomTopologies;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is taken away together is what is taken away one by one, whatever the order. */
class RemovalTest {

    @Test
    void severalGoAsTheyWouldOneByOne() {
        for (long seed = 0; seed < 60; seed++) {
            Topology whole = RandomTopologies.topology(seed, 5);
            List<Id<?>> ids = some(whole, new Random(seed));
            Removal together = Removal.of(whole, ids);
            Topology left = whole;
            Set<Id<?>> gone = new LinkedHashSet<>();
            for (Id<?> id : ids) {
                Removal one = Removal.of(left, id);
                left = one.after();
                gone.addAll(one.gone());
            }

            assertThat(together.after()).as("seed %d", seed).isEqualTo(left);
            assertThat(together.gone()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(gone);
        }
    }

    private static List<Id<?>> some(Topology whole, Random random) {
        List<Id<?>> ids = new ArrayList<>();
        for (Element element : whole.elements()) {
            if (random.nextInt(12) == 0) {
                ids.add(element.id());
            }
        }
        return ids;
    }

    @Test
    void whatIsLeftRefersToNothingGoneAndWhatIsLessenedIsToldAsItIsNow() {
        for (long seed = 0; seed < 60; seed++) {
            Topology whole = RandomTopologies.topology(seed, 5);
            Removal removal = Removal.of(whole, some(whole, new Random(seed)));

            assertThat(removal.after().elements()).as("seed %d", seed).allSatisfy(each -> assertThat(
                    References.of((Record) each)).allMatch(reference -> removal.after().contains(reference.id())));
            assertThat(removal.lessened()).as("seed %d", seed).allSatisfy((id, now) -> {
                assertThat(removal.after().find(id.<Element>as())).isEqualTo(Optional.of(now));
                assertThat(whole.find(id.<Element>as())).isNotEqualTo(Optional.of(now));
            });
        }
    }

    @Test
    void idsOfNothingArePassedOver() {
        Topology whole = RandomTopologies.topology(1, 2);

        assertThat(Removal.of(whole, Id.of("nobody")).after()).isEqualTo(whole);
        assertThat(Removal.of(whole, Id.of("nobody")).gone()).isEmpty();
    }
}
