package dev.portolan.rule.kafka;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.ClientAuth;
import dev.portolan.model.Listener;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What settings say of each listener's authentication and the drawing does not: {@code sasl.enabled.mechanisms} and
 * {@code ssl.client.auth}, of the listener alone ({@code listener.name.<name>.}) or of all.
 */
final class ListenerSetting {
    private static final String MECHANISMS = BrokerSetting.SASL_ENABLED_MECHANISMS.key();
    private static final String CLIENT_AUTH = "ssl.client.auth";

    private ListenerSetting() {
    }

    /** A listener, what settings say of it, what is drawn instead, and how it would have to be drawn. */
    private record Difference(Broker node, Listener listener, Map.Entry<String, String> said, String drawn, Listener after) {
        private List<Object> kind() {
            return List.of(listener.name().toUpperCase(Locale.ROOT), said, drawn);
        }
    }

    /** One finding for each setting and listener, however many nodes read it. */
    static Stream<Finding> of(ClusterView view) {
        return view.nodes().stream().flatMap(node -> node.listeners().stream()
                .filter(listener -> !view.isControllers(node, listener))
                .flatMap(listener -> Stream.concat(mechanisms(view, node, listener).stream(),
                        clientAuth(view, node, listener).stream())))
                .collect(Collectors.groupingBy(Difference::kind, LinkedHashMap::new, Collectors.toList()))
                .values().stream().map(ListenerSetting::finding);
    }

    /** The key and value that hold for a listener: its own before that of all, the node's before the cluster's. */
    private static Optional<Map.Entry<String, String>> stated(ClusterView view, Broker node, Listener listener, String key) {
        String own = "listener.name." + listener.name().toLowerCase(Locale.ROOT) + "." + key;
        return Stream.of(own, key).flatMap(each -> Stream.of(node.settings(), view.cluster().settings())
                .flatMap(settings -> Optional.ofNullable(settings.get(each)).stream()).limit(1)
                .map(value -> Map.entry(each, value.trim()))).findFirst();
    }

    private static Optional<Difference> mechanisms(ClusterView view, Broker node, Listener listener) {
        return stated(view, node, listener, MECHANISMS).filter(said -> listener.securityProtocol().usesSasl()).flatMap(said -> {
            List<String> meant = Arrays.stream(said.getValue().split(",")).map(String::strip).filter(each -> !each.isEmpty())
                    .distinct().toList();
            return same(meant, listener.saslMechanisms()) ? Optional.empty() : Optional.of(new Difference(node, listener, said,
                    String.join(",", listener.saslMechanisms()), Shape.of(listener).with(listener, "saslMechanisms", meant)));
        });
    }

    private static boolean same(List<String> one, List<String> other) {
        return upper(one).equals(upper(other));
    }

    private static Set<String> upper(List<String> names) {
        return names.stream().map(name -> name.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** Whether clients must show a certificate; that they may is no difference. */
    private static Optional<Difference> clientAuth(ClusterView view, Broker node, Listener listener) {
        return stated(view, node, listener, CLIENT_AUTH).filter(said -> listener.securityProtocol().usesTls()).flatMap(said -> {
            boolean required = said.getValue().equalsIgnoreCase(ClientAuth.REQUIRED.term());
            boolean drawn = listener.clientAuth() == ClientAuth.REQUIRED;
            Listener after = Shape.of(listener).with(listener, "clientAuth", required ? ClientAuth.REQUIRED : ClientAuth.UNSET);
            return required == drawn ? Optional.empty() : Optional.of(new Difference(node, listener, said,
                    listener.clientAuth() == ClientAuth.UNSET ? "" : listener.clientAuth().term(), after));
        });
    }

    private static Finding finding(List<Difference> alike) {
        Difference first = alike.getFirst();
        List<Id<Broker>> nodes = alike.stream().map(each -> each.node().id()).toList();
        String key = first.said().getKey();
        String name = first.listener().name();
        String text = KafkaCode.SETTING_SHADOWS.id() + (first.drawn().isEmpty() ? ".undrawn" : "");
        List<Change> steps = alike.stream().<Change>map(each ->
                new Change.Swap(each.node().id(), "listeners", each.listener(), each.after())).toList();
        return new Finding(KafkaCode.SETTING_SHADOWS, KafkaCode.SETTING_SHADOWS.severity(), List.copyOf(nodes),
                Detail.of(text, key, first.said().getValue(), first.drawn(), name), Optional.of(new Fix(
                        Detail.of(KafkaCode.SETTING_SHADOWS.id() + ".fix-drawn", key, name, nodes), steps)));
    }
}
