package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * B-26: no voter is at 0.0.0.0. From 3.9 a starting server says so; from 4.3 its configuration already does where the
 * first controllers' listener takes its advertised address from the voters.
 */
final class VoterHosts implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        Violation.Stage stage = config.version().atLeast(4, 3) && takesAddressFromVoters(config)
                ? Violation.Stage.CONFIGURATION : Violation.Stage.START;
        return config.isKRaft() ? config.voters().stream().filter(Voter::isWildcard)
                .map(voter -> Violation.of(KafkaCode.VOTER_WILDCARD, BrokerSetting.CONTROLLER_QUORUM_VOTERS, voter.id())
                        .at(stage)) : Stream.empty();
    }

    private static boolean takesAddressFromVoters(BrokerConfig config) {
        Optional<String> first = config.controllerNames().stream().findFirst();
        boolean stated = config.states(BrokerSetting.ADVERTISED_LISTENERS) && first.flatMap(name -> BrokerConfig.named(
                config.advertisedAsStated().stream().filter(config::isControllers).toList(), name)).isPresent();
        return !stated && first.flatMap(name -> BrokerConfig.named(config.controllerListeners(), name))
                .filter(entry -> entry.host().isEmpty() || entry.isWildcard()).isPresent();
    }
}
