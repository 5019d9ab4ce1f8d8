package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code inter.broker.protocol.version} names a release with a protocol of its own, and in KRaft one from 3.0-IV1 on.
 * That an {@code -IV} level exists within a release is not held against the list of levels.
 */
final class ProtocolVersion implements BrokerRule {
    private static final Pattern FORM = Pattern.compile(
            "(0\\.(?:8\\.[0-2]|9\\.0|10\\.[0-2]|11\\.0)|[1-4]\\.\\d)(?:-IV(\\d))?(?:\\..*)?");
    private static final int[] LAST_MINOR = {11, 1, 8, 9, 0};

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        if (!config.states(BrokerSetting.INTER_BROKER_PROTOCOL_VERSION)) {
            return Stream.empty();
        }
        String text = config.text(BrokerSetting.INTER_BROKER_PROTOCOL_VERSION);
        boolean young = !config.isKRaft() || atLeast(config, new KafkaVersion(3, 0, 0)) && !text.equals("3.0-IV0");
        return BrokerRule.unless(isKnown(text, config.version()) && young, () -> Violation.of(
                KafkaCode.PROTOCOL_VERSION_UNKNOWN, BrokerSetting.INTER_BROKER_PROTOCOL_VERSION, text, config.version()));
    }

    private static boolean isKnown(String text, KafkaVersion server) {
        KafkaVersion next = server.minor() == LAST_MINOR[3] ? new KafkaVersion(4, 0, 0)
                : new KafkaVersion(3, server.minor() + 1, 0);
        return release(text).filter(release -> release.minor() <= LAST_MINOR[release.major()])
                .filter(release -> release.compareTo(next) <= 0).isPresent();
    }

    private static Optional<KafkaVersion> release(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? KafkaVersion.tryParse(matcher.group(1)) : Optional.empty();
    }

    /** Whether the protocol stated is that of a release or a later one; unset, it is the server's own. */
    static boolean atLeast(BrokerConfig config, KafkaVersion release) {
        return release(config.text(BrokerSetting.INTER_BROKER_PROTOCOL_VERSION))
                .map(stated -> new KafkaVersion(stated.major(), stated.minor(), 0).compareTo(release) >= 0)
                .orElse(!config.states(BrokerSetting.INTER_BROKER_PROTOCOL_VERSION));
    }
}
