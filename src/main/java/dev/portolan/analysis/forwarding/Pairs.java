package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.world.Arrangement;
import dev.portolan.analysis.world.AttachPoint;
import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which subnets reach which: routes, links and network ACLs, forth and back, but no security groups, since those belong
 * to hosts. Subnets that send alike are one class and are followed once: with a thousand networks that use equal route
 * tables on one transit gateway there are a thousand ways to follow, not a million.
 *
 * <p>Example: A, B and C hang on one gateway with equal tables, D is peered with A only. A has a class of its own (it is
 * peered), B and C share one, D has its own. Row B is followed once and serves C; row D is followed to A alone, for
 * nothing else is joined to it.
 */
public final class Pairs {
    private final World world;
    private final List<Nic> subnets = new ArrayList<>();
    private final Map<Id<Network>, BitSet> ofNetwork = new HashMap<>();
    private final Map<Id<?>, Set<Id<Network>>> onGateway = new HashMap<>();
    private final List<BitSet> rows = new ArrayList<>();

    private Pairs(Topology topology) {
        this.world = World.of(Arrangement.of(topology));
        for (Subnet subnet : topology.all(Subnet.class)) {
            ofNetwork.computeIfAbsent(subnet.network(), k -> new BitSet()).set(subnets.size());
            List<Cidr> blocks = subnet.cidrs().isEmpty() ? List.of(Cidr.ANY_IPV4) : subnet.cidrs();
            subnets.add(new Nic(subnet.id(), subnet.network(), Optional.of(subnet.id()), subnet.zone(), blocks,
                    Nic.Stated.BLOCK, Optional.of(List.of())));
        }
    }

    /** Follows a connection to a port between every two subnets, in both orders. */
    public static Pairs of(Topology topology, Port port) {
        Pairs pairs = new Pairs(topology);
        List<BitSet> forth = pairs.forth();
        List<BitSet> back = transposed(forth);
        for (int i = 0; i < forth.size(); i++) {
            BitSet row = (BitSet) forth.get(i).clone();
            row.and(back.get(i));
            pairs.filter(i, row, port);
            pairs.rows.add(row);
        }
        return pairs;
    }

    /** The number of ordered pairs of different subnets of which the first reaches the second. */
    public long count() {
        long count = 0;
        for (int i = 0; i < rows.size(); i++) {
            count += rows.get(i).cardinality() - (rows.get(i).get(i) ? 1 : 0);
        }
        return count;
    }

    /** Whether a host of one subnet reaches a host of another. */
    public boolean reaches(Id<Subnet> from, Id<Subnet> to) {
        return rows.get(index(from)).get(index(to));
    }

