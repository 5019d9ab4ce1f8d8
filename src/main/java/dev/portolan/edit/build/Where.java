package dev.portolan.edit.build;

import dev.portolan.design.Nesting;
import dev.portolan.model.BalancerNode;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointNode;
import dev.portolan.model.EndpointService;
import dev.portolan.model.HostedZone;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Place;
import dev.portolan.model.Provider;
import dev.portolan.model.Region;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.ProviderFacts;
import java.util.Optional;

/** Where elements stand. */
public final class Where {
    private Where() {
    }

    /** The subnet or network in which the drawing shows an element. */
    public static Optional<Id<?>> container(Topology topology, Element element) {
        return switch (element) {
            case Broker b -> Optional.of(b.place());
            case Client c -> Optional.of(c.place());
            case Subnet s -> Optional.of(s.network());
            case NatGateway n -> Optional.of(n.subnet());
            case InternetGateway g -> Optional.of(g.network());
            case LoadBalancer b -> Optional.of(Nesting.place(b.network(), b.nodes().stream().map(BalancerNode::subnet).toList()));
            case Endpoint e -> Optional.of(Nesting.place(e.network(), e.nodes().stream().map(EndpointNode::subnet).toList()));
            case HostedZone z -> z.networks().stream().<Id<?>>map(id -> id).findFirst();
            case EndpointService s -> network(topology, s).map(Network::id);
            default -> Optional.empty();
        };
    }

    /** The network that an element is, or stands in; a service stands where what is behind it does. */
    public static Optional<Network> network(Topology topology, Element element) {
        return switch (element) {
            case Network n -> Optional.of(n);
            case EndpointService s -> s.loadBalancers().stream().findFirst().<Id<? extends Element>>map(id -> id)
                    .or(() -> s.server().map(id -> id)).flatMap(id -> topology.find(id.<Element>as()))
                    .flatMap(behind -> network(topology, behind));
            case LoadBalancer b -> topology.find(b.network());
            case Endpoint e -> topology.find(e.network());
            default -> container(topology, element).flatMap(id -> topology.find(id.<Element>as()))
                    .flatMap(place -> network(topology, place));
        };
    }

    public static Optional<Network> network(Topology topology, Id<Place> place) {
        return topology.find(place).flatMap(at -> network(topology, at));
    }

    public static boolean isInternet(Network network) {
        return network.kind() == NetworkKind.INTERNET;
    }

    /** The Region's code, such as us-east-1, where the network says its Region. */
    public static Optional<String> regionCode(Topology topology, Network network) {
        return network.region().flatMap(topology::find).map(Where::code);
    }

    /** The Region's code, or that of the Region that is drawn first, for names that need one. */
    public static String someRegionCode(Topology topology, Network network) {
        return regionCode(topology, network).or(() -> ProviderFacts.of(network.provider()).regions().stream().findFirst())
                .orElse("region");
    }

    public static String code(Region region) {
        return region.code().orElse(region.id().value());
    }

    /** Whose private links reach a network: TiDB Cloud consumes those of the cloud it runs in. */
    static boolean consumes(Network consumer, Provider provider) {
        return consumer.kind() == NetworkKind.VPC
                && (consumer.provider() == provider || consumer.provider() == Provider.TIDB_CLOUD);
    }
}
