package dev.portolan.rule.kafka;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

/** One change of a {@code server.properties}; each touches one or two of the domain's broker rules, from either side. */
enum Mutation {
    LISTENER_ENTRY((file, random) -> replaceOne(file, random, either(random, "listeners", "advertised.listeners"),
            "INTERNAL://{broker-node1-ip}:9092", "EXTERNAL://<ip>:9092", "EXTERNAL://b1.unique_name.example:9093",
            "EXTERNAL:/10.0.0.1:9092", "EXTERNAL://10.0.0.1", "EXTERNAL://10.0.0.1:", "EXTERNAL://10.0.0.1:-5", "EXTERNAL://:0",
            "EXTERNAL://10.0.0.1:99999999999", "EXTERNAL://[2001:db8::1]:9092", "EXTERNAL://2001:db8::1:9092", "external://h:7",
            "://h:9092", "EXTERNAL://a b:9092", "EXTERNAL://h:70000", "SSL:EXTERNAL://h:9092", "EXTERNAL://h:9092/x",
            "EXTERNAL://h%1:9092", "SSL://10.0.0.1:9095", "SASL_SSL://10.0.0.1:9096", "PLAINTEXT://10.0.0.1:9097")),
    LISTENER_NAME_TWICE((file, random) -> append(file, random, either(random, "listeners", "advertised.listeners"),
            "EXTERNAL://h1:39093", "external://h2:39094", "INTERNAL://10.0.0.1:9099", "CONTROLLER://10.0.0.1:29092",
            "INTERNAL://10.0.0.11:9092", "PLAINTEXT://10.0.0.11:9092", "EXTERNAL://0.0.0.0:39092")),
    LISTENER_PORT_TWICE((file, random) -> {
        String[] hosts = {"0.0.0.0", "", "10.0.0.1", "127.0.0.1", "[::1]", "host", "[fe80::1%eth0]", "256.1.1.1", "[::]",
                "010.0.0.1"};
        String key = either(random, "listeners", "listeners", "advertised.listeners");
        String port = either(random, "9092", "9092", "0");
        List<String> names = new ArrayList<>(List.of("INTERNAL", "EXTERNAL", "CONTROLLER", "PLAINTEXT"));
        List<String> entries = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            entries.add(names.remove(random.nextInt(names.size())) + "://" + either(random, hosts) + ":" + port);
        }
        file.put(key, String.join(",", entries));
    }),
    LISTENER_UNMAPPED((file, random) -> append(file, random, either(random, "listeners", "listeners", "advertised.listeners"),
            "PUBLIC://h:49092", "CLIENT://10.0.0.1:49093", "SSL://h:49094", "SASL_PLAINTEXT://h:49095")),
    LIST_SPACING((file, random) -> {
        String key = either(random, "listeners", "advertised.listeners", "process.roles", "controller.quorum.voters",
                "listener.security.protocol.map", "sasl.enabled.mechanisms", "controller.listener.names");
        file.computeIfPresent(key, (k, value) -> either(random, value.replace(",", " , "), value.replace(",", ",,"),
                value + ",", "," + value, " " + value + " ", "", ","));
    }),
    PROTOCOL_MAP((file, random) -> append(file, random, "listener.security.protocol.map", "X:TLS", "X:plaintext", "X:", "X",
            ":PLAINTEXT", "internal:PLAINTEXT", "EXTERNAL:SASL_SSL", "INTERNAL:SSL", "CONTROLLER:SSL", "A:B:SSL", "X:sasl_ssl",
            "PLAINTEXT:PLAINTEXT", "INTERNAL:SASL_PLAINTEXT", "Y:NONE,Y:SSL")),
    PROTOCOL_MAP_FORM((file, random) -> append(file, random, "listener.security.protocol.map", "X", ":SSL",
            "control:SSL,Control:SSL",
            "Z:SSL,,Y:SSL", "Z : SSL ")),
    PROTOCOL_MAP_CHANGED((file, random) -> replaceOne(file, random, "listener.security.protocol.map", "PLAINTEXT:SASL_SSL",
            "CONTROLLER:SASL_PLAINTEXT", "OTHER:SSL", "EXTERNAL:Kerberos", "INTERNAL:SSL")),
    PROTOCOL_MAP_GONE((file, random) -> file.remove("listener.security.protocol.map")),
    INTER_BROKER_BOTH((file, random) -> {
        file.put("inter.broker.listener.name", either(random, "INTERNAL", "PLAINTEXT"));
        file.put("security.inter.broker.protocol", either(random, "PLAINTEXT", "SSL"));
    }),
    INTER_BROKER_NAME((file, random) -> file.put("inter.broker.listener.name", either(random, "INTERNAL", "EXTERNAL",
            "external", "PLAINTEXT", "CONTROLLER", "REPLICATION", "", "SASL_SSL", " INTERNAL "))),
    INTER_BROKER_PROTOCOL((file, random) -> {
        file.remove("inter.broker.listener.name");
        file.put("security.inter.broker.protocol", either(random, "PLAINTEXT", "SSL", "plaintext", "SASL_SSL", "TLS"));
    }),
    INTER_BROKER_UNSET((file, random) -> file.remove("inter.broker.listener.name")),
    MECHANISMS((file, random) -> {
        file.put("sasl.enabled.mechanisms", either(random, "PLAIN", "SCRAM-SHA-512", "GSSAPI", "PLAIN, GSSAPI", "",
                "PLAIN,PLAIN"));
        maybe(random, () -> file.put("sasl.mechanism.inter.broker.protocol", either(random, "PLAIN", "GSSAPI", "SCRAM-SHA-256")));
        maybe(random, () -> file.put("listener.security.protocol.map",
                "INTERNAL:SASL_SSL,EXTERNAL:SSL,CONTROLLER:PLAINTEXT,PLAINTEXT:SASL_PLAINTEXT,PLANE:SSL"));
    }),
    OWN_MECHANISMS((file, random) -> file.put("listener.name." + either(random, "internal", "external", "INTERNAL")
            + ".sasl.enabled.mechanisms", either(random, "PLAIN", "SCRAM-SHA-512", "GSSAPI,PLAIN", ",", ""))),
    IDLE((file, random) -> {
        file.put("connections.max.idle.ms", either(random, "-1", "0", "50", "100", "101", "600000", "long", "99999999999"));
        maybe(random, () -> file.put("connection.failed.authentication.delay.ms", either(random, "0", "50", "-1", "1000",
                "1.5")));
    }),
    ADVERTISED_UNSET((file, random) -> {
        file.remove("advertised.listeners");
        maybe(random, () -> file.computeIfPresent("listeners", (key, value) -> either(random,
                value.replace("0.0.0.0", "10.0.0.9"), value.replace("10.0.0.12", "0.0.0.0"), value.replace("0.0.0.0", ""))));
    }),
    ADVERTISED_WILDCARD((file, random) -> replaceOne(file, random, "advertised.listeners", "INTERNAL://0.0.0.0:9092",
            "EXTERNAL://0.0.0.0:9093", "CONTROLLER://0.0.0.0:29092", "EXTERNAL://[::]:9093", "EXTERNAL://:9093")),
    ADVERTISED_CONTROLLER((file, random) -> append(file, random, "advertised.listeners", "CONTROLLER://10.0.0.11:29092",
            "CONTROLLER://0.0.0.0:29092", "controller://10.0.0.11:29092", "CONTROLLER://c1.example:29092")),
    ADVERTISED_SET((file, random) -> file.put("advertised.listeners", either(random, "PLAINTEXT://10.0.0.11:9092",
            "CONTROLLER://10.0.0.11:29092", "INTERNAL://10.0.0.11:9092", "PUBLIC://10.0.0.11:9092", "",
            "INTERNAL://h:9092,EXTERNAL://h:9092"))),
    CONTROLLER_NAMES((file, random) -> file.put("controller.listener.names", either(random, "CONTROLLER", "controller", "",
            "CONTROLLER,INTERNAL", "CONTROLLER, EXTERNAL", "CONTROLLER,CONTROLLER", "INTERNAL", "PLAINTEXT", "OTHER", "SSL",
            "CONTROLLER,", ",CONTROLLER", "controller,CONTROLLER", "INTERNAL,EXTERNAL,CONTROLLER", "CONTROLLER,OTHER"))),
    CONTROLLER_NAMES_SPELLED((file, random) -> file.put("controller.listener.names", either(random, "controller", "Controller",
            "controller,CONTROLLER", "CONTROLLER,controller"))),
    CONTROLLER_BETWEEN_BROKERS((file, random) -> {
        file.remove("security.inter.broker.protocol");
        file.put("inter.broker.listener.name", either(random, "CONTROLLER", "controller"));
    }),
    CONTROLLER_NAMES_UNSET((file, random) -> file.remove("controller.listener.names")),
    CONTROLLER_EXTRA_LISTENER((file, random) -> append(file, random, "listeners", "EXTERNAL://10.0.0.1:39095",
            "CONTROLLER2://10.0.0.1:29093", "CONTROLLER://10.0.0.1:29094", "INTERNAL://10.0.0.1:9091")),
    LISTENERS_SET((file, random) -> file.put("listeners", either(random, "CONTROLLER://:29092", "PLAINTEXT://:9092", "",
            "PLAINTEXT://h:9092,CONTROLLER://h:29092", "INTERNAL://h:9092", "INTERNAL://h:9092,EXTERNAL://h:9093"))),
    LISTENERS_UNSET((file, random) -> file.remove("listeners")),
    QUORUM_UNSET((file, random) -> file.remove("controller.quorum.voters")),
    QUORUM_BOOTSTRAP((file, random) -> {
        file.put("controller.quorum.bootstrap.servers", either(random, "10.0.0.11:29092", "10.0.0.11:29092,10.0.64.11:29092", "",
                "10.0.0.11", "{controller}:29092", "c1.example:29092", "c1:99999", "[::1]:29092", "c 1:29092", ","));
        maybe(random, () -> file.remove("controller.quorum.voters"));
    }),
    VOTERS((file, random) -> replaceOne(file, random, "controller.quorum.voters", "1@{broker-node1-ip}:29092", "x@10.0.0.1:29092",
            "1@10.0.0.1", "10.0.0.1:29092", "1@10.0.0.1:29092", "11@10.0.0.1:29092", "1@0.0.0.0:29092", "2@0.0.0.0:29092",
                    "1@:29092",
            "1@2@10.0.0.1:29092", "1@10.0.0.1:99999", "1@[::1]:29092", "-1@10.0.0.1:29092", "1@localhost:x", "01@10.0.0.1:1",
            "1@[10.0.0.1]:29092", "1@10.0.0.1:99999999999", "1@a/10.0.0.5:29092", "1@http://10.0.0.1:29092", "1@0.0.0.0:0",
                    "1@")),
    VOTER_NOWHERE((file, random) -> append(file, random, "controller.quorum.voters", "7@0.0.0.0:29092", "1@0.0.0.0:29092")),
    VOTER_TWICE((file, random) -> append(file, random, "controller.quorum.voters", "1@10.9.9.9:29092", "4@10.0.0.4:29092",
            "11@10.0.0.12:29092", "11@{b11}:29092")),
    ROLES((file, random) -> file.put("process.roles", either(random, "broker", "controller", "broker,controller", "",
            "broker,broker", "Broker", "broker,observer", "controller, broker", "broker,controller,broker", "controller,"))),
    ROLES_UNSET((file, random) -> file.remove("process.roles")),
    NODE_ID((file, random) -> file.put("node.id", either(random, "1", "2", "3", "11", "-1", "-2", "0", "99", "a", "1.0", "",
            "4294967296", "+1", "1001"))),
    BROKER_ID((file, random) -> {
        file.put("broker.id", either(random, "1", "11", "-1", "-2", "1000", "1001", "b"));
        maybe(random, () -> file.put("node.id", file.get("broker.id")));
    }),
    ID_RANGE((file, random) -> {
        file.remove("node.id");
        file.put("broker.id", either(random, "1000", "1001", "-1", "-2"));
        maybe(random, () -> file.put("broker.id.generation.enable", "false"));
    }),
    NODE_ID_UNSET((file, random) -> {
        file.remove("node.id");
        maybe(random, () -> file.remove("broker.id"));
    }),
    ID_GENERATION((file, random) -> {
        file.put("broker.id.generation.enable", either(random, "true", "false", "yes"));
        maybe(random, () -> file.put("reserved.broker.max.id", either(random, "0", "5", "-1", "many")));
        maybe(random, () -> file.put("broker.id", either(random, "-1", "3", "7", "1000", "1001", "-2")));
    }),
    CONTROL_PLANE((file, random) -> file.put("control.plane.listener.name", either(random, "CONTROLLER", "PLANE", "plane",
            "EXTERNAL", "INTERNAL", "PLAINTEXT", "NOWHERE", ""))),
    AUTO_JOIN((file, random) -> file.put("controller.quorum.auto.join.enable", either(random, "true", "true", "TRUE", "false",
            "maybe"))),
    ZOOKEEPER_CONNECT((file, random) -> {
        file.remove("zookeeper.connect");
        maybe(random, () -> file.put("zookeeper.connect", either(random, "10.0.0.5:2181/kafka", "")));
    }),
    MIGRATION((file, random) -> {
        file.put("zookeeper.metadata.migration.enable", either(random, "true", "true", "false", "on"));
        maybe(random, () -> file.put("zookeeper.connect", "10.0.0.5:2181"));
        maybe(random, () -> file.put("controller.listener.names", either(random, "CONTROLLER", "")));
    }),
    MIGRATION_PROTOCOL((file, random) -> {
        file.put("zookeeper.metadata.migration.enable", "true");
        file.put("inter.broker.protocol.version", either(random, "3.3", "2.8", "3.4"));
    }),
    PROTOCOL_VERSION((file, random) -> file.put("inter.broker.protocol.version", either(random, "2.8", "3.3", "3.4", "3.4-IV0",
            "3.7", "3.0", "3.0-IV0", "2.8.1", "3.5.1", "newest", "5.0", "3.6-IV2", "1.2", "0.11.0", "3.12")));

    private final BiConsumer<Map<String, String>, Random> change;

    Mutation(BiConsumer<Map<String, String>, Random> change) {
        this.change = change;
    }

    void apply(Map<String, String> file, Random random) {
        change.accept(file, random);
    }

    private static String either(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static void maybe(Random random, Runnable action) {
        if (random.nextBoolean()) {
            action.run();
        }
    }

    private static void append(Map<String, String> file, Random random, String key, String... choices) {
        file.merge(key, either(random, choices), (before, added) -> before + "," + added);
    }

    private static void replaceOne(Map<String, String> file, Random random, String key, String... choices) {
        List<String> items = new ArrayList<>(Arrays.asList(file.getOrDefault(key, "").split(",", -1)));
        items.set(random.nextInt(items.size()), either(random, choices));
        file.put(key, String.join(",", items));
    }
}
