package dev.portolan.rule.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.portolan.finding.KafkaCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The broker rules beside the configuration class of real servers: whether a file is accepted must agree, and when it
 * is refused, one of our codes must name Kafka's reason.
 *
 * <p>Where they may differ, and why, is the table {@link KnownDifference}; nothing else may.
 */
class SideBySideTest {
    /** Files with several mutations, beside those with one. */
    private static final int MIXED = Integer.getInteger("portolan.kafka.files", 500);
    private static final int HITS = 2;
    private static final List<String> REQUIRED = List.of("3.7.1", "3.9.2", "4.3.1");
    private static final Set<KafkaCode> UNTIL_3_8 = Set.of(KafkaCode.CONTROLLER_ADVERTISED, KafkaCode.CONTROLLER_ONLY_ADVERTISES);
    private static final Set<KafkaCode> UNTIL_3_9 = Set.of(KafkaCode.CONTROL_PLANE_IN_KRAFT, KafkaCode.CONTROL_PLANE_LISTENER,
            KafkaCode.ZOOKEEPER_CONNECT_MISSING, KafkaCode.BROKER_ID_RANGE, KafkaCode.ZOOKEEPER_CONTROLLER_NAMES,
            KafkaCode.MIGRATION_PROTOCOL_VERSION, KafkaCode.PROTOCOL_VERSION_UNKNOWN);
    private static final Set<KafkaCode> FROM_4_0 = Set.of(KafkaCode.PROCESS_ROLES_MISSING, KafkaCode.LIST_MALFORMED,
            KafkaCode.INTER_BROKER_IS_CONTROLLER, KafkaCode.BROKER_AUTO_JOINS, KafkaCode.VOTER_WILDCARD);
    private static final Set<KafkaCode> FROM_3_9 = Set.of(KafkaCode.QUORUM_BOOTSTRAP_MALFORMED);

    static Stream<String> versions() {
        return RealKafka.versions().stream();
    }

