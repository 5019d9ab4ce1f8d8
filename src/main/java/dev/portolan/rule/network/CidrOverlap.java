package dev.portolan.rule.network;

import dev.portolan.analysis.law.PeeringOverlap;
import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.analysis.address.Block;
import dev.portolan.analysis.address.BlockForest;
import dev.portolan.analysis.address.Overlap;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.NetworkCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Peering;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Networks joined by a link that forwards packets must not share addresses: the local route of each keeps packets for the
 * overlap at home, and a transit gateway's table learns such a block from one of them only, without a word. On Open Telekom
 * Cloud a peering still serves subnets that do not overlap. Overlaps that no such link meets are {@link OverlapAside}.
 */
public final class CidrOverlap implements TopologyRule {
    /** How many pairs are listed for one table; the others are counted. */
    static final int LISTED = 25;

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.PEERING, ElementKind.PRIVATE_LINE,
                ElementKind.TRANSIT_GATEWAY, ElementKind.TRANSIT_ROUTE_TABLE, ElementKind.TRANSIT_ATTACHMENT,
                ElementKind.TRANSIT_PEERING);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return Stream.of(topology.all(Peering.class).stream().flatMap(peering -> peering(topology, peering)),
                topology.all(PrivateLine.class).stream().flatMap(line -> line(topology, line)),
                tables(topology)).flatMap(each -> each);
    }

    private static Stream<Finding> peering(Topology topology, Peering peering) {
        Optional<Network> one = topology.find(peering.requester());
        Optional<Network> other = topology.find(peering.accepter());
        if (one.isEmpty() || other.isEmpty() || one.equals(other) || !overlap(one.get().cidrs(), other.get().cidrs())) {
            return Stream.empty();
        }
        boolean spared = subnetsRoute(one.get()) && subnetsRoute(other.get())
                && !overlap(subnets(topology, one.get()), subnets(topology, other.get()));
        Detail why = Detail.of(spared ? "network.cidr-overlap.subnets" : "network.cidr-overlap.peering", peering.id());
        Finding finding = between(one.get(), one.get().cidrs(), other.get(), other.get().cidrs(), peering.id(), why);
        return Stream.of(spared ? finding.with(Severity.WARNING) : finding);
    }

    private static boolean subnetsRoute(Network network) {
        return ProviderLaws.of(network.provider()).peeringOverlap().value() == PeeringOverlap.SUBNETS_ROUTE;
    }

    private static List<Cidr> subnets(Topology topology, Network network) {
        return topology.all(Subnet.class).stream().filter(subnet -> subnet.network().equals(network.id()))
                .flatMap(subnet -> subnet.cidrs().stream()).toList();
    }

    private static Stream<Finding> line(Topology topology, PrivateLine line) {
        Optional<Network> near = topology.find(line.near());
        Optional<Network> far = line.far().flatMap(topology::find);
        if (near.isEmpty() || far.isEmpty() || near.equals(far)) {
            return Stream.empty();
        }
        List<Cidr> fromFar = line.farPrefixes().orElse(far.get().cidrs());
        List<Cidr> fromNear = line.nearPrefixes().orElse(near.get().cidrs());
        Clash here = clash(near.get(), fromFar);
        Clash there = clash(far.get(), fromNear);
        Clash worse = here.compareTo(there) > 0 ? here : there;
        List<Cidr> nears = worse == here ? near.get().cidrs() : fromNear;
        List<Cidr> fars = worse == here ? fromFar : far.get().cidrs();
        return switch (worse) {
            case NONE -> Stream.empty();
            case PARTLY -> Stream.of(between(near.get(), nears, far.get(), fars, line.id(),
                    Detail.of("network.cidr-overlap.longer", line.id())).with(Severity.NOTE));
            case WHOLLY -> Stream.of(between(near.get(), nears, far.get(), fars, line.id(),
                    Detail.of("network.cidr-overlap.line", line.id())));
        };
    }

    /** What learning a block that overlaps one's own does: nothing, hosts in the common part are cut off, or all of it is. */
    private enum Clash { NONE, PARTLY, WHOLLY }

    /** The local route of a cloud network beats whatever it learns; a site's routers take the longest prefix. */
    private static Clash clash(Network network, List<Cidr> learnt) {
        Clash worst = Clash.NONE;
        boolean site = network.kind() == NetworkKind.ON_PREMISES;
        for (Cidr own : network.cidrs()) {
            for (Cidr block : learnt) {
                boolean partly = own.prefix() > block.prefix() || site && own.prefix() < block.prefix();
                if (own.overlaps(block) && worst != Clash.WHOLLY) {
                    worst = partly ? Clash.PARTLY : Clash.WHOLLY;
                }
            }
        }
        return worst;
    }

    private static Finding between(Network one, List<Cidr> blocks, Network other, List<Cidr> others, Id<?> link, Detail why) {
        return Finding.of(NetworkCode.CIDR_OVERLAP, List.of(one.id(), other.id(), link), touching(blocks, others), one.id(),
                touching(others, blocks), other.id(), why);
    }

    private static List<Cidr> touching(List<Cidr> blocks, List<Cidr> others) {
        return blocks.stream().filter(block -> others.stream().anyMatch(block::overlaps)).toList();
    }

    private static boolean overlap(List<Cidr> blocks, List<Cidr> others) {
        return blocks.stream().anyMatch(block -> others.stream().anyMatch(block::overlaps));
    }

    /** Where a block comes from: an attachment that the table learns, one that it only serves, or a peered gateway. */
    private enum Origin { LEARNT, SERVED, PEER }

    private record Member(Network network, Origin origin) {
    }

    private static Stream<Finding> tables(Topology topology) {
        if (topology.all(TransitAttachment.class).isEmpty()) {
            return Stream.empty();
        }
        TransitTables tables = TransitTables.of(topology);
        Set<List<?>> told = new HashSet<>();
        return tables.all().stream().flatMap(table -> table(topology, tables, table))
                .filter(finding -> told.add(finding.detail().facts().subList(0, Math.min(4, finding.detail().facts().size()))));
    }

    private static Stream<Finding> table(Topology topology, TransitTables tables, TransitTables.Table table) {
        Set<TransitAttachment> learnt = new HashSet<>(table.propagated());
        Map<Origin, List<Block<Member>>> blocks = new EnumMap<>(Origin.class);
        List.of(Origin.values()).forEach(origin -> blocks.put(origin, new ArrayList<>()));
        for (TransitAttachment attachment : table.members()) {
            enter(topology, attachment, learnt.contains(attachment) ? Origin.LEARNT : Origin.SERVED, blocks);
        }
        tables.beyond(topology, table).forEach(attachment -> enter(topology, attachment, Origin.PEER, blocks));
        BlockForest<Member> forest = BlockForest.of(blocks.values().stream().flatMap(List::stream).toList());
        List<Overlap<Member>> listed = forest.overlaps().filter(CidrOverlap::counts).limit(LISTED + 1).toList();
        Stream<Finding> findings = listed.stream().limit(LISTED).map(pair -> shared(table, pair));
        return listed.size() <= LISTED ? findings : Stream.concat(findings, Stream.of(more(table.id(), forest.count()
                - BlockForest.of(blocks.get(Origin.SERVED)).count() - BlockForest.of(blocks.get(Origin.PEER)).count())));
    }

    private static void enter(Topology topology, TransitAttachment attachment, Origin origin,
                              Map<Origin, List<Block<Member>>> blocks) {
        TransitTables.network(topology, attachment).ifPresent(network -> TransitTables.blocks(topology, attachment)
                .forEach(cidr -> blocks.get(origin).add(new Block<>(cidr, new Member(network, origin)))));
    }

    /** Networks that a table serves but never learns cannot reach each other through it, nor can a peer's among them. */
    private static boolean counts(Overlap<Member> pair) {
        Member outer = pair.outer().owner();
        Member inner = pair.inner().owner();
        return (outer.origin() != inner.origin() || inner.origin() == Origin.LEARNT) && outer.network() != inner.network();
    }

    private static Finding shared(TransitTables.Table table, Overlap<Member> pair) {
        Network inner = pair.inner().owner().network();
        Network outer = pair.outer().owner().network();
        boolean longer = pair.inner().cidr().prefix() > pair.outer().cidr().prefix();
        boolean site = outer.kind() == NetworkKind.ON_PREMISES;
        String why = !longer ? "network.cidr-overlap.transit" : site ? "network.cidr-overlap.longer"
                : "network.cidr-overlap.transit-longer";
        Finding finding = Finding.of(NetworkCode.CIDR_OVERLAP, List.of(inner.id(), outer.id(), table.id()), pair.inner().cidr(),
                inner.id(), pair.outer().cidr(), outer.id(), Detail.of(why, table.id()));
        return longer && site ? finding.with(Severity.NOTE) : finding;
    }

    private static Finding more(Id<?> where, long pairs) {
        return new Finding(NetworkCode.CIDR_OVERLAP, Severity.ERROR, List.of(where),
                Detail.of("network.cidr-overlap.more", where, pairs, LISTED), Optional.empty());
    }

    /** The networks that have addresses of their own. */
    static Stream<Network> addressed(Topology topology) {
        return topology.all(Network.class).stream().filter(network -> network.kind() != NetworkKind.INTERNET);
    }
}
