package dev.portolan.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.design.Fold;
import dev.portolan.design.Placement;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Layer;
import dev.portolan.diagram.scene.Manner;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.finding.Report;
import dev.portolan.model.Element;
import dev.portolan.model.Removal;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Part;
import dev.portolan.model.shape.Shape;
import dev.portolan.rule.review.Review;
import dev.portolan.storage.DesignFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A drawing that is kept up to date shows what a drawing from nothing shows. */
class LiveDrawingTest {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?");

    static Stream<Path> samples() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            return files.filter(path -> path.toString().endsWith(".portolan.json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void afterEveryEditItShowsWhatADrawingFromNothingShows(Path file) throws Exception {
        long seed = file.getFileName().toString().hashCode();
        Random random = new Random(seed);
        LiveDrawing live = new LiveDrawing();
        Design design = DesignFiles.read(file).design().with(Map.of());
        Optional<Report> report = Optional.of(Review.of(design.topology()));
        Scene scene = live.of(design, report, () -> false);
        for (int step = 0; step < 14; step++) {
            Design edited = edited(random, design, scene);
            if (edited.topology() != design.topology() || random.nextInt(9) == 0) {
                report = random.nextInt(9) == 0 ? Optional.empty() : Optional.of(Review.of(edited.topology()));
            }
            design = edited;
            scene = live.of(design, report, () -> false);
            Drawing drawing = Drawing.of(design);
            Scene fresh = report.map(drawing::judgedBy).orElse(drawing).scene();
            String told = "seed " + seed + ", step " + step;
            assertSame(told, described(scene), described(fresh));
            assertSame(told, connectors(scene), connectors(fresh));
            assertCoursesHold(told, scene, fresh);
        }
    }

    /** Tells the first line alone in which they differ. */
    private static void assertSame(String told, List<String> live, List<String> fresh) {
        for (int i = 0; i < Math.min(live.size(), fresh.size()); i++) {
            assertThat(words(live.get(i))).as(told).isEqualTo(words(fresh.get(i)));
            assertThat(numbers(live.get(i))).as(told + " " + live.get(i)).usingElementComparator(LiveDrawingTest::nearly)
                    .isEqualTo(numbers(fresh.get(i)));
        }
        assertThat(live.size()).as(told).isEqualTo(fresh.size());
    }

    private static int nearly(double one, double other) {
        return Math.abs(one - other) < 0.01 ? 0 : Double.compare(one, other);
    }

    private static String words(String text) {
        return NUMBER.matcher(text).replaceAll("#");
    }

    private static List<Double> numbers(String text) {
        return NUMBER.matcher(text).results().map(number -> Double.valueOf(number.group())).toList();
    }

    private static Design edited(Random random, Design design, Scene scene) {
        Map<Id<?>, Placement> placements = new TreeMap<>(Placements.of(scene, design.placements()));
        List<Id<?>> placed = new ArrayList<>(placements.keySet());
        Id<?> id = placed.get(random.nextInt(placed.size()));
        Placement was = placements.get(id);
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> {
                placements.put(id, was.at(was.x() + random.nextInt(-60, 90), was.y() + random.nextInt(-60, 90)));
                yield design.with(placements);
            }
            case 3 -> {
                placements.put(id, was.sized(was.width() + random.nextInt(80), was.height() + random.nextInt(80)));
                yield design.with(placements);
            }
            case 4 -> {
                placements.put(id, was.folded(was.fold() == Fold.EXPANDED ? Fold.COLLAPSED : Fold.EXPANDED));
                yield design.with(placements);
            }
            case 5 -> design.with(placements).with(Removal.of(design.topology(), any(random, design).id()).after());
            case 6 -> design.with(placements).with(design.topology().with(renamed(random, any(random, design))));
            default -> {
                placements.remove(id);
                yield design.with(placements);
            }
        };
    }

