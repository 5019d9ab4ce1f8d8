package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.stream.Stream;

/** B-17: an idle connection lives longer than the answer to a failed authentication is held back. */
final class IdleTime implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        long idle = config.amount(BrokerSetting.CONNECTIONS_MAX_IDLE_MS);
        int delay = config.number(BrokerSetting.FAILED_AUTHENTICATION_DELAY_MS);
        return BrokerRule.unless(idle < 0 || idle > delay,
                () -> Violation.of(KafkaCode.IDLE_TOO_SHORT, BrokerSetting.CONNECTIONS_MAX_IDLE_MS, idle, delay));
    }
}
