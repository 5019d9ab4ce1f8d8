package dev.portolan.rule.names;

import dev.portolan.finding.Detail;
import dev.portolan.finding.DnsCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Network;
import dev.portolan.model.Provider;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.Visibility;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** On AWS a network sees private zones only with both its DNS support and its DNS host names on. */
public final class ResolutionOff implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.HOSTED_ZONE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(HostedZone.class).stream().filter(zone -> zone.visibility() == Visibility.PRIVATE)
                .flatMap(zone -> zone.networks().stream().flatMap(id -> topology.find(id).stream())
                        .filter(network -> network.provider() == Provider.AWS)
                        .filter(network -> network.dnsSupport() == Toggle.OFF || network.dnsHostnames() == Toggle.OFF)
                        .map(network -> finding(zone, network)));
    }

    private static Finding finding(HostedZone zone, Network network) {
        Map<String, Toggle> settings = new TreeMap<>(Map.of("dnsSupport", network.dnsSupport(),
                "dnsHostnames", network.dnsHostnames()));
        List<String> off = settings.keySet().stream().filter(part -> settings.get(part) == Toggle.OFF).toList();
        return Finding.of(DnsCode.RESOLUTION_OFF, List.of(network.id(), zone.id()), network.id(), zone.id(), off)
                .with(new Fix(Detail.of("dns.resolution-off.fix", off, network.id()),
                        off.stream().<Change>map(part -> new Change.Set(network.id(), part, Toggle.ON)).toList()));
    }
}
