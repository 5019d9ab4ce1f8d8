package dev.portolan.law;

import static dev.portolan.law.Trial.judge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.Verdict;
import dev.portolan.model.Change;
import dev.portolan.model.Topology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A permission harms nobody: what gets through still does with a rule, route, principal or zone more. */
class PermissionLawTest {

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("dev.portolan.law.Trial#all")
    void aPermissionNeverMakesAReachableConnectionWorse(Base base, int seed) {
        Trial trial = Trial.of(base, seed);
        boolean reachable = judge(trial.topology()).verdict() == Verdict.REACHABLE;
        Topology topology = reachable ? trial.topology() : base.topology();
        Change permission = Permission.of(topology, trial.random());
        assertThat(judge(permission.applyTo(topology)).verdict()).as("%s%nwith %s", reachable ? trial : base, permission)
                .isEqualTo(Verdict.REACHABLE);
    }
}
