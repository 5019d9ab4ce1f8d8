package dev.portolan.testing;

import dev.portolan.model.Broker;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Listener;
import dev.portolan.model.Network;
import dev.portolan.model.Subnet;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.function.UnaryOperator;

/** Whole patterns for {@link Sketch#then}: what most scenarios begin with. */
public final class Patterns {
    private static final List<String> LETTERS = List.of("a", "b", "c");

    private Patterns() {
    }

    /** Subnets {@code <network>-a}, {@code -b}, {@code -c} in the zones az1 to az3: the first three /24 of its block. */
    public static UnaryOperator<Sketch> threeSubnets(String network) {
        return sketch -> {
            Sketch drawn = sketch;
            for (int i = 0; i < 3; i++) {
                String block = prefix(sketch, network) + i + ".0/24";
                drawn = drawn.subnet(network + "-" + LETTERS.get(i), network, block, "az" + (i + 1));
            }
            return drawn;
        };
    }

    /**
     * A cluster of the brokers {@code <cluster>-1} to {@code -3}, one in each subnet of {@link #threeSubnets} at address
     * .11, with one listener written as {@code CLIENT SSL 9094}, advertised under the provider names
     * {@code b-1.<cluster>.example} to {@code b-3.<cluster>.example}.
     */
    public static UnaryOperator<Sketch> threeBrokers(String cluster, String network, String listener) {
        return sketch -> {
            boolean drawn = sketch.draft().contains(Id.of(network + "-a"));
            Sketch placed = (drawn ? sketch : sketch.then(threeSubnets(network))).cluster(cluster, ClusterKind.MSK);
            String port = listener.substring(listener.lastIndexOf(' ') + 1);
            for (int i = 0; i < 3; i++) {
                String name = "b-" + (i + 1) + "." + cluster + ".example";
                String broker = cluster + "-" + (i + 1);
                placed = placed.broker(broker, network + "-" + LETTERS.get(i), prefix(sketch, network) + i + ".11",
                        listener + " as " + name + ":" + port).with(broker, "names", name);
            }
            return placed;
        };
    }

    /**
     * One internal load balancer {@code nlb} before the three brokers, cross-zone, its bootstrap listener on the brokers'
     * port and one listener each from 8443; the service {@code svc}; the endpoint {@code vpce} in the consumer network;
     * and the private zone {@code phz} in which the brokers' names lead to it. The brokers advertise the ports from 8443.
     */
    public static UnaryOperator<Sketch> singleBalancer(String cluster, String consumer) {
        return sketch -> {
            Broker first = sketch.get(Broker.class, cluster + "-1");
            Listener listener = first.listeners().getFirst();
            String provider = sketch.get(Subnet.class, first.place().value()).network().value();
            String[] targets = {target(cluster, 1, listener), target(cluster, 2, listener), target(cluster, 3, listener)};
            Sketch drawn = sketch.balancer("nlb", provider, nodes(sketch, provider, 21)).with("nlb", "crossZone", "on")
                    .forward("nlb", listener.port().number(), targets);
            for (int i = 0; i < 3; i++) {
                drawn = drawn.forward("nlb", 8443 + i, targets[i])
                        .with(cluster + "-" + (i + 1), "listeners[0].advertisedPort", 8443 + i);
            }
            return drawn.service("svc", "nlb").endpoint("vpce", consumer, "svc", nodes(sketch, consumer, 31))
                    .then(names(cluster, consumer));
        };
    }

    /**
     * A load balancer {@code nlb-1} to {@code nlb-3}, a service {@code svc-1} to {@code svc-3} and an endpoint
     * {@code vpce-1} to {@code vpce-3} for each broker, and the private zone {@code phz} in which each broker's name leads
     * to its own endpoint. The brokers advertise what they did before.
     */
    public static UnaryOperator<Sketch> balancerPerBroker(String cluster, String consumer) {
        return sketch -> {
            Broker first = sketch.get(Broker.class, cluster + "-1");
            Listener listener = first.listeners().getFirst();
            String provider = sketch.get(Subnet.class, first.place().value()).network().value();
            Sketch drawn = sketch.zone("phz", cluster + ".example", consumer);
            for (int i = 1; i <= 3; i++) {
                drawn = drawn.balancer("nlb-" + i, provider, nodes(sketch, provider, 20 + i)).with("nlb-" + i, "crossZone", "on")
                        .forward("nlb-" + i, listener.port().number(), target(cluster, i, listener))
                        .service("svc-" + i, "nlb-" + i)
                        .endpoint("vpce-" + i, consumer, "svc-" + i, nodes(sketch, consumer, 30 + i))
                        .record("phz", "ALIAS b-" + i + "." + cluster + ".example vpce-" + i);
            }
            return drawn;
        };
    }

    /** The private zone {@code phz} of the cluster's names, which all lead to the endpoint {@code vpce}. */
    private static UnaryOperator<Sketch> names(String cluster, String consumer) {
        return sketch -> {
            Sketch drawn = sketch.zone("phz", cluster + ".example", consumer);
            for (int i = 1; i <= 3; i++) {
                drawn = drawn.record("phz", "ALIAS b-" + i + "." + cluster + ".example vpce");
            }
            return drawn;
        };
    }

    /** A transit gateway with the networks attached in all their subnets. */
    public static UnaryOperator<Sketch> hub(String gateway, String... networks) {
        return sketch -> {
            Sketch drawn = sketch.transit(gateway);
            for (String network : networks) {
                drawn = drawn.attach(gateway, network, subnets(sketch, network));
            }
            return drawn;
        };
    }

    private static String[] subnets(Sketch sketch, String network) {
        return sketch.draft().all(Subnet.class).stream().filter(subnet -> subnet.network().value().equals(network))
                .map(subnet -> subnet.id().value()).toArray(String[]::new);
    }

    private static String[] nodes(Sketch sketch, String network, int last) {
        return sketch.draft().all(Subnet.class).stream().filter(subnet -> subnet.network().value().equals(network))
                .map(subnet -> subnet.id() + " " + subnet.cidrs().getFirst().first().toString().replaceAll("0$", "" + last))
                .toArray(String[]::new);
    }

    private static String target(String cluster, int number, Listener listener) {
        return cluster + "-" + number + ":" + listener.port();
    }

    private static String prefix(Sketch sketch, String network) {
        return sketch.get(Network.class, network).cidrs().getFirst().first().toString().replaceAll("\\d+\\.\\d+$", "");
    }
}
