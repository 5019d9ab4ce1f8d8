package dev.portolan.model.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.Element;
import dev.portolan.testing.RandomTopologies;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void whatIsRenamedRefersToTheOtherIdsAndRenamedBackIsAsItWas() {
        for (long seed = 0; seed < 40; seed++) {
            for (Element each : RandomTopologies.topology(seed, 4).elements()) {
                Record before = (Record) each;
                Record after = References.renamed(before, id -> Id.of("x-" + id));
                Set<Id<?>> expected = new HashSet<>();
                References.of(before).forEach(reference -> expected.add(Id.of("x-" + reference.id())));

                assertThat(References.of(after)).as("seed %d", seed).extracting(References.Reference::id)
                        .allMatch(expected::contains).hasSameSizeAs(References.of(before));
                assertThat(((Element) after).id()).isEqualTo(Id.of("x-" + each.id()));
                assertThat(References.renamed(after, id -> Id.of(id.value().substring(2)))).isEqualTo(before);
            }
        }
    }

    @Test
    void whatNamesNothingRenamedIsTheSameObject() {
        RandomTopologies.topology(3, 4).elements().forEach(each -> {
            assertThat(References.renamed((Record) each, id -> id)).isSameAs(each);
            assertThat(Leaves.mapped((Record) each, leaf -> leaf)).isSameAs(each);
        });
    }

    @Test
    void everyIdIsALeaf() {
        RandomTopologies.topology(5, 4).elements().forEach(each -> {
            Set<Object> leaves = new HashSet<>();
            Leaves.mapped((Record) each, leaf -> {
                leaves.add(leaf);
                return leaf;
            });
            References.of((Record) each).forEach(reference -> assertThat(leaves).contains(reference.id()));
        });
    }
}
