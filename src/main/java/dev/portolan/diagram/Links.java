package dev.portolan.diagram;

import dev.portolan.design.Nesting;
import dev.portolan.diagram.layout.Wire.End;
import dev.portolan.diagram.scene.Icon;
import dev.portolan.diagram.scene.Mark.Tip;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Connection;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.LinkState;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Peering;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Target;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitPeering;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The connectors that a design has whoever connects: links, attachments, services and the targets of load balancers. */
final class Links {
    private final Topology topology;
    private final Figures figures;
    private final Map<String, Link> links = new LinkedHashMap<>();
    private final Map<Id<?>, Integer> leaning = new HashMap<>();
    private final Map<IpAddress, Id<?>> holders = new HashMap<>();
    private final Map<Id<?>, Id<?>> gateways = new HashMap<>();
    private final Map<Id<?>, List<Id<?>>> attached = new HashMap<>();

    private Links(Topology topology, Figures figures) {
        this.topology = topology;
        this.figures = figures;
    }

    /** Adds the pills of links to the figures, and gives the connectors by key. */
    static Map<String, Link> of(Topology topology, Figures figures) {
        Links links = new Links(topology, figures);
        links.lean();
        links.index();
        topology.all(Peering.class).forEach(links::peering);
        topology.all(PrivateLine.class).forEach(links::line);
        topology.all(TransitAttachment.class).forEach(links::attachment);
        topology.all(TransitPeering.class).forEach(links::transitPeering);
        links.internet();
        topology.all(Endpoint.class).forEach(e -> links.flow(e.id(), e.service(), List.of(e.id()), state(e.state())));
        topology.all(EndpointService.class).forEach(links::service);
        topology.all(LoadBalancer.class).forEach(links::balancer);
        topology.all(NatGateway.class).forEach(nat -> nat.forwards().forEach(rule ->
                links.flow(nat.id(), rule.target(), List.of(nat.id(), rule.publicAddress()), Tone.QUIET)));
        return links.links;
    }

    private void index() {
        topology.all(Broker.class).forEach(broker -> broker.addresses().forEach(each -> holders.putIfAbsent(each, broker.id())));
        for (TransitAttachment attachment : topology.all(TransitAttachment.class)) {
            gateways.putIfAbsent(attachment.attached(), attachment.gateway());
            attached.computeIfAbsent(attachment.gateway(), id -> new ArrayList<>()).add(attachment.attached());
        }
    }

    /** Networks with clients lean to the left, those with brokers to the right, so that courses run with the reading. */
    private void lean() {
        for (Client client : topology.all(Client.class)) {
            Nesting.network(topology, client.place()).ifPresent(network -> leaning.merge(network, -1, Integer::sum));
        }
        Set<Id<?>> wanted = new HashSet<>();
        topology.all(Connection.class).forEach(connection -> wanted.add(connection.cluster()));
        for (Broker broker : topology.all(Broker.class)) {
            if (wanted.isEmpty() || wanted.contains(broker.cluster())) {
                Nesting.network(topology, broker.place()).ifPresent(network -> leaning.merge(network, 3, Integer::sum));
            }
        }
    }

    private int lean(Id<?> id) {
        return Integer.signum(leaning.getOrDefault(id, 0));
    }

    private static Tone state(LinkState state) {
        return Words.of(state).isPresent() ? Tone.BLOCKED : Tone.QUIET;
    }

    private void add(String key, End from, End to, List<Id<?>> elements, Tip tip, Tone tone) {
        String one = figures.shown(from.cell());
        String other = figures.shown(to.cell());
        if (!figures.has(one) || !figures.has(other) || one.equals(other) || figures.inside(one, other)
                || figures.inside(other, one)) {
            return;
        }
        End start = one.equals(from.cell()) ? from : End.at(one);
        End end = other.equals(to.cell()) ? to : End.at(other);
        links.merge(key, new Link(key, start, end, elements, tip, tone), (old, more) -> old.with(more.elements()));
    }

    /** A quiet line without direction, drawn from the figure that leans more to the left. */
    private void line(Id<?> one, Id<?> other, Id<?> link, Tone tone, int order) {
        boolean turned = order > 0;
        Id<?> from = turned ? other : one;
        Id<?> to = turned ? one : other;
        add("link/" + link + "/" + from + "/" + to, End.at(from.value()), End.at(to.value()), List.of(link), Tip.NONE, tone);
    }

    private void flow(Id<?> from, Id<?> to, List<Id<?>> elements, Tone tone) {
        add("flow/" + from + "/" + to, End.at(from.value()), entry(to.value()), elements, Tip.ARROW, tone);
    }

