package dev.portolan.rule.kafka;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Fix;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Listener;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What nodes tell clients, and edits of it. */
final class Advertised {
    private Advertised() {
    }

    /** The advertised addresses of a node, by listener; those of the controllers among themselves left out. */
    static List<ListenerEntry> of(ClusterView view, Broker node) {
        if (!node.servesClients()) {
            return List.of();
        }
        BrokerConfig config = new BrokerConfig(ServerProperties.of(view, node), view.version().orElse(KafkaVersion.V3_9));
        return config.advertisedAsStated().stream()
                .filter(entry -> !view.isKRaft() || !view.controllerNames(node).contains(entry.name())).toList();
    }

    /** Whether the host is the node itself, by address or by a name its provider gives it. */
    static boolean isItself(Broker node, String host) {
        return Stream.of(node.addresses().stream().map(IpAddress::toString), node.names().stream(), node.publicNames().stream())
                .flatMap(each -> each).anyMatch(host::equalsIgnoreCase);
    }

    /** The drawn listener of that name, when it is the drawing that says what is advertised. */
    static Optional<Listener> drawn(ClusterView view, Broker node, String name) {
        boolean overruled = Stream.of(BrokerSetting.ADVERTISED_LISTENERS, BrokerSetting.LISTENERS)
                .anyMatch(setting -> view.stated(node, setting).isPresent());
        return overruled ? Optional.empty()
                : node.listeners().stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
    }

    static Optional<Fix> advertiseHost(ClusterView view, Broker node, String listener, String host, KafkaCode code) {
        return drawn(view, node, listener).map(each -> swap(node, each, "advertisedHost", host, code));
    }

    static Optional<Fix> advertisePort(ClusterView view, Broker node, String listener, Port port, KafkaCode code) {
        return drawn(view, node, listener).map(each -> swap(node, each, "advertisedPort", port, code));
    }

    private static Fix swap(Broker node, Listener before, String part, Object value, KafkaCode code) {
        Listener after = Shape.of(before).with(before, part, Optional.of(value));
        return new Fix(Detail.of(code.id() + ".fix", before.name(), value, node.id()),
                List.of(new Change.Swap(node.id(), "listeners", before, after)));
    }
}
