package dev.portolan.diagram;

import dev.portolan.design.Design;
import dev.portolan.design.Nesting;
import dev.portolan.design.Territories;
import dev.portolan.design.Territory;
import dev.portolan.diagram.scene.Icon;
import dev.portolan.model.Account;
import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.Element;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Region;
import dev.portolan.model.RouteTable;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.Zone;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
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

    private Outline(Design design, Optional<Figures> before) {
        this.topology = design.topology();
        this.figures = new Figures(design, before);
    }

    /** @param before figures of an earlier design, which are used again where they are the same */
    static Figures of(Design design, Judgement judgement, Optional<Figures> before) {
        Outline outline = new Outline(design, before);
        outline.index();
        outline.territories();
        outline.networks();
        new Cards(design.topology(), outline.figures, judgement).draw();
        return outline.figures;
    }

    private void index() {
        for (Broker broker : topology.all(Broker.class)) {
            Nesting.network(topology, broker.place()).ifPresent(network ->
                    clustersIn.computeIfAbsent(network, id -> new LinkedHashSet<>()).add(broker.cluster()));
        }
        topology.all(RouteTable.class).forEach(table -> own(table.network(), table.id()));
        topology.all(SecurityGroup.class).forEach(group -> own(group.network(), group.id()));
    }

    private void own(Id<?> network, Id<?> part) {
        ownedBy.computeIfAbsent(network, id -> new ArrayList<>()).add(part);
    }

    /** The key of the outline of a territory. */
    static String key(Territory territory) {
        return territory.isNone() ? Figures.ROOT : "group/" + territory.region().map(Id::value).orElse("") + "/"
                + territory.account().map(Id::value).orElse("");
    }

    private void territories() {
        Territories territories = Territories.of(topology);
        territories.all().forEach(each -> figures.put(sheet(each, territories.placedAs(each)), Figures.ROOT));
    }

    private Sheet sheet(Territory group, Optional<Id<?>> placedAs) {
        Optional<Region> region = group.region().flatMap(topology::find);
        Optional<Account> account = group.account().flatMap(topology::find);
        String regionName = region.map(r -> named(r) ? r.name() : r.code().orElse(r.name()))
                .orElse(group.region().map(Id::value).orElse(""));
        String accountName = account.map(Account::name).orElse(group.account().map(Id::value).orElse(""));
        List<Id<?>> ids = group.ids();
        List<String> tags = new ArrayList<>();
        if (group.region().isPresent() && !accountName.isEmpty()) {
            tags.add(accountName);
        }
        account.flatMap(Account::number).ifPresent(tags::add);
        String fact = region.map(Region::provider).or(() -> account.map(Account::provider)).map(Words::of).orElse("");
        Subject subject = new Subject(key(group), Optional.of(ids.getFirst()), ids.subList(1, ids.size()),
                placedAs, (regionName + " " + accountName).strip());
        return new Sheet(subject, Sheet.Kind.REGION, group.region().isPresent() ? Icon.REGION : Icon.ACCOUNT,
                regionName.isEmpty() ? accountName : regionName, "", tags, fact, List.of(), figures.fold(subject));
    }

    private static boolean named(Element element) {
        return !element.name().equals(element.id().value());
    }

    private void networks() {
        for (Network network : topology.all(Network.class)) {
            String parent = network.kind() == NetworkKind.INTERNET ? Figures.ROOT : key(Territory.of(network));
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
