package dev.portolan.law;

import static dev.portolan.law.Trial.judge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Topology;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Before a random balancer the analysis and a plain account of its addresses and targets agree. */
class PassageLawTest {

    static LongStream seeds() {
        return WalkLawTest.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theVerdictIsThatOfThePassage(long seed) {
        Topology frontage = Frontage.of(seed);
        ConnectionReport report = judge(frontage);
        assertThat(report.verdict()).as(() -> "seed " + seed + " " + report.blockers()).isEqualTo(Passage.of(frontage));
    }

    @Test
    void everyVerdictOccurs() {
        Map<Verdict, Long> verdicts = seeds().mapToObj(Frontage::of)
                .collect(Collectors.groupingBy(Passage::of, Collectors.counting()));
        assertThat(verdicts.keySet()).contains(Verdict.REACHABLE, Verdict.PARTIAL, Verdict.BOOTSTRAP_ONLY, Verdict.UNREACHABLE);
    }
}