    @Test
    void theReleasesAreThere() {
        assertThat(RealKafka.versions()).containsAll(REQUIRED);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void generatedFilesAreAcceptedAndRefusedForTheSameReason(String release) {
        KafkaVersion version = KafkaVersion.tryParse(release).orElseThrow();
        long seed = Long.getLong("portolan.seed", System.nanoTime());
        Tally tally = new Tally(version);
        try (RealKafka kafka = new RealKafka(release)) {
            GeneratedConfig.files(new Random(seed), version, MIXED)
                    .forEach(config -> tally.add(config, kafka.refusal(config.properties())));
        }
        System.out.println("Kafka " + release + ", seed " + seed + ": " + tally);
        assertThat(tally.disagreements.stream().limit(5)).as("seed " + seed + "; known are\n" + KnownDifference.table())
                .isEmpty();
        assertThat(tally.accepted).isBetween(tally.files / 5, tally.files * 4 / 5);
        assertThat(KafkaSays.codes().stream().filter(code -> known(code, version))).allSatisfy(
                code -> assertThat(tally.hits.getOrDefault(code, 0)).as(code.id()).isGreaterThanOrEqualTo(HITS));
    }

    /** What became of the files. */
    private static final class Tally {
        private final KafkaVersion version;
        private final Map<KafkaCode, Integer> hits = new EnumMap<>(KafkaCode.class);
        private final List<String> disagreements = new ArrayList<>();
        private int files;
        private int accepted;
        private int deliberate;

        Tally(KafkaVersion version) {
            this.version = version;
        }

        void add(GeneratedConfig config, Optional<String> refusal) {
            List<Violation> ours = refusals(BrokerConfigCheck.of(config.properties(), version));
            List<Violation> reasons = refusals(BrokerConfigCheck.thorough(config.properties(), version));
            files++;
            accepted += refusal.isEmpty() ? 1 : 0;
            ours.stream().map(Violation::code).distinct().forEach(code -> hits.merge(code, 1, Integer::sum));
            if (!refusal.map(message -> !ours.isEmpty() && KafkaSays.oneOf(reasons, message)).orElse(ours.isEmpty())) {
                KnownDifference.of(config.properties(), version).ifPresentOrElse(known -> deliberate++, () -> disagreements.add(
                        config + "\n  Kafka: " + refusal + "\n  here: " + reasons));
            }
        }

        @Override
        public String toString() {
            return files + " files, " + accepted + " accepted, " + disagreements.size() + " disagreements, "
                    + deliberate + " known differences, " + hits;
        }
    }

    private static boolean known(KafkaCode code, KafkaVersion version) {
        return !(UNTIL_3_8.contains(code) && version.atLeast(3, 9) || UNTIL_3_9.contains(code) && version.atLeast(4, 0)
                || FROM_4_0.contains(code) && !version.atLeast(4, 3) || FROM_3_9.contains(code) && !version.atLeast(3, 8));
    }

    private static List<Violation> refusals(List<Violation> violations) {
        return violations.stream().filter(violation -> violation.stage() == Violation.Stage.CONFIGURATION).toList();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyModeStartsAsItIs(String release) {
        KafkaVersion version = KafkaVersion.tryParse(release).orElseThrow();
        try (RealKafka kafka = new RealKafka(release)) {
            assertThat(version.knowsZooKeeper() ? List.of(ValidConfig.values()) : ValidConfig.KRAFT).allSatisfy(config -> {
                assertThat(kafka.refusal(config.properties())).isEmpty();
                assertThat(BrokerConfigCheck.of(config.properties(), version)).isEmpty();
            });
        }
    }

    /** What the specification says of each rule is also what the server does. */
    @ParameterizedTest
    @MethodSource("versions")
    void theSpecificationAgrees(String release) {
        KafkaVersion version = KafkaVersion.tryParse(release).orElseThrow();
        try (RealKafka kafka = new RealKafka(release)) {
            assertThat(RuleRow.all().filter(row -> row.versions().contains(version))).isNotEmpty().allSatisfy(row ->
                    assertThat(kafka.refusal(row.properties()).isEmpty()).as(row.toString())
                            .isEqualTo(BrokerConfigCheck.accepts(row.properties(), version)));
        }
    }

    /** The seed's three files with their placeholders refuse in {@code advertised.listeners} and start without. */
    @ParameterizedTest
    @MethodSource("versions")
    void theSeedsFilesAgree(String release) throws IOException {
        KafkaVersion version = KafkaVersion.tryParse(release).orElseThrow();
        try (RealKafka kafka = new RealKafka(release)) {
            for (int node = 1; node <= 3; node++) {
                Map<String, String> seed = seed(node);
                Map<String, String> filled = new HashMap<>(seed);
                filled.replaceAll((key, value) -> value.replaceAll("\\{broker-node(\\d)-ip}", "10.0.$1.11"));
                assertThat(kafka.refusal(seed)).get(as(STRING)).containsAnyOf("Unable to parse", "Failed to parse host");
                assertThat(BrokerConfigCheck.of(seed, version)).extracting(Violation::code)
                        .contains(KafkaCode.LISTENER_MALFORMED);
                assertThat(kafka.refusal(filled)).isEmpty();
                assertThat(BrokerConfigCheck.of(filled, version)).isEmpty();
            }
        }
    }

    private static Map<String, String> seed(int node) throws IOException {
        Properties properties = new Properties();
        try (InputStream file = SideBySideTest.class.getResourceAsStream("seed-node" + node + ".properties")) {
            properties.load(file);
        }
        Map<String, String> map = new HashMap<>();
        properties.forEach((key, value) -> map.put((String) key, (String) value));
        return map;
    }

    /** What the configuration takes and the starting server refuses: it reads the voters once more. */
    @ParameterizedTest
    @CsvSource({"3.9.2,1@0.0.0.0:29092", "3.9.2,1@10.0.0.11:29092", "4.3.1,1@0.0.0.0:29092", "4.3.1,1@10.0.0.11:29092"})
    void votersAtStartAgree(String release, String voters) {
        KafkaVersion version = KafkaVersion.tryParse(release).orElseThrow();
        Map<String, String> properties = ValidConfig.CONTROLLER.properties();
        properties.put("controller.quorum.voters", voters);
        properties.put("listeners", "CONTROLLER://10.0.0.11:29092");
        try (RealKafka kafka = new RealKafka(release)) {
            assertThat(kafka.refusal(properties)).isEmpty();
            assertThat(BrokerConfigCheck.accepts(properties, version)).isTrue();
            assertThat(BrokerConfigCheck.of(properties, version).isEmpty())
                    .isEqualTo(kafka.refusalOfVoters(List.of(voters)).isEmpty());
        }
    }
}
