package dev.portolan.edit.place;

import dev.portolan.design.Nesting;
import dev.portolan.design.Territory;
import dev.portolan.model.Account;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.HostedZone;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Place;
import dev.portolan.model.Provider;
import dev.portolan.model.Region;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** What changes when an element comes to stand in another container that may hold it. */
public final class Relocation {
    private final Alteration draft;
    private final Tenancy tenancy;

    private Relocation(Alteration draft) {
        this.draft = draft;
        this.tenancy = new Tenancy(draft);
    }

    /** @param places the ids that the container of each element stands for */
    static Topology of(Topology before, SequencedMap<Id<?>, List<Id<?>>> places) {
        return of(Alteration.of(before), places);
    }

    /** The same for elements that were just added: only these name what they have. */
    public static Topology of(Topology before, SequencedMap<Id<?>, List<Id<?>>> places, Set<Id<?>> newcomers) {
        return of(Alteration.of(before, newcomers), places);
    }

    private static Topology of(Alteration draft, SequencedMap<Id<?>, List<Id<?>>> places) {
        Relocation relocation = new Relocation(draft);
        places.forEach((id, container) -> relocation.into(id, Container.of(draft::find, container)));
        return draft.now();
    }

    private void into(Id<?> id, Container into) {
        draft.find(id.<Element>as()).ifPresent(element -> {
            if (into instanceof Container.Outline outline) {
                lay(element, outline.territory());
            }
            into.place().ifPresent(place -> stand(element, place));
        });
    }

    /** On the bare canvas or in the outline of a territory. */
    private void lay(Element element, Territory territory) {
        if (element instanceof Network network) {
            own(network.id(), territory);
            if (network.kind() == NetworkKind.VPC) {
                provider(territory).ifPresent(provider -> draft.set(network.id(), "provider", provider));
            }
            services(network, territory);
        } else if (element instanceof TransitGateway gateway) {
            own(gateway.id(), territory);
            provider(territory).ifPresent(provider -> draft.set(gateway.id(), "provider", provider));
        } else if (element instanceof EndpointService service) {
            own(service.id(), territory);
        } else if (element instanceof HostedZone zone) {
            draft.set(zone.id(), "networks", List.of());
        }
    }

    private void own(Id<?> id, Territory territory) {
        draft.set(id, "region", territory.region());
        draft.set(id, "account", territory.account());
    }

    private Optional<Provider> provider(Territory territory) {
        return territory.region().flatMap(draft::find).map(Region::provider)
                .or(() -> territory.account().flatMap(draft::find).map(Account::provider));
    }

    /** What is offered from a network is offered from where it lies, as far as it was before. */
    private void services(Network network, Territory territory) {
        for (EndpointService service : draft.all(EndpointService.class)) {
            if (Nesting.home(draft.now(), service).filter(network.id()::equals).isPresent()) {
                if (service.region().equals(network.region())) {
                    draft.set(service.id(), "region", territory.region());
                }
                if (service.account().equals(network.account())) {
                    draft.set(service.id(), "account", territory.account());
                }
            }
        }
    }

    /** In a network or subnet. */
    private void stand(Element element, Place place) {
        if (element instanceof Subnet subnet && place instanceof Network network) {
            new SubnetTransfer(draft, tenancy).move(subnet, network);
        } else if (element instanceof Broker broker) {
            tenancy.move(broker, place);
        } else if (element instanceof Client client) {
            tenancy.move(client, place);
        } else if (element instanceof NatGateway nat && place instanceof Subnet subnet) {
            tenancy.move(nat, subnet);
        } else if (element instanceof LoadBalancer balancer) {
            new Interfaces(draft, tenancy).move(balancer, place);
        } else if (element instanceof Endpoint endpoint) {
            new Interfaces(draft, tenancy).move(endpoint, place);
        } else if (element instanceof InternetGateway gateway && place instanceof Network network) {
            draft.set(gateway.id(), "network", network.id());
        } else if (element instanceof HostedZone zone && place instanceof Network network) {
            draft.set(zone.id(), "networks", associated(zone, network));
        }
    }

    /** The zone is seen by this network in place of the one it was drawn in. */
    private static List<Id<Network>> associated(HostedZone zone, Network network) {
        List<Id<Network>> networks = new ArrayList<>();
        networks.add(network.id());
        zone.networks().stream().skip(1).filter(id -> !id.equals(network.id())).forEach(networks::add);
        return networks;
    }
}
