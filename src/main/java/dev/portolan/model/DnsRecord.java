package dev.portolan.model;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** A record of a hosted zone. */
@Doc("A record of a hosted zone.")
public record DnsRecord(
        @Doc("The full name; a leading *. matches any names below.")
        String name,
        @Doc("Its type.")
        RecordType type,
        @Doc(value = "Addresses, or the one name a CNAME leads to.", absent = "none")
        List<String> values,
        @Doc(value = "What an ALIAS points to.", absent = "none")
        Optional<Id<AliasTarget>> alias,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) {

    public DnsRecord {
        values = List.copyOf(values);
    }
}
