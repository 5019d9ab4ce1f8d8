package dev.portolan.law;

import static dev.portolan.law.Trial.judge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.ConnectionReport;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names and order mean nothing: other ids, shuffled elements and shuffled lists change no verdict. */
class RenamingLawTest {

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("dev.portolan.law.Trial#all")
    void otherIdsAndAnotherOrderChangeNoVerdict(Base base, int seed) {
        Trial trial = Trial.of(base, seed);
        ConnectionReport before = judge(trial.topology());
        ConnectionReport after = judge(Renaming.of(trial.topology(), trial.random()));
        assertThat(after.verdict()).as("%s", trial).isEqualTo(before.verdict());
        assertThat(endpoints(after)).as("%s", trial).isEqualTo(endpoints(before));
    }

    private static List<String> endpoints(ConnectionReport report) {
        return Stream.concat(report.bootstrap().stream(), report.brokers().stream())
                .map(each -> each.endpoint() + " " + each.listener() + " " + each.verdict() + " " + each.blockers().size())
                .sorted().toList();
    }
}
