package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** Numbers must be numbers, switches true or false, and some numbers not negative. */
final class ValueForm implements BrokerRule {
    private static final Set<BrokerSetting> NOT_NEGATIVE = Set.of(BrokerSetting.RESERVED_BROKER_MAX_ID,
            BrokerSetting.FAILED_AUTHENTICATION_DELAY_MS);

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        return Arrays.stream(BrokerSetting.values()).filter(config::states).filter(each -> !fits(config, each))
                .map(each -> Violation.of(KafkaCode.VALUE_MALFORMED, each, each.key(), config.text(each)));
    }

    private static boolean fits(BrokerConfig config, BrokerSetting setting) {
        String text = config.text(setting);
        boolean negative = NOT_NEGATIVE.contains(setting) && text.startsWith("-");
        return switch (setting.form()) {
            case INT -> Whole.tryParse(text).filter(number -> !negative || number >= 0).isPresent();
            case LONG -> Whole.tryParseLong(text).isPresent();
            case BOOLEAN -> text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
            case LIST, TEXT -> true;
        };
    }
}
