package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.stream.Stream;

/**
 * B-21: a node that is only a broker names the controllers' listeners and has none of them itself; from 4.2 every node
 * must name them.
 */
final class BrokerOnlyControllers implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        boolean unstated = config.version().atLeast(4, 2) && !config.states(BrokerSetting.CONTROLLER_LISTENER_NAMES);
        if (unstated || config.mode() == BrokerConfig.Mode.BROKER && config.controllerNames().isEmpty()) {
            return Stream.of(Violation.of(KafkaCode.CONTROLLER_NAMES_MISSING, BrokerSetting.CONTROLLER_LISTENER_NAMES));
        }
        return config.mode() != BrokerConfig.Mode.BROKER ? Stream.empty() : config.controllerListeners().stream()
                .map(entry -> Violation.of(KafkaCode.BROKER_ONLY_CONTROLLER_LISTENER, BrokerSetting.LISTENERS,
                        entry.name()));
    }
}
