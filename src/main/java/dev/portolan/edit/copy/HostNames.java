package dev.portolan.edit.copy;

import dev.portolan.model.Broker;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Listener;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Topology;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Leaves;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the hosts of copies are called. A label that is the id of something copied follows its new id; a name that a provider
 * gives, and that something there has already, gets a number behind its first label. Wherever a copy says such a name, it
 * says the new one.
 */
final class HostNames {
    private static final String ANY = "*.";

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();

    private HostNames(Map<Id<?>, Id<?>> ids, Set<Id<?>> copied) {
        copied.stream().filter(id -> !ids.get(id).equals(id))
                .forEach(id -> labels.put(lower(id.value()), ids.get(id).value()));
    }

    static HostNames of(Topology source, Set<Id<?>> copied, Map<Id<?>, Id<?>> ids, Topology target) {
        HostNames names = new HostNames(ids, copied);
        Set<String> taken = target.elements().stream().flatMap(each -> given(each, Set.of()).stream()).map(HostNames::lower)
                .collect(Collectors.toCollection(HashSet::new));
        for (Element each : source.elements()) {
            if (copied.contains(each.id())) {
                given(each, copied).forEach(name -> names.rename(name, taken));
                said(each).forEach(name -> names.rename(name, Set.of()));
            }
        }
        return names;
    }

    /** Names that stand for the element itself wherever they are asked for. */
    private static List<String> given(Element element, Set<Id<?>> copied) {
        return switch (element) {
            case Broker broker -> {
                List<String> names = new ArrayList<>(broker.names());
                names.addAll(broker.publicNames());
                if (!copied.contains(broker.cluster())) {
                    names.addAll(advertised(broker));
                }
                yield names;
            }
            case LoadBalancer balancer -> balancer.dnsName().stream().toList();
            case Endpoint endpoint -> endpoint.names();
            case EndpointService service -> service.serviceName().stream().toList();
            default -> List.of();
        };
    }

    /** Names that it uses for itself in its own place. */
    private static List<String> said(Element element) {
        return switch (element) {
            case Broker broker -> advertised(broker);
            case Endpoint endpoint -> endpoint.attachedDomains();
            case EndpointService service -> service.privateDnsName().stream().toList();
            case HostedZone zone ->
                Stream.concat(Stream.of(zone.domain()), zone.records().stream().map(DnsRecord::name)).toList();
            default -> List.of();
        };
    }

    private static List<String> advertised(Broker broker) {
        return broker.listeners().stream().map(Listener::advertisedHost).flatMap(Optional::stream)
                .filter(host -> IpAddress.tryParse(host).isEmpty()).toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void rename(String name, Set<String> taken) {
        if (renamed.containsKey(lower(name))) {
            return;
        }
        String labelled = labelled(name);
        String free = labelled;
        for (int number = 2; taken.contains(lower(free)); number++) {
            free = numbered(labelled, number);
        }
        renamed.put(lower(name), free);
    }

    private String labelled(String name) {
        return Arrays.stream(name.split("\\.", -1)).map(label -> labels.getOrDefault(lower(label), label))
                .collect(Collectors.joining("."));
    }

    private static String numbered(String name, int number) {
        int from = name.startsWith(ANY) ? ANY.length() : 0;
        int dot = name.indexOf('.', from);
        int end = dot < 0 ? name.length() : dot;
        return name.substring(0, end) + "-" + number + name.substring(end);
    }

    /** A copy that says the new names. */
    Element renamed(Element copy) {
        return (Element) mapped((Record) copy);
    }

    private <R extends Record> R mapped(R record) {
        return Leaves.mapped(record, leaf -> switch (leaf) {
            case String text -> text(text);
            case HostPort dialled when !text(dialled.host()).equals(dialled.host()) ->
                new HostPort(text(dialled.host()), dialled.port());
            default -> leaf;
        });
    }

    private String text(String text) {
        String other = renamed.get(lower(text));
        if (other == null && text.startsWith(ANY)) {
            String labelled = labelled(text);
            String ending = lower(labelled.substring(1));
            return renamed.values().stream().anyMatch(name -> lower(name).endsWith(ending)) ? labelled : text;
        }
        return other == null || other.equals(text) ? text : other;
    }
}
