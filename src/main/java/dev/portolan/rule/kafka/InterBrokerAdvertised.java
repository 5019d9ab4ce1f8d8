package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.stream.Stream;

/**
 * B-12: a node that serves clients advertises its inter-broker listener. Chosen by nothing, that is the one named like
 * {@code security.inter.broker.protocol}, PLAINTEXT by default, which listeners with names of their own do not have.
 */
final class InterBrokerAdvertised implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        if (!config.isBroker() || config.advertised().isEmpty()) {
            return Stream.empty();
        }
        KafkaCode code = config.states(BrokerSetting.INTER_BROKER_LISTENER_NAME) ? KafkaCode.INTER_BROKER_NOT_ADVERTISED
                : KafkaCode.INTER_BROKER_FALLBACK;
        return config.interBroker().stream()
                .filter(chosen -> BrokerConfig.named(config.advertised(), chosen.name()).isEmpty())
                .map(chosen -> Violation.of(code, BrokerSetting.INTER_BROKER_LISTENER_NAME, chosen.name(),
                        config.advertised().stream().map(ListenerEntry::name).toList()));
    }
}
