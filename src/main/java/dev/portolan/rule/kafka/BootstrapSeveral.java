package dev.portolan.rule.kafka;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Change;
import dev.portolan.model.Connection;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.address.HostPort;
import dev.portolan.rule.TopologyRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An entry of {@code bootstrap.servers} is one server; several in one text are taken for one long name. */
public final class BootstrapSeveral implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CONNECTION);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(Connection.class).stream().flatMap(connection -> connection.bootstrapServers().stream()
                .filter(server -> server.host().contains(",")).map(server -> finding(connection, server)));
    }

    private static String text(HostPort server) {
        return server.host() + ":" + server.port();
    }

    private static Finding finding(Connection connection, HostPort together) {
        Finding finding = Finding.of(KafkaCode.BOOTSTRAP_SEVERAL, List.of(connection.id()), connection.id(), text(together));
        List<HostPort> apart = new ArrayList<>();
        try {
            for (String each : text(together).split(",")) {
                apart.add(HostPort.parse(each.strip()));
            }
        } catch (IllegalArgumentException unreadable) {
            return finding;
        }
        List<HostPort> servers = connection.bootstrapServers().stream()
                .flatMap(server -> server.equals(together) ? apart.stream() : Stream.of(server)).distinct().toList();
        return finding.with(new Fix(Detail.of("kafka.bootstrap-several.fix", connection.id(), apart),
                List.of(new Change.Set(connection.id(), "bootstrapServers", servers))));
    }
}
