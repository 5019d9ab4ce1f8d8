package dev.portolan.rule.kafka;

import dev.portolan.finding.Code;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Network;
import dev.portolan.model.Provider;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.network.GroupRules;
import dev.portolan.rule.network.Whereabouts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which nodes of a cluster security groups keep from each other. Looked at is only what is stated, between nodes of one
 * network: whatever a node does not say of its groups or its address is taken to let it through.
 */
final class PeerGate {
    static final Set<ElementKind> READS = EnumSet.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.SECURITY_GROUP,
            ElementKind.CLUSTER, ElementKind.BROKER);

    private final Topology topology;
    private final Code code;
    private final Map<Gate, Pairs> shut = new LinkedHashMap<>();

    /** Which end turns a packet away. */
    private enum Side {
        INGRESS, EGRESS;

        private String part() {
            return this == INGRESS ? "ingress" : "egress";
        }
    }

    private record Gate(Side side, List<Id<SecurityGroup>> groups, Port port) {
    }

    private record Pairs(SortedSet<Broker> from, SortedSet<Broker> to) {
    }

    PeerGate(Topology topology, Code code) {
        this.topology = topology;
        this.code = code;
    }

    /** Notes that one node dials another on one of some ports, by whichever gets through. */
    void dial(Broker from, Broker to, List<Port> ports) {
        if (ports.isEmpty() || !isBetween(from, to)) {
            return;
        }
        List<Optional<Gate>> gates = ports.stream().map(port -> gate(from, to, port)).toList();
        if (gates.stream().allMatch(Optional::isPresent)) {
            Pairs pairs = shut.computeIfAbsent(gates.getFirst().orElseThrow(),
                    gate -> new Pairs(new TreeSet<>(ClusterView.BY_NODE_ID), new TreeSet<>(ClusterView.BY_NODE_ID)));
            pairs.from().add(from);
            pairs.to().add(to);
        }
    }

    /** Whether packets between the two pass groups: not on one host, nor among members that a provider may let through. */
    private boolean isBetween(Broker from, Broker to) {
        Optional<Network> network = Whereabouts.network(topology, to.place());
        boolean apart = from.addresses().stream().noneMatch(to.addresses()::contains);
        boolean members = network.filter(each -> each.provider() == Provider.ALIBABA).isPresent()
                && from.securityGroups().orElse(List.of()).stream().anyMatch(to.securityGroups().orElse(List.of())::contains);
        return network.isPresent() && network.equals(Whereabouts.network(topology, from.place())) && apart && !members;
    }

    private Optional<Gate> gate(Broker from, Broker to, Port port) {
        List<Id<SecurityGroup>> receiving = to.securityGroups().orElse(List.of());
        if (!receiving.isEmpty() && !allows(GroupRules.ingress(topology, receiving), from, port)) {
            return Optional.of(new Gate(Side.INGRESS, receiving, port));
        }
        List<Id<SecurityGroup>> sending = from.securityGroups().orElse(List.of());
        List<SecurityGroup> groups = sending.stream().flatMap(id -> topology.find(id).stream()).toList();
        boolean stated = !groups.isEmpty() && groups.stream().allMatch(group -> group.egress().isPresent());
        return stated && !allows(groups.stream().flatMap(group -> group.egress().orElseThrow().stream()), to, port)
                ? Optional.of(new Gate(Side.EGRESS, sending, port)) : Optional.empty();
    }

    private boolean allows(Stream<SecurityRule> rules, Broker other, Port port) {
        return rules.filter(rule -> GroupRules.speaksOf(rule, port)).anyMatch(rule ->
                rule.cidr().filter(block -> mayBeIn(other, block)).isPresent()
                        || rule.group().filter(group -> other.securityGroups().map(own -> own.contains(group)).orElse(true))
                                .isPresent());
    }

    private boolean mayBeIn(Broker node, Cidr block) {
        if (!node.addresses().isEmpty()) {
            return node.addresses().stream().anyMatch(block::contains);
        }
        List<Cidr> blocks = Whereabouts.subnet(topology, node.place()).map(Subnet::cidrs)
                .or(() -> Whereabouts.network(topology, node.place()).map(Network::cidrs)).orElse(List.of());
        return blocks.isEmpty() || blocks.stream().anyMatch(block::overlaps);
    }

    Stream<Finding> findings() {
        return shut.entrySet().stream().map(entry -> finding(entry.getKey(), entry.getValue()));
    }

    private Finding finding(Gate gate, Pairs pairs) {
        List<Id<?>> elements = new ArrayList<>(List.of(gate.groups().getFirst()));
        Stream.concat(pairs.to().stream(), pairs.from().stream()).map(Broker::id).distinct().forEach(elements::add);
        String how = gate.side() == Side.INGRESS ? code.id() : code.id() + ".egress";
        Finding finding = new Finding(code, code.severity(), elements, Detail.of(how, gate.groups(), gate.port(),
                pairs.from().stream().map(Broker::id).toList(), pairs.to().stream().map(Broker::id).toList()), Optional.empty());
        return fix(gate, gate.side() == Side.INGRESS ? pairs.from() : pairs.to()).map(finding::with).orElse(finding);
    }

    /** A rule for the group that all the others carry, or else one for each of their addresses. */
    private Optional<Fix> fix(Gate gate, SortedSet<Broker> others) {
        Id<SecurityGroup> group = gate.groups().getFirst();
        PortRange port = PortRange.of(gate.port());
        Optional<Id<SecurityGroup>> common = others.iterator().next().securityGroups().orElse(List.of()).stream()
                .filter(id -> others.stream().allMatch(node -> node.securityGroups().orElse(List.of()).contains(id))).findFirst();
        List<IpAddress> addresses = others.stream().flatMap(node -> node.addresses().stream().limit(1)).toList();
        if (common.isEmpty() && addresses.size() < others.size()) {
            return Optional.empty();
        }
        List<SecurityRule> rules = common.map(id -> List.of(SecurityRule.tcp(port, id)))
                .orElseGet(() -> addresses.stream().map(address -> SecurityRule.tcp(port, address.block())).toList());
        Object whom = common.<Object>map(id -> id).orElse(addresses);
        return Optional.of(new Fix(Detail.of(code.id() + ".fix-" + gate.side().part(), group, gate.port(), whom),
                rules.stream().<Change>map(rule -> new Change.Add(group, gate.side().part(), rule)).toList()));
    }
}
