package dev.portolan.diagram;

import dev.portolan.design.Nesting;
import dev.portolan.design.Territory;
import dev.portolan.diagram.scene.Icon;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.BalancerNode;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.Connection;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointNode;
import dev.portolan.model.EndpointService;
import dev.portolan.model.HostedZone;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Scheme;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.Subnet;
import dev.portolan.model.Target;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.TransitRouteTable;
import dev.portolan.model.Zone;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the nodes of a design into cards, each in the place it stands in. */
final class Cards {
    private final Topology topology;
    private final Figures figures;
    private final Judgement judgement;
    private final Map<Id<?>, List<Tag>> addresses = new HashMap<>();
    private final Map<Id<?>, List<Connection>> connections = new HashMap<>();
    private final Map<Id<?>, Set<Id<?>>> clusters = new HashMap<>();
    private final Map<Id<?>, List<Id<?>>> behindGateway = new HashMap<>();

    Cards(Topology topology, Figures figures, Judgement judgement) {
        this.topology = topology;
        this.figures = figures;
        this.judgement = judgement;
    }

    void draw() {
        topology.all(PublicAddress.class).forEach(this::address);
        topology.all(Connection.class)
                .forEach(c -> connections.computeIfAbsent(c.client(), id -> new ArrayList<>()).add(c));
        topology.all(Broker.class).forEach(b -> Nesting.network(topology, b.place())
                .ifPresent(n -> clusters.computeIfAbsent(n, id -> new LinkedHashSet<>()).add(b.cluster())));
        topology.all(TransitRouteTable.class)
                .forEach(t -> behindGateway.computeIfAbsent(t.gateway(), id -> new ArrayList<>()).add(t.id()));
        topology.all(TransitAttachment.class)
                .forEach(a -> behindGateway.computeIfAbsent(a.gateway(), id -> new ArrayList<>()).add(a.id()));
        topology.all(Client.class).forEach(c -> put(client(c), c.place().value()));
        topology.all(Endpoint.class).forEach(this::endpoint);
        topology.all(InternetGateway.class).forEach(g -> put(new Card(Subject.of(g, List.of(), "internet gateway " + g.name()),
                Icon.INTERNET_GATEWAY, g.name(), "internet gateway"), g.network().value()));
        topology.all(NatGateway.class).forEach(n -> put(new Card(Subject.of(n, List.of(), "NAT gateway " + n.name()),
                Icon.NAT_GATEWAY, n.name(), n.address().map(a -> a + " · ").orElse("") + n.kind().term() + " NAT"),
                n.subnet().value()));
        topology.all(TransitGateway.class).forEach(this::transitGateway);
        topology.all(EndpointService.class).forEach(this::service);
        topology.all(LoadBalancer.class).forEach(this::balancer);
        topology.all(Broker.class).forEach(b -> put(broker(b), b.place().value()));
        topology.all(HostedZone.class).forEach(this::zone);
        loose();
    }

    /** Puts a card into its place with its public addresses; what stands nowhere stands beside the places. */
    private void put(Card card, String parent) {
        List<Tag> tags = card.subject().element().map(id -> addresses.getOrDefault(id, List.of())).orElse(List.of());
        figures.put(tags.isEmpty() ? card : card.with(tags), figures.has(parent) ? parent : Figures.ROOT);
    }

    private void address(PublicAddress address) {
        Optional<Element> bound = address.attachedTo().flatMap(id -> topology.find(id.<Element>as()));
        String shown = address.address().map(IpAddress::toString).orElse(address.name());
        if (bound.isEmpty()) {
            put(new Card(Subject.of(address, List.of(), "public address " + address.name()), Icon.PUBLIC_ADDRESS,
                    address.name(), shown.equals(address.name()) ? "public address" : shown), Figures.ROOT);
        } else {
            addresses.computeIfAbsent(bound.get().id(), id -> new ArrayList<>()).add(new Tag(address.id(),
                    Icon.PUBLIC_ADDRESS, shown, "", "public address " + address.name()));
        }
    }

    /** Clusters without a node, which would otherwise not be seen. */
    private void loose() {
        Set<Id<?>> seen = new LinkedHashSet<>();
        topology.all(Broker.class).forEach(broker -> seen.add(broker.cluster()));
        topology.all(Cluster.class).stream().filter(cluster -> !seen.contains(cluster.id()))
                .forEach(c -> put(new Card(Subject.of(c, List.of(), "cluster " + c.name()), Icon.CLUSTER, c.name(),
                        Words.of(c.kind()) + " · no brokers"), Figures.ROOT));
    }

