package dev.portolan.edit.part;

import dev.portolan.edit.build.Kafka;
import dev.portolan.edit.build.Subnets;
import dev.portolan.edit.build.Tidy;
import dev.portolan.edit.build.Where;
import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.Broker;
import dev.portolan.model.BrokerRole;
import dev.portolan.model.Cluster;
import dev.portolan.model.Listener;
import dev.portolan.model.Network;
import dev.portolan.model.Place;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** One more broker of a cluster, like the one it has. */
final class BrokerRecipe implements Recipe {

    @Override
    public Answer ask(Part part, Topology topology, Ground ground) {
        Optional<Cluster> cluster = cluster(topology, ground);
        if (cluster.isEmpty()) {
            return Answer.no(Refusal.NEEDS_CLUSTER);
        }
        if (Kafka.brokers(topology, cluster.get().id()).isEmpty() && Nodes.inside(topology, ground).isEmpty()) {
            return Answer.no(Refusal.NEEDS_NETWORK, cluster.get().id());
        }
        Id<Place> place = place(topology, ground, cluster.get());
        Optional<Network> network = Where.network(topology, place);
        return network.isEmpty() || Nodes.hasAddress(topology, place, network.get()) ? Answer.in(place)
                : Answer.no(Refusal.NO_ROOM, place);
    }

    /** The cluster that was hit, or the first that lives where the broker is dropped. */
    private static Optional<Cluster> cluster(Topology topology, Ground ground) {
        return switch (ground) {
            case Ground.On(Cluster cluster, Optional<Network> network) -> Optional.of(cluster);
            case Ground.On(Broker broker, Optional<Network> network) -> topology.find(broker.cluster());
            case Ground other -> Nodes.inside(topology, other).stream()
                    .flatMap(inside -> Kafka.livingIn(topology, inside.network().id()).stream()).findFirst()
                    .flatMap(topology::find);
        };
    }

    /** The subnet it is dropped on, or the one of the network, or else of the cluster, that holds the fewest brokers. */
    private static Id<Place> place(Topology topology, Ground ground, Cluster cluster) {
        Optional<Ground.Inside> inside = Nodes.inside(topology, ground);
        if (inside.isPresent() && inside.get().subnet().isPresent()) {
            return inside.get().place();
        }
        List<Broker> brokers = Kafka.brokers(topology, cluster.id());
        Id<Network> network = inside.map(Ground.Inside::network).or(() -> Kafka.home(topology, cluster.id()))
                .map(Network::id).orElseThrow();
        return Subnets.of(topology, network).stream().min(Comparator.comparingLong(subnet -> brokers.stream()
                        .filter(broker -> broker.place().equals(subnet.id())).count()))
                .map(Subnet::id).<Id<Place>>map(Id::as).orElseGet(network::as);
    }

    @Override
    public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
        Topology topology = draft.topology();
        Cluster cluster = cluster(topology, ground).orElseThrow();
        Id<Place> place = place(topology, ground, cluster);
        int id = topology.all(Broker.class).stream().filter(each -> each.cluster().equals(cluster.id()))
                .mapToInt(Broker::nodeId).max().orElse(0) + 1;
        Network network = Where.network(topology, place).orElseThrow();
        List<IpAddress> addresses = Nodes.address(draft, place, network);
        Optional<Broker> sibling = Kafka.brokers(topology, cluster.id()).stream().reduce((first, second) -> second);
        Map<String, Object> said = sibling.map(like -> like(draft, like, id, addresses)).orElse(Map.of());
        Map<String, Object> own = new HashMap<>(said);
        own.putAll(Map.of("cluster", cluster.id(), "nodeId", id, "place", place, "addresses", addresses));
        Broker made = draft.add(Broker.class, cluster.id() + "-" + id, own);
        draft.place(made.id(), ground instanceof Ground.On ? Tidy.below(draft, place) : at);
        return made.id();
    }

    /** What a sibling says, with the new node's id in its names; it is no controller, as the voters are settled. */
    private static Map<String, Object> like(Draft draft, Broker sibling, int id, List<IpAddress> addresses) {
        List<Listener> listeners = Kafka.forClients(draft.topology(), sibling).stream().toList();
        List<Listener> kept = sibling.listeners().stream().filter(each -> listeners.contains(each)
                || each.name().startsWith("REPLICATION")).map(each -> listener(draft, sibling, each, id, addresses)).toList();
        boolean controller = sibling.roles().contains(BrokerRole.CONTROLLER);
        return Map.of("name", renumbered(sibling.name(), sibling.nodeId(), id),
                "names", sibling.names().stream().map(name -> renumbered(name, sibling.nodeId(), id)).toList(),
                "securityGroups", sibling.securityGroups(), "listeners", kept,
                "roles", controller ? List.of(BrokerRole.BROKER) : sibling.roles(), "settings", sibling.settings());
    }

    private static Listener listener(Draft draft, Broker sibling, Listener like, int id, List<IpAddress> addresses) {
        Shape<Listener> shape = Shape.of(Listener.class);
        Optional<String> host = like.advertisedHost().flatMap(said -> {
            boolean own = sibling.addresses().stream().anyMatch(address -> address.toString().equals(said));
            boolean literal = IpAddress.tryParse(said).isPresent();
            return own ? addresses.stream().findFirst().map(IpAddress::toString)
                    : literal ? Optional.empty() : Optional.of(renumbered(said, sibling.nodeId(), id));
        });
        Optional<Port> port = like.advertisedPort().map(said -> Port.of(said.number() + 1));
        Listener listener = shape.with(shape.with(like, "advertisedHost", host), "advertisedPort", port);
        return listener.certificateNames().filter(names -> names.stream().noneMatch(name -> name.startsWith("*"))).isPresent()
                ? shape.with(listener, "certificateNames", host.map(List::of)) : listener;
    }

    /** The first label with another number. */
    private static String renumbered(String name, int before, int after) {
        int dot = name.indexOf('.');
        String label = dot < 0 ? name : name.substring(0, dot);
        String changed = label.replaceFirst("(?<!\\d)" + before + "(?!\\d)", Matcher.quoteReplacement(String.valueOf(after)));
        return changed + (dot < 0 ? "" : name.substring(dot));
    }
}
