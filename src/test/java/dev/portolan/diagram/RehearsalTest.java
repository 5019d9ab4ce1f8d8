package dev.portolan.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RehearsalTest {
    private static final Scene SCENE = drawn();

    private static Scene drawn() {
        Sketch sketch = Sketches.privateLink();
        return Drawing.of(sketch.design("privatelink", "")).judgedBy(sketch.report()).scene();
    }

    private static Map<String, Item> byKey(List<Item> items) {
        Map<String, Item> byKey = new HashMap<>();
        items.forEach(item -> byKey.put(item.key(), item));
        return byKey;
    }

    @Test
    void whatIsDraggedTakesAlongWhatItHoldsAndTheConnectorsThatTouchIt() {
        MoveRehearsal rehearsal = new MoveRehearsal(SCENE, List.of("apps-vpc"));
        Set<String> expected = new HashSet<>();
        for (Item item : SCENE.items()) {
            if (isIn(item, "apps-vpc") || item.ends().isPresent() && SCENE.items().stream()
                    .anyMatch(figure -> isIn(figure, "apps-vpc") && item.ends().get().touch(figure.key()))) {
                expected.add(item.key());
                SCENE.children(item.key()).forEach(sign -> expected.add(sign.key()));
            }
        }
        assertThat(rehearsal.affected()).isEqualTo(expected).contains("apps-a", "orders-app", "vpce-0a1b");
        assertThat(rehearsal.at(30, 20)).extracting(Item::key).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(rehearsal.at(30, 20)).extracting(Item::layer).isSorted();
    }

    private static boolean isIn(Item item, String container) {
        return item.key().equals(container) || item.parent().flatMap(SCENE::item).filter(up -> isIn(up, container)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void figuresMoveAndConnectorsFollowAroundWhatStandsThere(long seed) {
        Random random = new Random(seed);
        List<Item> nodes = SCENE.items().stream().filter(item -> item.role() == Role.NODE).toList();
        Item node = nodes.get(random.nextInt(nodes.size()));
        MoveRehearsal rehearsal = new MoveRehearsal(SCENE, List.of(node.key()));
        for (int i = 0; i < 20; i++) {
            double dx = random.nextInt(-300, 600);
            double dy = random.nextInt(-200, 300);
            Map<String, Item> items = byKey(rehearsal.at(dx, dy));
            Bounds there = node.bounds().moved(dx, dy);
            assertThat(items.get(node.key()).bounds()).isEqualTo(there);
            rehearsal.carried().forEach(item -> assertThat(items.get(item.key())).isEqualTo(item.moved(dx, dy)));
            boolean free = nodes.stream().noneMatch(other -> other != node && other.bounds().grown(26).overlaps(there));
            for (Item connector : SCENE.connectors(node.key())) {
                Item routed = items.get(connector.key());
                boolean leaves = connector.ends().orElseThrow().from().figure().equals(node.key());
                assertThat(items.get(node.key()).distanceTo(leaves ? routed.course().getFirst() : routed.course().getLast()))
                        .as("seed %d, %s ends at its card", seed, connector.key()).isLessThan(0.01);
                nodes.stream().filter(other -> free && other != node).forEach(other ->
                        assertThat(crosses(routed, other.bounds())).as("seed %d, %s across %s", seed, routed, other).isFalse());
            }
        }
    }

    private static boolean crosses(Item connector, Bounds box) {
        for (int i = 1; i < connector.course().size(); i++) {
            if (box.grown(-1).overlaps(Bounds.aroundPoints(connector.course().subList(i - 1, i + 1)).grown(0.02))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void connectorsBetweenWhatIsDraggedGoAlong() {
        MoveRehearsal rehearsal = new MoveRehearsal(SCENE, SCENE.items().stream().filter(item -> item.parent().isEmpty()
                && item.role().isFigure()).map(Item::key).toList());
        Map<String, Item> items = byKey(rehearsal.at(64, -48));
        SCENE.items().stream().filter(item -> item.role() == Role.CONNECTOR)
                .forEach(item -> assertThat(items.get(item.key())).isEqualTo(item.moved(64, -48)));
    }

    @Test
    void onePlaceHasNothingToDoWithTheOneBefore() {
        MoveRehearsal rehearsal = new MoveRehearsal(SCENE, List.of("orders-app"));
        List<Item> first = rehearsal.at(40, 50);
        rehearsal.at(-300, 200);
        assertThat(rehearsal.at(40, 50)).isEqualTo(first);
    }

    @Test
    void aContainerIsResizedAroundWhatItHolds() {
        ResizeRehearsal rehearsal = new ResizeRehearsal(SCENE, "apps-vpc");
        Bounds was = SCENE.item("apps-vpc").orElseThrow().bounds();
        Map<String, Item> grown = byKey(rehearsal.at(new Bounds(was.x(), was.y(), was.width() + 200, was.height() + 40)));
        assertThat(grown.get("apps-vpc").bounds()).isEqualTo(new Bounds(was.x(), was.y(), was.width() + 200, was.height() + 40));
        assertThat(grown).doesNotContainKey("orders-app").containsOnlyKeys(rehearsal.affected());
        Bounds held = rehearsal.held(new Bounds(was.x(), was.y(), 1, 1));
        SCENE.children("apps-vpc").stream().filter(item -> item.role().isFigure())
                .forEach(item -> assertThat(held.contains(item.bounds().grown(4))).as(item.key()).isTrue());
        assertThatThrownBy(() -> new ResizeRehearsal(SCENE, "orders-app")).isInstanceOf(IllegalArgumentException.class);
    }
}
