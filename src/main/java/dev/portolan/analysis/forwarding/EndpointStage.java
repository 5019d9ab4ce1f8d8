package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.analysis.world.GroupRuling;
import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.HopKind;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Cluster;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.PortMapping;
import dev.portolan.model.Toggle;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Through a private endpoint: one way, to one service, and on to what stands behind it. */
final class EndpointStage {
    private final Trip trip;
    private final World world;
    private final Endpoint endpoint;
    private final EndpointService service;
    private final Nic node;

    private EndpointStage(Trip trip, Endpoint endpoint, EndpointService service, Nic node) {
        this.trip = trip;
        this.world = trip.world();
        this.endpoint = endpoint;
        this.service = service;
        this.node = node;
    }

    static List<Arrival> through(Trip trip, Endpoint endpoint, Nic node, Course before) {
        World world = trip.world();
        List<Arrival> drawn = new EndpointStage(trip, endpoint, world.get(endpoint.service()), node).arrivals(before);
        boolean astray = trip.goal().broker().isPresent() && drawn.stream().allMatch(EndpointStage::leadsAstray);
        return astray ? ofUnclaimedService(trip, endpoint, node, before).orElse(drawn) : drawn;
    }

    private static boolean leadsAstray(Arrival arrival) {
        return arrival.course().blockers().stream().anyMatch(b -> b.code() == BalancerCode.WRONG_BROKER);
    }

    /** Where two endpoints stand beside each other for one service: as if this one were for a service that has none. */
    private static Optional<List<Arrival>> ofUnclaimedService(Trip trip, Endpoint endpoint, Nic node, Course before) {
        World world = trip.world();
        Id<Cluster> cluster = trip.goal().cluster();
        List<Id<EndpointService>> claimed = world.doors(cluster).stream().map(world::element)
                .flatMap(e -> e instanceof Endpoint other && other.network().equals(endpoint.network())
                        ? Stream.of(other.service()) : Stream.empty()).toList();
        if (claimed.stream().filter(endpoint.service()::equals).count() < 2) {
            return Optional.empty();
        }
        for (Id<EndpointService> free : world.frontage(cluster).services().stream().filter(s -> !claimed.contains(s)).toList()) {
            Course course = before.copy();
            course.block(EndpointCode.WRONG_SERVICE, endpoint.id(), Detail.of(EndpointCode.WRONG_SERVICE, endpoint.id(),
                    endpoint.service(), free, trip.goal().wanted().getFirst().id()),
                    new Change.Set(endpoint.id(), "service", free));
            List<Arrival> there = new EndpointStage(trip, endpoint, world.get(free), node).arrivals(course);
            if (there.stream().noneMatch(EndpointStage::leadsAstray) && Journey.cost(there) == course.cost()) {
                return Optional.of(there);
            }
        }
        return Optional.empty();
    }

    private List<Arrival> arrivals(Course before) {
        Course course = before.copy();
        EndpointAdmission.check(world, endpoint, service, trip.seenAs().family(), course);
        course.hop(endpoint.id(), HopKind.ENDPOINT, "hop.endpoint", service.id(), trip.port());
        if (service.server().isPresent()) {
            return List.of(toServer(world.get(service.server().get()), course));
        }
        List<LoadBalancer> balancers = service.loadBalancers().stream().map(world::get).toList();
        if (balancers.isEmpty()) {
            return withoutBackend(course);
        }
        List<Arrival> all = new ArrayList<>();
        for (LoadBalancer balancer : balancers) {
            all.addAll(through(balancer, course));
        }
        return balancers.size() == 1 ? all : amongSeveral(balancers, course, all);
    }

    /** Goes on as if what would serve the goal best stood behind the service: its server, or a balancer that leads there. */
    private List<Arrival> withoutBackend(Course course) {
        if (!service.ports().isEmpty()) {
            Broker wanted = trip.goal().wanted().getFirst();
            course.block(EndpointCode.NO_BACKEND, service.id(), Detail.of(EndpointCode.NO_BACKEND, service.id(), endpoint.id(),
                    wanted.id()), new Change.Set(service.id(), "server", wanted.id()));
            return List.of(toServer(wanted, course));
        }
        List<LoadBalancer> candidates = world.doors(trip.goal().cluster()).stream().map(world::element)
                .flatMap(e -> e instanceof LoadBalancer lb ? Stream.of(lb) : Stream.empty()).toList();
        boolean served = candidates.stream().anyMatch(lb -> cost(lb, course) == course.cost());
        if (!served) {
            course.block(Course.SETTING, EndpointCode.NO_BACKEND, service.id(), Detail.of(EndpointCode.NO_BACKEND,
                    service.id(), endpoint.id()), List.of());
            return List.of(Arrival.nowhere(course, trip.port(), Detail.of("via.endpoint", endpoint.id())));
        }
        LoadBalancer best = candidates.stream().min(Comparator.<LoadBalancer>comparingInt(lb -> cost(lb, course))
                .thenComparing(lb -> strays(lb, course)).thenComparing(this::isTaken)).orElseThrow();
        Course marked = course.copy();
        marked.block(EndpointCode.NO_BACKEND, service.id(), Detail.of(EndpointCode.NO_BACKEND, service.id(), endpoint.id(),
                best.id()), new Change.Add(service.id(), "loadBalancers", best.id()));
        return through(best, marked);
    }

