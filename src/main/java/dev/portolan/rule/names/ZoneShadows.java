package dev.portolan.rule.names;

import dev.portolan.finding.Detail;
import dev.portolan.finding.DnsCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Change;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.ElementKind;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Provider;
import dev.portolan.model.Topology;
import dev.portolan.model.Visibility;
import dev.portolan.model.fact.Fact;
import dev.portolan.provider.NamePattern;
import dev.portolan.provider.ProviderFacts;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A private zone at {@code kafka.<region>.amazonaws.com} or above answers, in its networks, for every MSK name of the Region and
 * probably for the MSK interface itself; what it does not list then does not resolve. A zone of the cluster's own domain does
 * no such harm.
 */
public final class ZoneShadows implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.HOSTED_ZONE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        List<HostedZone> zones = topology.all(HostedZone.class).stream()
                .filter(zone -> zone.visibility() == Visibility.PRIVATE && !zone.networks().isEmpty()).toList();
        return zones.isEmpty() ? Stream.empty() : check(zones, ProviderFacts.of(Provider.AWS).names().get("msk.region-zone"));
    }

    private static Stream<Finding> check(List<HostedZone> zones, Fact<NamePattern> region) {
        return zones.stream().filter(zone -> isTooWide(Domains.plain(zone.domain()), region.value()))
                .map(zone -> finding(zone, zones, region));
    }

    /** The zone above every MSK name of a Region, or one above that. */
    private static boolean isTooWide(String domain, NamePattern region) {
        return region.matches(domain) || domain.equals("amazonaws.com")
                || domain.endsWith(".amazonaws.com") && region.matches("kafka." + domain);
    }

    /** A zone that is too wide can be narrowed to where all its records lie, unless one of its networks has such a zone. */
    private static Finding finding(HostedZone zone, List<HostedZone> zones, Fact<NamePattern> region) {
        Finding finding = Finding.of(DnsCode.ZONE_SHADOWS, List.of(zone.id()), zone.id(), zone.domain(), zone.networks(),
                region.origin());
        List<String> parents = zone.records().stream().map(DnsRecord::name).map(Domains::plain).map(Domains::parent)
                .distinct().toList();
        boolean narrower = parents.size() == 1 && !isTooWide(parents.getFirst(), region.value())
                && Domains.isIn(parents.getFirst(), Domains.plain(zone.domain()))
                && zones.stream().noneMatch(other -> Domains.plain(other.domain()).equals(parents.getFirst())
                        && other.networks().stream().anyMatch(zone.networks()::contains));
        return !narrower ? finding : finding.with(new Fix(Detail.of("dns.zone-shadows.fix", zone.id(), parents.getFirst()),
                List.of(new Change.Set(zone.id(), "domain", parents.getFirst()))));
    }
}
