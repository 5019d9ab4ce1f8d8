package dev.portolan.bench;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.forwarding.Pairs;
import dev.portolan.design.Design;
import dev.portolan.finding.Report;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Change;
import dev.portolan.model.Connection;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.review.LiveReview;
import dev.portolan.rule.review.Review;
import dev.portolan.storage.DesignWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Prints how long the analysis takes and how much memory it holds. Run by {@code mvn -Pbench test-compile exec:exec}. */
public final class Benchmarks {
    private static final int WARM_UPS = 8;
    private static final int RUNS = 9;
    private static final int COLD_RUNS = 3;

    private Benchmarks() {
    }

    public static void main(String[] args) throws Exception {
        List<Integer> sizes = args.length == 0 ? List.of(1_000, 10_000) : Arrays.stream(args).map(Integer::parseInt).toList();
        System.out.printf("Java %s, %d processors%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
        cold("seed sample", Path.of("samples/msk-privatelink-single-nlb.portolan.json"));
        for (int size : sizes) {
            cold(size + " networks on a gateway", written("gateway", ManyNetworks.onGateway(size)));
            cold(size + " networks in a mesh", written("mesh", ManyNetworks.inMesh(size)));
        }
        warm(sizes.getFirst());
    }

    private static Path written(String name, Topology topology) throws Exception {
        Path file = Path.of("target/bench", name + "-" + topology.all(Connection.class).size() + ".portolan.json");
        Files.createDirectories(file.getParent());
        return Files.write(file, DesignWriter.write(Design.of(name, topology)));
    }

    private static void cold(String what, Path file) throws Exception {
        List<ColdRun.Figures> runs = new ArrayList<>();
        for (int i = 0; i < COLD_RUNS; i++) {
            runs.add(ColdRun.validate(file));
        }
        runs.sort(Comparator.comparingDouble(ColdRun.Figures::seconds));
        ColdRun.Figures figures = runs.get(COLD_RUNS / 2);
        System.out.printf(Locale.ROOT, "cold  validate %-32s %6.2f s median, %5d MiB resident  (exit %d)%n", what,
                figures.seconds(), figures.peakMebibytes(), figures.exit());
    }

    private static void warm(int size) {
        Topology gateway = ManyNetworks.onGateway(size);
        Topology mesh = ManyNetworks.inMesh(size);
        time("analysis, " + size + " networks on a gateway", () -> Analysis.of(gateway).size());
        time("analysis, " + size + " networks in a mesh", () -> Analysis.of(mesh)
                .stream().filter(r -> r.verdict() == Verdict.REACHABLE).count());
        time("analysis and rules, gateway", () -> Review.of(gateway).findings().size());
        time("analysis and rules, mesh", () -> Review.of(mesh).findings().size());
        pairs("all pairs, gateway", gateway);
        pairs("all pairs, mesh", mesh);
        edits("edit, gateway", gateway);
        edits("edit, mesh", mesh);
    }

    private static void pairs(String what, Topology topology) {
        time(what, () -> Pairs.of(topology, Port.of(9094)).count());
    }

    /** One rule of one client's group put in and taken out again; and the cluster's own group, which every client uses. */
    private static void edits(String what, Topology topology) {
        for (String group : List.of("group-7", "group-0")) {
            LiveReview live = new LiveReview();
            live.of(topology);
            Topology edited = new Change.Add(Id.of(group), "ingress",
                    SecurityRule.tcp(PortRange.of(Port.of(9999)), Cidr.parse("10.9.9.0/24"))).applyTo(topology);
            boolean[] odd = {false};
            time(what + " of " + group, () -> {
                odd[0] = !odd[0];
                Report report = live.of(odd[0] ? edited : topology);
                return report.connections().size();
            });
        }
    }

    private static void time(String what, Supplier<Object> work) {
        for (int i = 0; i < WARM_UPS; i++) {
            work.get();
        }
        double[] millis = new double[RUNS];
        Object result = null;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            result = work.get();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "warm  %-44s %9.2f ms median, %.2f to %.2f  (%s)%n", what, millis[RUNS / 2], millis[0],
                millis[RUNS - 1], result);
    }
}
