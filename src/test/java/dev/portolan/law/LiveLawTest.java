package dev.portolan.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.LiveAnalysis;
import dev.portolan.finding.Blocker;
import dev.portolan.model.Change;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.Topology;
import dev.portolan.testing.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a design came about, the analysis that follows its edits says what the analysis of the result says. */
class LiveLawTest {
    private static final int EDITS = 20;

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("dev.portolan.law.Trial#all")
    void followingEditsIsJudgingTheResult(Base base, int seed) {
        Random random = new Random(1_000_003L * base.ordinal() + seed);
        follow(crowded(seed % 4 == 0 ? Terrain.of(random.nextLong()) : base.topology()), random);
    }

    /** Two clients more, of which little is said, so that one edit concerns several connections. */
    private static Topology crowded(Topology topology) {
        Client app = topology.all(Client.class).getFirst();
        String cluster = topology.all(Cluster.class).getFirst().id().value();
        return Sketch.of(topology).client("second", app.place().value(), "").connect("second", cluster)
                .client("third", app.place().value(), "").connect("third", cluster, "b-2.demo.example:9094", "10.0.1.11:9092")
                .topology();
    }

    private static void follow(Topology begin, Random random) {
        LiveAnalysis live = new LiveAnalysis();
        List<Topology> past = new ArrayList<>(List.of(begin));
        List<String> story = new ArrayList<>();
        assertThat(live.of(begin)).isEqualTo(Analysis.of(begin));
        for (int i = 0; i < EDITS; i++) {
            Topology next = edited(past, random, story);
            assertThat(live.of(next)).as(() -> String.join("\n", story)).isEqualTo(Analysis.of(next));
            past.add(next);
        }
    }

    /** A change, a permission, a repair, or a step back to any earlier state. */
    private static Topology edited(List<Topology> past, Random random, List<String> story) {
        Topology now = past.getLast();
        int kind = random.nextInt(10);
        if (kind == 0) {
            int back = random.nextInt(past.size());
            story.add("back to " + back);
            return past.get(back);
        }
        if (kind == 1) {
            List<Blocker> blockers = Analysis.of(now).stream().flatMap(report -> report.blockers().stream())
                    .filter(blocker -> blocker.fix().isPresent()).toList();
            Optional<Blocker> blocker = blockers.stream().skip(blockers.isEmpty() ? 0 : random.nextInt(blockers.size()))
                    .findFirst();
            story.add("repair of " + blocker.map(b -> b.code().id() + "@" + b.element()));
            return blocker.map(each -> each.fix().orElseThrow().applyTo(now)).orElse(now);
        }
        Change change = kind == 2 ? Permission.of(now, random)
                : Stream.generate(() -> Breaking.of(now, random)).flatMap(Optional::stream).findFirst().orElseThrow();
        story.add(change.toString());
        return change.applyTo(now);
    }
}
