package dev.portolan.model;

import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** A Kafka client: an application, or a managed service that connects out. */
@Doc("A Kafka client: an application, or a managed service that connects out.")
public record Client(
        @Doc("How other elements refer to it.")
        Id<Client> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("The subnet or network it stands in.")
        Id<Place> place,
        @Doc(value = "Its own addresses, at most one a family.", absent = "some free address of its place")
        List<IpAddress> addresses,
        @Doc(value = "Groups on its interface; all their rules together allow.",
                absent = "assumed to let the drawn connections through")
        Optional<List<Id<SecurityGroup>>> securityGroups,
        @Doc(value = "The node on whose host it runs, whose interface it then shares.", absent = "a host of its own")
        Optional<Id<Broker>> runsOn,
        @Doc(value = "Its hosts file, which is asked first.", absent = "empty")
        List<HostsEntry> hosts,
        @Doc(value = "Whom it asks for other names.", absent = "network")
        Resolver resolver,
        @Doc(value = "Certificate authorities it trusts.", absent = "the cluster's own is assumed")
        Optional<List<String>> trusts,
        @Doc(value = "Whether it checks the dialled name against the certificate (ssl.endpoint.identification.algorithm).",
                absent = "on")
        Toggle verifiesHostnames,
        @Doc(value = "client.dns.lookup.", absent = "use_all_dns_ips")
        DnsLookup dnsLookup,
        @Doc(value = "connections.max.idle.ms, in milliseconds.", absent = "540000")
        Optional<Integer> connectionsMaxIdleMs,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements Addressable {

    public Client {
        name = name.isBlank() ? id.value() : name;
        addresses = List.copyOf(addresses);
        securityGroups = securityGroups.map(List::copyOf);
        hosts = List.copyOf(hosts);
        trusts = trusts.map(List::copyOf);
    }
}
