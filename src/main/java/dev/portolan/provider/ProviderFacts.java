package dev.portolan.provider;

import dev.portolan.model.ElementKind;
import dev.portolan.model.Provider;
import dev.portolan.model.Zone;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.fact.Fact;
import dev.portolan.model.fact.FactSheet;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sheet of a provider, with types. Every value carries its source and the day it was read. A provider is silent about
 * what its sheet does not hold; nothing is taken over from another one.
 */
public final class ProviderFacts {
    /** The sheets that have been asked for: most designs know one or two providers. */
    private static final Map<Provider, ProviderFacts> READ = new ConcurrentHashMap<>();

    private final FactSheet sheet;
    private final Map<Quota, Fact<Limit>> limits = new EnumMap<>(Quota.class);
    private final Map<IdlePoint, Fact<Duration>> idle = new EnumMap<>(IdlePoint.class);

    private ProviderFacts(FactSheet sheet) {
        this.sheet = sheet;
        sheet.under("limit").forEach((name, fact) -> limits.put(FactSheet.term(name, Quota.class), fact.map(Limit::parse)));
        sheet.under("idle").forEach((name, fact) -> idle.put(FactSheet.term(name, IdlePoint.class),
                fact.map(text -> Duration.ofSeconds(Integer.parseInt(text)))));
    }

    public static ProviderFacts of(Provider provider) {
        return READ.computeIfAbsent(provider, p ->
                new ProviderFacts(FactSheet.beside(ProviderFacts.class, p.term() + ".properties")));
    }

    /** What the provider calls elements of a kind; Portolan's own word where the sheet holds none. */
    public String label(ElementKind kind) {
        return sheet.find("label." + kind.term()).map(Fact::value).orElse(kind.label());
    }

    /** What the provider calls one variety of a kind, such as the classic one of its networks. */
    public String label(ElementKind kind, String variety) {
        return sheet.find("label." + kind.term() + "." + variety).map(Fact::value).orElseGet(() -> label(kind));
    }

    public Optional<Fact<Limit>> limit(Quota quota) {
        return Optional.ofNullable(limits.get(quota));
    }

    /** After how much silence a connection is dropped there unless something else is set. */
    public Optional<Fact<Duration>> idleTimeout(IdlePoint point) {
        return Optional.ofNullable(idle.get(point));
    }

    /** How many addresses at the beginning of a subnet's IPv4 block nobody may use. */
    public Optional<Fact<Integer>> reservedFirst() {
        return sheet.find("reserved.first").map(fact -> fact.map(Integer::valueOf));
    }

    /** How many addresses at the end of a subnet's IPv4 block nobody may use. */
    public Optional<Fact<Integer>> reservedLast() {
        return sheet.find("reserved.last").map(fact -> fact.map(Integer::valueOf));
    }

    /** The shortest prefix, and so the largest IPv4 block, that a network may have. */
    public Optional<Fact<Integer>> shortestPrefix() {
        return sheet.find("block.shortest").map(fact -> fact.map(Integer::valueOf));
    }

    /** The longest prefix, and so the smallest IPv4 block, that a network may have. */
    public Optional<Fact<Integer>> longestPrefix() {
        return sheet.find("block.longest").map(fact -> fact.map(Integer::valueOf));
    }

    /** Where the block of a new network is looked for, in that order. */
    public Optional<Fact<List<Cidr>>> blockPool() {
        return sheet.find("new-block.pool")
                .map(fact -> fact.map(text -> Arrays.stream(text.split(", ")).map(Cidr::parse).toList()));
    }

    /** The prefix length of a new network's block. */
    public Optional<Fact<Integer>> usualPrefix() {
        return sheet.find("new-block.prefix").map(fact -> fact.map(Integer::valueOf));
    }

    /** The ports of the provider's systems, by port and path. */
    public List<Fact<KafkaPort>> ports() {
        return sheet.under("port").entrySet().stream()
                .map(entry -> entry.getValue().map(text -> KafkaPort.parse(entry.getKey(), text)))
                .sorted(Comparator.comparingInt((Fact<KafkaPort> fact) -> fact.value().ports().from())
                        .thenComparing(fact -> fact.value().path()))
                .toList();
    }

    /** The port of a path such as {@code msk.vpc.tls}. */
    public Optional<Fact<KafkaPort>> port(String path) {
        return sheet.find("port." + path).map(fact -> fact.map(text -> KafkaPort.parse(path, text)));
    }

    /** The port to which a broker's id is added on a path such as {@code msk.multi-vpc}. */
    public Optional<Fact<Integer>> portBase(String path) {
        return sheet.find("port-base." + path).map(fact -> fact.map(Integer::valueOf));
    }

    /** How names are made, by what they name, such as {@code msk.broker}. */
    public SortedMap<String, Fact<NamePattern>> names() {
        SortedMap<String, Fact<NamePattern>> names = new TreeMap<>();
        sheet.under("name").forEach((name, fact) -> names.put(name, fact.map(NamePattern::new)));
        return names;
    }

    /** The codes of the provider's Regions, those drawn first. */
    public List<String> regions() {
        return listed("regions");
    }

    /** The zones of a Region, those drawn first; none when the sheet does not hold them. */
    public List<Zone> zones(String region) {
        return listed("zones." + region).stream().map(Zone::new).toList();
    }

    /** What a new cluster of that plan is given, such as {@code msk-iam}. */
    public Optional<ClusterPlan> cluster(String plan) {
        SortedMap<String, Fact<String>> said = sheet.under("cluster." + plan);
        return said.isEmpty() ? Optional.empty() : Optional.of(new ClusterPlan(this, said));
    }

    private List<String> listed(String name) {
        return sheet.find(name).map(fact -> List.of(fact.value().split(", "))).orElse(List.of());
    }

    /** Bandwidth in words. */
    public Optional<Fact<String>> bandwidth(ElementKind kind) {
        return sheet.find("bandwidth." + kind.term());
    }

    /** What is paid for an element of a kind: dimensions, no prices. */
    public Optional<Fact<List<String>>> priceDimensions(ElementKind kind) {
        return sheet.find("price." + kind.term()).map(fact -> fact.map(text -> Arrays.asList(text.split(", "))));
    }

    /** Every fact of the sheet by its name. */
    public SortedMap<String, Fact<String>> all() {
        return sheet.all();
    }
}
