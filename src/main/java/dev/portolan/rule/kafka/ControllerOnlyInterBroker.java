package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.stream.Stream;

/** B-30: from 4.0 a node that is only a controller does not name a controllers' listener as the inter-broker one. */
final class ControllerOnlyInterBroker implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        boolean looked = config.version().atLeast(4, 0) && config.mode() == BrokerConfig.Mode.CONTROLLER
                && config.states(BrokerSetting.INTER_BROKER_LISTENER_NAME);
        return looked ? config.interBroker().stream().filter(chosen -> config.controllerNames().contains(chosen.name()))
                .map(chosen -> Violation.of(KafkaCode.INTER_BROKER_IS_CONTROLLER,
                        BrokerSetting.INTER_BROKER_LISTENER_NAME, chosen.name())) : Stream.empty();
    }
}
