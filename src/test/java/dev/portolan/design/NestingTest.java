package dev.portolan.design;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.model.shape.Id;
import dev.portolan.testing.Drawn;
import dev.portolan.testing.RandomTopologies;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each element is said to lie in the very container in which it is drawn, under the very id. */
class NestingTest {

    @Test
    void ofEverySample() {
        Drawn.samples().forEach(design -> isAsDrawn(design.name(), Design.of(design.name(), design.topology())));
    }

    @Test
    void ofAnyNonsense() {
        for (long seed = 0; seed < 6; seed++) {
            isAsDrawn("seed " + seed, Design.of("", RandomTopologies.topology(seed, 3)));
        }
    }

    private static void isAsDrawn(String name, Design design) {
        Scene scene = Drawing.of(design).scene();
        Map<String, Item> items = new HashMap<>();
        scene.items().forEach(item -> items.put(item.key(), item));
        Nesting nesting = Nesting.of(design.topology());
        Set<Id<?>> drawn = new HashSet<>();
        for (Item item : scene.items()) {
            Optional<Id<?>> placed = item.placedAs();
            if (placed.isPresent()) {
                drawn.add(placed.get());
                Optional<Item> parent = item.parent().map(items::get);
                assertThat(nesting.containerOf(placed.get())).as("%s: %s", name, item.key())
                        .isEqualTo(parent.flatMap(Item::placedAs));
                parent.ifPresent(around -> assertThat(nesting.around(placed.get())).as("%s: %s", name, item.key())
                        .isEqualTo(standing(around)));
            }
        }
        assertThat(Drawn.placed(design).placements().keySet()).as(name).containsExactlyInAnyOrderElementsOf(drawn);
    }

    private static List<Id<?>> standing(Item container) {
        return container.key().startsWith("group/")
                ? Stream.concat(container.element().stream(), container.others().stream()).toList()
                : List.of(container.element().orElseThrow());
    }
}
