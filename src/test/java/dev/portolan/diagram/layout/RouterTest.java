package dev.portolan.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {

    private static Cell leaf(String key, double width, double height, Port... ports) {
        return Cell.leaf(key, width, height, List.of(ports));
    }

    private static Map<String, List<Point>> routed(Graph graph, Map<String, Bounds> places) {
        return new Wiring(20).settle(graph, places, Pace.THOROUGH, () -> false);
    }

    @Test
    void aWireGoesAroundWhatStandsInItsWay() {
        Graph graph = new Graph(List.of(leaf("a", 100, 40), leaf("wall", 40, 200), leaf("b", 100, 40)),
                List.of(new Wire("w", Wire.End.at("a"), Wire.End.at("b"))));
        Map<String, Bounds> places = Map.of("a", new Bounds(0, 80, 100, 40), "wall", new Bounds(180, 0, 40, 200),
                "b", new Bounds(320, 80, 100, 40));
        List<Point> course = routed(graph, places).get("w");
        assertThat(course.getFirst()).isEqualTo(new Point(100, 100));
        assertThat(course.getLast()).isEqualTo(new Point(320, 100));
        assertThat(crosses(course, places.get("wall"))).isFalse();
        assertThat(course).hasSize(6);
    }

    @Test
    void aFixedPortIsWhereTheWireEnds() {
        Graph graph = new Graph(List.of(leaf("a", 100, 80, Port.fixed("row", Port.Side.RIGHT, 60)), leaf("b", 100, 40)),
                List.of(new Wire("w", Wire.End.at("a", "row"), Wire.End.at("b"))));
        Map<String, Bounds> places = Map.of("a", new Bounds(300, 0, 100, 80), "b", new Bounds(0, 0, 100, 40));
        List<Point> course = routed(graph, places).get("w");
        assertThat(course.getFirst()).isEqualTo(new Point(400, 60));
        assertThat(course.get(1).x()).as("it leaves to the right, though it leads to the left").isGreaterThan(400);
        assertThat(crosses(course, places.get("a"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void cardsThrownAboutAreNeverCrossed(long seed) {
        Random random = new Random(seed);
        Map<String, Bounds> places = new HashMap<>();
        List<Cell> cells = new java.util.ArrayList<>();
        while (cells.size() < 18) {
            Bounds box = new Bounds(random.nextInt(1200), random.nextInt(800), 90 + random.nextInt(80), 40 + random.nextInt(60));
            if (places.values().stream().noneMatch(other -> other.grown(30).overlaps(box))) {
                places.put("c" + cells.size(), box);
                cells.add(leaf("c" + cells.size(), box.width(), box.height()));
            }
        }
        List<Wire> wires = new java.util.ArrayList<>();
        for (int i = 0; i < 24; i++) {
            int from = random.nextInt(18);
            wires.add(new Wire("w" + i, Wire.End.at("c" + from), Wire.End.at("c" + (from + 1 + random.nextInt(17)) % 18)));
        }
        Map<String, List<Point>> courses = routed(new Graph(cells, wires), places);
        courses.forEach((wire, course) -> places.forEach((cell, box) ->
                assertThat(crosses(course, box)).as("%s across %s", wire, cell).isFalse()));
        assertThat(courses).isEqualTo(routed(new Graph(cells, wires), places));
    }

    private static boolean crosses(List<Point> course, Bounds box) {
        for (int i = 1; i < course.size(); i++) {
            if (box.grown(-1).overlaps(Bounds.aroundPoints(course.subList(i - 1, i + 1)).grown(0.02))) {
                return true;
            }
        }
        return false;
    }
}
