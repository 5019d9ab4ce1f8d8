package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** B-02, B-04: no name comes twice in {@code listeners}, nor in {@code advertised.listeners}, whatever its case. */
final class ListenerNames implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        return Stream.concat(repeated(config.listeners(), BrokerSetting.LISTENERS),
                config.states(BrokerSetting.ADVERTISED_LISTENERS)
                        ? repeated(config.advertisedAsStated(), BrokerSetting.ADVERTISED_LISTENERS) : Stream.empty());
    }

    private static Stream<Violation> repeated(List<ListenerEntry> entries, BrokerSetting setting) {
        Set<String> seen = new HashSet<>();
        return entries.stream().map(ListenerEntry::name).filter(name -> !seen.add(name)).distinct()
                .map(name -> Violation.of(KafkaCode.LISTENER_NAME_DUPLICATE, setting, name, setting.key()));
    }
}
