package dev.portolan.diagram;

import dev.portolan.design.Design;
import dev.portolan.diagram.scene.Icon;
import dev.portolan.model.Account;
import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.Element;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Region;
import dev.portolan.model.RouteTable;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.Zone;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the places of a design into sheets that nest: Region and account, network, subnet. */
final class Outline {
    private final Topology topology;
    private final Figures figures;
    private final Map<Id<?>, Set<Id<?>>> clustersIn = new HashMap<>();
    private final Map<Id<?>, List<Id<?>>> ownedBy = new HashMap<>();
    private final Map<Id<?>, Integer> groupsOfRegion = new HashMap<>();
    private final Map<Id<?>, Integer> groupsOfAccount = new HashMap<>();

    private Outline(Design design, Optional<Figures> before) {
        this.topology = design.topology();
        this.figures = new Figures(design, before);
    }

    /** @param before figures of an earlier design, which are used again where they are the same */
    static Figures of(Design design, Judgement judgement, Optional<Figures> before) {
        Outline outline = new Outline(design, before);
        outline.index();
        outline.groups();
        outline.networks();
        new Cards(design.topology(), outline.figures, judgement).draw();
        return outline.figures;
    }

    private void index() {
        for (Broker broker : topology.all(Broker.class)) {
            network(topology, broker.place()).ifPresent(network ->
                    clustersIn.computeIfAbsent(network, id -> new LinkedHashSet<>()).add(broker.cluster()));
        }
        topology.all(RouteTable.class).forEach(table -> own(table.network(), table.id()));
        topology.all(SecurityGroup.class).forEach(group -> own(group.network(), group.id()));
    }

    private void own(Id<?> network, Id<?> part) {
        ownedBy.computeIfAbsent(network, id -> new ArrayList<>()).add(part);
    }

    /** The network of a place: itself, or that of the subnet. */
    static Optional<Id<?>> network(Topology topology, Id<?> place) {
        return topology.find(place.<Element>as()).flatMap(element -> switch (element) {
            case Network network -> Optional.of(network.id());
            case Subnet subnet -> Optional.of(subnet.network());
            default -> Optional.empty();
        });
    }

    private record Group(Optional<Id<Region>> region, Optional<Id<Account>> account) {
        String key() {
            return region.isEmpty() && account.isEmpty() ? Figures.ROOT
                    : "group/" + region.map(Id::value).orElse("") + "/" + account.map(Id::value).orElse("");
        }
    }

    /** The key of the outline that a Region and an account make together. */
    static String group(Optional<Id<Region>> region, Optional<Id<Account>> account) {
        return new Group(region, account).key();
    }

    private void groups() {
        Set<Group> groups = new LinkedHashSet<>();
        topology.all(Network.class).stream().filter(n -> n.kind() != NetworkKind.INTERNET)
                .forEach(n -> groups.add(new Group(n.region(), n.account())));
        topology.all(TransitGateway.class).forEach(t -> groups.add(new Group(t.region(), t.account())));
        topology.all(EndpointService.class).stream().filter(s -> Cards.home(topology, s).isEmpty())
                .forEach(s -> groups.add(new Group(s.region(), s.account())));
        Set<Id<?>> used = new HashSet<>();
        for (Group group : groups) {
            group.region().ifPresent(id -> groupsOfRegion.merge(id, 1, Integer::sum));
            group.account().ifPresent(id -> groupsOfAccount.merge(id, 1, Integer::sum));
            group.region().ifPresent(used::add);
            group.account().ifPresent(used::add);
        }
        topology.all(Region.class).stream().filter(r -> !used.contains(r.id()))
                .forEach(r -> groups.add(new Group(Optional.of(r.id()), Optional.empty())));
        groups.stream().filter(group -> !group.key().isEmpty()).forEach(group -> figures.put(sheet(group), Figures.ROOT));
    }

