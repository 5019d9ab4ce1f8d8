package dev.portolan.edit.element;

import dev.portolan.model.Account;
import dev.portolan.model.Element;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Accounts that endpoint services allow by element id: references that are written as text. */
public final class Principals {
    private Principals() {
    }

    /** The element, naming other accounts, or no longer naming those of which nothing comes. */
    public static Element renamed(Element element, Topology topology, Function<Id<Account>, Optional<Id<?>>> names) {
        if (!(element instanceof EndpointService service) || service.allowedPrincipals().isEmpty()) {
            return element;
        }
        List<String> before = service.allowedPrincipals().get();
        List<String> after = new ArrayList<>();
        for (String principal : before) {
            account(topology, principal).map(id -> names.apply(id).map(Id::value)).orElse(Optional.of(principal))
                    .ifPresent(after::add);
        }
        return before.equals(after) ? service : Shape.of(service).with(service, "allowedPrincipals", Optional.of(after));
    }

    private static Optional<Id<Account>> account(Topology topology, String principal) {
        return Id.fault(principal).isEmpty()
                ? topology.find(Id.<Element>of(principal)).filter(Account.class::isInstance).map(each -> each.id().as())
                : Optional.empty();
    }

    /** The services whose lists change when accounts go. */
    static Map<Id<?>, Element> without(Topology before, Topology after) {
        Map<Id<?>, Element> changed = new LinkedHashMap<>();
        for (EndpointService service : after.all(EndpointService.class)) {
            Element other = renamed(service, before, id -> after.contains(id) ? Optional.of(id) : Optional.empty());
            if (other != service) {
                changed.put(service.id(), other);
            }
        }
        return changed;
    }
}
