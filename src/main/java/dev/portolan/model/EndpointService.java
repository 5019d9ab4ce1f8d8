package dev.portolan.model;

import dev.portolan.model.address.Family;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** An endpoint service: what a provider offers through private endpoints. */
@Doc("An endpoint service: what a provider offers through private endpoints.")
public record EndpointService(
        @Doc("How other elements refer to it.")
        Id<EndpointService> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc(value = "The account that owns it.", absent = "unknown")
        Optional<Id<Account>> account,
        @Doc(value = "The Region it is in.", absent = "unknown")
        Optional<Id<Region>> region,
        @Doc(value = "The name consumers ask for.", absent = "unknown")
        Optional<String> serviceName,
        @Doc(value = "Load balancers behind it.", absent = "none")
        List<Id<LoadBalancer>> loadBalancers,
        @Doc(value = "The one server behind it (Open Telekom Cloud).", absent = "none")
        Optional<Id<Broker>> server,
        @Doc(value = "Which service port reaches which port of the server (Open Telekom Cloud).", absent = "none")
        List<PortMapping> ports,
        @Doc(value = "Zones in which the service is offered.", absent = "the load balancers' zones")
        Optional<List<Zone>> zones,
        @Doc(value = "Accounts that may connect, by element id or by provider number; * allows all.",
                absent = "assumed to allow the drawn endpoints")
        Optional<List<String>> allowedPrincipals,
        @Doc(value = "Whether each endpoint must be accepted by hand.", absent = "off")
        Toggle acceptanceRequired,
        @Doc(value = "Further Regions, by code, from which it may be reached.", absent = "its own Region only")
        List<String> supportedRegions,
        @Doc(value = "A name that resolves to the endpoint inside consumer networks.", absent = "none")
        Optional<String> privateDnsName,
        @Doc(value = "Whether the ownership of that name has been verified.", absent = "off")
        Toggle privateDnsVerified,
        @Doc(value = "IP versions it serves.", absent = "ipv4")
        List<Family> families,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements Element {

    public EndpointService {
        name = name.isBlank() ? id.value() : name;
        loadBalancers = List.copyOf(loadBalancers);
        ports = List.copyOf(ports);
        zones = zones.map(List::copyOf);
        allowedPrincipals = allowedPrincipals.map(List::copyOf);
        supportedRegions = List.copyOf(supportedRegions);
        families = List.copyOf(families);
    }
}
