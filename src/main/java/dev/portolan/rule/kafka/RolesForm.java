package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * B-27: {@code process.roles} names broker, controller or both. A role named twice is refused before 4.2 and taken once
 * from then on. From 4.0 at least one must be named, though 4.0 and 4.1 take an empty list and then do nothing.
 */
final class RolesForm implements BrokerRule {
    private static final Set<String> KNOWN = Set.of("broker", "controller");

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        List<String> roles = config.items(BrokerSetting.PROCESS_ROLES);
        if (roles.isEmpty()) {
            boolean idle = config.states(BrokerSetting.PROCESS_ROLES) && !config.readsListenerLists();
            return BrokerRule.unless(config.version().knowsZooKeeper(), () -> Violation.of(KafkaCode.PROCESS_ROLES_MISSING,
                    BrokerSetting.PROCESS_ROLES, config.version())
                    .at(idle ? Violation.Stage.START : Violation.Stage.CONFIGURATION));
        }
        boolean twice = !config.readsListenerLists() && Set.copyOf(List.copyOf(roles)).size() != roles.size();
        return BrokerRule.unless(KNOWN.containsAll(roles) && !twice, () -> Violation.of(KafkaCode.PROCESS_ROLES_MALFORMED,
                BrokerSetting.PROCESS_ROLES, config.text(BrokerSetting.PROCESS_ROLES)));
    }
}
