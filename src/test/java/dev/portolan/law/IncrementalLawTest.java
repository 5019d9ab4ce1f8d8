package dev.portolan.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.Report;
import dev.portolan.model.Change;
import dev.portolan.model.Element;
import dev.portolan.model.Removal;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Shape;
import dev.portolan.rule.review.LiveReview;
import dev.portolan.rule.review.Review;
import dev.portolan.storage.DesignReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is edited, in whatever order: the review that follows the edits says what a fresh one says. */
class IncrementalLawTest {
    private static final int EDITS = 25;

    static Stream<Path> samples() throws Exception {
        try (Stream<Path> good = Files.list(Path.of("samples")); Stream<Path> broken = Files.list(Path.of("samples/broken"))) {
            return Stream.concat(good, broken).filter(p -> p.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void followsEveryEdit(Path sample) throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Topology start = DesignReader.read(sample.toString(), Files.readAllBytes(sample)).design().topology();
        List<Topology> history = new ArrayList<>(List.of(start));
        LiveReview live = new LiveReview();
        for (int i = 0; i < EDITS; i++) {
            Topology now = history.getLast();
            Report followed = live.of(now);
            Report fresh = Review.of(now);
            assertThat(followed.connections()).as("%s, seed %d, edit %d", sample, seed, i).isEqualTo(fresh.connections());
            assertThat(followed.findings()).as("%s, seed %d, edit %d", sample, seed, i).isEqualTo(fresh.findings());
            boolean undo = history.size() > 3 && random.nextInt(4) == 0;
            if (undo) {
                history.removeLast();
            } else {
                history.add(edited(now, fresh, random));
            }
        }
    }

    /** A repair, something taken away, something renamed, or a list cut short. */
    private static Topology edited(Topology now, Report report, Random random) {
        List<Element> elements = List.copyOf(now.elements());
        if (elements.isEmpty()) {
            return now;
        }
        Element element = elements.get(random.nextInt(elements.size()));
        return switch (random.nextInt(4)) {
            case 0 -> report.connections().stream().flatMap(c -> c.blockers().stream()).flatMap(b -> b.fix().stream())
                    .findFirst().map(fix -> fix.applyTo(now)).orElse(now);
            case 1 -> Removal.of(now, element.id()).after();
            case 2 -> now.with(Renamed.of(element, "x" + random.nextInt(100)));
            default -> shorter(now, (Record) element, random);
        };
    }

    private static Topology shorter(Topology now, Record element, Random random) {
        List<String> lists = Shape.of(element).parts().stream()
                .filter(p -> p.of(element) instanceof List<?> list && !list.isEmpty()).map(p -> p.name()).toList();
        if (lists.isEmpty()) {
            return now;
        }
        String part = lists.get(random.nextInt(lists.size()));
        List<?> items = (List<?>) Shape.of(element).part(part).of(element);
        return new Change.Drop(((Element) element).id(), part, items.get(random.nextInt(items.size()))).applyTo(now);
    }

    /** The same element under another name. */
    private static final class Renamed {
        private static Element of(Element element, String name) {
            Record record = (Record) element;
            return (Element) Shape.of(record).with(record, "name", name);
        }
    }
}
