package dev.portolan.rule.names;

import dev.portolan.model.DnsRecord;
import dev.portolan.model.HostedZone;
import dev.portolan.model.RecordType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How names lie in domains; case and a final dot do not matter. */
final class Domains {
    private Domains() {
    }

    /** A name in the form in which names are compared. */
    static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Whether a name is a domain or lies below it; both in plain form. */
    static boolean isIn(String name, String domain) {
        return name.equals(domain) || name.length() > domain.length() + 1 && name.endsWith(domain)
                && name.charAt(name.length() - domain.length() - 1) == '.';
    }

    /** Whether a record of that name answers for a host; {@code *.x} answers for any name below x. Both in plain form. */
    static boolean answers(String recordName, String host) {
        return recordName.equals(host) || recordName.startsWith("*.") && isIn(host, recordName.substring(2))
                && !host.equals(recordName.substring(2));
    }

    /** Records of a zone that share a name with others. */
    static Stream<List<DnsRecord>> sharing(HostedZone zone, RecordType... types) {
        return zone.records().stream().filter(record -> List.of(types).contains(record.type()))
                .collect(Collectors.groupingBy(record -> plain(record.name()), LinkedHashMap::new, Collectors.toList()))
                .values().stream().filter(records -> records.size() > 1);
    }

    /** The domain above a name, or an empty text when there is none. */
    static String parent(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }
}
