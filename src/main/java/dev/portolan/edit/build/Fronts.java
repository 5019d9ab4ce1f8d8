package dev.portolan.edit.build;

import dev.portolan.edit.draft.Draft;
import dev.portolan.model.AliasTarget;
import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.Endpoint;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Listener;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.Place;
import dev.portolan.model.Provider;
import dev.portolan.model.RecordType;
import dev.portolan.model.Subnet;
import dev.portolan.model.Zone;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.fact.Fact;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.ProviderFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names under which brokers are dialled at a balancer or an endpoint, and the zones that lead them there. */
final class Fronts {
    private Fronts() {
    }

    /** The brokers that advertise a port of the balancer. */
    private static List<PortPlan.Front> advertised(Draft draft, Id<LoadBalancer> balancer) {
        return PortPlan.fronts(draft.topology(), draft.get(balancer))
                .filter(front -> front.listener().dialledPort().equals(front.port())).toList();
    }

    /** Leads the brokers' own names to the balancer in its network, where nothing does so yet. */
    static void open(Draft draft, Id<LoadBalancer> balancer) {
        List<String> names = names(advertised(draft, balancer));
        List<String> own = names.stream().filter(name -> draft.get(balancer).dnsName().filter(name::equals).isEmpty()).toList();
        lead(draft, own, draft.get(balancer).network(), balancer.as());
    }

    /** Lets clients of an endpoint's network dial the brokers there by the names that these advertise. */
    static void open(Draft draft, Id<Endpoint> endpoint, Id<LoadBalancer> balancer) {
        Network consumer = draft.get(draft.get(endpoint).network());
        List<PortPlan.Front> fronts = advertised(draft, balancer);
        if (fronts.isEmpty()) {
            return;
        }
        Optional<String> name = draft.get(balancer).dnsName();
        boolean byBalancer = fronts.stream().allMatch(front -> name.equals(front.listener().advertisedHost()));
        if (byBalancer) {
            rename(draft, consumer, fronts);
            fronts = advertised(draft, balancer);
        }
        if (consumer.provider() == Provider.TIDB_CLOUD) {
            attach(draft, endpoint, names(fronts));
        } else {
            lead(draft, names(fronts), draft.get(balancer).network(), balancer.as());
            lead(draft, names(fronts), consumer.id(), endpoint.as());
        }
    }

    /** Gives every broker a name of its own in the place of the balancer's, which leads nowhere on the other side. */
    private static void rename(Draft draft, Network consumer, List<PortPlan.Front> fronts) {
        for (PortPlan.Front front : fronts) {
            Broker broker = draft.get(front.broker().id());
            Listeners.named(broker, front.listener().name()).ifPresent(listener -> Listeners.advertise(draft, broker.id(),
                    listener, name(draft, consumer, broker), front.port()));
        }
    }

    private static String name(Draft draft, Network consumer, Broker broker) {
        Cluster cluster = draft.get(broker.cluster());
        Provider cloud = Kafka.home(draft.topology(), cluster.id()).map(Network::provider).orElse(Provider.ALIBABA);
        boolean tidb = consumer.provider() == Provider.TIDB_CLOUD;
        Provider sheet = tidb ? Provider.TIDB_CLOUD : Provider.SELF_HOSTED;
        String pattern = tidb ? "essential." + cloud.term() : "behind-balancer";
        String zone = draft.topology().<Place>find(broker.place()).map(place -> switch (place) {
            case Subnet s -> s.zone().map(Zone::id).orElse("az");
            case Network n -> "az";
        }).orElse("az");
        return Optional.ofNullable(ProviderFacts.of(sheet).names().get(pattern))
                .or(() -> Optional.ofNullable(ProviderFacts.of(Provider.TIDB_CLOUD).names().get("essential.alibaba")))
                .map(Fact::value).orElseThrow().fill(Map.of("broker", broker.nodeId(), "zone", zone,
                        "cluster", cluster.id().value().replace('.', '-'), "unique", MadeUp.hex(cluster.id(), 26)));
    }

    /** Attaches the domains of some names to an endpoint. */
    private static void attach(Draft draft, Id<Endpoint> endpoint, List<String> names) {
        List<String> domains = new ArrayList<>(draft.get(endpoint).attachedDomains());
        names.stream().map(name -> "*." + parent(name)).filter(domain -> !domains.contains(domain)).distinct()
                .forEach(domains::add);
        draft.set(endpoint, "attachedDomains", domains);
    }

    /** A zone for a network that leads names to an endpoint or a balancer; one that is there already is completed. */
    static void lead(Draft draft, List<String> names, Id<Network> network, Id<AliasTarget> target) {
        for (String domain : names.stream().map(Fronts::parent).distinct().toList()) {
            List<DnsRecord> records = names.stream().filter(name -> parent(name).equals(domain))
                    .map(name -> alias(name, target)).toList();
            Optional<HostedZone> there = draft.topology().all(HostedZone.class).stream()
                    .filter(zone -> zone.networks().contains(network) && zone.domain().equalsIgnoreCase(domain)).findFirst();
            there.ifPresentOrElse(zone -> complete(draft, zone, records), () -> {
                HostedZone zone = draft.add(HostedZone.class, network + "-zone",
                        Map.of("domain", domain, "networks", List.of(network), "records", records));
                draft.place(zone.id(), Tidy.below(draft, network));
            });
        }
    }

    /** Adds the records that a zone lacks, unless other networks see it too, for which they would be wrong. */
    private static void complete(Draft draft, HostedZone zone, List<DnsRecord> records) {
        if (zone.networks().size() == 1) {
            Names.addRecords(draft, zone.id(), records.stream().filter(wanted -> zone.records().stream()
                    .noneMatch(known -> known.name().equalsIgnoreCase(wanted.name()))).toList());
        }
    }

    static DnsRecord alias(String name, Id<AliasTarget> target) {
        return new DnsRecord(name, RecordType.ALIAS, List.of(), Optional.of(target), Extra.NONE);
    }

    static String parent(String name) {
        return name.substring(name.indexOf('.') + 1);
    }

    /** The names that are advertised, without addresses. */
    private static List<String> names(List<PortPlan.Front> fronts) {
        return fronts.stream().map(PortPlan.Front::listener).map(Listener::advertisedHost).flatMap(Optional::stream)
                .filter(host -> host.indexOf('.') > 0 && IpAddress.tryParse(host).isEmpty()).distinct().toList();
    }
}
