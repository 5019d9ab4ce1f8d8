package dev.portolan.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.bench.ManyNetworks;
import dev.portolan.bench.NestedNodes;
import dev.portolan.design.Design;
import dev.portolan.design.Placement;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Manner;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.review.Review;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of drawings of thousands of nodes: laid out, and with nodes thrown about by hand. */
class LargeDrawingLawsTest {
    private static final long SEED = 11;

    record Drawn(String name, Scene scene) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Drawn> all;

    static synchronized Stream<Drawn> drawings() {
        if (all == null) {
            Topology nodes = NestedNodes.of(2_000);
            Scene laidOut = drawn(Design.of("2,000 nodes", nodes));
            Map<Id<?>, Placement> placed = Placements.of(laidOut, Map.of());
            all = List.of(new Drawn("2,000 nodes", laidOut),
                    new Drawn("2,000 nodes, placed", drawn(Design.of("placed", nodes).with(placed))),
                    new Drawn("2,000 nodes, 300 of them moved", drawn(Design.of("moved", nodes).with(moved(placed)))),
                    new Drawn("500 networks on a gateway", drawn(Design.of("gateway", ManyNetworks.onGateway(500)))));
        }
        return all.stream();
    }

    private static Scene drawn(Design design) {
        return Drawing.of(design).judgedBy(Review.of(design.topology())).scene();
    }

    private static Map<Id<?>, Placement> moved(Map<Id<?>, Placement> placed) {
        Random random = new Random(SEED);
        SortedMap<Id<?>, Placement> moved = new TreeMap<>(placed);
        for (int i = 0; i < 300; i++) {
            int node = random.nextInt(2_000);
            Id<?> id = Id.of((node % 2 == 1 ? "broker-" : "client-") + node);
            Placement was = placed.get(id);
            moved.put(id, was.at(was.x() + random.nextInt(400), was.y() + random.nextInt(300)));
        }
        return moved;
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noConnectorCrossesACardOrAPill(Drawn drawn) {
        Set<Item> piled = drawn.scene().items().stream().filter(item -> isPiled(drawn.scene(), item)).collect(Collectors.toSet());
        int crossed = 0;
        for (Item connector : drawn.scene().items()) {
            if (piled.stream().anyMatch(item -> connector.ends().filter(ends -> ends.touch(item.key())).isPresent())) {
                continue;
            }
            for (int i = 1; i < connector.course().size(); i++) {
                Bounds piece = Bounds.aroundPoints(connector.course().subList(i - 1, i + 1));
                assertThat(Math.min(piece.width(), piece.height())).as("%s runs level and upright", connector.key())
                        .isLessThan(0.02);
                crossed += (int) drawn.scene().in(piece).filter(item -> isCrossed(item, piece)
                        && !piled.contains(item)).count();
            }
        }
        assertThat(crossed).as("cards crossed").isZero();
    }

    /** What people put over something else may have no way to it. */
    private static boolean isPiled(Scene scene, Item item) {
        return isLeaf(item) && scene.in(item.bounds())
                .anyMatch(other -> other != item && isLeaf(other) && other.bounds().grown(2).overlaps(item.bounds()));
    }

    private static boolean isLeaf(Item item) {
        return item.role() == Role.NODE || item.role() == Role.LINK;
    }

    private static boolean isCrossed(Item item, Bounds piece) {
        return isLeaf(item) && item.bounds().grown(-1).overlaps(piece.grown(0.05));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void whatIsInsideLiesInside(Drawn drawn) {
        for (Item item : drawn.scene().items()) {
            assertThat(drawn.scene().bounds().contains(item.bounds())).as("%s in the drawing", item.key()).isTrue();
            if (item.role() != Role.BADGE && item.parent().isPresent()) {
                assertThat(drawn.scene().item(item.parent().get()).orElseThrow().bounds().contains(item.bounds()))
                        .as("%s in %s", item.key(), item.parent().get()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void coursesOfDifferentTonesDoNotRunOverEachOther(Drawn drawn) {
        List<Item> connectors = drawn.scene().items().stream().filter(item -> item.role() == Role.CONNECTOR).toList();
        long over = connectors.stream().filter(connector -> runsOver(drawn.scene(), connector)).count();
        assertThat(over).as("of %d connectors", connectors.size()).isLessThanOrEqualTo(connectors.size() / 100);
    }

    private static boolean runsOver(Scene scene, Item connector) {
        for (int i = 1; i < connector.course().size(); i++) {
            Point from = connector.course().get(i - 1);
            Point to = connector.course().get(i);
            Bounds piece = Bounds.aroundPoints(List.of(from, to)).grown(-0.5);
            boolean level = Math.abs(from.y() - to.y()) < 0.02;
            if (scene.in(piece).anyMatch(other -> other.role() == Role.CONNECTOR && other.tone() != connector.tone()
                    && along(other, piece, level))) {
                return true;
            }
        }
        return false;
    }

    private static boolean along(Item other, Bounds piece, boolean level) {
        for (int i = 1; i < other.course().size(); i++) {
            Bounds its = Bounds.aroundPoints(other.course().subList(i - 1, i + 1));
            boolean alike = level == its.height() < 0.02;
            boolean same = level ? Math.abs(its.y() - piece.y()) < 2 : Math.abs(its.x() - piece.x()) < 2;
            double length = level ? Math.min(its.right(), piece.right()) - Math.max(its.x(), piece.x())
                    : Math.min(its.bottom(), piece.bottom()) - Math.max(its.y(), piece.y());
            if (alike && same && length > 4) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void theyAreLaidOutAsAGridOrPlaced(Drawn drawn) {
        assertThat(drawn.scene().manner()).isEqualTo(drawn.name().contains("placed") || drawn.name().contains("moved")
                ? Manner.PLACED : Manner.GRID);
    }
}
