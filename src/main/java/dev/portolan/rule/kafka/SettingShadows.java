package dev.portolan.rule.kafka;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Broker;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * No setting says of a node's ids, roles or listeners something else than its drawing: connections are judged by the
 * drawing, and the node would run by the setting.
 */
public final class SettingShadows implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return ClusterView.all(topology).stream().flatMap(view -> Stream.concat(
                view.nodes().stream().flatMap(node -> findings(view, node)), ListenerSetting.of(view)));
    }

    private static Stream<Finding> findings(ClusterView view, Broker node) {
        KafkaVersion version = view.version().orElse(KafkaVersion.V3_9);
        Map<String, String> drawn = ServerProperties.drawn(view, node);
        BrokerConfig before = new BrokerConfig(drawn, version);
        BrokerConfig after = new BrokerConfig(ServerProperties.of(view, node), version);
        return Arrays.stream(BrokerSetting.values()).filter(setting -> setting != BrokerSetting.SASL_ENABLED_MECHANISMS)
                .filter(setting -> drawn.containsKey(setting.key()) && view.stated(node, setting).isPresent())
                .filter(setting -> !said(before, after, setting).equals(said(after, after, setting)))
                .map(setting -> Finding.of(KafkaCode.SETTING_SHADOWS, List.of(node.id()), setting.key(),
                        after.text(setting), drawn.get(setting.key())).with(fix(view, node, setting)));
    }

    /** What a setting comes to, so far as connections depend on it. */
    private static Set<String> said(BrokerConfig config, BrokerConfig named, BrokerSetting setting) {
        Stream<String> said = config.items(setting).stream();
        if (setting == BrokerSetting.LISTENERS) {
            said = config.listeners().stream().map(entry -> entry.name() + ":" + entry.port());
        } else if (setting == BrokerSetting.ADVERTISED_LISTENERS) {
            said = config.advertisedAsStated().stream().filter(entry -> !named.isControllers(entry))
                    .map(entry -> entry.name() + "://" + entry.address());
        } else if (setting == BrokerSetting.LISTENER_SECURITY_PROTOCOL_MAP) {
            said = config.listeners().stream().map(entry -> entry.name() + ":" + config.protocols().get(entry.name()));
        }
        return said.collect(Collectors.toSet());
    }

    private static Fix fix(ClusterView view, Broker node, BrokerSetting setting) {
        return new Fix(Detail.of(KafkaCode.SETTING_SHADOWS.id() + ".fix", setting.key()), SettingEdit.drop(view, node, setting));
    }
}
