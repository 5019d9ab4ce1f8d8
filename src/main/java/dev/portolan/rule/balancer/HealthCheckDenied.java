package dev.portolan.rule.balancer;

import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.GroupRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Health checks come from the load balancer's own addresses; a broker whose groups do not let them in counts as dead, even
 * where the targets see the client's address.
 */
public final class HealthCheckDenied implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.SECURITY_GROUP, ElementKind.LOAD_BALANCER,
                ElementKind.TARGET_GROUP, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Backends backends = Backends.of(topology);
        return topology.all(LoadBalancer.class).stream().flatMap(balancer -> backends.ways(balancer)
                .filter(way -> way.broker().securityGroups().filter(groups -> !groups.isEmpty()).isPresent())
                .map(way -> new Check(balancer, way.broker(), way.target().port())).distinct()
                .flatMap(check -> check(topology, check)));
    }

    private record Check(LoadBalancer balancer, Broker broker, Port port) {
    }

    private static Stream<Finding> check(Topology topology, Check check) {
        List<Id<SecurityGroup>> groups = check.broker().securityGroups().orElseThrow();
        List<SecurityRule> rules = GroupRules.ingress(topology, groups)
                .filter(rule -> GroupRules.speaksOf(rule, check.port())).toList();
        List<Cidr> denied = rules.stream().anyMatch(rule -> namesGroupOf(rule, check.balancer())) ? List.of()
                : sources(topology, check.balancer()).stream().filter(source -> rules.stream()
                        .noneMatch(rule -> rule.cidr().filter(source::overlaps).isPresent())).distinct().toList();
        return denied.isEmpty() ? Stream.empty() : Stream.of(finding(check, groups, denied));
    }

    /** A load balancer that does not say may have any group. */
    private static boolean namesGroupOf(SecurityRule rule, LoadBalancer balancer) {
        return rule.group().filter(group -> balancer.securityGroups().map(own -> own.contains(group)).orElse(true)).isPresent();
    }

    /** The blocks of IPv4 addresses that the nodes stand in, or their addresses where they are said. */
    private static List<Cidr> sources(Topology topology, LoadBalancer balancer) {
        List<Cidr> sources = balancer.nodes().isEmpty()
                ? topology.find(balancer.network()).map(Network::cidrs).orElse(List.of())
                : balancer.nodes().stream().flatMap(node -> node.addresses().isEmpty()
                        ? topology.find(node.subnet()).stream().flatMap(subnet -> subnet.cidrs().stream())
                        : node.addresses().stream().map(IpAddress::block)).toList();
        return sources.stream().filter(source -> source.family() == Family.IPV4).toList();
    }

    private static Finding finding(Check check, List<Id<SecurityGroup>> groups, List<Cidr> denied) {
        List<Change> steps = denied.stream().<Change>map(source -> new Change.Add(groups.getFirst(), "ingress",
                SecurityRule.tcp(PortRange.of(check.port()), source))).toList();
        return Finding.of(BalancerCode.HEALTH_CHECK_DENIED,
                List.of(groups.getFirst(), check.broker().id(), check.balancer().id()), groups, check.port(), denied,
                check.balancer().id(), check.broker().id())
                .with(new Fix(Detail.of("balancer.health-check-denied.fix", check.port(), denied, groups.getFirst()), steps));
    }
}
