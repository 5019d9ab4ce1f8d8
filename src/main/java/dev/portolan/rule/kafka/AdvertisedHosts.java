package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * B-14: 0.0.0.0 leads nowhere and is not advertised, nor inherited from {@code listeners} by leaving
 * {@code advertised.listeners} out.
 */
final class AdvertisedHosts implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        List<ListenerEntry> controllers = config.version().knowsDynamicQuorum() ? config.advertisedControllers() : List.of();
        return Stream.concat(config.advertised().stream(), controllers.stream()).filter(ListenerEntry::isWildcard)
                .map(entry -> Violation.of(KafkaCode.ADVERTISED_WILDCARD, BrokerSetting.ADVERTISED_LISTENERS, entry.name()))
                .distinct();
    }
}
