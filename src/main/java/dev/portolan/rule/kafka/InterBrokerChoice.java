package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.stream.Stream;

/** B-10, B-11: the inter-broker listener is chosen by name or by protocol, not both, and a name has a protocol. */
final class InterBrokerChoice implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        boolean named = config.states(BrokerSetting.INTER_BROKER_LISTENER_NAME);
        if (named && config.states(BrokerSetting.SECURITY_INTER_BROKER_PROTOCOL)) {
            return Stream.of(Violation.of(KafkaCode.INTER_BROKER_AMBIGUOUS, BrokerSetting.SECURITY_INTER_BROKER_PROTOCOL));
        }
        return BrokerRule.unless(config.interBroker().isPresent(), () -> Violation.of(
                KafkaCode.INTER_BROKER_PROTOCOL_UNDEFINED, BrokerSetting.INTER_BROKER_LISTENER_NAME,
                config.text(BrokerSetting.INTER_BROKER_LISTENER_NAME)));
    }
}
