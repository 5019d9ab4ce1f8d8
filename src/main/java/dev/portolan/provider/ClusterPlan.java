package dev.portolan.provider;

import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.fact.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a new cluster is given when it is drawn, by its provider's sheet. */
public final class ClusterPlan {
    private final ProviderFacts facts;
    private final Map<String, Fact<String>> said;

    ClusterPlan(ProviderFacts facts, Map<String, Fact<String>> said) {
        this.facts = facts;
        this.said = said;
    }

    /**
     * A listener. Written as the path of its port, the protocol, the mechanism if it has one, and its name where the port
     * has none: {@code msk.vpc.iam SASL_SSL AWS_MSK_IAM}.
     */
    public record Listener(KafkaPort port, SecurityProtocol protocol, Optional<String> mechanism, String name) {
    }

    /** The listeners of every node. */
    public List<Listener> listeners() {
        return listed("listeners").stream().map(this::listener).toList();
    }

    /** A further listener for some use: {@code public}, {@code endpoint} or {@code external}. */
    public Optional<Listener> listener(Use use) {
        return text(use.name().toLowerCase(Locale.ROOT)).map(this::listener);
    }

    /** What a further listener is for. */
    public enum Use { PUBLIC, ENDPOINT, EXTERNAL }

    private Listener listener(String text) {
        String[] words = text.split(" ");
        KafkaPort port = facts.port(words[0]).orElseThrow(() -> new IllegalArgumentException("no port " + words[0])).value();
        SecurityProtocol protocol = SecurityProtocol.valueOf(words[1]);
        return new Listener(port, protocol, words.length < 3 ? Optional.empty() : Optional.of(words[2]),
                words.length < 4 ? port.listener().orElse(protocol.term()) : words[3]);
    }

    public Optional<String> version() {
        return text("version");
    }

    public Optional<String> release() {
        return text("release");
    }

    public Optional<String> authority() {
        return text("authority");
    }

    /** In how many zones the nodes stand. */
    public int zones() {
        return Integer.parseInt(text("zones").orElse("1"));
    }

    /** Settings of the cluster by their Kafka names. */
    public SortedMap<String, String> settings() {
        return settings("settings");
    }

    /** Settings that public listeners need beside. */
    public SortedMap<String, String> publicSettings() {
        return settings("public-setting");
    }

    /** What a node is called: {@code {broker}} stands for its id. */
    public NamePattern nodeName() {
        return new NamePattern(text("node-name").orElse("broker-{broker}"));
    }

    /** The names that the provider gives each node, the one for clients first. */
    public List<NamePattern> names() {
        return listed("names").stream().map(name -> facts.names().get(name).value()).toList();
    }

    /** The name that a node advertises and that hosts files must hold. */
    public Optional<NamePattern> hostName() {
        return text("host-name").map(NamePattern::new);
    }

    /** The address that listeners bind. */
    public Optional<String> bindHost() {
        return text("bind-host");
    }

    /** The port of the controllers among themselves, when every node is one. */
    public Optional<KafkaPort> controller() {
        return text("controller").flatMap(facts::port).map(Fact::value);
    }

    /** The port of ZooKeeper, when it runs beside every node. */
    public Optional<KafkaPort> ensemble() {
        return text("ensemble").flatMap(facts::port).map(Fact::value);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(said.get(name)).map(Fact::value);
    }

    private List<String> listed(String name) {
        return text(name).map(value -> Arrays.asList(value.split(", "))).orElse(List.of());
    }

    private SortedMap<String, String> settings(String name) {
        SortedMap<String, String> settings = new TreeMap<>();
        for (String entry : listed(name)) {
            int end = entry.indexOf('=');
            settings.put(entry.substring(0, end), entry.substring(end + 1));
        }
        return settings;
    }
}
