package dev.portolan.law;

import dev.portolan.model.ClusterKind;
import dev.portolan.model.Topology;
import dev.portolan.testing.Sketch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A random country of networks, peerings and a transit gateway in which everything is said, so that a packet either
 * arrives or does not: one broker, one client, and between them routes, tables, groups and ACLs as the dice fall. The
 * listener's port lies below the ports that replies go to, so that no ACL entry means both.
 */
final class Terrain {
    static final int PORT = 443;
    private static final int NETWORKS = 3;

    private final Random random;
    private Sketch sketch = Sketch.aws();
    private final List<String> places = new ArrayList<>();

    private Terrain(Random random) {
        this.random = random;
    }

    static Topology of(long seed) {
        return new Terrain(new Random(seed)).drawn();
    }

    private Topology drawn() {
        for (int i = 0; i < NETWORKS; i++) {
            network(i);
        }
        peerings();
        transit();
        routes();
        String broker = places.remove(random.nextInt(places.size()));
        String client = places.get(random.nextInt(places.size()));
        sketch = sketch.cluster("demo", ClusterKind.SELF_HOSTED_KRAFT)
                .broker("demo-1", broker, address(broker, 11),
                "CLIENT PLAINTEXT " + PORT + " as " + address(broker, 11) + ":" + PORT)
                .client("app", client, address(client, 5)).connect("app", "demo", address(broker, 11) + ":" + PORT);
        group("app", client);
        group("demo-1", broker);
        acl(client);
        acl(broker);
        return sketch.topology();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Two subnets for hosts and two for attachments, one of each in either zone. */
    private void network(int number) {
        String id = "n" + number;
        sketch = sketch.vpc(id, "10." + number + ".0.0/16");
        for (int zone = 0; zone < 2; zone++) {
            String host = id + "-" + zone;
            sketch = sketch.subnet(host, "10." + number + "." + zone + ".0/24", "az" + zone)
                    .subnet(host + "-tgw", "10." + number + ".2" + zone + ".0/24", "az" + zone);
            places.add(host);
        }
    }

    private void peerings() {
        for (int i = 0; i < NETWORKS; i++) {
            for (int j = i + 1; j < NETWORKS; j++) {
                String id = "pcx-" + i + j;
                if (chance(60)) {
                    sketch = sketch.peering(id, "n" + i, "n" + j);
                    sketch = chance(15) ? sketch.with(id, "state", "pending-acceptance") : sketch;
                }
            }
        }
    }

    private void transit() {
        sketch = sketch.transit("tgw").transitTable("t0", "tgw").transitTable("t1", "tgw");
        List<String> attachments = new ArrayList<>();
        for (int i = 0; i < NETWORKS; i++) {
            String id = "n" + i;
            if (chance(85)) {
                sketch = chance(85) ? sketch.attach("tgw", id, id + "-0-tgw", id + "-1-tgw") : sketch.attach("tgw", id,
                        id + "-0-tgw");
                attachments.add("tgw-" + id);
                sketch = sketch.with("tgw-" + id, "propagatesTo", any(List.of("t0, t1", "t0, t1", "t0", "t1", "")));
                sketch = chance(92) ? sketch.with("tgw-" + id, "routeTable", any(List.of("t0", "t1"))) : sketch;
                sketch = chance(8) ? sketch.with("tgw-" + id, "state", "pending-acceptance") : sketch;
            }
        }
        for (String table : List.of("t0", "t1")) {
            if (!attachments.isEmpty() && chance(40)) {
                String route = any(destinations()) + " -> " + any(attachments);
                sketch = sketch.add(table, "routes", chance(25) ? route + " blackhole" : route);
            }
        }
    }

    private static List<String> destinations() {
        List<String> destinations = new ArrayList<>(List.of("10.0.0.0/8", "0.0.0.0/0"));
        for (int i = 0; i < NETWORKS; i++) {
            destinations.addAll(List.of("10." + i + ".0.0/16", "10." + i + ".0.0/16", "10." + i + ".0.0/24",
                    "10." + i + ".1.0/24"));
        }
        return destinations;
    }

    private void routes() {
        for (String place : places) {
            List<String> targets = new ArrayList<>(List.of("tgw", "tgw"));
            String own = place.substring(1, 2);
            for (String pair : List.of("01", "02", "12")) {
                Optional<String> peering = Optional.of("pcx-" + pair).filter(id -> pair.contains(own))
                        .filter(id -> sketch.draft().contains(dev.portolan.model.shape.Id.of(id)));
                peering.ifPresent(targets::add);
            }
            List<String> destinations = new ArrayList<>(List.copyOf(new java.util.LinkedHashSet<>(destinations())));
            destinations.removeIf(destination -> destination.startsWith("10." + own + "."));
            Collections.shuffle(destinations, random);
            sketch = sketch.table(place + "-rt", "n" + own).with(place, "routeTable", place + "-rt");
            for (String destination : destinations.subList(0, 1 + random.nextInt(4))) {
                sketch = sketch.add(place + "-rt", "routes",
                        destination + " -> " + any(targets) + (chance(8) ? " blackhole" : ""));
            }
        }
    }

    private void group(String owner, String place) {
        String id = "sg-" + owner;
        String other = owner.equals("app") ? "sg-demo-1" : "sg-app";
        sketch = sketch.group(id, place.substring(0, 2)).groups(owner, id);
        if (owner.equals("app")) {
            sketch = chance(30) ? sketch.add(id, "egress", rule(chance(50) ? "10.1.0.0/16" : "10.0.0.0/8")) : sketch;
        } else {
            sketch = sketch.add(id, "ingress", rule(chance(25) ? other : any(List.of("10.0.0.0/8", "0.0.0.0/0", "10.0.0.0/16",
                    "10.1.0.0/16"))));
        }
    }

    private String rule(String peer) {
        return any(List.of("443", "443", "all", "400-500", "9092")) + " " + peer;
    }

    private void acl(String place) {
        String id = "acl-" + place;
        if (chance(50) || sketch.draft().contains(dev.portolan.model.shape.Id.of(id))) {
            return;
        }
        sketch = sketch.acl(id, place.substring(0, 2)).with(place, "networkAcl", id);
        for (String direction : List.of("ingress", "egress")) {
            sketch = sketch.add(id, direction, "200 allow all 0.0.0.0/0");
            if (chance(35)) {
                sketch = sketch.add(id, direction, any(List.of("100", "300")) + " deny " + any(List.of("443", "1024-65535",
                        "all")) + " "
                        + any(List.of("10.0.0.0/16", "10.1.0.0/24", "10.2.0.0/16")));
            }
        }
    }

    private static String address(String place, int last) {
        return "10." + place.charAt(1) + "." + place.charAt(3) + "." + last;
    }
}
