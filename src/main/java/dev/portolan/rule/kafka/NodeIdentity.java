package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.stream.Stream;

/** B-28: in KRaft a node has an id of 0 or more, and {@code broker.id} beside it must be the same. */
final class NodeIdentity implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        int broker = config.number(BrokerSetting.BROKER_ID);
        Stream<Violation> same = BrokerRule.unless(broker == config.nodeId(),
                () -> Violation.of(KafkaCode.NODE_ID_MISMATCH, BrokerSetting.BROKER_ID, config.nodeId(), broker));
        return Stream.concat(same, BrokerRule.unless(!config.isKRaft() || config.nodeId() >= 0,
                () -> Violation.of(KafkaCode.NODE_ID_MISSING, BrokerSetting.NODE_ID)));
    }
}
