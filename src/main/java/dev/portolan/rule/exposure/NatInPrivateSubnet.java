package dev.portolan.rule.exposure;

import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.PublicCode;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.NatGateway;
import dev.portolan.model.NatKind;
import dev.portolan.model.Subnet;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.GatewayRoutes;
import dev.portolan.rule.network.Whereabouts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A public NAT gateway sends on by the table of its own subnet, which therefore leads to an internet gateway. */
public final class NatInPrivateSubnet implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.ROUTE_TABLE, ElementKind.INTERNET_GATEWAY,
                ElementKind.NAT_GATEWAY);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(NatGateway.class).stream().filter(nat -> nat.kind() == NatKind.PUBLIC)
                .flatMap(nat -> topology.find(nat.subnet()).stream()
                        .filter(subnet -> ProviderLaws.of(Whereabouts.provider(topology, subnet.network()))
                                .gatewayForPublicAddress().value() == Toggle.ON)
                        .filter(subnet -> GatewayRoutes.of(topology, subnet) == GatewayRoutes.NO)
                        .map(subnet -> finding(topology, nat, subnet)));
    }

    private static Finding finding(Topology topology, NatGateway nat, Subnet subnet) {
        Finding finding = Finding.of(PublicCode.NAT_IN_PRIVATE_SUBNET, List.of(nat.id(), subnet.id()), nat.id(), subnet.id(),
                subnet.routeTable().orElseThrow());
        Optional<Subnet> open = topology.all(Subnet.class).stream().filter(other -> other.network().equals(subnet.network()))
                .filter(other -> GatewayRoutes.of(topology, other) == GatewayRoutes.YES)
                .min(Comparator.comparing(other -> !other.zone().equals(subnet.zone())));
        return open.map(other -> finding.with(into(nat, other))).orElse(finding);
    }

    private static Fix into(NatGateway nat, Subnet subnet) {
        List<Change> steps = new ArrayList<>(List.of(new Change.Set(nat.id(), "subnet", subnet.id())));
        boolean stays = nat.address().map(address -> subnet.cidrs().stream().anyMatch(cidr -> cidr.contains(address)))
                .orElse(true);
        if (!stays) {
            steps.add(new Change.Set(nat.id(), "address", Optional.empty()));
        }
        return new Fix(Detail.of("public.nat-in-private-subnet.fix", nat.id(), subnet.id()), steps);
    }
}
