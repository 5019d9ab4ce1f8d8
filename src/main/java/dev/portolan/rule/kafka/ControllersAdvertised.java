package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.stream.Stream;

/**
 * B-18, B-19: before 3.9 no controllers' listener is advertised, and a node that is only a controller advertises
 * nothing at all.
 */
final class ControllersAdvertised implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        if (config.version().knowsDynamicQuorum()) {
            return Stream.empty();
        }
        return switch (config.mode()) {
            case ZOOKEEPER -> Stream.empty();
            case CONTROLLER -> BrokerRule.unless(!config.states(BrokerSetting.ADVERTISED_LISTENERS),
                    () -> Violation.of(KafkaCode.CONTROLLER_ONLY_ADVERTISES, BrokerSetting.ADVERTISED_LISTENERS,
                            config.version()));
            case BROKER, COMBINED -> config.advertised().stream().filter(config::isControllers)
                    .map(entry -> Violation.of(KafkaCode.CONTROLLER_ADVERTISED, BrokerSetting.ADVERTISED_LISTENERS,
                            entry.name(), config.version()));
        };
    }
}
