package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.stream.Stream;

/** B-01: every entry of {@code listeners} and {@code advertised.listeners} reads {@code NAME://host:port}. */
final class ListenerForm implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        return Stream.of(BrokerSetting.LISTENERS, BrokerSetting.ADVERTISED_LISTENERS)
                .flatMap(setting -> config.entries(setting).stream()
                        .filter(entry -> ListenerEntry.tryParse(entry).isEmpty())
                        .map(entry -> Violation.of(KafkaCode.LISTENER_MALFORMED, setting, entry, setting.key())));
    }
}
