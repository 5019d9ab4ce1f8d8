package dev.portolan.model;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;

/** A hosted zone: names of one domain, private to its networks or public. */
@Doc("A hosted zone: names of one domain, private to its networks or public.")
public record HostedZone(
        @Doc("How other elements refer to it.")
        Id<HostedZone> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("The domain, such as demo.abc123.c2.kafka.us-east-1.amazonaws.com.")
        String domain,
        @Doc(value = "Who sees it.", absent = "private")
        Visibility visibility,
        @Doc(value = "Networks associated with it.", absent = "none")
        List<Id<Network>> networks,
        @Doc(value = "Its records.", absent = "none")
        List<DnsRecord> records,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements Element {

    public HostedZone {
        name = name.isBlank() ? id.value() : name;
        networks = List.copyOf(networks);
        records = List.copyOf(records);
    }
}
