package dev.portolan.diagram.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaneTest {

    private static int[] found(Plane plane, Bounds area) {
        Plane.Found found = new Plane.Found();
        plane.find(area.x(), area.y(), area.right(), area.bottom(), found);
        assertThat(plane.isTouched(area.x(), area.y(), area.right(), area.bottom())).isEqualTo(found.size() > 0);
        return found.sorted();
    }

    private static Bounds thrown(Random random) {
        double size = random.nextInt(20) == 0 ? 5_000 : 80;
        return new Bounds(random.nextInt(-900, 3_000), random.nextInt(-900, 3_000), random.nextDouble() * size,
                random.nextDouble() * size);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsWhatALookAtEveryBoxFinds(long seed) {
        Random random = new Random(seed);
        Plane plane = new Plane(10 + random.nextInt(200), random.nextInt(2_000));
        Map<Integer, Bounds> held = new TreeMap<>();
        Map<Integer, Integer> slots = new TreeMap<>();
        for (int i = 0; i < 3_000; i++) {
            int owner = random.nextInt(400);
            if (held.remove(owner) != null) {
                plane.remove(slots.remove(owner));
            } else {
                held.put(owner, thrown(random));
                slots.put(owner, plane.put(owner, held.get(owner)));
            }
            if (i % 20 == 0) {
                Bounds area = thrown(random);
                assertThat(found(plane, area)).as("seed %d, step %d", seed, i).containsExactly(held.entrySet().stream()
                        .filter(entry -> touch(entry.getValue(), area)).mapToInt(Map.Entry::getKey).toArray());
            }
        }
    }

    private static boolean touch(Bounds one, Bounds other) {
        return one.x() <= other.right() && other.x() <= one.right() && one.y() <= other.bottom() && other.y() <= one.bottom();
    }

    @Test
    void oneOwnerMayHaveSeveralBoxes() {
        Plane plane = new Plane(50, 4);
        plane.put(7, new Bounds(0, 0, 10, 10));
        plane.put(7, new Bounds(5, 5, 400, 10));
        assertThat(found(plane, new Bounds(0, 0, 600, 600))).containsExactly(7);
        assertThat(found(plane, new Bounds(390, 0, 5, 10))).containsExactly(7);
    }

    @Test
    void boxesAndAreasOfAnySizeAreFoundInGoodTime() {
        Plane plane = new Plane(10, 4);
        plane.put(1, new Bounds(-1e300, -1e300, 1.5e300, 1.5e300));
        plane.put(2, new Bounds(1e12, 1e12, 1, 1));
        assertThat(found(plane, new Bounds(3, 3, 1, 1))).containsExactly(1);
        assertThat(found(plane, new Bounds(-1e305, -1e305, 1e306, 1e306))).containsExactly(1, 2);
        assertThat(found(plane, new Bounds(1e12, 1e12, 1, 1))).containsExactly(1, 2);
    }
}
