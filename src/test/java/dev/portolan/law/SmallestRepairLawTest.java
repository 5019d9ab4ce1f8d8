package dev.portolan.law;

import static dev.portolan.law.Trial.judge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.analysis.Analysis;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Topology;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one setting spoils, one setting mends: after it no endpoint has more than one obstacle. */
class SmallestRepairLawTest {
    /** What an element is, and whose, is not a setting that a repair would change back. */
    private static final Set<String> NATURE = Set.of("kind", "provider", "targetType", "account", "region", "scheme");

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("dev.portolan.law.Trial#all")
    void oneSettingIsAtMostOneObstacle(Base base, int seed) {
        Change change = setting(base.topology(), new Random(1_000_003L * base.ordinal() + seed));
        ConnectionReport report = judge(change.applyTo(base.topology()));
        assertThat(Stream.concat(report.bootstrap().stream(), report.brokers().stream())).as("%s", change)
                .allSatisfy(endpoint -> assertThat(endpoint.blockers()).extracting(Blocker::code, Blocker::element)
                        .as("%s", endpoint.endpoint()).hasSizeLessThanOrEqualTo(1));
    }

    private static Change setting(Topology topology, Random random) {
        return Stream.generate(() -> Breaking.of(topology, random)).flatMap(Optional::stream)
                .filter(change -> change instanceof Change.Set set && !NATURE.contains(set.part()))
                .filter(change -> listening(change.applyTo(topology)).equals(listening(topology)))
                .filter(change -> Analysis.of(change.applyTo(topology)).size() == 1).findFirst().orElseThrow();
    }

    /** A broker is where it listens: a repair brings the packet there, not the broker elsewhere. */
    private static Set<String> listening(Topology topology) {
        return topology.all(Broker.class).stream()
                .flatMap(broker -> broker.listeners().stream().map(listener -> broker.id() + " " + listener.port()))
                .collect(Collectors.toSet());
    }
}
