package dev.portolan.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.design.Placement;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Layer;
import dev.portolan.diagram.scene.Manner;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.finding.Report;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.review.Review;
import dev.portolan.storage.DesignFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every drawing: laid out, placed as it was, or with one node moved by hand; judged or not. */
class DrawingLawsTest {

    record Drawn(String name, Manner manner, Scene scene, Scene again) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Drawn> all;

    static synchronized Stream<Drawn> drawings() throws Exception {
        if (all == null) {
            all = Stream.concat(sketches(), samples()).toList();
        }
        return all.stream();
    }

    /** The designs that come with the program, judged as the program judges them. */
    private static Stream<Drawn> samples() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            List<Drawn> drawn = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".portolan.json")).sorted().toList()) {
                Design design = DesignFiles.read(file).design().with(Map.of());
                Report report = Review.of(design.topology());
                drawn.add(new Drawn(file.getFileName().toString(), Manner.LAYERED, Drawing.of(design).judgedBy(report).scene(),
                        Drawing.of(design).judgedBy(report).scene()));
            }
            return drawn.stream();
        }
    }

    private static Stream<Drawn> sketches() {
        return Sketches.ALL.entrySet().stream().flatMap(entry -> {
            Sketch sketch = entry.getValue().get();
            Design design = sketch.design(entry.getKey(), "Drawn for a test, with a description of some length to be shown.");
            Scene scene = Drawing.of(design).judgedBy(sketch.report()).scene();
            Map<Id<?>, Placement> all = Placements.of(scene, Map.of());
            Id<?> last = scene.items().stream()
                    .filter(i -> i.role() == Role.NODE && i.placedAs().isPresent() && i.parent().isPresent())
                    .reduce((a, b) -> b).orElseThrow().placedAs().get();
            Placement was = all.get(last);
            Map<Id<?>, Placement> one = Map.of(last, Placement.byHand(was.x() + 130, was.y() + 95, 0, 0));
            return Stream.of(drawn(entry.getKey(), Manner.LAYERED, design, sketch),
                    drawn(entry.getKey() + " placed", Manner.PLACED, design.with(all), sketch),
                    drawn(entry.getKey() + " moved", Manner.PLACED, design.with(one), sketch),
                    new Drawn(entry.getKey() + " unjudged", Manner.LAYERED, Drawing.of(design).scene(),
                            Drawing.of(design).scene()));
        });
    }

    private static Drawn drawn(String name, Manner manner, Design design, Sketch sketch) {
        return new Drawn(name, manner, Drawing.of(design).judgedBy(sketch.report()).scene(),
                Drawing.of(design).judgedBy(sketch.report()).scene());
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void theSameDesignIsDrawnAlike(Drawn drawn) {
        assertThat(drawn.scene().isLike(drawn.again())).isTrue();
        assertThat(drawn.scene().manner()).isEqualTo(drawn.manner());
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void whatIsInsideLiesInside(Drawn drawn) {
        Scene scene = drawn.scene();
        for (Item item : scene.items()) {
            assertThat(scene.bounds().contains(item.bounds())).as("%s in the drawing", item.key()).isTrue();
            if (item.role() != Role.BADGE) {
                item.parent().ifPresent(key -> assertThat(scene.item(key).orElseThrow().bounds().contains(item.bounds()))
                        .as("%s in %s", item.key(), key).isTrue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void siblingsDoNotOverlap(Drawn drawn) {
        List<Item> boxes = drawn.scene().items().stream().filter(item -> switch (item.role()) {
            case REGION, NETWORK, SUBNET, NODE, LINK -> true;
            case CONNECTOR, ROW, TAG, BADGE, TITLE, LEGEND -> false;
        }).toList();
        for (Item one : boxes) {
            for (Item other : boxes) {
                if (one != other && one.parent().equals(other.parent())) {
                    assertThat(one.bounds().overlaps(other.bounds())).as("%s over %s", one.key(), other.key()).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noConnectorCrossesACardOrAPill(Drawn drawn) {
        List<Item> cards = drawn.scene().items().stream()
                .filter(item -> item.role() == Role.NODE || item.role() == Role.LINK).toList();
        for (Item connector : drawn.scene().items()) {
            for (int i = 1; i < connector.course().size(); i++) {
                Bounds piece = Bounds.aroundPoints(connector.course().subList(i - 1, i + 1));
                for (Item card : cards) {
                    assertThat(card.bounds().grown(-1).overlaps(thick(piece)))
                            .as("%s across %s", connector.key(), card.key()).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noConnectorStrikesOutAText(Drawn drawn) {
        List<Item> connectors = drawn.scene().items().stream().filter(item -> item.role() == Role.CONNECTOR).toList();
        for (Item item : drawn.scene().items()) {
            item.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).forEach(text -> {
                for (Item connector : connectors) {
                    for (int i = 1; i < connector.course().size(); i++) {
                        Bounds piece = Bounds.aroundPoints(connector.course().subList(i - 1, i + 1));
                        assertThat(text.bounds().grown(-1).overlaps(thick(piece)))
                                .as("%s through '%s'", connector.key(), text.text()).isFalse();
                    }
                }
            });
        }
    }

    private static Bounds thick(Bounds piece) {
        return new Bounds(piece.x() - 0.05, piece.y() - 0.05, piece.width() + 0.1, piece.height() + 0.1);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void connectorsRunLevelAndUpright(Drawn drawn) {
        for (Item connector : drawn.scene().items()) {
            for (int i = 1; i < connector.course().size(); i++) {
                Point from = connector.course().get(i - 1);
                Point to = connector.course().get(i);
                assertThat(Math.min(Math.abs(from.x() - to.x()), Math.abs(from.y() - to.y())))
                        .as("%s from %s to %s", connector.key(), from, to).isLessThan(0.02);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void textsStayInTheirBoxesAndOffEachOther(Drawn drawn) {
        List<Mark.Text> texts = new ArrayList<>();
        for (Item item : drawn.scene().items()) {
            for (Mark mark : item.marks()) {
                if (mark instanceof Mark.Text text) {
                    Bounds held = text.bounds();
                    assertThat(new Bounds(item.bounds().x(), item.bounds().y() - 3, item.bounds().width(),
                            item.bounds().height() + 6).contains(held)).as("'%s' in %s", text.text(), item.key()).isTrue();
                    texts.forEach(other -> assertThat(other.bounds().grown(-1).overlaps(held.grown(-1)))
                            .as("'%s' over '%s'", text.text(), other.text()).isFalse());
                    texts.add(text);
                }
            }
        }
        assertThat(texts).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void itemsComeLayerByLayerUnderKeysOfTheirOwn(Drawn drawn) {
        assertThat(drawn.scene().items()).extracting(Item::layer).isSorted();
        assertThat(drawn.scene().items()).extracting(Item::key).doesNotHaveDuplicates();
        assertThat(drawn.scene().items().stream().filter(item -> item.layer() == Layer.FRAME)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void aPointerFindsEveryCard(Drawn drawn) {
        for (Item item : drawn.scene().items()) {
            if (item.role() == Role.NODE) {
                Point corner = new Point(item.bounds().x() + 20, item.bounds().y() + 12);
                assertThat(drawn.scene().at(corner, 5)).as(item.key()).contains(item);
            }
        }
    }
}