    /** Whether a balancer may lead to others than the brokers that a repair should lead to. */
    private boolean strays(LoadBalancer balancer, Course course) {
        return through(balancer, course).stream().anyMatch(a -> a.broker().filter(b -> trip.goal().wanted().stream()
                .anyMatch(w -> w.id().equals(b.id()))).isEmpty());
    }

    private boolean isTaken(LoadBalancer balancer) {
        return world.frontage(trip.goal().cluster()).services().stream()
                .anyMatch(s -> world.get(s).loadBalancers().contains(balancer.id()));
    }

    /** Each of an endpoint's interfaces picks one balancer at random: all of them must do. */
    private List<Arrival> amongSeveral(List<LoadBalancer> balancers, Course course, List<Arrival> all) {
        boolean alike = trip.goal().broker().isEmpty() || all.stream().allMatch(a -> a.course().passes());
        if (alike) {
            return all;
        }
        LoadBalancer best = balancers.stream().min(Comparator.comparingInt(lb -> cost(lb, course))).orElseThrow();
        Course marked = course.copy();
        marked.block(EndpointCode.AMBIGUOUS_BALANCER, service.id(), Detail.of(EndpointCode.AMBIGUOUS_BALANCER, service.id(),
                balancers.stream().map(LoadBalancer::id).toList(), best.id()),
                new Change.Set(service.id(), "loadBalancers", List.of(best.id())));
        return through(best, marked);
    }

    private int cost(LoadBalancer balancer, Course course) {
        return through(balancer, course).stream().mapToInt(a -> a.course().cost()).min().orElse(Integer.MAX_VALUE);
    }

    private List<Arrival> through(LoadBalancer balancer, Course before) {
        Course course = before.copy();
        course.hop(service.id(), HopKind.ENDPOINT_SERVICE, "hop.endpoint-service", balancer.id());
        Nic inside = EndpointZones.nodeFor(world, endpoint, service, balancer, node, course);
        if (balancer.privateLinkRules().isOn(Toggle.ON)) {
            Party client = new Party(trip.client().element(), trip.seenAs(), List.of(), trip.clientGroups());
            SecurityGroups.check(world, inside, GroupRuling.Side.INGRESS, client, PortRange.of(trip.port()), course);
        }
        return BalancerStage.through(trip, balancer, inside, BalancerStage.Entry.ENDPOINT, course);
    }

    /** Open Telekom Cloud: one server behind a service, which sees a block of the provider's own as the source. */
    private Arrival toServer(Broker server, Course course) {
        Port port = mapped(server, course);
        boolean right = trip.goal().accepts(server.id());
        Broker end = right ? server : trip.goal().wanted().getFirst();
        if (!right) {
            course.block(BalancerCode.WRONG_BROKER, service.id(), Detail.of(BalancerCode.WRONG_BROKER, service.id(), trip.port(),
                    end.id(), List.of(server.id()), service.id()), new Change.Set(service.id(), "server", end.id()));
        }
        Nic target = world.nics(end.id()).getFirst();
        Network provider = world.get(target.network());
        Cidr source = ProviderLaws.of(provider.provider()).endpointSource().map(f -> f.value())
                .orElse(Cidr.any(Family.IPV4));
        Party seen = new Party(endpoint.id(), source, List.of(), trip.clientGroups());
        course.hop(service.id(), HopKind.ENDPOINT_SERVICE, "hop.endpoint-server", end.id(), port, source);
        PortRange heard = PortRange.of(trip.goal().heardAt(end, port));
        NetworkAcls.request(world, target, NetworkAcls.Side.INGRESS, source, heard, course);
        SecurityGroups.check(world, target, GroupRuling.Side.INGRESS, seen, heard, course);
        NetworkAcls.reply(world, target, NetworkAcls.Side.EGRESS, source, course);
        course.hop(end.id(), HopKind.DELIVERY, "hop.delivered", target.block(Family.IPV4).<Object>map(b -> b).orElse("-"), port);
        return Arrival.at(course, end, port, Detail.of("via.endpoint", endpoint.id()));
    }

    private Port mapped(Broker server, Course course) {
        if (service.ports().isEmpty()) {
            return trip.port();
        }
        Optional<PortMapping> mapping = service.ports().stream().filter(m -> m.servicePort().equals(trip.port())).findFirst();
        if (mapping.isEmpty()) {
            Port to = trip.goal().portOf(server);
            course.block(EndpointCode.PORT_NOT_MAPPED, service.id(), Detail.of(EndpointCode.PORT_NOT_MAPPED, service.id(),
                    trip.port()),
                    new Change.Add(service.id(), "ports", new PortMapping(trip.port(), to, Extra.NONE)));
            return to;
        }
        Port right = trip.goal().portOf(server);
        if (trip.goal().isMeant(server, mapping.get().serverPort())) {
            return mapping.get().serverPort();
        }
        course.block(BalancerCode.WRONG_TARGET_PORT, service.id(), Detail.of(BalancerCode.WRONG_TARGET_PORT, service.id(),
                server.id(),
                mapping.get().serverPort(), right), new Change.Swap(service.id(), "ports", mapping.get(),
                new PortMapping(trip.port(), right, mapping.get().extra())));
        return right;
    }
}
