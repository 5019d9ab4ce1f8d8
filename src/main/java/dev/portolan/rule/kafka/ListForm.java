package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.Set;
import java.util.stream.Stream;

/** From 4.2 the lists of listeners, of their names and of mechanisms have no empty item, and listeners are not empty. */
final class ListForm implements BrokerRule {
    private static final Set<BrokerSetting> LISTS = Set.of(BrokerSetting.LISTENERS, BrokerSetting.ADVERTISED_LISTENERS,
            BrokerSetting.CONTROLLER_LISTENER_NAMES, BrokerSetting.SASL_ENABLED_MECHANISMS);

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        return config.readsListenerLists() ? LISTS.stream().filter(config::states)
                .filter(each -> !fits(config, each)).sorted()
                .map(each -> Violation.of(KafkaCode.LIST_MALFORMED, each, each.key(), config.text(each))) : Stream.empty();
    }

    private static boolean fits(BrokerConfig config, BrokerSetting setting) {
        boolean mayBeEmpty = setting == BrokerSetting.SASL_ENABLED_MECHANISMS;
        return (mayBeEmpty || !config.items(setting).isEmpty()) && !config.items(setting).contains("");
    }
}
