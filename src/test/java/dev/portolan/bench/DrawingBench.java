package dev.portolan.bench;

import dev.portolan.design.Design;
import dev.portolan.design.Placement;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.finding.Report;
import dev.portolan.finding.Verdict;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.review.Review;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Prints how long drawing takes on the program's own settings of Java. Run by
 * {@code mvn -Pbench test-compile exec:exec -Dbench.main=dev.portolan.bench.DrawingBench -Dbench.sizes="200 2000 5000"}.
 */
public final class DrawingBench {
    private static final int RUNS = 15;

    private DrawingBench() {
    }

    public static void main(String[] args) {
        List<Integer> sizes = args.length == 0 ? List.of(200, 2_000, 5_000) : Arrays.stream(args).map(Integer::parseInt).toList();
        System.out.printf("Java %s, %d processors%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
        sizes.forEach(DrawingBench::measure);
    }

    private static void measure(int size) {
        Design bare = Design.of("bare", NestedNodes.of(size));
        Report report = once(size + ", judge", () -> Review.of(bare.topology()));
        Design design = once(size + ", lay out", () -> NestedNodes.placed(size));
        Scene scene = once(size + ", open, first time", () -> Drawing.of(design).judgedBy(report).scene());
        System.out.printf("      %d items, %d connectors, %d of %d connections reached%n", scene.items().size(),
                scene.items().stream().filter(item -> item.role() == Role.CONNECTOR).count(),
                report.connections().stream().filter(each -> each.verdict() == Verdict.REACHABLE).count(),
                report.connections().size());
        warm(size + ", open", () -> Drawing.of(design).judgedBy(report).scene());
    }

    static Design moved(Design design, int from, int count) {
        SortedMap<Id<?>, Placement> placements = new TreeMap<>(design.placements());
        for (int node = from; node < from + count; node++) {
            Id<?> id = Id.of((node % 2 == 1 ? "broker-" : "client-") + node);
            Placement was = placements.get(id);
            placements.put(id, was.at(was.x() + 7, was.y() + 5));
        }
        return design.with(placements);
    }

    private static <T> T once(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.printf(Locale.ROOT, "once  %-44s %9.2f ms%n", what, (System.nanoTime() - start) / 1e6);
        return result;
    }

    private static void warm(String what, Supplier<?> work) {
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            work.get();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "warm  %-44s %9.2f ms median, %.2f to %.2f, first %.2f%n", what, millis[RUNS / 2],
                millis[0], millis[RUNS - 1], first);
    }
}
