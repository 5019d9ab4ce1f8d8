package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.stream.Stream;

/** B-23: a KRaft node knows its quorum by voters or, from 3.9, by bootstrap controllers. */
final class Quorum implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        return BrokerRule.unless(!config.isKRaft() || isKnown(config), () -> Violation.of(KafkaCode.QUORUM_MISSING,
                BrokerSetting.CONTROLLER_QUORUM_VOTERS, config.version()));
    }

    static boolean isKnown(BrokerConfig config) {
        return !config.voters().isEmpty() || config.version().knowsDynamicQuorum()
                && !config.items(BrokerSetting.CONTROLLER_QUORUM_BOOTSTRAP_SERVERS).isEmpty();
    }
}
