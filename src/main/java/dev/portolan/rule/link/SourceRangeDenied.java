package dev.portolan.rule.link;

import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.EndpointService;
import dev.portolan.model.PortMapping;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.fact.Fact;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.GroupRules;
import dev.portolan.rule.network.Whereabouts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What comes through an endpoint of Open Telekom Cloud has a source address of the provider's own range, which the groups of
 * the server must let in.
 */
public final class SourceRangeDenied implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.SECURITY_GROUP, ElementKind.BROKER,
                ElementKind.ENDPOINT_SERVICE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(EndpointService.class).stream().flatMap(service -> service.server().flatMap(topology::find).stream()
                .filter(broker -> broker.securityGroups().filter(groups -> !groups.isEmpty()).isPresent())
                .flatMap(broker -> check(topology, service, broker)));
    }

    private static Stream<Finding> check(Topology topology, EndpointService service, Broker broker) {
        List<Id<SecurityGroup>> groups = broker.securityGroups().orElseThrow();
        return Whereabouts.network(topology, broker.place())
                .flatMap(network -> ProviderLaws.of(network.provider()).endpointSource())
                .stream().flatMap(source -> service.ports().stream().map(PortMapping::serverPort).distinct()
                        .filter(port -> !admits(topology, groups, port, source.value()))
                        .map(port -> finding(service, broker, groups, port, source)));
    }

    private static boolean admits(Topology topology, List<Id<SecurityGroup>> groups, Port port, Cidr source) {
        return GroupRules.ingress(topology, groups).anyMatch(rule -> GroupRules.speaksOf(rule, port)
                && rule.cidr().filter(cidr -> cidr.contains(source)).isPresent());
    }

    private static Finding finding(EndpointService service, Broker broker, List<Id<SecurityGroup>> groups, Port port,
                                   Fact<Cidr> source) {
        return Finding.of(EndpointCode.SOURCE_RANGE_DENIED, List.of(groups.getFirst(), broker.id(), service.id()), broker.id(),
                source.value(), port, service.id(), groups, source.origin())
                .with(new Fix(Detail.of("endpoint.source-range-denied.fix", port, source.value(), groups.getFirst()),
                        List.of(new Change.Add(groups.getFirst(), "ingress",
                                SecurityRule.tcp(PortRange.of(port), source.value())))));
    }
}
