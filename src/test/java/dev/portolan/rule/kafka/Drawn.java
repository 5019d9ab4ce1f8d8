package dev.portolan.rule.kafka;

import dev.portolan.finding.Finding;
import dev.portolan.finding.Texts;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.Broker;
import dev.portolan.model.BrokerRole;
import dev.portolan.model.Cluster;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Element;
import dev.portolan.model.Listener;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.Target;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import dev.portolan.rule.TopologyRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Small designs for the tests: records with only what matters said. */
final class Drawn {
    static final Id<Cluster> CLUSTER = Id.of("cluster");

    private Drawn() {
    }

    static Cluster cluster(ClusterKind kind, String version, String settings) {
        return Shape.of(Cluster.class).create(Map.of("id", CLUSTER, "kind", kind,
                "version", version.isEmpty() ? Optional.empty() : Optional.of(version), "settings", settings(settings)));
    }

    /** {@code key=value} lines. */
    static SortedMap<String, String> settings(String lines) {
        SortedMap<String, String> map = new TreeMap<>();
        lines.lines().filter(line -> !line.isBlank())
                .forEach(line -> map.put(line.substring(0, line.indexOf('=')).trim(),
                        line.substring(line.indexOf('=') + 1).trim()));
        return map;
    }

    /** A broker with an address of its own, {@code broker1} at 10.0.1.11 and so on. */
    static Broker broker(int nodeId, Listener... listeners) {
        return node(nodeId, List.of(), listeners);
    }

    static Broker node(int nodeId, List<BrokerRole> roles, Listener... listeners) {
        return Shape.of(Broker.class).create(Map.of("id", Id.of("broker" + nodeId), "cluster", CLUSTER, "nodeId", nodeId,
                "roles", roles, "place", Id.of("subnet"), "addresses", List.of(IpAddress.parse("10.0." + nodeId + ".11")),
                "listeners", List.of(listeners)));
    }

    static <R extends Record> R with(R record, String part, Object value) {
        return Shape.of(record).with(record, part, value);
    }

    static Listener listener(String name, int port) {
        return listener(name, port, SecurityProtocol.PLAINTEXT);
    }

    static Listener listener(String name, int port, SecurityProtocol protocol) {
        return Shape.of(Listener.class).create(Map.of("name", name, "port", Port.of(port), "securityProtocol", protocol));
    }

    /** A listener that advertises {@code host:port}. */
    static Listener listener(String name, int port, String host, int advertised) {
        return with(with(listener(name, port), "advertisedHost", Optional.of(host)), "advertisedPort",
                Optional.of(Port.of(advertised)));
    }

    /** A load balancer whose ports lead to the brokers of the same place in the list, each to that target port. */
    static List<Element> balancer(List<Integer> ports, List<Broker> brokers, int targetPort) {
        List<Element> elements = new ArrayList<>();
        List<BalancerListener> listeners = new ArrayList<>();
        for (int i = 0; i < ports.size(); i++) {
            Id<TargetGroup> group = Id.of("group" + ports.get(i));
            Map<String, Object> target = new HashMap<>();
            target.put("broker", Optional.of(brokers.get(i).id()));
            target.put("port", Port.of(targetPort));
            elements.add(Shape.of(TargetGroup.class).create(Map.of("id", group, "network", Id.of("vpc"), "targets",
                    List.of(Shape.of(Target.class).create(target)))));
            listeners.add(Shape.of(BalancerListener.class).create(Map.of("port", Port.of(ports.get(i)), "targetGroup", group)));
        }
        elements.add(Shape.of(LoadBalancer.class).create(Map.of("id", Id.of("nlb"), "network", Id.of("vpc"), "listeners",
                listeners)));
        return elements;
    }

    static Topology topology(Object... parts) {
        List<Element> elements = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof List<?> list) {
                list.forEach(each -> elements.add((Element) each));
            } else {
                elements.add((Element) part);
            }
        }
        return Topology.of(elements);
    }

    static List<Finding> findings(TopologyRule rule, Topology topology) {
        return rule.check(topology).toList();
    }

    /** {@code code element: sentence}, so that a wrong text or fact shows in the tests. */
    static List<String> said(TopologyRule rule, Topology topology) {
        return rule.check(topology).map(finding -> finding.code().id() + " " + finding.elements().getFirst() + ": "
                + Texts.of(finding.detail())).toList();
    }

    /** The topology after every repair that the rule offers, one after the other. */
    static Topology repaired(TopologyRule rule, Topology topology) {
        Topology after = topology;
        for (int i = 0; i < 20; i++) {
            Topology now = after;
            Optional<Finding> next = rule.check(now).filter(finding -> finding.fix().isPresent()).findFirst();
            if (next.isEmpty()) {
                return after;
            }
            Texts.of(next.get().fix().orElseThrow().label());
            after = next.get().fix().orElseThrow().applyTo(now);
        }
        throw new AssertionError("repairs do not end: " + said(rule, after));
    }
}
