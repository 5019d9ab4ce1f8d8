package dev.portolan.design;

import dev.portolan.model.Account;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Network;
import dev.portolan.model.Region;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Region and an account together: a drawing outlines what is in both. Neither is said of what lies on the bare canvas. */
public record Territory(Optional<Id<Region>> region, Optional<Id<Account>> account) {
    public static final Territory NONE = new Territory(Optional.empty(), Optional.empty());

    public static Territory of(Network network) {
        return new Territory(network.region(), network.account());
    }

    public static Territory of(TransitGateway gateway) {
        return new Territory(gateway.region(), gateway.account());
    }

    public static Territory of(EndpointService service) {
        return new Territory(service.region(), service.account());
    }

    public boolean isNone() {
        return region.isEmpty() && account.isEmpty();
    }

    /** The Region and the account, as far as they are said, in that order. */
    public List<Id<?>> ids() {
        return Stream.<Id<?>>concat(region.stream(), account.stream()).toList();
    }
}
