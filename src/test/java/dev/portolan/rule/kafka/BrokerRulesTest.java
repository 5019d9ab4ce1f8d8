package dev.portolan.rule.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broker rule as a specification: a valid node of some mode, what is set otherwise, and what then is said. */
class BrokerRulesTest {

    static Stream<RuleRow> rows() {
        return RuleRow.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void rule(RuleRow row) {
        assertThat(row.versions()).allSatisfy(version -> assertThat(BrokerConfigCheck.of(row.properties(), version).stream()
                .map(found -> found.code().id()).distinct()).as(row + " in " + version)
                .containsExactlyInAnyOrderElementsOf(row.codes()));
    }

    @Test
    void everyRuleOfTheDomainHasALine() {
        assertThat(RuleRow.all().map(RuleRow::rule).distinct()).containsAll(
                IntStream.rangeClosed(1, 32).mapToObj(number -> "B-%02d".formatted(number)).toList());
    }

    @Test
    void whatIsMalformedIsSaidAlone() {
        Map<String, String> properties = new HashMap<>(ValidConfig.COMBINED.properties());
        properties.put("advertised.listeners", "INTERNAL://{ip}:9092,EXTERNAL://b1.example:9093");
        assertThat(BrokerConfigCheck.of(properties, KafkaVersion.V3_7)).singleElement().satisfies(found -> {
            assertThat(found.code().id()).isEqualTo("kafka.listener-malformed");
            assertThat(found.setting()).isEqualTo(BrokerSetting.ADVERTISED_LISTENERS);
            assertThat(found.facts()).containsExactly("INTERNAL://{ip}:9092", "advertised.listeners");
        });
    }

    @Test
    void versionsAreReadAsProvidersWriteThem() {
        assertThat(KafkaVersion.tryParse("3.7.x.kraft")).contains(new KafkaVersion(3, 7, 0));
        assertThat(KafkaVersion.tryParse("2.8.2.tiered")).contains(new KafkaVersion(2, 8, 2));
        assertThat(KafkaVersion.tryParse(" 4.0 ")).contains(new KafkaVersion(4, 0, 0));
        assertThat(KafkaVersion.tryParse("newest")).isEmpty();
        assertThat(KafkaVersion.tryParse("3")).isEmpty();
    }
}