    private static String addresses(Collection<IpAddress> addresses) {
        return addresses.stream().findFirst().map(IpAddress::toString).orElse("")
                + (addresses.size() > 1 ? " +" + (addresses.size() - 1) : "");
    }

    private static String joined(String... parts) {
        return String.join(" · ", java.util.Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
    }

    private static List<Id<?>> groups(Optional<List<Id<SecurityGroup>>> groups) {
        return List.copyOf(groups.orElse(List.of()));
    }

    private Card client(Client client) {
        List<Row> rows = new ArrayList<>();
        for (Connection connection : connections.getOrDefault(client.id(), List.of())) {
            String cluster = topology.find(connection.cluster()).map(Cluster::name).orElse(connection.cluster().value());
            rows.add(new Row(connection.id().value(), connection.id(), List.of(), "", cluster, judgement.word(connection),
                    judgement.tone(connection)));
        }
        String security = connections.getOrDefault(client.id(), List.of()).stream()
                .flatMap(c -> c.securityProtocol().stream()).findFirst().map(p -> p.term()).orElse("");
        String host = client.runsOn().map(id -> "on " + id).orElse("");
        Subject subject = Subject.of(client, groups(client.securityGroups()), "client " + client.name());
        String line = joined(addresses(client.addresses()), host, security);
        return new Card(subject, Icon.CLIENT, client.name(), line.isEmpty() ? "client" : line, Tone.QUIET, List.of(),
                List.of(), rows, Card.Entry.ANYWHERE, Card.Outline.OWN);
    }

    private Card broker(Broker broker) {
        Set<Id<?>> here = Nesting.network(topology, broker.place()).map(clusters::get).orElse(Set.of());
        String cluster = here.size() > 1 ? broker.cluster().value() : "";
        String role = broker.servesClients() ? "" : "controller";
        Subject subject = Subject.of(broker, groups(broker.securityGroups()), "broker " + broker.nodeId() + " " + broker.name());
        String line = joined(addresses(broker.addresses()), cluster, role);
        return new Card(subject, Icon.BROKER, broker.name(), line.isEmpty() ? "node " + broker.nodeId() : line, Tone.QUIET,
                broker.servesClients() ? judgement.ports(broker) : List.of(), List.of(), List.of(), Card.Entry.ANYWHERE,
                Card.Outline.OWN);
    }

    private void endpoint(Endpoint endpoint) {
        List<Id<Subnet>> subnets = endpoint.nodes().stream().map(EndpointNode::subnet).toList();
        Optional<String> state = Words.of(endpoint.state());
        String line = joined(endpoint.nodes().size() == 1 ? addresses(endpoint.nodes().getFirst().addresses()) : zones(subnets),
                state.orElse("accepted"));
        Subject subject = Subject.of(endpoint, groups(endpoint.securityGroups()), "endpoint " + endpoint.name());
        put(new Card(subject, Icon.ENDPOINT, endpoint.name(), line, state.isPresent() ? Tone.BLOCKED : Tone.QUIET, List.of(),
                List.of(), List.of(), Card.Entry.ANYWHERE, Card.Outline.OWN), Nesting.place(endpoint.network(), subnets).value());
    }

    /** The zones of some subnets, shortened to what tells them apart. */
    private String zones(List<Id<Subnet>> subnets) {
        List<String> zones = subnets.stream().flatMap(id -> topology.find(id).stream())
                .flatMap(subnet -> subnet.zone().stream()).map(Zone::id).distinct().toList();
        if (zones.isEmpty()) {
            return "";
        }
        List<String> shorts = zones.stream().map(zone -> zone.substring(zone.lastIndexOf('-') + 1)).toList();
        boolean distinct = shorts.stream().distinct().count() == zones.size();
        return String.join(" ", distinct && zones.size() > 1 ? shorts : zones);
    }

    private void transitGateway(TransitGateway gateway) {
        List<Id<?>> parts = behindGateway.getOrDefault(gateway.id(), List.of());
        long attached = parts.stream().flatMap(id -> topology.find(id.<Element>as()).stream())
                .filter(TransitAttachment.class::isInstance).count();
        put(new Card(Subject.of(gateway, parts, "transit gateway " + gateway.name()), Icon.TRANSIT_GATEWAY, gateway.name(),
                Words.count(attached, "attachment", "attachments")), Outline.key(Territory.of(gateway)));
    }

    private void service(EndpointService service) {
        String parent = Nesting.home(topology, service).map(Id::value).orElseGet(() -> Outline.key(Territory.of(service)));
        String who = service.allowedPrincipals().filter(p -> !p.isEmpty())
                .map(p -> "accepts " + (p.size() == 1 ? p.getFirst().replace("*", "everyone") : p.size() + " accounts"))
                .orElse("endpoint service");
        put(new Card(Subject.of(service, List.of(), "endpoint service " + service.name()), Icon.ENDPOINT_SERVICE,
                service.name(), who), parent);
    }

    private void balancer(LoadBalancer balancer) {
        List<Row> rows = new ArrayList<>();
        for (BalancerListener listener : balancer.listeners()) {
            rows.add(new Row("port-" + listener.port(), balancer.id(), List.of(listener.targetGroup()),
                    listener.port().toString(), targets(listener), "", Tone.QUIET));
        }
        List<Id<Subnet>> subnets = balancer.nodes().stream().map(BalancerNode::subnet).toList();
        String scheme = balancer.scheme() == Scheme.INTERNAL ? "internal" : "internet-facing";
        String cross = switch (balancer.crossZone()) {
            case ON -> "cross-zone on";
            case OFF -> "cross-zone off";
            case UNSET -> "";
        };
        String address = balancer.nodes().size() == 1 ? addresses(balancer.nodes().getFirst().addresses()) : "";
        Subject subject = Subject.of(balancer, groups(balancer.securityGroups()), "load balancer " + balancer.name());
        put(new Card(subject, Icon.LOAD_BALANCER, balancer.name(), joined(address, scheme, cross), Tone.QUIET, List.of(),
                List.of(), rows, rows.isEmpty() ? Card.Entry.ANYWHERE : Card.Entry.BESIDE_NAME, Card.Outline.OWN),
                Nesting.place(balancer.network(), subnets).value());
    }

    private String targets(BalancerListener listener) {
        List<Target> targets = topology.find(listener.targetGroup()).map(TargetGroup::targets).orElse(List.of());
        Map<Object, List<String>> byPort = new java.util.LinkedHashMap<>();
        for (Target target : targets) {
            String name = target.broker().map(id -> topology.find(id).map(Broker::name).orElse(id.value()))
                    .or(() -> target.address().map(IpAddress::toString)).orElse("?");
            byPort.computeIfAbsent(target.port(), port -> new ArrayList<>()).add(name);
        }
        return byPort.isEmpty() ? "no target" : String.join(", ", byPort.entrySet().stream()
                .map(entry -> names(entry.getValue()) + " : " + entry.getKey()).toList());
    }

    private static String names(List<String> names) {
        return names.size() <= 4 ? String.join(" ", names)
                : names.getFirst() + " … " + names.getLast() + " (" + names.size() + ")";
    }

    private void zone(HostedZone zone) {
        String line = joined(zone.visibility().term() + " zone", Words.count(zone.records().size(), "record", "records"));
        List<Id<Network>> networks = zone.networks().stream().filter(topology::contains).toList();
        if (networks.isEmpty()) {
            Subject subject = Subject.of(zone, List.of(), "hosted zone " + zone.domain());
            put(zoneCard(zone, subject, line, Card.Outline.OWN), Figures.ROOT);
        }
        for (int i = 0; i < networks.size(); i++) {
            Subject subject = i == 0 ? Subject.of(zone, List.of(), "hosted zone " + zone.domain())
                    : new Subject(zone.id() + "/" + networks.get(i), Optional.of(zone.id()), List.of(), Optional.empty(),
                            "hosted zone " + zone.domain() + ", also seen here");
            put(zoneCard(zone, subject, line, i == 0 ? Card.Outline.OWN : Card.Outline.REFERENCE), networks.get(i).value());
        }
    }

    private static Card zoneCard(HostedZone zone, Subject subject, String line, Card.Outline outline) {
        return new Card(subject, Icon.HOSTED_ZONE, zone.domain(), line, Tone.QUIET, List.of(), List.of(), List.of(),
                Card.Entry.ANYWHERE, outline);
    }
}
