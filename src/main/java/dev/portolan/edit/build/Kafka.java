package dev.portolan.edit.build;

import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Listener;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Provider;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.ClusterPlan;
import dev.portolan.provider.ProviderFacts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Clusters as they are drawn. */
public final class Kafka {
    private static final String CONTROLLERS = "controller.listener.names";
    private static final String INTER_BROKER = "inter.broker.listener.name";
    /** Said of clusters that are older than the switch for public access. */
    private static final String EMR_PRINCIPAL = "listeners.address.principal";

    private Kafka() {
    }

    /** The brokers that serve clients, by node id. */
    public static List<Broker> brokers(Topology topology, Id<Cluster> cluster) {
        return topology.all(Broker.class).stream().filter(broker -> broker.cluster().equals(cluster) && broker.servesClients())
                .sorted(Comparator.comparingInt(Broker::nodeId)).toList();
    }

    /** The clusters of which a node stands in a network. */
    public static List<Id<Cluster>> livingIn(Topology topology, Id<Network> network) {
        return topology.all(Broker.class).stream().filter(broker -> Where.network(topology, broker.place())
                .filter(at -> at.id().equals(network)).isPresent()).map(Broker::cluster).distinct().toList();
    }

    /** The network in which the brokers of a cluster stand. */
    public static Optional<Network> home(Topology topology, Id<Cluster> cluster) {
        return brokers(topology, cluster).stream().findFirst().flatMap(broker -> Where.network(topology, broker.place()));
    }

    /** The listeners by which clients come in, one by which the brokers reach each other last. */
    public static List<Listener> forClients(Topology topology, Broker broker) {
        Cluster cluster = topology.get(broker.cluster());
        List<String> controllers = Arrays.asList(cluster.settings().getOrDefault(CONTROLLERS, "CONTROLLER").split(" *, *"));
        String peers = cluster.settings().getOrDefault(INTER_BROKER, "");
        return broker.listeners().stream().filter(listener -> controllers.stream().noneMatch(listener::isNamed))
                .filter(listener -> cluster.kind() != ClusterKind.MSK
                        || !listener.name().toUpperCase(Locale.ROOT).startsWith("REPLICATION"))
                .sorted(Comparator.comparing(listener -> listener.isNamed(peers))).toList();
    }

    /** What new clusters like it are given: it says which listeners it may have beside. */
    public static ClusterPlan plan(Cluster cluster) {
        return switch (cluster.kind()) {
            case MSK -> plan(Provider.AWS, "msk");
            case EMR -> plan(Provider.ALIBABA, cluster.settings().containsKey(EMR_PRINCIPAL) ? "emr-legacy" : "emr");
            case DMS -> plan(Provider.OTC, "dms");
            case SELF_HOSTED_KRAFT -> plan(Provider.SELF_HOSTED, "kraft");
            case SELF_HOSTED_ZOOKEEPER -> plan(Provider.SELF_HOSTED, "zookeeper");
        };
    }

    private static ClusterPlan plan(Provider provider, String name) {
        return ProviderFacts.of(provider).cluster(name).orElseThrow();
    }

    static boolean isSelfHosted(Cluster cluster) {
        return cluster.kind() == ClusterKind.SELF_HOSTED_KRAFT || cluster.kind() == ClusterKind.SELF_HOSTED_ZOOKEEPER;
    }

    static boolean isCloud(Network network) {
        return network.kind() == NetworkKind.VPC;
    }
}
