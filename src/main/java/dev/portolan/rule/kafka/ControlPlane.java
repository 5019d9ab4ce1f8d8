package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * B-29: {@code control.plane.listener.name} belongs to ZooKeeper, where it names an advertised listener other than the
 * inter-broker one. 4.x does not know it.
 */
final class ControlPlane implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        if (!config.states(BrokerSetting.CONTROL_PLANE_LISTENER_NAME)) {
            return Stream.empty();
        }
        String name = config.text(BrokerSetting.CONTROL_PLANE_LISTENER_NAME).toUpperCase(Locale.ROOT);
        if (config.isKRaft()) {
            return Stream.of(Violation.of(KafkaCode.CONTROL_PLANE_IN_KRAFT, BrokerSetting.CONTROL_PLANE_LISTENER_NAME));
        }
        boolean known = config.protocols().containsKey(name);
        boolean advertised = BrokerConfig.named(config.listeners(), name).isPresent()
                && BrokerConfig.named(config.advertised(), name).isPresent();
        boolean apart = config.interBroker().filter(chosen -> chosen.name().equals(name)).isEmpty();
        return BrokerRule.unless(known && advertised && apart, () -> Violation.of(KafkaCode.CONTROL_PLANE_LISTENER,
                BrokerSetting.CONTROL_PLANE_LISTENER_NAME, name));
    }
}
