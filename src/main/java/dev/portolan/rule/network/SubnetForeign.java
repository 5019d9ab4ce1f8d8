package dev.portolan.rule.network;

import dev.portolan.finding.Finding;
import dev.portolan.finding.NetworkCode;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What belongs to a network stands in the subnets of that network. */
public final class SubnetForeign implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.PRIVATE_LINE, ElementKind.LOAD_BALANCER,
                ElementKind.ENDPOINT, ElementKind.TRANSIT_ATTACHMENT);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return Stream.of(
                topology.all(LoadBalancer.class).stream().flatMap(balancer -> balancer.nodes().stream()
                        .flatMap(node -> foreign(topology, balancer, balancer.network(), node.subnet()))),
                topology.all(Endpoint.class).stream().flatMap(endpoint -> endpoint.nodes().stream()
                        .flatMap(node -> foreign(topology, endpoint, endpoint.network(), node.subnet()))),
                topology.all(TransitAttachment.class).stream().flatMap(attachment -> attachment.subnets().stream()
                        .flatMap(subnet -> TransitTables.network(topology, attachment).stream()
                                .flatMap(network -> foreign(topology, attachment, network.id(), subnet)))))
                .flatMap(each -> each);
    }

    private static Stream<Finding> foreign(Topology topology, Element element, Id<Network> network, Id<Subnet> subnet) {
        return topology.find(subnet).map(Subnet::network).filter(other -> !other.equals(network))
                .map(other -> Finding.of(NetworkCode.SUBNET_FOREIGN, List.of(element.id(), subnet), element.id(), subnet,
                        other, network)).stream();
    }
}
