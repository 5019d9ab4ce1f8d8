package dev.portolan.rule.exposure;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.PublicCode;
import dev.portolan.model.Addressable;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Client;
import dev.portolan.model.ElementKind;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Place;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Topology;
import dev.portolan.model.address.SpecialRange;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A public address is one that the Internet routes. */
public final class AddressNotPublic implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.PUBLIC_ADDRESS, ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.BROKER,
                ElementKind.CLIENT, ElementKind.LOAD_BALANCER, ElementKind.NAT_GATEWAY);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(PublicAddress.class).stream().flatMap(each -> each.address().flatMap(SpecialRange::of)
                .map(range -> finding(topology, each, range)).stream());
    }

    /** A site's line gets what its operator gives it; a cloud's addresses are chosen by the provider. */
    private static Finding finding(Topology topology, PublicAddress address, SpecialRange range) {
        Finding finding = Finding.of(PublicCode.ADDRESS_NOT_PUBLIC, List.of(address.id()), address.id(),
                address.address().orElseThrow(), range, range.source());
        boolean site = address.attachedTo().flatMap(topology::find).flatMap(AddressNotPublic::place)
                .flatMap(place -> Whereabouts.network(topology, place))
                .filter(network -> network.kind() == NetworkKind.ON_PREMISES).isPresent();
        return site ? finding : finding.with(new Fix(Detail.of("public.address-not-public.fix", address.id()),
                List.of(new Change.Set(address.id(), "address", Optional.empty()))));
    }

    private static Optional<Id<Place>> place(Addressable bound) {
        return Optional.of(switch (bound) {
            case Broker broker -> broker.place();
            case Client client -> client.place();
            case LoadBalancer balancer -> balancer.network().as();
            case NatGateway nat -> nat.subnet().as();
        });
    }
}