    private static Element any(Random random, Design design) {
        return List.copyOf(design.topology().elements()).get(random.nextInt(design.topology().size()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Element renamed(Random random, Element element) {
        Shape shape = Shape.of((Class) element.getClass());
        return ((List<Part>) shape.parts()).stream().anyMatch(part -> part.name().equals("name"))
                ? (Element) shape.with((Record) element, "name", "renamed " + random.nextInt(1_000) + " at length") : element;
    }

    /** All but connectors and the frame, as seen from the scene's origin, in painting order. */
    private static List<String> described(Scene scene) {
        List<String> told = new ArrayList<>();
        for (Item item : scene.items()) {
            if (item.role() != Role.CONNECTOR && item.layer() != Layer.FRAME && !item.key().startsWith("stop/")) {
                told.add(item.moved(-scene.origin().x(), -scene.origin().y()).toString());
            }
        }
        return told;
    }

    private static List<String> connectors(Scene scene) {
        return scene.items().stream().filter(item -> item.role() == Role.CONNECTOR).map(item -> item.key() + " " + item.layer()
                + " " + item.element() + item.others() + item.ends() + item.tone() + item.tip()).toList();
    }

    /** Courses begin and end at their figures, run level and upright, and cross no more cards than those from nothing. */
    private static void assertCoursesHold(String told, Scene scene, Scene fresh) {
        for (Item connector : scene.items()) {
            if (connector.role() == Role.CONNECTOR) {
                Item from = scene.item(connector.ends().orElseThrow().from().figure()).orElseThrow();
                Item to = scene.item(connector.ends().orElseThrow().to().figure()).orElseThrow();
                assertThat(from.distanceTo(connector.course().getFirst())).as(told + connector).isLessThan(0.05);
                assertThat(to.distanceTo(connector.course().getLast())).as(told + connector).isLessThan(0.05);
                for (int i = 1; i < connector.course().size(); i++) {
                    Bounds piece = Bounds.aroundPoints(connector.course().subList(i - 1, i + 1));
                    assertThat(Math.min(piece.width(), piece.height())).as(told + connector).isLessThan(0.02);
                }
            }
        }
        assertThat(crossings(scene)).as(told).isLessThanOrEqualTo(crossings(fresh));
    }

    private static long crossings(Scene scene) {
        long crossings = 0;
        for (Item connector : scene.items()) {
            for (int i = 1; i < connector.course().size(); i++) {
                Bounds piece = Bounds.aroundPoints(connector.course().subList(i - 1, i + 1));
                crossings += scene.in(piece).filter(item -> (item.role() == Role.NODE || item.role() == Role.LINK)
                        && item.bounds().grown(-1).overlaps(piece.grown(0.02))).count();
            }
        }
        return crossings;
    }

    private static Design placed(Sketch sketch) {
        Design design = sketch.design("test", "");
        return design.with(Placements.of(Drawing.of(design).judgedBy(sketch.report()).scene(), Map.of()));
    }

    @Test
    void freezingADrawingMovesNothing() {
        Sketch sketch = Sketches.privateLink();
        Design design = sketch.design("test", "");
        LiveDrawing live = new LiveDrawing();
        Scene before = live.of(design, Optional.of(sketch.report()), () -> false);
        assertThat(before.manner()).isEqualTo(Manner.LAYERED);
        Scene frozen = live.of(design.with(Placements.of(before, Map.of())), Optional.of(sketch.report()), () -> false);
        assertThat(frozen.manner()).isEqualTo(Manner.PLACED);
        assertThat(frozen.items()).isEqualTo(before.items());
    }

    @Test
    void whatNoEditTouchesStaysTheSameObject() {
        Sketch sketch = Sketches.privateLink();
        Design design = placed(sketch);
        Optional<Report> report = Optional.of(sketch.report());
        LiveDrawing live = new LiveDrawing();
        Scene before = live.of(design, report, () -> false);
        Map<Id<?>, Placement> moved = new TreeMap<>(design.placements());
        moved.computeIfPresent(Id.of("orders-app"), (id, was) -> was.at(was.x() + 4, was.y() + 3));
        Scene after = live.of(design.with(moved), report, () -> false);
        List<String> changed = after.items().stream().filter(item -> item.layer() != Layer.FRAME)
                .filter(item -> before.item(item.key()).orElseThrow() != item).map(Item::key).toList();
        assertThat(changed).contains("orders-app").allMatch(key -> key.startsWith("orders-app") || key.contains("/orders-app/")
                || key.equals("apps-a") || key.startsWith("stop/"));
    }

    @Test
    void aDrawingThatIsStoppedLeavesItFitForTheNext() {
        Sketch sketch = Sketches.transit();
        Design design = placed(sketch);
        LiveDrawing live = new LiveDrawing();
        int stops = 0;
        for (int left = 0; left < 30; left++) {
            int[] asked = {left};
            try {
                live.of(left % 2 == 0 ? design : moved(design, left), Optional.of(sketch.report()), () -> asked[0]-- <= 0);
            } catch (CancellationException stopped) {
                stops++;
            }
        }
        assertThat(stops).isPositive();
        Scene scene = live.of(design, Optional.of(sketch.report()), () -> false);
        assertSame("", described(scene), described(Drawing.of(design).judgedBy(sketch.report()).scene()));
    }

    private static Design moved(Design design, double by) {
        Map<Id<?>, Placement> moved = new TreeMap<>(design.placements());
        moved.computeIfPresent(design.placements().firstKey(), (id, was) -> was.at(was.x() + by, was.y()));
        return design.with(moved);
    }
}
