package dev.portolan.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a scene finds by its index is what a look at every item finds. */
class SceneTest {
    private static final Scene SCENE = drawn();

    private static Scene drawn() {
        Sketch sketch = Sketches.privateLink();
        return Drawing.of(sketch.design("privatelink", "")).judgedBy(sketch.report()).scene();
    }

    @Test
    void findsItemsByKeyElementAndContainer() {
        for (Item item : SCENE.items()) {
            assertThat(SCENE.item(item.key())).containsSame(item);
            assertThat(SCENE.children(item.key()))
                    .isEqualTo(SCENE.items().stream().filter(i -> i.parent().equals(Optional.of(item.key()))).toList());
            item.element().ifPresent(element -> assertThat(SCENE.of(element))
                    .isEqualTo(SCENE.items().stream().filter(i -> i.standsFor(element)).toList()));
        }
        assertThat(SCENE.item("nothing")).isEmpty();
    }

    @Test
    void findsItemsByPlaceInPaintingOrder() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            Point point = new Point(random.nextDouble() * SCENE.bounds().width(), random.nextDouble() * SCENE.bounds().height());
            Bounds area = new Bounds(point.x(), point.y(), random.nextInt(200), random.nextInt(200));
            List<Item> touching = SCENE.items().stream().filter(item -> touches(item, area)).toList();
            assertThat(SCENE.in(area)).isEqualTo(touching);
            assertThat(SCENE.at(point, 5)).isEqualTo(SCENE.items().reversed().stream()
                    .filter(item -> item.element().isPresent()
                            && item.distanceTo(point) <= (item.role() == Role.CONNECTOR ? 5 : 0)).findFirst());
        }
    }

    private static boolean touches(Item item, Bounds area) {
        if (item.course().isEmpty()) {
            return touch(item.bounds(), area);
        }
        for (int i = 1; i < item.course().size(); i++) {
            if (touch(Bounds.aroundPoints(item.course().subList(i - 1, i + 1)), area)) {
                return true;
            }
        }
        return false;
    }

    private static boolean touch(Bounds one, Bounds other) {
        return one.x() <= other.right() && other.x() <= one.right() && one.y() <= other.bottom() && other.y() <= one.bottom();
    }

    @Test
    void connectorsSayWhatTheyJoin() {
        List<Item> connectors = SCENE.items().stream().filter(item -> item.role() == Role.CONNECTOR).toList();
        assertThat(connectors).isNotEmpty().allSatisfy(connector -> {
            String from = connector.ends().orElseThrow().from().figure();
            String to = connector.ends().orElseThrow().to().figure();
            assertThat(SCENE.item(from).orElseThrow().distanceTo(connector.course().getFirst())).isLessThan(0.01);
            assertThat(SCENE.item(to).orElseThrow().distanceTo(connector.course().getLast())).isLessThan(0.01);
            assertThat(SCENE.connectors(from)).contains(connector);
            assertThat(SCENE.connectors(to)).contains(connector);
        });
    }

    @Test
    void anItemMovesWithAllItPaints() {
        for (Item item : SCENE.items()) {
            Item moved = item.moved(31, -7);
            assertThat(moved.bounds()).isEqualTo(item.bounds().moved(31, -7));
            assertThat(moved.marks()).hasSameSizeAs(item.marks()).isNotEqualTo(item.marks());
            assertThat(moved.course()).hasSameSizeAs(item.course());
        }
        Design nothing = Design.EMPTY;
        assertThat(Drawing.of(nothing).scene().in(new Bounds(0, 0, 10, 10))).isEmpty();
    }
}
