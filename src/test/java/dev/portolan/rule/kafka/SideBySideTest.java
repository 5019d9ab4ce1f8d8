package dev.portolan.rule.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SideBySideTest {
    private static final int FILES = Integer.getInteger("portolan.kafka.files", 1500);

    static Stream<String> versions() {
        return RealKafka.versions().stream();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void agrees(String release) {
        KafkaVersion version = KafkaVersion.tryParse(release).orElseThrow();
        long seed = Long.getLong("portolan.seed", System.nanoTime());
        System.out.println("Kafka " + release + ": seed " + seed);
        Random random = new Random(seed);
        List<String> disagreements = new ArrayList<>();
        int accepted = 0;
        try (RealKafka kafka = new RealKafka(release)) {
            for (int i = 0; i < FILES; i++) {
                GeneratedConfig config = GeneratedConfig.next(random, version);
                Optional<String> refusal = kafka.refusal(config.properties());
                accepted += refusal.isEmpty() ? 1 : 0;
                if (refusal.isEmpty() != BrokerConfigCheck.accepts(config.properties(), version)) {
                    disagreements.add(config + "\n  Kafka: " + refusal + "\n  here: " + BrokerConfigCheck.of(config.properties(), version));
                }
            }
        }
        System.out.println(release + " accepted " + accepted + " of " + FILES+" disagreements "+disagreements.size());
        assertThat(disagreements.stream().limit(12)).isEmpty();
    }
}
