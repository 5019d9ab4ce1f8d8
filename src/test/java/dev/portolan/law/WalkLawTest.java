package dev.portolan.law;

import static dev.portolan.law.Trial.judge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In a random country the analysis and a plain walk of the packet agree, and repairs lead to an answered packet. */
class WalkLawTest {
    private static final int SEEDS = 25 * Integer.getInteger("portolan.law.seeds", 40);

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theVerdictIsThatOfTheWalk(long seed) {
        Topology terrain = Terrain.of(seed);
        ConnectionReport report = judge(terrain);
        assertThat(report.verdict()).as(() -> "seed " + seed + " " + report.blockers())
                .isEqualTo(Walk.succeeds(terrain) ? Verdict.REACHABLE : Verdict.UNREACHABLE);
    }

    @Test
    void theCountriesAreNeitherAllOpenNorAllShut() {
        long open = seeds().filter(seed -> Walk.succeeds(Terrain.of(seed))).count();
        assertThat(open).isBetween(SEEDS / 10L, SEEDS * 9L / 10);
    }

    /** As with {@link RepairLawTest}, what stands behind a repaired obstacle may need a second round. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void afterAllRepairsTheWalkSucceeds(long seed) {
        Topology repaired = Terrain.of(seed);
        List<Blocker> story = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            List<Blocker> blockers = judge(repaired).blockers();
            if (blockers.stream().anyMatch(blocker -> blocker.fix().isEmpty())) {
                return;
            }
            for (Blocker blocker : blockers) {
                repaired = blocker.fix().orElseThrow().applyTo(repaired);
            }
            story.addAll(blockers);
        }
        assertThat(Walk.succeeds(repaired)).as(() -> "seed " + seed + " " + story).isTrue();
    }
}