    private Sheet sheet(Group group) {
        Optional<Region> region = group.region().flatMap(topology::find);
        Optional<Account> account = group.account().flatMap(topology::find);
        String regionName = region.map(r -> named(r) ? r.name() : r.code().orElse(r.name()))
                .orElse(group.region().map(Id::value).orElse(""));
        String accountName = account.map(Account::name).orElse(group.account().map(Id::value).orElse(""));
        List<Id<?>> ids = new ArrayList<>();
        group.region().ifPresent(ids::add);
        group.account().ifPresent(ids::add);
        List<String> tags = new ArrayList<>();
        if (group.region().isPresent() && !accountName.isEmpty()) {
            tags.add(accountName);
        }
        account.flatMap(Account::number).ifPresent(tags::add);
        String fact = region.map(Region::provider).or(() -> account.map(Account::provider)).map(Words::of).orElse("");
        Subject subject = new Subject(group.key(), Optional.of(ids.getFirst()), ids.subList(1, ids.size()),
                Optional.of(placedAs(group)), (regionName + " " + accountName).strip());
        return new Sheet(subject, Sheet.Kind.REGION, group.region().isPresent() ? Icon.REGION : Icon.ACCOUNT,
                regionName.isEmpty() ? accountName : regionName, "", tags, fact, List.of(), figures.fold(subject));
    }

    private static boolean named(Element element) {
        return !element.name().equals(element.id().value());
    }

    /** The Region's id where it has one outline, else the account's, else both with a colon between. */
    private Id<?> placedAs(Group group) {
        if (group.region().isPresent() && groupsOfRegion.getOrDefault(group.region().get(), 0) <= 1) {
            return group.region().get();
        }
        if (group.account().isPresent() && groupsOfAccount.getOrDefault(group.account().get(), 0) <= 1) {
            return group.account().get();
        }
        String both = group.region().map(Id::value).orElse("_") + ":" + group.account().map(Id::value).orElse("_");
        return Id.of(both.length() > Id.MAX_LENGTH ? both.substring(0, Id.MAX_LENGTH) : both);
    }

    private void networks() {
        for (Network network : topology.all(Network.class)) {
            String parent = network.kind() == NetworkKind.INTERNET ? Figures.ROOT : group(network.region(), network.account());
            figures.put(sheet(network), parent);
        }
        for (Subnet subnet : topology.all(Subnet.class)) {
            if (topology.contains(subnet.network())) {
                figures.put(sheet(subnet), subnet.network().value());
            }
        }
    }

    private Sheet sheet(Network network) {
        List<Tag> labels = new ArrayList<>();
        for (Id<?> id : clustersIn.getOrDefault(network.id(), Set.of())) {
            topology.find(id.<Cluster>as()).ifPresent(cluster -> labels.add(label(cluster)));
        }
        Sheet.Kind kind = switch (network.kind()) {
            case VPC, CLASSIC -> Sheet.Kind.NETWORK;
            case ON_PREMISES, INTERNET -> Sheet.Kind.OUTSIDE;
        };
        String fact = labels.isEmpty() && !network.name().equals(Words.fact(network)) ? Words.fact(network) : "";
        Subject subject = Subject.of(network, ownedBy.getOrDefault(network.id(), List.of()),
                Words.fact(network) + " " + network.name() + " " + String.join(" ", cidrs(network.cidrs(), 9)));
        return new Sheet(subject, kind, Words.icon(network), network.name(), "", cidrs(network.cidrs(), 2), fact,
                labels.size() > 3 ? labels.subList(0, 3) : labels, figures.fold(subject));
    }

    static Tag label(Cluster cluster) {
        String kind = Words.of(cluster.kind());
        String note = cluster.release().orElse(kind + cluster.version().map(v -> " " + v).orElse(""));
        return new Tag(cluster.id(), Icon.CLUSTER, cluster.name(), note, "cluster " + cluster.name() + ", " + note);
    }

    private Sheet sheet(Subnet subnet) {
        List<Id<?>> others = new ArrayList<>();
        subnet.routeTable().ifPresent(others::add);
        subnet.networkAcl().ifPresent(others::add);
        String zone = subnet.zone().map(Zone::id).orElse("");
        Subject subject = Subject.of(subnet, others, "subnet " + subnet.name() + " " + zone);
        return new Sheet(subject, Sheet.Kind.SUBNET, Icon.SUBNET, subnet.name(), zone, cidrs(subnet.cidrs(), 1), "",
                List.of(), figures.fold(subject));
    }

    private static List<String> cidrs(List<Cidr> blocks, int shown) {
        Map<String, Boolean> tags = new LinkedHashMap<>();
        blocks.stream().limit(shown).forEach(block -> tags.put(block.toString(), true));
        if (blocks.size() > shown) {
            tags.put("+" + (blocks.size() - shown), true);
        }
        return List.copyOf(tags.keySet());
    }
}
