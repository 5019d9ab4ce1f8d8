package dev.portolan.rule.kafka;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Listener;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Shape;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An advertised host holds no port: Kafka takes it for part of the name, which then nobody knows. */
public final class AdvertisedHostPort implements TopologyRule {
    private static final Pattern WITH_PORT = Pattern.compile("([^:\\s]+):(\\d{1,5})");

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(Broker.class).stream().flatMap(node -> node.listeners().stream()
                .flatMap(listener -> listener.advertisedHost().map(WITH_PORT::matcher).filter(Matcher::matches)
                        .map(both -> finding(node, listener, both)).stream()));
    }

    private static Finding finding(Broker node, Listener listener, Matcher both) {
        Finding finding = Finding.of(KafkaCode.ADVERTISED_HOST_PORT, List.of(node.id()), listener.name(), both.group());
        int number = Integer.parseInt(both.group(2));
        if (number < Port.of(1).number() || number > 65535) {
            return finding;
        }
        Listener named = Shape.of(listener).with(listener, "advertisedHost", Optional.of(both.group(1)));
        boolean said = listener.advertisedPort().isPresent() || number == listener.port().number();
        Listener after = said ? named : Shape.of(named).with(named, "advertisedPort", Optional.of(Port.of(number)));
        return finding.with(new Fix(Detail.of("kafka.advertised-host-port.fix", listener.name(), both.group(1), node.id()),
                List.of(new Change.Swap(node.id(), "listeners", listener, after))));
    }
}
