package dev.portolan.edit.build;

import dev.portolan.edit.draft.Draft;
import dev.portolan.model.BalancerNode;
import dev.portolan.model.Broker;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointNode;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Listener;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.PortMapping;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.Zone;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.fact.Fact;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.ProviderFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Endpoints in consumer networks. */
public final class Endpoints {
    private Endpoints() {
    }

    /** The services that a network can have an endpoint to, those first that it has none to yet. */
    public static List<EndpointService> servicesFor(Topology topology, Network consumer) {
        return topology.all(EndpointService.class).stream().filter(service -> mayReach(topology, consumer, service))
                .filter(service -> topology.all(Endpoint.class).stream().noneMatch(endpoint ->
                        endpoint.network().equals(consumer.id()) && endpoint.service().equals(service.id()))).toList();
    }

    /** Whether the service is offered in another network, near enough, by a provider whose endpoints the consumer may have. */
    public static boolean mayReach(Topology topology, Network consumer, EndpointService service) {
        return Where.network(topology, service).filter(home -> mayReach(topology, consumer, home, service.supportedRegions()))
                .isPresent();
    }

    /** Whether the provider of one network lets it have endpoints to what another one offers. */
    public static boolean consumes(Network consumer, Network home) {
        return Where.consumes(consumer, home.provider());
    }

    /** Whether a network may consume what another one offers, in its own Region or in those listed. */
    public static boolean mayReach(Topology topology, Network consumer, Network home, List<String> listed) {
        boolean near = consumer.region().isEmpty() || home.region().isEmpty() || consumer.region().equals(home.region())
                || Where.regionCode(topology, consumer).filter(listed::contains).isPresent();
        return !home.id().equals(consumer.id()) && near && Where.consumes(consumer, home.provider());
    }

    /**
     * An endpoint with an interface in each zone of the service, in subnets that are made where they lack. The names or
     * addresses that brokers advertise behind it lead to it.
     */
    public static Endpoint add(Draft draft, Id<Network> network, Id<EndpointService> id) {
        EndpointService service = draft.get(id);
        List<EndpointNode> nodes = subnets(draft, network, service).stream().map(subnet -> new EndpointNode(subnet.id(),
                draft.vacancies().address(subnet.id().as()).stream().toList(), Extra.NONE)).toList();
        String wish = network + "-endpoint";
        Endpoint endpoint = draft.add(Endpoint.class, wish, Map.of("network", network, "service", id, "nodes", nodes));
        name(draft, endpoint).ifPresent(name -> draft.set(endpoint.id(), "names", List.of(name)));
        draft.place(endpoint.id(), Tidy.below(draft, Where.container(draft.topology(), endpoint).orElseThrow()));
        service.loadBalancers().forEach(balancer -> Fronts.open(draft, endpoint.id(), balancer));
        service.server().flatMap(draft.topology()::find).ifPresent(broker -> advertise(draft, endpoint, service, broker));
        return draft.get(endpoint.id());
    }

    private static Optional<String> name(Draft draft, Endpoint endpoint) {
        Network network = draft.get(endpoint.network());
        return Optional.ofNullable(ProviderFacts.of(network.provider()).names().get("endpoint")).map(Fact::value)
                .map(pattern -> pattern.fill(Map.of("id", MadeUp.hex(endpoint.id(), 17), "part", MadeUp.hex(endpoint, 8),
                        "service", MadeUp.hex(endpoint.service(), 17),
                        "region", Where.someRegionCode(draft.topology(), network))));
    }

    /** One in each zone where the service has an interface; where no zone is known, the first one. */
    private static List<Subnet> subnets(Draft draft, Id<Network> network, EndpointService service) {
        List<Zone> zones = service.zones().orElseGet(() -> service.loadBalancers().stream()
                .flatMap(id -> draft.topology().find(id).stream()).map(LoadBalancer::nodes).flatMap(List::stream)
                .map(BalancerNode::subnet).flatMap(id -> draft.topology().find(id).stream())
                .flatMap(subnet -> subnet.zone().stream()).distinct().toList());
        if (!zones.isEmpty() && knowsZones(draft, network)) {
            return Subnets.in(draft, network, zones);
        }
        List<Subnet> drawn = Subnets.of(draft.topology(), network);
        boolean room = Subnets.hasRoom(draft.topology(), draft.get(network));
        return !drawn.isEmpty() ? drawn.subList(0, 1)
                : room ? List.of(Subnets.add(draft, network, Tidy.below(draft, network))) : List.of();
    }

    private static boolean knowsZones(Draft draft, Id<Network> network) {
        List<Subnet> drawn = Subnets.of(draft.topology(), network);
        return drawn.isEmpty() || drawn.stream().anyMatch(subnet -> subnet.zone().isPresent());
    }

    /** Lets the broker behind a service advertise the endpoint's address, unless it advertises another endpoint's. */
    private static void advertise(Draft draft, Endpoint endpoint, EndpointService service, Broker broker) {
        Optional<IpAddress> address = endpoint.nodes().stream().flatMap(node -> node.addresses().stream()).findFirst();
        for (PortMapping mapping : service.ports()) {
            Optional<Listener> listener = Listeners.at(broker, mapping.serverPort())
                    .filter(each -> each.advertisedHost().isEmpty());
            listener.ifPresent(each -> address.ifPresent(at ->
                    Listeners.advertise(draft, broker.id(), each, at.toString(), mapping.servicePort())));
        }
    }

}
