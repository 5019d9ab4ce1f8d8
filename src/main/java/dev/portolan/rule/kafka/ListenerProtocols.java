package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * B-05: every listener has a protocol in {@code listener.security.protocol.map}. B-08: the controllers' listeners lose
 * the PLAINTEXT that KRaft gives them once the map is stated, or a listener is named SSL or SASL.
 */
final class ListenerProtocols implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        Set<String> known = config.protocols().keySet();
        Set<String> controllers = config.controllerNames().stream().map(name -> name.toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> undefined = Stream.concat(config.listeners().stream(), config.advertisedAsStated().stream())
                .map(ListenerEntry::name).distinct().filter(name -> !known.contains(name)).toList();
        Stream<String> dialled = config.mode() == BrokerConfig.Mode.BROKER ? controllers.stream()
                .filter(name -> name.isBlank() || !known.contains(name) && !undefined.contains(name)) : Stream.empty();
        return Stream.concat(undefined.stream(), dialled).map(name -> violation(config, name, controllers.contains(name)
                ? KafkaCode.CONTROLLER_PROTOCOL_UNDEFINED : KafkaCode.LISTENER_PROTOCOL_UNDEFINED));
    }

    /** B-32: the PLAINTEXT that KRaft gives goes to the name as typed, which is not the listener's unless upper case. */
    private static Violation violation(BrokerConfig config, String name, KafkaCode code) {
        return config.controllerNames().stream()
                .filter(typed -> typed.toUpperCase(Locale.ROOT).equals(name) && !typed.equals(name)
                        && config.protocols().containsKey(typed)).findFirst()
                .map(typed -> Violation.of(KafkaCode.CONTROLLER_NAMES_SPELLING, BrokerSetting.CONTROLLER_LISTENER_NAMES,
                        typed, typed.strip().toUpperCase(Locale.ROOT)))
                .orElseGet(() -> Violation.of(code, BrokerSetting.LISTENER_SECURITY_PROTOCOL_MAP, name));
    }
}
