package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * B-20: a node that is only a controller has no other listeners than the controllers'. From 3.9 Kafka counts: as many
 * controllers' addresses as listeners.
 */
final class ControllerOnlyListeners implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        if (config.mode() != BrokerConfig.Mode.CONTROLLER) {
            return Stream.empty();
        }
        List<String> others = config.listeners().stream().filter(entry -> !config.isControllers(entry))
                .map(ListenerEntry::name).toList();
        boolean only = config.version().knowsDynamicQuorum()
                ? config.advertisedControllers().size() == config.listeners().size() : others.isEmpty();
        return BrokerRule.unless(only, () -> Violation.of(
                KafkaCode.CONTROLLER_ONLY_LISTENER, BrokerSetting.LISTENERS, others));
    }
}
