package dev.portolan.law;

import dev.portolan.model.AclAction;
import dev.portolan.model.AclEntry;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.LinkState;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkAcl;
import dev.portolan.model.Peering;
import dev.portolan.model.Protocol;
import dev.portolan.model.Route;
import dev.portolan.model.RouteState;
import dev.portolan.model.RouteTable;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitRoute;
import dev.portolan.model.TransitRouteTable;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Id;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a packet does in a {@link Terrain}, step by step as the providers' guides tell it, written without a look at the
 * analysis and without any search for repairs: it arrives and is answered, or not.
 */
final class Walk {
    private static final PortRange REQUEST = new PortRange(Terrain.PORT, Terrain.PORT);
    private static final PortRange REPLY = PortRange.EPHEMERAL;

    private final Topology topology;
    private boolean referencesHold = true;

    private Walk(Topology topology) {
        this.topology = topology;
    }

    /** Whether the client of the terrain gets an answer from its broker. */
    static boolean succeeds(Topology topology) {
        return new Walk(topology).thereAndBack();
    }

    /** Whether hosts of two subnets exchange packets, whatever their groups say. */
    static boolean joins(Topology topology, Subnet from, Subnet to) {
        IpAddress source = from.cidrs().getFirst().last();
        IpAddress destination = to.cidrs().getFirst().last();
        Walk walk = new Walk(topology);
        return walk.arrives(from, source, to, destination, REQUEST) && walk.arrives(to, destination, from, source, REPLY);
    }

    private boolean thereAndBack() {
        Client client = topology.all(Client.class).getFirst();
        Broker broker = topology.all(Broker.class).getFirst();
        Subnet from = topology.get(client.place().<Subnet>as());
        Subnet to = topology.get(broker.place().<Subnet>as());
        IpAddress source = client.addresses().getFirst();
        IpAddress destination = broker.addresses().getFirst();
        boolean there = arrives(from, source, to, destination, REQUEST);
        boolean allowed = lets(group(client.securityGroups()).egress(), destination, group(broker.securityGroups()))
                && lets(Optional.of(group(broker.securityGroups()).ingress()), source, group(client.securityGroups()));
        return there && allowed && arrives(to, destination, from, source, REPLY);
    }

    private SecurityGroup group(Optional<List<Id<SecurityGroup>>> groups) {
        return topology.get(groups.orElseThrow().getFirst());
    }

    private boolean lets(Optional<List<SecurityRule>> rules, IpAddress peer, SecurityGroup peerGroup) {
        return rules.isEmpty() || rules.get().stream().anyMatch(rule -> rule.protocol() != Protocol.UDP
                && rule.ports().map(ports -> ports.contains(REQUEST)).orElse(true)
                && (rule.cidr().map(block -> block.contains(peer)).orElse(false)
                || referencesHold && rule.group().map(peerGroup.id()::equals).orElse(false)));
    }

    private boolean arrives(Subnet from, IpAddress source, Subnet to, IpAddress destination, PortRange ports) {
        if (from == to) {
            return true;
        }
        return passes(from, NetworkAcl::egress, destination, ports) && carried(from, to, destination)
                && passes(to, NetworkAcl::ingress, source, ports);
    }

    private boolean passes(Subnet subnet, java.util.function.Function<NetworkAcl, List<AclEntry>> side, IpAddress peer,
            PortRange ports) {
        return subnet.networkAcl().map(topology::get).map(acl -> side.apply(acl).stream()
                .sorted(Comparator.comparingInt(AclEntry::number))
                .filter(entry -> entry.cidr().contains(peer) && entry.ports().map(range -> range.contains(ports)).orElse(true))
                .findFirst().map(entry -> entry.action() == AclAction.ALLOW).orElse(false)).orElse(true);
    }

    private boolean carried(Subnet from, Subnet to, IpAddress destination) {
        if (holds(from.network(), destination)) {
            return true;
        }
        RouteTable table = topology.get(from.routeTable().orElseThrow());
        Optional<Route> best = table.routes().stream().filter(route -> route.destination().contains(destination))
                .max(Comparator.comparingInt(route -> route.destination().prefix()));
        if (best.isEmpty() || best.get().state() == RouteState.BLACKHOLE) {
            return false;
        }
        return switch (topology.get(best.get().target())) {
            case Peering peering -> active(peering.state()) && holds(peering.other(from.network()), destination);
            default -> transits(from, to, destination);
        };
    }

    private boolean transits(Subnet from, Subnet to, IpAddress destination) {
        referencesHold = false;
        Optional<TransitAttachment> in = attachment(from.network());
        boolean enters = in.isPresent() && active(in.get().state()) && in.get().routeTable().isPresent()
                && in.get().subnets().stream().anyMatch(subnet -> topology.get(subnet).zone().equals(from.zone()));
        if (!enters) {
            return false;
        }
        TransitRouteTable table = topology.get(in.get().routeTable().get());
        Optional<Learnt> best = Stream.concat(fixed(table), learnt(table)).filter(route -> route.block().contains(destination))
                .max(Comparator.comparingInt((Learnt route) -> route.block().prefix()).thenComparing(Learnt::rank));
        return best.isPresent() && best.get().usable() && attachment(to.network())
                .map(out -> out.id().equals(best.get().via()) && active(out.state())).orElse(false);
    }

    /** A route of a transit gateway's table, fixed ones of a higher rank than learnt ones. */
    private record Learnt(Cidr block, Id<?> via, int rank, RouteState state) {
        boolean usable() {
            return state == RouteState.ACTIVE;
        }
    }

    private Stream<Learnt> fixed(TransitRouteTable table) {
        return table.routes().stream().map((TransitRoute r) -> new Learnt(r.destination(), r.via(), 1, r.state()));
    }

    private Stream<Learnt> learnt(TransitRouteTable table) {
        return topology.all(TransitAttachment.class).stream().filter(a -> a.propagatesTo().orElse(List.of()).contains(table.id()))
                .flatMap(a -> topology.get(a.attached().<Network>as()).cidrs().stream()
                        .map(block -> new Learnt(block, a.id(), 0, RouteState.ACTIVE)));
    }

    private Optional<TransitAttachment> attachment(Id<Network> network) {
        return topology.all(TransitAttachment.class).stream().filter(each -> each.attached().equals(network)).findFirst();
    }

    private boolean holds(Id<Network> network, IpAddress address) {
        return topology.get(network).cidrs().stream().anyMatch(block -> block.contains(address));
    }

    private static boolean active(LinkState state) {
        return state == LinkState.UNSET || state == LinkState.ACTIVE;
    }
}
