package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.stream.Stream;

/**
 * A node without {@code process.roles} knows its ZooKeeper, has an id in the range left to people, and names no
 * controllers' listeners unless it migrates.
 */
final class ZooKeeperNode implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        if (config.isKRaft()) {
            return Stream.empty();
        }
        Stream<Violation> connect = BrokerRule.unless(config.states(BrokerSetting.ZOOKEEPER_CONNECT),
                () -> Violation.of(KafkaCode.ZOOKEEPER_CONNECT_MISSING, BrokerSetting.ZOOKEEPER_CONNECT));
        int id = config.number(BrokerSetting.BROKER_ID);
        boolean generated = config.isOn(BrokerSetting.BROKER_ID_GENERATION);
        int last = config.number(BrokerSetting.RESERVED_BROKER_MAX_ID);
        Stream<Violation> range = BrokerRule.unless(generated ? id >= -1 && id <= last : id >= 0,
                () -> Violation.of(KafkaCode.BROKER_ID_RANGE, BrokerSetting.BROKER_ID, id, last));
        Stream<Violation> names = BrokerRule.unless(config.isMigrating() || config.controllerNames().isEmpty(),
                () -> Violation.of(KafkaCode.ZOOKEEPER_CONTROLLER_NAMES, BrokerSetting.CONTROLLER_LISTENER_NAMES));
        return Stream.of(connect, range, names).flatMap(each -> each);
    }
}