    private End entry(String key) {
        return figures.find(key).filter(figure -> figure instanceof Card card && card.entry() == Card.Entry.BESIDE_NAME
                && figure.key().equals(key)).map(figure -> End.at(key, Card.ENTRY)).orElse(End.at(key));
    }

    private void pill(Element link, Icon icon, String kind, LinkState state, String tip, Id<?> one, Id<?> other) {
        String note = Words.of(state).orElse(kind);
        figures.put(new Pill(Subject.of(link, List.of(), tip), icon, link.name(), note, state(state)),
                figures.around(one.value(), other.value()));
        boolean turned = lean(one) > lean(other);
        line(turned ? other : one, link.id(), link.id(), state(state), 0);
        line(link.id(), turned ? one : other, link.id(), state(state), 0);
    }

    private void peering(Peering peering) {
        pill(peering, Icon.PEERING, "", peering.state(), "peering " + peering.name(), peering.requester(), peering.accepter());
    }

    private void line(PrivateLine line) {
        Optional<Id<?>> end = line.far().<Id<?>>map(id -> id).or(() -> Optional.ofNullable(gateways.get(line.id())));
        String kind = Words.of(line.kind());
        pill(line, Icon.PRIVATE_LINE, kind, line.state(), kind + " " + line.name(), line.near(), end.orElse(line.near()));
    }

    private void attachment(TransitAttachment attachment) {
        boolean line = topology.find(attachment.attached().<Element>as()).filter(PrivateLine.class::isInstance).isPresent();
        if (!line) {
            line(attachment.attached(), attachment.gateway(), attachment.id(), state(attachment.state()),
                    lean(attachment.attached()));
        }
    }

    private void transitPeering(TransitPeering peering) {
        leaning.put(peering.requester(), side(peering.requester()));
        leaning.put(peering.accepter(), side(peering.accepter()));
        pill(peering, Icon.PEERING, "", peering.state(), "transit gateway peering " + peering.name(), peering.requester(),
                peering.accepter());
    }

    /** A gateway leans as the networks attached to it do. */
    private int side(Id<?> gateway) {
        return attached.getOrDefault(gateway, List.of()).stream().mapToInt(id -> leaning.getOrDefault(id, 0)).sum();
    }

    private void internet() {
        List<Network> outside = topology.all(Network.class).stream().filter(n -> n.kind() == NetworkKind.INTERNET).toList();
        if (outside.size() == 1) {
            Id<Network> internet = outside.getFirst().id();
            topology.all(InternetGateway.class).forEach(gateway ->
                    line(internet, gateway.id(), gateway.id(), Tone.QUIET, lean(internet)));
        }
    }

    private void service(EndpointService service) {
        service.loadBalancers().forEach(id -> flow(service.id(), id, List.of(service.id()), Tone.QUIET));
        service.server().ifPresent(id -> flow(service.id(), id, List.of(service.id()), Tone.QUIET));
    }

    /**
     * A row with several targets gets no connectors when each of them has a row of its own: they would say nothing new.
     */
    private void balancer(LoadBalancer balancer) {
        Map<Id<?>, Long> own = new HashMap<>();
        Map<BalancerListener, List<Id<?>>> reached = new LinkedHashMap<>();
        for (BalancerListener listener : balancer.listeners()) {
            List<Id<?>> targets = targets(listener);
            reached.put(listener, targets);
            if (targets.size() == 1) {
                own.merge(targets.getFirst(), 1L, Long::sum);
            }
        }
        reached.forEach((listener, targets) -> {
            if (targets.size() == 1 || !own.keySet().containsAll(targets)) {
                for (Id<?> target : targets) {
                    String row = "port-" + listener.port();
                    add("target/" + balancer.id() + "/" + row + "/" + target, End.at(balancer.id().value(), row),
                            End.at(target.value()), List.of(listener.targetGroup(), balancer.id()), Tip.ARROW, Tone.QUIET);
                }
            }
        });
    }

    private List<Id<?>> targets(BalancerListener listener) {
        List<Id<?>> found = new ArrayList<>();
        for (Target target : topology.find(listener.targetGroup()).map(TargetGroup::targets).orElse(List.of())) {
            target.broker().<Id<?>>map(id -> id).or(() -> target.address().flatMap(this::holder))
                    .filter(id -> !found.contains(id)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Id<?>> holder(IpAddress address) {
        return Optional.ofNullable(holders.get(address));
    }
}
