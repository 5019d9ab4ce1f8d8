package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import dev.portolan.model.SecurityProtocol;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * B-06: {@code listener.security.protocol.map} holds {@code NAME:PROTOCOL} pairs, and a protocol is one of Kafka's
 * four; from 4.1 a name must not come twice in different spelling.
 */
final class ProtocolMapForm implements BrokerRule {

    /** One pair of the map, as written. */
    record Pair(String name, String protocol) {
    }

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        String map = config.text(BrokerSetting.LISTENER_SECURITY_PROTOCOL_MAP);
        Set<String> names = new HashSet<>();
        boolean formed = items(map).allMatch(item -> item.lastIndexOf(':') > 0
                && !item.substring(0, item.lastIndexOf(':')).isBlank());
        boolean twice = pairs(config).stream().anyMatch(pair -> !names.add(pair.name().toUpperCase(Locale.ROOT)));
        Stream<Violation> form = BrokerRule.unless(formed && !(twice && config.version().atLeast(4, 1)),
                () -> Violation.of(KafkaCode.PROTOCOL_MAP_MALFORMED, BrokerSetting.LISTENER_SECURITY_PROTOCOL_MAP, map));
        Stream<Violation> unknown = pairs(config).stream().filter(pair -> protocol(pair.protocol()).isEmpty())
                .map(pair -> unknown(BrokerSetting.LISTENER_SECURITY_PROTOCOL_MAP, pair.protocol()));
        String interBroker = config.text(BrokerSetting.SECURITY_INTER_BROKER_PROTOCOL);
        Stream<Violation> fallback = BrokerRule.unless(isExact(interBroker),
                () -> unknown(BrokerSetting.SECURITY_INTER_BROKER_PROTOCOL, interBroker));
        return Stream.of(form, unknown, fallback).flatMap(each -> each);
    }

    private static Violation unknown(BrokerSetting setting, String protocol) {
        return Violation.of(KafkaCode.SECURITY_PROTOCOL_UNKNOWN, setting, protocol, setting.key());
    }

    private static Stream<String> items(String map) {
        return map.isEmpty() ? Stream.empty() : Arrays.stream(map.split("\\s*,\\s*"));
    }

    /** The well-formed pairs; of those with the same name in the same spelling the last one holds. */
    static List<Pair> pairs(BrokerConfig config) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        items(config.text(BrokerSetting.LISTENER_SECURITY_PROTOCOL_MAP)).filter(item -> item.lastIndexOf(':') > 0)
                .map(item -> new Pair(item.substring(0, item.lastIndexOf(':')).trim(),
                        item.substring(item.lastIndexOf(':') + 1).trim()))
                .forEach(pair -> pairs.put(pair.name(), pair));
        return List.copyOf(pairs.values());
    }

    /** The protocol of that name, whatever its case. */
    static Optional<SecurityProtocol> protocol(String name) {
        return Arrays.stream(SecurityProtocol.values()).filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static boolean isExact(String name) {
        return protocol(name).filter(protocol -> protocol.name().equals(name)).isPresent();
    }
}
