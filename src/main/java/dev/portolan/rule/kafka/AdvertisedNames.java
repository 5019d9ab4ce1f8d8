package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.stream.Stream;

/** B-13, B-15: a node that serves clients advertises at least one listener, and only those it has. */
final class AdvertisedNames implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        if (!config.isBroker()) {
            return Stream.empty();
        }
        if (config.advertised().isEmpty()) {
            return Stream.of(Violation.of(KafkaCode.NOTHING_ADVERTISED, BrokerSetting.ADVERTISED_LISTENERS));
        }
        return config.advertised().stream().map(ListenerEntry::name)
                .filter(name -> BrokerConfig.named(config.listeners(), name).isEmpty())
                .map(name -> Violation.of(KafkaCode.ADVERTISED_NO_LISTENER, BrokerSetting.ADVERTISED_LISTENERS, name));
    }
}
