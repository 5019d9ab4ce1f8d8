package dev.portolan.rule.kafka;

import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Edits of the settings of a node or of its cluster, wherever a key is stated. */
final class SettingEdit {
    private static final String PART = "settings";

    private SettingEdit() {
    }

    /** Takes keys out of the node's settings and of its cluster's; no change when neither states one. */
    static List<Change> drop(ClusterView view, Broker node, BrokerSetting... settings) {
        List<String> keys = Arrays.stream(settings).map(BrokerSetting::key).toList();
        List<Change> changes = new ArrayList<>();
        without(node.id(), node.settings(), keys).ifPresent(changes::add);
        without(view.cluster().id(), view.cluster().settings(), keys).ifPresent(changes::add);
        return changes;
    }

    private static Optional<Change> without(Id<?> owner, SortedMap<String, String> settings, List<String> keys) {
        SortedMap<String, String> left = new TreeMap<>(settings);
        left.keySet().removeAll(keys);
        return left.size() == settings.size() ? Optional.empty() : Optional.of(new Change.Set(owner, PART, left));
    }

    /** Sets a key in the node's settings where they state it, and else in the cluster's. */
    static Change set(ClusterView view, Broker node, BrokerSetting setting, String value) {
        return node.settings().containsKey(setting.key()) ? with(node.id(), node.settings(), setting, value)
                : with(view.cluster().id(), view.cluster().settings(), setting, value);
    }

    private static Change with(Id<?> owner, SortedMap<String, String> settings, BrokerSetting setting, String value) {
        SortedMap<String, String> after = new TreeMap<>(settings);
        after.put(setting.key(), value);
        return new Change.Set(owner, PART, after);
    }
}
