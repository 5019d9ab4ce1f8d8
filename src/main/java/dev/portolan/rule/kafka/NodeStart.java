package dev.portolan.rule.kafka;

import dev.portolan.finding.Finding;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every node would start with the {@link ServerProperties} it comes to: the broker rules B-01 to B-32 and ZooKeeper's.
 *
 * <table>
 * <caption>Which code stands for which rule of the domain, in {@link KafkaCode}</caption>
 * <tr><td>B-01</td><td>{@code LISTENER_MALFORMED}, from 4.2 also {@code LIST_MALFORMED}</td></tr>
 * <tr><td>B-02, B-04</td><td>{@code LISTENER_NAME_DUPLICATE}</td></tr>
 * <tr><td>B-03</td><td>{@code LISTENER_PORT_DUPLICATE}</td></tr>
 * <tr><td>B-05</td><td>{@code LISTENER_PROTOCOL_UNDEFINED}</td></tr>
 * <tr><td>B-06</td><td>{@code SECURITY_PROTOCOL_UNKNOWN}, {@code PROTOCOL_MAP_MALFORMED}</td></tr>
 * <tr><td>B-07</td><td>{@code ADVERTISED_HOST_EMPTY}, a warning of {@link AdvertisedHostEmpty}</td></tr>
 * <tr><td>B-08</td><td>{@code CONTROLLER_PROTOCOL_UNDEFINED}</td></tr>
 * <tr><td>B-09</td><td>{@code dns.placeholder} of {@link Placeholders}; where Kafka refuses it, as B-01 or B-26</td></tr>
 * <tr><td>B-10</td><td>{@code INTER_BROKER_AMBIGUOUS}</td></tr>
 * <tr><td>B-11</td><td>{@code INTER_BROKER_PROTOCOL_UNDEFINED}</td></tr>
 * <tr><td>B-12</td><td>{@code INTER_BROKER_NOT_ADVERTISED}, and {@code INTER_BROKER_FALLBACK} when it is unset</td></tr>
 * <tr><td>B-13</td><td>{@code ADVERTISED_NO_LISTENER}</td></tr>
 * <tr><td>B-14</td><td>{@code ADVERTISED_WILDCARD}</td></tr>
 * <tr><td>B-15</td><td>{@code NOTHING_ADVERTISED}</td></tr>
 * <tr><td>B-16</td><td>{@code INTER_BROKER_MECHANISM}</td></tr>
 * <tr><td>B-17</td><td>{@code IDLE_TOO_SHORT}</td></tr>
 * <tr><td>B-18</td><td>{@code CONTROLLER_ADVERTISED}</td></tr>
 * <tr><td>B-19</td><td>{@code CONTROLLER_ONLY_ADVERTISES}</td></tr>
 * <tr><td>B-20</td><td>{@code CONTROLLER_ONLY_LISTENER}</td></tr>
 * <tr><td>B-21</td><td>{@code CONTROLLER_NAMES_MISSING}, {@code BROKER_ONLY_CONTROLLER_LISTENER},
 *     {@code CONTROLLER_PROTOCOL_UNDEFINED}; several names are the warning {@code CONTROLLER_NAMES_SEVERAL}</td></tr>
 * <tr><td>B-22</td><td>{@code CONTROLLER_LISTENER_MISSING}</td></tr>
 * <tr><td>B-23</td><td>{@code QUORUM_MISSING}</td></tr>
 * <tr><td>B-24</td><td>{@code CONTROLLER_NOT_VOTER}</td></tr>
 * <tr><td>B-25</td><td>{@code BROKER_IS_VOTER}</td></tr>
 * <tr><td>B-26</td><td>{@code VOTER_MALFORMED}, {@code QUORUM_BOOTSTRAP_MALFORMED}, {@code VOTER_WILDCARD}</td></tr>
 * <tr><td>B-27</td><td>{@code PROCESS_ROLES_MALFORMED}, {@code PROCESS_ROLES_MISSING}</td></tr>
 * <tr><td>B-28</td><td>{@code NODE_ID_MISSING}, {@code NODE_ID_MISMATCH}</td></tr>
 * <tr><td>B-29</td><td>{@code CONTROL_PLANE_IN_KRAFT}; with ZooKeeper {@code CONTROL_PLANE_LISTENER}</td></tr>
 * <tr><td>B-30</td><td>{@code INTER_BROKER_IS_CONTROLLER}</td></tr>
 * <tr><td>B-31</td><td>{@code BROKER_AUTO_JOINS}</td></tr>
 * <tr><td>B-32</td><td>{@code CONTROLLER_NAMES_SPELLING}</td></tr>
 * <tr><td>ZooKeeper</td><td>{@code ZOOKEEPER_CONNECT_MISSING}, {@code BROKER_ID_RANGE}, {@code ZOOKEEPER_CONTROLLER_NAMES};
 *     migrating also {@code QUORUM_MISSING}, {@code CONTROLLER_NAMES_MISSING}, {@code MIGRATION_PROTOCOL_VERSION}</td></tr>
 * <tr><td>form</td><td>{@code VALUE_MALFORMED}, {@code PROTOCOL_VERSION_UNKNOWN}</td></tr>
 * </table>
 *
 * <p>Of a managed cluster the operator writes the file; held against it is only what the drawing itself says of its
 * listeners. A sketch is not blamed for what only settings could say. Without a version, only what every release in
 * use would refuse counts.
 */
