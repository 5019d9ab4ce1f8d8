package dev.portolan.ui.workspace;

import dev.portolan.finding.Blocker;
import dev.portolan.finding.Hop;
import dev.portolan.model.Change;
import dev.portolan.model.Element;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Part;
import dev.portolan.model.shape.Shape;
import dev.portolan.model.shape.Term;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * By what something was decided: a part of an element.
 *
 * @param part the name of the part; empty when the element as a whole decided it, or where it lies
 */
public record Ground(Id<?> element, Optional<String> part) {

    /** By what a hop was decided. */
    public static Ground of(Topology topology, Hop hop) {
        return new Ground(hop.element(), topology.find(hop.element().<Element>as()).map(Record.class::cast)
                .flatMap(element -> part(element, hop)).map(Part::name));
    }

    /** By what an obstacle stands: what its repair would change, or the element as a whole where none is known. */
    public static List<Ground> of(Blocker blocker) {
        return blocker.fix().map(fix -> fix.changes().stream().map(Ground::of).distinct().toList())
                .orElseGet(() -> List.of(new Ground(blocker.element(), Optional.empty())));
    }

    private static Ground of(Change change) {
        return switch (change) {
            case Change.Put put -> new Ground(put.element().id(), Optional.empty());
            case Change.PutIfAbsent put -> new Ground(put.element().id(), Optional.empty());
            case Change.Remove gone -> new Ground(gone.id(), Optional.empty());
            case Change.Set set -> new Ground(set.id(), Optional.of(set.part()));
            case Change.Add add -> new Ground(add.id(), Optional.of(add.part()));
            case Change.PutKeyed put -> new Ground(put.id(), Optional.of(put.part()));
            case Change.AddEntry add -> new Ground(add.id(), Optional.of(add.part()));
            case Change.Drop drop -> new Ground(drop.id(), Optional.of(drop.part()));
            case Change.Swap swap -> new Ground(swap.id(), Optional.of(swap.part()));
        };
    }

    /** Of the parts that may decide it, the first that the element says, or else the first that it has. */
    private static Optional<Part> part(Record element, Hop hop) {
        String asked = hop.detail().facts().stream().findFirst().map(fact -> fact instanceof Term term ? term.term()
                : fact.toString()).orElse("");
        List<Part> parts = Shape.of(element).parts();
        List<Part> candidates = candidates(hop, asked).stream()
                .flatMap(name -> parts.stream().filter(part -> part.name().equals(name))).toList();
        return candidates.stream().filter(says(element, asked)).findFirst().or(() -> candidates.stream().findFirst());
    }

    /** A list of names says something about a name only when it holds it. */
    private static Predicate<Part> says(Record element, String asked) {
        return part -> switch (part.name()) {
            case "names", "publicNames" -> ((List<?>) part.of(element)).contains(asked);
            default -> !part.of(element).equals(part.unsaid());
        };
    }

    private static List<String> candidates(Hop hop, String asked) {
        return switch (hop.kind()) {
            case RESOLVE -> List.of("hosts", "records", "names", "publicNames", "attachedDomains", "privateDns", "dnsName");
            case SOURCE -> List.of("place");
            case SECURITY_GROUP -> List.of(asked, "egress");
            case NETWORK_ACL -> List.of(asked);
            case ROUTE, RETURN -> hop.detail().key().equals("hop.local") ? List.of("cidrs") : List.of("routes", "routeTable");
            case PEERING, TRANSIT_GATEWAY, TRANSIT_PEERING, PRIVATE_LINE -> List.of("state");
            case INTERNET_GATEWAY -> List.of("network");
            case NAT_GATEWAY -> hop.detail().key().equals("hop.dnat") ? List.of("forwards") : List.of("subnet");
            case INTERNET -> List.of();
            case PUBLIC_ADDRESS -> List.of("attachedTo");
            case ENDPOINT -> List.of("service");
            case ENDPOINT_SERVICE -> List.of("server", "loadBalancers");
            case TARGET_GROUP -> List.of("targets");
            case DELIVERY -> List.of("addresses", "nodes", "address");
            case LOAD_BALANCER, LISTENER, SECURITY_PROTOCOL, CERTIFICATE, SASL, METADATA -> List.of("listeners");
        };
    }
}
