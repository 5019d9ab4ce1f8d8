package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import dev.portolan.model.address.Family;
import dev.portolan.model.address.IpAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * B-03: two of {@code listeners} share a port only when one binds a literal IPv4 address and the other a literal IPv6
 * one; port 0, which lets the system choose, is exempt. B-04: advertised ports may repeat.
 */
final class ListenerPorts implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        Map<Integer, List<ListenerEntry>> byPort = config.listeners().stream().filter(entry -> entry.port() != 0)
                .collect(Collectors.groupingBy(ListenerEntry::port, TreeMap::new, Collectors.toList()));
        return byPort.entrySet().stream().filter(same -> same.getValue().size() > 1 && !isDualStack(same.getValue()))
                .map(same -> Violation.of(KafkaCode.LISTENER_PORT_DUPLICATE, BrokerSetting.LISTENERS, same.getKey(),
                        same.getValue().stream().map(ListenerEntry::name).toList()));
    }

    private static boolean isDualStack(List<ListenerEntry> entries) {
        List<Family> families = entries.stream().map(entry -> literal(entry.host())).flatMap(Optional::stream)
                .map(IpAddress::family).distinct().toList();
        return entries.size() == 2 && families.size() == 2;
    }

    /** The address, a scope such as {@code %eth0} left aside. */
    private static Optional<IpAddress> literal(String host) {
        int scope = host.indexOf('%');
        boolean scoped = scope > 0 && scope < host.length() - 1 && host.indexOf(':') >= 0;
        return IpAddress.tryParse(scoped ? host.substring(0, scope) : host);
    }
}
