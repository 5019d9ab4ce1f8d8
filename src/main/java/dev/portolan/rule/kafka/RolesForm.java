package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * B-27: {@code process.roles} names broker, controller or both. A role named twice is refused before 4.2 and taken once
 * from then on; from 4.0 at least one must be named.
 */
final class RolesForm implements BrokerRule {
    private static final Set<String> KNOWN = Set.of("broker", "controller");

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        List<String> roles = config.items(BrokerSetting.PROCESS_ROLES);
        if (roles.isEmpty()) {
            return BrokerRule.unless(config.version().knowsZooKeeper(), () -> Violation.of(KafkaCode.PROCESS_ROLES_MISSING,
                    BrokerSetting.PROCESS_ROLES, config.version()));
        }
        boolean twice = !config.readsListenerLists() && Set.copyOf(List.copyOf(roles)).size() != roles.size();
        return BrokerRule.unless(KNOWN.containsAll(roles) && !twice, () -> Violation.of(KafkaCode.PROCESS_ROLES_MALFORMED,
                BrokerSetting.PROCESS_ROLES, config.text(BrokerSetting.PROCESS_ROLES)));
    }
}
