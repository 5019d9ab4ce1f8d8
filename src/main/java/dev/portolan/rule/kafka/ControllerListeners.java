package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * B-22: a controller listens on every listener that {@code controller.listener.names} names, and on one at least.
 * B-32: the names are compared letter by letter with names that Kafka put in upper case, and before 4.1 with the
 * blanks around the commas.
 */
final class ControllerListeners implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        if (!config.isController()) {
            return Stream.empty();
        }
        List<String> names = config.controllerNames();
        if (names.isEmpty()) {
            return Stream.of(Violation.of(KafkaCode.CONTROLLER_LISTENER_MISSING, BrokerSetting.LISTENERS, ""));
        }
        List<String> heard = config.listeners().stream().map(ListenerEntry::name).toList();
        return names.stream().filter(name -> !heard.contains(name)).distinct().map(name -> {
            String upper = name.strip().toUpperCase(Locale.ROOT);
            return heard.contains(upper)
                    ? Violation.of(KafkaCode.CONTROLLER_NAMES_SPELLING, BrokerSetting.CONTROLLER_LISTENER_NAMES, name, upper)
                    : Violation.of(KafkaCode.CONTROLLER_LISTENER_MISSING, BrokerSetting.LISTENERS, name);
        });
    }
}