public final class NodeStart implements TopologyRule {
    private static final Set<KafkaCode> ONLY_BY_SETTINGS = Set.of(KafkaCode.QUORUM_MISSING, KafkaCode.CONTROLLER_NAMES_MISSING,
            KafkaCode.ZOOKEEPER_CONNECT_MISSING, KafkaCode.CONTROLLER_LISTENER_MISSING);
    private static final Set<KafkaCode> OF_LISTENERS = Set.of(KafkaCode.LISTENER_MALFORMED, KafkaCode.LISTENER_NAME_DUPLICATE,
            KafkaCode.LISTENER_PORT_DUPLICATE, KafkaCode.ADVERTISED_WILDCARD);

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return ClusterView.all(topology).stream().flatMap(view -> {
            Map<Object, List<Finding>> alike = new LinkedHashMap<>();
            for (Broker node : view.nodes()) {
                List<Violation> all = violations(view, node);
                for (Violation violation : all) {
                    Finding finding = finding(view, node, violation, all);
                    Object key = isShared(view, node, violation, finding) ? violation.detail() : List.of(node.id(), violation);
                    alike.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
                }
            }
            return alike.values().stream().flatMap(each -> together(view, each));
        });
    }

    /** Whether it is a line of the cluster's settings that is refused, or one that it lacks. */
    private static boolean isShared(ClusterView view, Broker node, Violation violation, Finding finding) {
        String key = violation.setting().key();
        boolean lacking = finding.fix().filter(fix -> fix.changes().stream().allMatch(change ->
                change instanceof Change.Set set && set.id().equals(view.cluster().id()))).isPresent();
        return !node.settings().containsKey(key) && (lacking || view.cluster().settings().containsKey(key));
    }

    /** One finding for one line, however many nodes read it, unless each needs a repair of its own. */
    private static Stream<Finding> together(ClusterView view, List<Finding> each) {
        if (each.size() == 1 || each.stream().map(Finding::fix).distinct().count() > 1) {
            return each.stream();
        }
        Finding first = each.getFirst();
        List<Id<?>> elements = new ArrayList<>(List.of(view.cluster().id()));
        each.forEach(finding -> elements.addAll(finding.elements()));
        return Stream.of(new Finding(first.code(), first.severity(), elements, first.detail(), first.fix()));
    }

    private static Finding finding(ClusterView view, Broker node, Violation violation, List<Violation> all) {
        Finding finding = new Finding(violation.code(), violation.code().severity(), List.of(node.id()), violation.detail(),
                Optional.empty());
        return NodeRepair.of(view, node, violation, all).map(finding::with).orElse(finding);
    }

    /** For what the node would not start; empty when it would. */
    static List<Violation> violations(ClusterView view, Broker node) {
        if (ZooKeeperRemoved.concerns(view) || KRaftTooEarly.concerns(view)) {
            return List.of();
        }
        Map<String, String> properties = ServerProperties.of(view, node);
        List<List<Violation>> all = releases(view).stream().map(version -> BrokerConfigCheck.of(properties, version)).toList();
        boolean sketch = view.isSketch();
        return all.getLast().stream()
                .filter(found -> all.stream().allMatch(each -> each.stream().anyMatch(other -> other.code() == found.code())))
                .filter(found -> !sketch || !ONLY_BY_SETTINGS.contains(found.code()))
                .filter(found -> view.isSelfHosted() || OF_LISTENERS.contains(found.code()))
                .toList();
    }

    /** The releases to hold against a node: the stated one, or one of each era. */
    private static List<KafkaVersion> releases(ClusterView view) {
        return view.version().map(List::of).orElseGet(() -> view.isKRaft()
                ? List.of(KafkaVersion.V3_7, KafkaVersion.V3_9, KafkaVersion.V4) : List.of(KafkaVersion.V3_7, KafkaVersion.V3_9));
    }
}
