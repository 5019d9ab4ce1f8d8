package dev.portolan.analysis.world;

import dev.portolan.model.Broker;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.HostedZone;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.Visibility;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which names there are and who may see them. Names are compared in lower case, without a final dot. */
final class NameIndex {
    static final Set<ElementKind> READS = EnumSet.of(ElementKind.HOSTED_ZONE, ElementKind.BROKER,
            ElementKind.LOAD_BALANCER, ElementKind.ENDPOINT, ElementKind.ENDPOINT_SERVICE);

    private final Map<Id<?>, List<HostedZone>> privateZones = new HashMap<>();
    private final Map<String, List<HostedZone>> zonesByDomain = new HashMap<>();
    private final Map<String, List<NamedElement>> providerNames = new HashMap<>();
    private final Map<Id<?>, List<EndpointName>> endpointNames = new HashMap<>();

    NameIndex(Topology topology) {
        for (HostedZone zone : topology.all(HostedZone.class)) {
            zonesByDomain.computeIfAbsent(normal(zone.domain()), k -> new ArrayList<>(1)).add(zone);
            if (zone.visibility() == Visibility.PRIVATE) {
                zone.networks().forEach(n -> privateZones.computeIfAbsent(n, k -> new ArrayList<>(2)).add(zone));
            }
        }
        for (Broker broker : topology.all(Broker.class)) {
            broker.names().forEach(name -> named(name, broker.id(), NamedElement.Realm.PRIVATE));
            broker.publicNames().forEach(name -> named(name, broker.id(), NamedElement.Realm.PUBLIC_OUTSIDE));
        }
        for (LoadBalancer balancer : topology.all(LoadBalancer.class)) {
            NamedElement.Realm realm = switch (balancer.scheme()) {
                case INTERNAL -> NamedElement.Realm.PRIVATE;
                case INTERNET_FACING -> NamedElement.Realm.PUBLIC;
            };
            balancer.dnsName().ifPresent(name -> named(name, balancer.id(), realm));
        }
        topology.all(Endpoint.class).forEach(endpoint -> addEndpoint(topology, endpoint));
    }

    private void addEndpoint(Topology topology, Endpoint endpoint) {
        endpoint.names().forEach(name -> named(name, endpoint.id(), NamedElement.Realm.PRIVATE));
        List<EndpointName> names = endpointNames.computeIfAbsent(endpoint.network(), k -> new ArrayList<>(2));
        endpoint.attachedDomains().forEach(domain -> names.add(
                new EndpointName(normal(domain), endpoint.id(), EndpointName.Standing.VALID)));
        EndpointService service = topology.get(endpoint.service());
        if (endpoint.privateDns() == Toggle.ON) {
            EndpointName.Standing standing = service.privateDnsVerified() == Toggle.ON ? EndpointName.Standing.VALID
                    : EndpointName.Standing.UNVERIFIED;
            service.privateDnsName().ifPresent(name -> names.add(new EndpointName(normal(name), endpoint.id(), standing)));
        }
    }

    private void named(String name, Id<?> element, NamedElement.Realm realm) {
        providerNames.computeIfAbsent(normal(name), k -> new ArrayList<>(1)).add(new NamedElement(element, realm));
    }

    static String normal(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    List<HostedZone> privateZones(Id<?> network) {
        return privateZones.getOrDefault(network, List.of());
    }

    /** All zones, of whatever visibility, whose domain is the name or one of its parents; the longest domain first. */
    List<HostedZone> zonesHolding(String name) {
        List<HostedZone> found = new ArrayList<>();
        for (String rest = name; !rest.isEmpty(); rest = rest.substring(rest.indexOf('.') + 1)) {
            found.addAll(zonesByDomain.getOrDefault(rest, List.of()));
            if (rest.indexOf('.') < 0) {
                break;
            }
        }
        return found;
    }

    List<NamedElement> providerName(String name) {
        return providerNames.getOrDefault(name, List.of());
    }

    /** Those whose pattern covers the name; where none does, those that may, as wildcards for several labels do. */
    List<EndpointName> endpointsNamed(Id<?> network, String name) {
        List<EndpointName> all = endpointNames.getOrDefault(network, List.of());
        List<EndpointName> sure = all.stream().filter(n -> n.covers(name)).toList();
        return sure.isEmpty() ? all.stream().filter(n -> n.mayCover(name)).toList() : sure;
    }
}
