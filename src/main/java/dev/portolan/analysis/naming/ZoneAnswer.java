package dev.portolan.analysis.naming;

import dev.portolan.analysis.world.World;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.HostedZone;
import java.util.List;

/**
 * Which records of a zone answer for a name: those of the name itself, else those of the wildcard below its closest
 * existing ancestor (RFC 4592), which answers for any number of labels.
 */
final class ZoneAnswer {
    private ZoneAnswer() {
    }

    static boolean holds(HostedZone zone, String name) {
        String domain = World.normalName(zone.domain());
        return name.equals(domain) || name.endsWith("." + domain);
    }

    static List<DnsRecord> records(HostedZone zone, String name) {
        List<DnsRecord> exact = named(zone, name);
        if (!exact.isEmpty()) {
            return exact;
        }
        String domain = World.normalName(zone.domain());
        String ancestor = name;
        while (ancestor.indexOf('.') >= 0 && !ancestor.equals(domain)) {
            ancestor = ancestor.substring(ancestor.indexOf('.') + 1);
            List<DnsRecord> wildcard = named(zone, "*." + ancestor);
            if (!wildcard.isEmpty()) {
                return wildcard;
            }
            if (exists(zone, ancestor)) {
                return List.of();
            }
        }
        return List.of();
    }

    private static List<DnsRecord> named(HostedZone zone, String name) {
        return zone.records().stream().filter(r -> World.normalName(r.name()).equals(name)).toList();
    }

    private static boolean exists(HostedZone zone, String name) {
        return zone.records().stream().map(r -> World.normalName(r.name()))
                .anyMatch(other -> other.equals(name) || other.endsWith("." + name));
    }
}
