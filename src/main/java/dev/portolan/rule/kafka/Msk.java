package dev.portolan.rule.kafka;

import dev.portolan.model.Broker;
import dev.portolan.model.ClientAuth;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Listener;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.Topology;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the rules for Amazon MSK have in common; the limits stand in {@code msk.properties} with their source. */
final class Msk {
    private static final ResourceBundle LIMITS = ResourceBundle.getBundle("dev.portolan.rule.kafka.msk");
    private static final Pattern MULTI_VPC = Pattern.compile("CLIENT_.*_VPCE");
    private static final String ACL_SETTING = "allow.everyone.if.no.acl.found";

    private Msk() {
    }

    static Stream<ClusterView> clusters(Topology topology) {
        return ClusterView.all(topology).stream().filter(view -> view.cluster().kind() == ClusterKind.MSK);
    }

    static KafkaVersion since(String feature) {
        return KafkaVersion.tryParse(LIMITS.getString(feature + ".since")).orElseThrow();
    }

    /** Whether brokers are dialled from the Internet: one has public names or a public address. */
    static boolean isPublic(Topology topology, ClusterView view) {
        return view.nodes().stream().anyMatch(node -> !node.publicNames().isEmpty())
                || topology.all(PublicAddress.class).stream().flatMap(address -> address.attachedTo().stream())
                        .anyMatch(bound -> view.nodes().stream().anyMatch(node -> node.id().equals(bound)));
    }

    /** Whether the listener is one that MSK opens for clients of other networks. */
    static boolean isMultiVpc(Listener listener) {
        return MULTI_VPC.matcher(listener.name().toUpperCase(Locale.ROOT)).matches();
    }

    static boolean isMultiVpc(ClusterView view) {
        return view.nodes().stream().flatMap(node -> node.listeners().stream()).anyMatch(Msk::isMultiVpc);
    }

    /** Whether the listener is among brokers or controllers, which MSK keeps to itself. */
    static boolean isInternal(String listener) {
        String upper = listener.toUpperCase(Locale.ROOT);
        return upper.startsWith("REPLICATION") || upper.startsWith("CONTROLLER");
    }

    /** Whether anyone gets in: no SASL, and no certificate asked for. What is not drawn is not held against it. */
    static boolean isUnauthenticated(Listener listener) {
        boolean open = listener.clientAuth() == ClientAuth.NONE || listener.clientAuth() == ClientAuth.REQUESTED;
        return !isInternal(listener.name()) && listener.securityProtocol() == SecurityProtocol.SSL && open;
    }

    /** Whether the cluster states that who is on no list may do everything. */
    static boolean isOpen(ClusterView view) {
        return Boolean.parseBoolean(view.cluster().settings().getOrDefault(ACL_SETTING, "false").trim());
    }

    /** The listeners of a cluster with the node each belongs to. */
    static Stream<Place> listeners(ClusterView view) {
        return view.nodes().stream().flatMap(node -> node.listeners().stream().map(listener -> new Place(node, listener)));
    }

    /** A listener of a node. */
    record Place(Broker node, Listener listener) {
    }
}
