package dev.portolan.edit.place;

import dev.portolan.design.Territory;
import dev.portolan.model.Account;
import dev.portolan.model.Element;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Place;
import dev.portolan.model.Region;
import dev.portolan.model.Subnet;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where something is dropped. */
sealed interface Container {

    /** The outline of a Region or account; of neither, the bare canvas. */
    record Outline(Territory territory) implements Container {
    }

    record InNetwork(Network network) implements Container {
    }

    record InSubnet(Subnet subnet) implements Container {
    }

    /** Something that holds nothing. */
    record Solid() implements Container {
    }

    static Container of(Function<Id<Element>, Optional<Element>> elements, List<Id<?>> ids) {
        Territory territory = Territory.NONE;
        for (Element each : ids.stream().flatMap(id -> elements.apply(id.as()).stream()).toList()) {
            if (each instanceof Network network) {
                return new InNetwork(network);
            } else if (each instanceof Subnet subnet) {
                return new InSubnet(subnet);
            } else if (each instanceof Region region) {
                territory = new Territory(Optional.of(region.id()), territory.account());
            } else if (each instanceof Account account) {
                territory = new Territory(territory.region(), Optional.of(account.id()));
            }
        }
        if (territory.isNone() && !ids.isEmpty()) {
            return new Solid();
        }
        return new Outline(territory);
    }

    /** The network or subnet, for what stands in either. */
    default Optional<Place> place() {
        return switch (this) {
            case InNetwork in -> Optional.of(in.network());
            case InSubnet in -> Optional.of(in.subnet());
            case Outline none -> Optional.empty();
            case Solid none -> Optional.empty();
        };
    }

    default boolean isCanvas() {
        return this instanceof Outline outline && outline.territory().isNone();
    }

    default boolean isOutside() {
        return this instanceof InNetwork in && in.network().kind() == NetworkKind.INTERNET;
    }
}
