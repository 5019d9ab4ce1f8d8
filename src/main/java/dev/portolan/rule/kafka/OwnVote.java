package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.stream.Stream;

/** B-24, B-25: where voters are listed, a controller is one of them and a mere broker is not. */
final class OwnVote implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        boolean votes = config.isVoter(config.nodeId());
        return switch (config.mode()) {
            case ZOOKEEPER -> Stream.empty();
            case BROKER -> BrokerRule.unless(!votes, () -> Violation.of(KafkaCode.BROKER_IS_VOTER,
                    BrokerSetting.CONTROLLER_QUORUM_VOTERS, config.nodeId()));
            case CONTROLLER, COMBINED -> BrokerRule.unless(votes || config.voters().isEmpty(), () -> Violation.of(
                    KafkaCode.CONTROLLER_NOT_VOTER, BrokerSetting.CONTROLLER_QUORUM_VOTERS, config.nodeId()));
        };
    }
}
