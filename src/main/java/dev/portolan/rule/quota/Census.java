package dev.portolan.rule.quota;

import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.model.Account;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.LinkState;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.Peering;
import dev.portolan.model.Provider;
import dev.portolan.model.Region;
import dev.portolan.model.Subnet;
import dev.portolan.model.Target;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.TransitRouteTable;
import dev.portolan.model.Zone;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.Quota;
import dev.portolan.rule.network.LinkStates;
import dev.portolan.rule.network.TransitTables;
import dev.portolan.rule.network.Whereabouts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what quotas limit. What is left unsaid, such as an account, is not counted. */
final class Census {
    private final Topology topology;

    Census(Topology topology) {
        this.topology = topology;
    }

    /** How many of what the quota speaks of there are, wherever there are any. */
    Stream<Count> of(Quota quota) {
        return switch (quota) {
            case PEERINGS_PER_NETWORK -> byNetwork(topology.all(Peering.class).stream()
                    .filter(peering -> LinkStates.carries(peering.state()))
                    .flatMap(peering -> Stream.of(peering.requester(), peering.accepter())));
            case PENDING_PEERINGS_PER_ACCOUNT -> byAccount(topology.all(Peering.class).stream()
                    .filter(peering -> peering.state() == LinkState.PENDING_ACCEPTANCE)
                    .flatMap(peering -> topology.find(peering.requester()).flatMap(Network::account).stream()));
            case TRANSIT_GATEWAYS_PER_ACCOUNT -> byAccount(topology.all(TransitGateway.class).stream()
                    .flatMap(gateway -> gateway.account().stream()));
            case ATTACHMENTS_PER_TRANSIT_GATEWAY -> byGateway(topology.all(TransitAttachment.class).stream()
                    .map(TransitAttachment::gateway));
            case TABLES_PER_TRANSIT_GATEWAY -> byGateway(topology.all(TransitRouteTable.class).stream()
                    .map(TransitRouteTable::gateway));
            case ROUTES_PER_TRANSIT_GATEWAY -> routes();
            case ENDPOINTS_PER_NETWORK -> byNetwork(topology.all(Endpoint.class).stream().map(Endpoint::network));
            case SERVICES_PER_ACCOUNT -> byAccount(topology.all(EndpointService.class).stream()
                    .flatMap(service -> service.account().stream()));
            case RESOURCES_PER_SERVICE -> services(service -> service.loadBalancers().size());
            case RESOURCES_PER_SERVICE_ZONE -> services(this::mostInOneZone);
            case BALANCERS_PER_REGION -> balancersByRegion();
            case LISTENERS_PER_BALANCER -> balancers(balancer -> balancer.listeners().size());
            case TARGETS_PER_BALANCER -> balancers(balancer -> (int) targets(balancer).count());
            case TARGETS_PER_BALANCER_ZONE -> balancers(this::mostTargetsInOneZone);
            // Rules of their own say which of them is one too many.
            case ATTACHMENTS_PER_NETWORK_AND_GATEWAY, SERVICES_PER_BALANCER, PEERINGS_PER_PAIR, GATEWAYS_PER_NETWORK,
                    BALANCERS_PER_GROUP -> Stream.empty();
        };
    }

    private static <T> Stream<Count> counted(Stream<T> things, Function<T, Id<?>> id, Function<T, Provider> provider) {
        Map<T, Integer> numbers = new LinkedHashMap<>();
        things.forEach(thing -> numbers.merge(thing, 1, Integer::sum));
        return numbers.entrySet().stream().map(entry ->
                new Count(id.apply(entry.getKey()), provider.apply(entry.getKey()), entry.getValue()));
    }

    private Stream<Count> byNetwork(Stream<Id<Network>> networks) {
        return counted(networks, id -> id, id -> Whereabouts.provider(topology, id));
    }

    private Stream<Count> byAccount(Stream<Id<Account>> accounts) {
        return counted(accounts, id -> id, id -> topology.find(id).map(Account::provider).orElse(Provider.SELF_HOSTED));
    }

    private Stream<Count> byGateway(Stream<Id<TransitGateway>> gateways) {
        return counted(gateways, id -> id, id -> topology.find(id).map(TransitGateway::provider).orElse(Provider.SELF_HOSTED));
    }

    /** Static routes and learnt blocks over all tables. */
    private Stream<Count> routes() {
        Map<Id<TransitGateway>, Integer> routes = new LinkedHashMap<>();
        Map<Id<TransitAttachment>, Integer> blocks = new HashMap<>();
        for (TransitTables.Table table : TransitTables.of(topology).all()) {
            int number = table.drawn().map(drawn -> drawn.routes().size()).orElse(0);
            for (TransitAttachment attachment : table.propagated()) {
                number += blocks.computeIfAbsent(attachment.id(), id -> TransitTables.blocks(topology, attachment).size());
            }
            routes.merge(table.gateway().id(), number, Integer::sum);
        }
        return routes.entrySet().stream().map(entry -> new Count(entry.getKey(),
                topology.get(entry.getKey()).provider(), entry.getValue()));
    }

    private Stream<Count> services(Function<EndpointService, Integer> number) {
        return topology.all(EndpointService.class).stream().filter(service -> !service.loadBalancers().isEmpty())
                .flatMap(service -> topology.find(service.loadBalancers().getFirst()).stream()
                        .map(balancer -> new Count(service.id(), provider(balancer), number.apply(service))));
    }

    private int mostInOneZone(EndpointService service) {
        return most(service.loadBalancers().stream().flatMap(id -> topology.find(id).stream())
                .flatMap(balancer -> balancer.nodes().stream()
                        .flatMap(node -> topology.find(node.subnet()).flatMap(Subnet::zone).stream()).distinct()));
    }

    private record Realm(Id<Region> region, Optional<Id<Account>> account, Provider provider) {
    }

    private Stream<Count> balancersByRegion() {
        return counted(topology.all(LoadBalancer.class).stream().flatMap(balancer -> topology.find(balancer.network()).stream())
                .flatMap(network -> network.region().stream()
                        .map(region -> new Realm(region, network.account(), network.provider()))), Realm::region,
                        Realm::provider);
    }

    private Stream<Count> balancers(Function<LoadBalancer, Integer> number) {
        return topology.all(LoadBalancer.class).stream()
                .map(balancer -> new Count(balancer.id(), provider(balancer), number.apply(balancer)));
    }

    private Provider provider(LoadBalancer balancer) {
        return Whereabouts.provider(topology, balancer.network());
    }

    private Stream<Target> targets(LoadBalancer balancer) {
        return balancer.listeners().stream().map(listener -> listener.targetGroup()).distinct()
                .flatMap(id -> topology.find(id).stream()).flatMap(group -> group.targets().stream());
    }

    private int mostTargetsInOneZone(LoadBalancer balancer) {
        if (ProviderLaws.of(provider(balancer)).crossesZones(balancer.crossZone())) {
            return (int) targets(balancer).count();
        }
        return most(targets(balancer).flatMap(target -> target.broker().flatMap(topology::find)
                .flatMap(broker -> Whereabouts.zone(topology, broker.place())).stream()));
    }

    private static int most(Stream<Zone> zones) {
        List<Long> numbers = List.copyOf(zones.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values());
        return numbers.stream().mapToInt(Long::intValue).max().orElse(0);
    }
}
