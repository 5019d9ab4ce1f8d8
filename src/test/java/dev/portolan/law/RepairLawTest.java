package dev.portolan.law;

import static dev.portolan.law.Trial.judge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.scenario.Spoken;
import dev.portolan.testing.Sketch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Repairs: each takes its obstacle away, and all of them together let the connection through. */
class RepairLawTest {
    @ParameterizedTest
    @EnumSource
    void theBaseWorks(Base base) {
        assertThat(judge(base.topology()).verdict()).isEqualTo(Verdict.REACHABLE);
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("dev.portolan.law.Trial#all")
    void eachRepairTakesItsObstacleAway(Base base, int seed) {
        Trial trial = Trial.of(base, seed);
        ConnectionReport report = judge(trial.topology());
        assertThat(Spoken.of(report)).as("%s", trial).noneMatch(String::isBlank);
        for (Blocker blocker : report.blockers()) {
            blocker.fix().ifPresent(fix -> assertThat(facts(judge(whole(fix.applyTo(trial.topology())))))
                    .as("%s%n%s of %s is gone after %s", trial, blocker.code().id(), blocker.element(), fix.changes())
                    .doesNotContain(facts(blocker)));
        }
    }

    /** A repair may be applied alone, so it must not leave a reference to what another one would add. */
    private static Topology whole(Topology repaired) {
        return Sketch.of(repaired).topology();
    }

    /**
     * A second round is allowed: a listener that was missing has an advertised address once it is there, and a name that
     * nobody knew leads somewhere once it is known; what stands in the way there could not be seen before.
     */
    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("dev.portolan.law.Trial#all")
    void allRepairsTogetherLetTheConnectionThrough(Base base, int seed) {
        Trial trial = Trial.of(base, seed);
        Topology repaired = trial.topology();
        ConnectionReport report = judge(repaired);
        List<String> story = new ArrayList<>();
        for (int round = 0; round < 2 && report.verdict() != Verdict.REACHABLE; round++) {
            List<Blocker> blockers = report.blockers();
            if (blockers.stream().anyMatch(blocker -> blocker.fix().isEmpty())) {
                return;
            }
            for (Blocker blocker : blockers) {
                repaired = blocker.fix().orElseThrow().applyTo(repaired);
                story.add(round + ": " + blocker.code().id() + "@" + blocker.element() + " by " + blocker.fix().get().changes());
            }
            report = judge(repaired);
        }
        assertThat(report.verdict()).as("%s%n%s%nleft: %s", trial, String.join("\n", story), facts(report))
                .isEqualTo(Verdict.REACHABLE);
    }

    /** What makes two obstacles the same: not the repair. */
    private record Fact(String code, Id<?> element, Detail detail) {
    }

    private static Fact facts(Blocker blocker) {
        return new Fact(blocker.code().id(), blocker.element(), blocker.detail());
    }

    private static List<Fact> facts(ConnectionReport report) {
        return report.blockers().stream().map(RepairLawTest::facts).toList();
    }
}
