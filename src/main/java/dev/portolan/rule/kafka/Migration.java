package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.stream.Stream;

/**
 * A node that migrates from ZooKeeper to KRaft knows both, and a ZooKeeper node that does also speaks the protocol of
 * 3.4 at least and from 3.9 has an id that was not generated.
 */
final class Migration implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        if (!config.isMigrating()) {
            return Stream.empty();
        }
        if (config.isKRaft()) {
            return BrokerRule.unless(config.states(BrokerSetting.ZOOKEEPER_CONNECT),
                    () -> Violation.of(KafkaCode.ZOOKEEPER_CONNECT_MISSING, BrokerSetting.ZOOKEEPER_CONNECT));
        }
        Stream<Violation> quorum = BrokerRule.unless(Quorum.isKnown(config), () -> Violation.of(
                KafkaCode.QUORUM_MISSING, BrokerSetting.CONTROLLER_QUORUM_VOTERS, config.version()));
        Stream<Violation> names = BrokerRule.unless(!config.controllerNames().isEmpty(), () -> Violation.of(
                KafkaCode.CONTROLLER_NAMES_MISSING, BrokerSetting.CONTROLLER_LISTENER_NAMES));
        Stream<Violation> protocol = BrokerRule.unless(ProtocolVersion.atLeast(config, new KafkaVersion(3, 4, 0)),
                () -> Violation.of(KafkaCode.MIGRATION_PROTOCOL_VERSION, BrokerSetting.INTER_BROKER_PROTOCOL_VERSION,
                        config.text(BrokerSetting.INTER_BROKER_PROTOCOL_VERSION)));
        Stream<Violation> id = BrokerRule.unless(!config.version().atLeast(3, 9) || config.nodeId() >= 0,
                () -> Violation.of(KafkaCode.NODE_ID_MISSING, BrokerSetting.BROKER_ID));
        return Stream.of(quorum, names, protocol, id).flatMap(each -> each);
    }
}