    private int index(Id<Subnet> id) {
        for (int i = 0; i < subnets.size(); i++) {
            if (subnets.get(i).element().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no subnet has the id " + id);
    }

    private List<BitSet> forth() {
        Map<Object, BitSet> byClass = new HashMap<>();
        List<BitSet> forth = new ArrayList<>();
        for (int i = 0; i < subnets.size(); i++) {
            Nic from = subnets.get(i);
            BitSet row = (BitSet) byClass.computeIfAbsent(alike(from), k -> follow(from)).clone();
            row.andNot(ofNetwork.get(from.network()));
            swallowed(from, row);
            row.or(ofNetwork.get(from.network()));
            forth.add(row);
        }
        return forth;
    }

    /** What two subnets must share to send alike to all others; a subnet with links of its own is like no other. */
    private Object alike(Nic from) {
        boolean own = !world.peerings(from.network()).isEmpty() || !world.lines(from.network()).isEmpty()
                || world.attachPoints(from.network()).stream().anyMatch(p -> p.line().isPresent());
        if (own) {
            return from.element();
        }
        List<Object> key = new ArrayList<>();
        key.add(SubnetRoutes.table(world, from).<Object>map(t -> t.routes()).orElse("derived"));
        for (AttachPoint point : world.attachPoints(from.network())) {
            Course zone = new Course();
            TransitWay.zone(world, new Leg(from, from, Cidr.ANY_IPV4, Leg.Direction.FORTH), point.attachment(), zone);
            key.add(List.of(point.attachment().gateway(), point.attachment().state(), point.attachment().routeTable(),
                    zone.cost()));
        }
        return key;
    }

    private BitSet follow(Nic from) {
        BitSet row = new BitSet();
        for (Id<Network> network : joined(from.network())) {
            BitSet there = ofNetwork.getOrDefault(network, new BitSet());
            for (int j = there.nextSetBit(0); j >= 0; j = there.nextSetBit(j + 1)) {
                row.set(j, oneWay(from, subnets.get(j)));
            }
        }
        return row;
    }

    private boolean oneWay(Nic from, Nic to) {
        Optional<Family> family = java.util.Arrays.stream(Family.values())
                .filter(f -> from.block(f).isPresent() && to.block(f).isPresent()).findFirst();
        if (family.isEmpty()) {
            return false;
        }
        List<Course> found = new ArrayList<>(2);
        Ways.joined(world, new Leg(from, to, to.block(family.get()).orElseThrow(), Leg.Direction.FORTH), found);
        return found.stream().anyMatch(Course::passes);
    }

    /** The networks that any link may lead to. */
    private Set<Id<Network>> joined(Id<Network> network) {
        Set<Id<Network>> found = new LinkedHashSet<>();
        world.peerings(network).forEach(p -> found.add(p.other(network)));
        for (PrivateLine line : world.lines(network)) {
            found.add(line.near().equals(network) ? line.far().orElseThrow() : line.near());
        }
        for (AttachPoint point : world.attachPoints(network)) {
            found.addAll(onGateway.computeIfAbsent(point.attachment().gateway(),
                    g -> GatewayGraph.networks(world, point.attachment().gateway())));
        }
        return found;
    }

    /** Whatever lies in the blocks of the sender's own cloud network never leaves it; sites are followed one by one. */
    private void swallowed(Nic from, BitSet row) {
        Network own = world.get(from.network());
        if (own.kind() == NetworkKind.ON_PREMISES) {
            return;
        }
        for (int j = row.nextSetBit(0); j >= 0; j = row.nextSetBit(j + 1)) {
            for (Cidr block : subnets.get(j).blocks()) {
                if (own.cidrs().stream().anyMatch(c -> c.overlaps(block)) && SubnetRoutes.isLocal(world, from, block)) {
                    row.clear(j);
                }
            }
        }
    }

    private static List<BitSet> transposed(List<BitSet> rows) {
        List<BitSet> columns = new ArrayList<>();
        rows.forEach(row -> columns.add(new BitSet(rows.size())));
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            rows.get(i).stream().forEach(j -> columns.get(j).set(row));
        }
        return columns;
    }

    /** Takes out the pairs that a network ACL on either side denies, in either direction. */
    private void filter(int i, BitSet row, Port port) {
        Nic from = subnets.get(i);
        boolean here = NetworkAcls.isDrawn(world, from);
        for (int j = row.nextSetBit(0); j >= 0; j = row.nextSetBit(j + 1)) {
            Nic to = subnets.get(j);
            if (i != j && (here || NetworkAcls.isDrawn(world, to))) {
                row.set(j, passesAcls(from, to, port));
            }
        }
    }

    private boolean passesAcls(Nic from, Nic to, Port port) {
        Course course = new Course();
        for (Family family : Family.values()) {
            if (from.block(family).isPresent() && to.block(family).isPresent()) {
                Cidr source = from.block(family).get();
                Cidr destination = to.block(family).get();
                NetworkAcls.request(world, from, NetworkAcls.Side.EGRESS, destination, PortRange.of(port), course);
                NetworkAcls.request(world, to, NetworkAcls.Side.INGRESS, source, PortRange.of(port), course);
                NetworkAcls.reply(world, to, NetworkAcls.Side.EGRESS, source, course);
                NetworkAcls.reply(world, from, NetworkAcls.Side.INGRESS, destination, course);
                return course.passes();
            }
        }
        return course.passes();
    }
}
