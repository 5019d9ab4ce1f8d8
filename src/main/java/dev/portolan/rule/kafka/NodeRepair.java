package dev.portolan.rule.kafka;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Fix;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Listener;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The edit after which a node no longer fails for a reason. What is offered has been tried: the reason is gone and no
 * other has come.
 */
final class NodeRepair {
    private static final Set<KafkaCode> VOTERS = Set.of(KafkaCode.QUORUM_MISSING, KafkaCode.CONTROLLER_NOT_VOTER,
            KafkaCode.BROKER_IS_VOTER, KafkaCode.VOTER_MALFORMED, KafkaCode.VOTER_WILDCARD);
    private static final Set<KafkaCode> NAMES = Set.of(KafkaCode.CONTROLLER_NAMES_MISSING,
            KafkaCode.CONTROLLER_NAMES_SPELLING, KafkaCode.CONTROLLER_LISTENER_MISSING);
    private static final Set<KafkaCode> INTER_BROKER = Set.of(KafkaCode.INTER_BROKER_FALLBACK,
            KafkaCode.INTER_BROKER_NOT_ADVERTISED, KafkaCode.INTER_BROKER_PROTOCOL_UNDEFINED);

    private NodeRepair() {
    }

    /** @param all for what the node fails */
    static Optional<Fix> of(ClusterView view, Broker node, Violation violation, List<Violation> all) {
        return proposal(view, node, violation).filter(fix -> helps(view, node, violation.code(), fix, codes(all)));
    }

    private static boolean helps(ClusterView before, Broker node, KafkaCode code, Fix fix, Set<KafkaCode> had) {
        Topology after = fix.applyTo(before.alone());
        Broker same = after.get(node.id());
        Set<KafkaCode> has = codes(NodeStart.violations(ClusterView.of(after, same).orElseThrow(), same));
        return !has.contains(code) && had.containsAll(has);
    }

    private static Set<KafkaCode> codes(Collection<Violation> violations) {
        return violations.stream().map(Violation::code).collect(Collectors.toSet());
    }

    private static Optional<Fix> proposal(ClusterView view, Broker node, Violation violation) {
        KafkaCode code = violation.code();
        if (VOTERS.contains(code)) {
            return view.usableVoters().map(voters -> set(view, node, code, BrokerSetting.CONTROLLER_QUORUM_VOTERS, voters));
        }
        if (NAMES.contains(code)) {
            return controllerNames(view, node)
                    .map(names -> set(view, node, code, BrokerSetting.CONTROLLER_LISTENER_NAMES, names));
        }
        if (INTER_BROKER.contains(code)) {
            return interBroker(view, node).map(name -> set(view, node, code, BrokerSetting.INTER_BROKER_LISTENER_NAME, name));
        }
        if (code == KafkaCode.INTER_BROKER_MECHANISM) {
            return mechanism(view, node).map(name -> set(view, node, code, BrokerSetting.SASL_MECHANISM_INTER_BROKER, name));
        }
        if (code == KafkaCode.ADVERTISED_WILDCARD) {
            return advertiseOwnAddress(view, node);
        }
        if (code == KafkaCode.CONTROLLER_ADVERTISED || code == KafkaCode.CONTROLLER_ONLY_ADVERTISES) {
            return drop(view, node, code, violation.setting()).or(() -> advertiseNoController(view, node, code));
        }
        return code == KafkaCode.IDLE_TOO_SHORT ? drop(view, node, code, BrokerSetting.CONNECTIONS_MAX_IDLE_MS,
                BrokerSetting.FAILED_AUTHENTICATION_DELAY_MS) : drop(view, node, code, violation.setting());
    }

    private static Fix set(ClusterView view, Broker node, KafkaCode code, BrokerSetting setting, String value) {
        return fix(code, List.of(SettingEdit.set(view, node, setting, value)), setting.key(), value);
    }

    private static Optional<Fix> drop(ClusterView view, Broker node, KafkaCode code, BrokerSetting... settings) {
        List<Change> changes = SettingEdit.drop(view, node, settings);
        List<String> keys = Arrays.stream(settings).map(BrokerSetting::key).toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(fix(code, changes, keys));
    }

    private static Fix fix(KafkaCode code, List<Change> changes, Object... facts) {
        return new Fix(Detail.of(code.id() + ".fix", facts), changes);
    }

    /** The stated names as the listeners spell them, or the drawn ones when none is stated. */
    private static Optional<String> controllerNames(ClusterView view, Broker node) {
        Set<String> names = view.controllerNames(node);
        Set<String> drawn = view.controllers().stream().flatMap(each -> each.listeners().stream())
                .map(listener -> listener.name().toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        return names.isEmpty() || !drawn.containsAll(names) ? Optional.empty() : Optional.of(String.join(",", names));
    }

    private static Optional<String> interBroker(ClusterView view, Broker node) {
        return view.brokers().stream().flatMap(each -> each.listeners().stream())
                .filter(listener -> !view.isControllers(node, listener)).map(Listener::name).findFirst();
    }

    private static Optional<String> mechanism(ClusterView view, Broker node) {
        BrokerConfig config = new BrokerConfig(ServerProperties.of(view, node), KafkaVersion.V4);
        return config.interBroker().flatMap(chosen -> config.mechanisms(chosen.name()).stream().findFirst());
    }

    private static Optional<Fix> advertiseOwnAddress(ClusterView view, Broker node) {
        List<Change> changes = new ArrayList<>(SettingEdit.drop(view, node, BrokerSetting.ADVERTISED_LISTENERS));
        List<Listener> listeners = node.listeners().stream().map(each -> each.advertisedHost().filter("0.0.0.0"::equals)
                .map(host -> Shape.of(each).with(each, "advertisedHost", Optional.empty())).orElse(each)).toList();
        changes.add(new Change.Set(node.id(), "listeners", listeners));
        return ClusterView.host(node).map(host -> fix(KafkaCode.ADVERTISED_WILDCARD, changes, host));
    }

    /** The drawn listeners of the controllers, none of which says where it is advertised. */
    private static Optional<Fix> advertiseNoController(ClusterView view, Broker node, KafkaCode code) {
        List<Listener> said = node.listeners().stream().filter(each -> view.isControllers(node, each))
                .filter(each -> each.advertisedHost().isPresent() || each.advertisedPort().isPresent()).toList();
        List<Change> changes = said.stream().<Change>map(each -> {
            Listener bare = Shape.of(each).with(each, "advertisedHost", Optional.empty());
            return new Change.Swap(node.id(), "listeners", each, Shape.of(bare).with(bare, "advertisedPort", Optional.empty()));
        }).toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(new Fix(
                Detail.of(code.id() + ".fix-drawn", said.stream().map(Listener::name).toList(), node.id()), changes));
    }
}
