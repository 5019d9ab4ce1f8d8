package dev.portolan.rule.network;

import dev.portolan.finding.Finding;
import dev.portolan.finding.NetworkCode;
import dev.portolan.model.BalancerNode;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointNode;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.Zone;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A load balancer, an endpoint and a transit gateway attachment stand in at most one subnet a zone. */
public final class ZoneRepeated implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.SUBNET, ElementKind.LOAD_BALANCER, ElementKind.ENDPOINT, ElementKind.TRANSIT_ATTACHMENT);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return Stream.of(
                topology.all(LoadBalancer.class).stream().flatMap(balancer ->
                        repeated(topology, balancer, balancer.nodes().stream().map(BalancerNode::subnet).toList())),
                topology.all(Endpoint.class).stream().flatMap(endpoint ->
                        repeated(topology, endpoint, endpoint.nodes().stream().map(EndpointNode::subnet).toList())),
                topology.all(TransitAttachment.class).stream().flatMap(attachment ->
                        repeated(topology, attachment, attachment.subnets())))
                .flatMap(each -> each);
    }

    private static Stream<Finding> repeated(Topology topology, Element element, List<Id<Subnet>> subnets) {
        if (subnets.size() < 2) {
            return Stream.empty();
        }
        Map<Zone, Id<Subnet>> first = new HashMap<>();
        return subnets.stream().flatMap(subnet -> topology.find(subnet).flatMap(Subnet::zone).flatMap(zone ->
                Optional.ofNullable(first.putIfAbsent(zone, subnet)).map(earlier -> Finding.of(NetworkCode.ZONE_REPEATED,
                        List.of(element.id(), subnet, earlier), element.id(), subnet, earlier, zone))).stream());
    }
}
