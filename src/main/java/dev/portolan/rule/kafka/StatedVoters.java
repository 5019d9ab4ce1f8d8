package dev.portolan.rule.kafka;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A list of voters where it stands in a design: in the settings of a cluster, or of one node.
 *
 * @param owner the cluster or the node
 */
record StatedVoters(ClusterView view, Id<?> owner, SortedMap<String, String> settings) {
    private static final String KEY = BrokerSetting.CONTROLLER_QUORUM_VOTERS.key();

    static Stream<StatedVoters> of(ClusterView view) {
        Stream<StatedVoters> cluster = Stream.of(new StatedVoters(view, view.cluster().id(), view.cluster().settings()));
        Stream<StatedVoters> nodes = view.nodes().stream().map(node -> new StatedVoters(view, node.id(), node.settings()));
        return Stream.concat(cluster, nodes).filter(each -> each.settings.containsKey(KEY));
    }

    List<Voter> voters() {
        KafkaVersion version = view.version().orElse(KafkaVersion.V3_7);
        return BrokerConfig.split(settings.get(KEY).trim()).stream().map(entry -> Voter.tryParse(entry, version))
                .flatMap(Optional::stream).toList();
    }

    /** Whether every entry can be read, so that it is known how many there are. */
    boolean isReadable() {
        return voters().size() == BrokerConfig.split(settings.get(KEY).trim()).size();
    }

    /** The controller that a voter is. */
    Optional<Broker> controller(Voter voter) {
        return view.controllers().stream().filter(node -> node.nodeId() == voter.id()).findFirst();
    }

    /** The finding, with the drawn voters as its repair where they are others. */
    Finding repaired(Finding finding, KafkaCode code) {
        return view.usableVoters().filter(voters -> !voters.equals(settings.get(KEY))).map(voters -> {
            SortedMap<String, String> after = new TreeMap<>(settings);
            after.put(KEY, voters);
            return finding.with(new Fix(Detail.of(code.id() + ".fix", KEY, voters),
                    List.of(new Change.Set(owner, "settings", after))));
        }).orElse(finding);
    }
}
