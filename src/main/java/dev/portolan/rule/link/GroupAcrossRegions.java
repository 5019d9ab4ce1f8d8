package dev.portolan.rule.link;

import dev.portolan.analysis.law.GroupReach;
import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.SecurityCode;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Network;
import dev.portolan.model.Region;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.fact.Fact;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Over a peering a security rule may name a group of the other network only within one Region. */
public final class GroupAcrossRegions implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SECURITY_GROUP);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(SecurityGroup.class).stream().flatMap(group -> Stream.concat(
                group.ingress().stream().flatMap(rule -> check(topology, group, "ingress", rule)),
                group.egress().stream().flatMap(List::stream).flatMap(rule -> check(topology, group, "egress", rule))));
    }

    private static Stream<Finding> check(Topology topology, SecurityGroup group, String part, SecurityRule rule) {
        Fact<GroupReach> law = ProviderLaws.of(Whereabouts.provider(topology, group.network())).groupReach();
        return law.value() != GroupReach.SAME_REGION ? Stream.empty() : rule.group().flatMap(topology::find)
                .filter(named -> apart(Whereabouts.region(topology, group.network()),
                Whereabouts.region(topology, named.network())))
                .map(named -> finding(topology, group, part, rule, named, law)).stream();
    }

    private static boolean apart(Optional<Id<Region>> one, Optional<Id<Region>> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static Finding finding(Topology topology, SecurityGroup group, String part, SecurityRule rule, SecurityGroup named,
                                   Fact<GroupReach> law) {
        Finding finding = Finding.of(SecurityCode.REFERENCE_ACROSS_REGIONS, List.of(group.id(), named.id()), group.id(),
                named.id(),
                named.network(), law.origin());
        List<Cidr> blocks = topology.find(named.network()).map(Network::cidrs).orElse(List.of());
        return blocks.isEmpty() ? finding : finding.with(new Fix(
                Detail.of("security.reference-across-regions.fix", blocks, named.id(), group.id()),
                        byBlocks(group, part, rule, blocks)));
    }

    private static List<Change> byBlocks(SecurityGroup group, String part, SecurityRule rule, List<Cidr> blocks) {
        List<Change> steps = new ArrayList<>();
        blocks.forEach(block -> steps.add(new Change.Add(group.id(), part, new SecurityRule(rule.protocol(), rule.ports(),
                Optional.of(block), Optional.empty(), rule.extra()))));
        steps.add(new Change.Drop(group.id(), part, rule));
        return steps;
    }
}
