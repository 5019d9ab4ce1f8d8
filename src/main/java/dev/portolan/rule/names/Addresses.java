package dev.portolan.rule.names;

import dev.portolan.model.Change;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.HostedZone;
import dev.portolan.model.address.IpAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The addresses that a zone gives for one name, in however many records.
 *
 * @param name in plain form; a leading {@code *.} answers for any name below
 */
record Addresses(HostedZone zone, String name, List<DnsRecord> records) {

    /** Those of a zone, by name. */
    static List<Addresses> of(HostedZone zone) {
        Map<String, List<DnsRecord>> byName = new LinkedHashMap<>();
        for (DnsRecord record : zone.records()) {
            switch (record.type()) {
                case A, AAAA -> byName.computeIfAbsent(Domains.plain(record.name()), name -> new ArrayList<>(1)).add(record);
                case CNAME, ALIAS -> { }
            }
        }
        return byName.entrySet().stream().map(each -> new Addresses(zone, each.getKey(), each.getValue())).toList();
    }

    /** What can be read as an address, each once. */
    List<IpAddress> values() {
        return records.stream().flatMap(record -> record.values().stream()).flatMap(value -> IpAddress.tryParse(value).stream())
                .distinct().toList();
    }

    /** The steps that take addresses off the name. */
    List<Change> without(Collection<IpAddress> addresses) {
        List<Change> steps = new ArrayList<>();
        for (DnsRecord record : records) {
            List<String> kept = record.values().stream()
                    .filter(value -> IpAddress.tryParse(value).filter(addresses::contains).isEmpty()).toList();
            if (kept.isEmpty()) {
                steps.add(new Change.Drop(zone.id(), "records", record));
            } else if (kept.size() < record.values().size()) {
                steps.add(new Change.Swap(zone.id(), "records", record,
                        new DnsRecord(record.name(), record.type(), kept, record.alias(), record.extra())));
            }
        }
        return steps;
    }
}
