package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.stream.Stream;

/** B-26: voters read {@code id@host:port}, bootstrap controllers {@code host:port}. */
final class QuorumForm implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        Stream<Violation> voters = config.items(BrokerSetting.CONTROLLER_QUORUM_VOTERS).stream()
                .filter(entry -> Voter.tryParse(entry, config.version()).isEmpty())
                .map(entry -> Violation.of(KafkaCode.VOTER_MALFORMED, BrokerSetting.CONTROLLER_QUORUM_VOTERS, entry));
        Stream<Violation> servers = config.items(BrokerSetting.CONTROLLER_QUORUM_BOOTSTRAP_SERVERS).stream()
                .filter(entry -> !Voter.isAddress(entry, config.version()))
                .map(entry -> Violation.of(KafkaCode.QUORUM_BOOTSTRAP_MALFORMED,
                        BrokerSetting.CONTROLLER_QUORUM_BOOTSTRAP_SERVERS, entry));
        return Stream.concat(voters, servers);
    }
}
