package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.stream.Stream;

/** B-31: from 4.2 only a controller may join the quorum by itself. */
final class AutoJoin implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        boolean joins = config.isOn(BrokerSetting.CONTROLLER_QUORUM_AUTO_JOIN);
        return BrokerRule.unless(!joins || config.mode() != BrokerConfig.Mode.BROKER,
                () -> Violation.of(KafkaCode.BROKER_AUTO_JOINS, BrokerSetting.CONTROLLER_QUORUM_AUTO_JOIN));
    }
}
