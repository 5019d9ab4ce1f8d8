package dev.portolan.edit.part;

import dev.portolan.edit.build.Networks;
import dev.portolan.edit.build.Subnets;
import dev.portolan.edit.build.Tidy;
import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.Account;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Place;
import dev.portolan.model.Provider;
import dev.portolan.model.Region;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.ClusterPlan;
import dev.portolan.provider.ProviderFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clusters with their brokers: in the subnet they are dropped on, or over the zones of a network, which is made if need be. */
final class ClusterRecipe implements Recipe {
    private static final int BROKERS = 3;

    @Override
    public Answer ask(Part part, Topology topology, Ground ground) {
        if (ground instanceof Ground.Open open) {
            return open.suits(provider(part)) || part.provider() == Provider.SELF_HOSTED ? Answer.in(open.ids())
                    : Answer.no(Refusal.OTHER_PROVIDER, open.ids());
        }
        return Nodes.inside(topology, ground).map(inside -> inside(part, topology, inside))
                .orElseGet(() -> Answer.no(Refusal.NEEDS_NETWORK));
    }

    private static Answer inside(Part part, Topology topology, Ground.Inside inside) {
        Network network = inside.network();
        if (inside.isInternet()) {
            return Answer.no(Refusal.NOT_ON_INTERNET, network.id());
        }
        boolean foreign = network.provider() == Provider.TIDB_CLOUD
                || part.provider() != Provider.SELF_HOSTED && part.provider() != network.provider();
        if (foreign) {
            return Answer.no(Refusal.OTHER_PROVIDER, network.id());
        }
        boolean room = inside.subnet().isPresent() || !Subnets.of(topology, network.id()).isEmpty()
                || Subnets.hasRoom(topology, network);
        return room ? Nodes.in(inside) : Answer.no(Refusal.NO_ROOM, network.id());
    }

    /** Whose network a self-hosted cluster is given when it is dropped outside of any. */
    private static Provider provider(Part part) {
        return part.provider() == Provider.SELF_HOSTED ? Provider.AWS : part.provider();
    }

    @Override
    public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
        ClusterPlan plan = ProviderFacts.of(part.provider()).cluster(part.kind().term()).orElseThrow();
        ClusterKind kind = kind(part.kind());
        List<Subnet> subnets = switch (ground) {
            case Ground.Open open -> {
                Provider owner = open.region().map(Region::provider).or(() -> open.account().map(Account::provider))
                        .orElse(provider(part));
                Network made = Networks.add(draft, NetworkKind.VPC, owner, "kafka-vpc", open.region().map(Region::id),
                        open.account().map(Account::id), at);
                yield Subnets.spread(draft, made.id(), plan.zones(), Tidy.FIRST);
            }
            case Ground.Inside inside when inside.subnet().isPresent() -> inside.subnet().stream().toList();
            case Ground.Inside inside -> Subnets.spread(draft, inside.network().id(), plan.zones(), at);
            case Ground.On on -> Nodes.inside(draft.topology(), on).flatMap(Ground.Inside::subnet).map(List::of)
                    .orElseGet(() -> Subnets.spread(draft, on.network().orElseThrow().id(), plan.zones(), at));
        };
        Optional<Spot> first = ground instanceof Ground.Inside inside && inside.subnet().isPresent() ? Optional.of(at)
                : Optional.empty();
        List<Id<Place>> places = new ArrayList<>();
        for (int i = 0; i < BROKERS; i++) {
            places.add(subnets.get(i % subnets.size()).id().as());
        }
        return new ClusterSketch(draft, kind, plan).draw(places, first);
    }

    private static ClusterKind kind(PartKind part) {
        return switch (part) {
            case MSK, MSK_IAM, MSK_SCRAM -> ClusterKind.MSK;
            case EMR, EMR_LEGACY -> ClusterKind.EMR;
            case DMS -> ClusterKind.DMS;
            case ZOOKEEPER -> ClusterKind.SELF_HOSTED_ZOOKEEPER;
            case KRAFT -> ClusterKind.SELF_HOSTED_KRAFT;
            case REGION, ACCOUNT, VPC, CLASSIC, SITE, INTERNET, SUBNET, SECURITY_GROUP, ROUTE_TABLE, NETWORK_ACL, PEERING,
                 TRANSIT_GATEWAY, PRIVATE_LINE, INTERNET_GATEWAY, NAT_GATEWAY, PUBLIC_ADDRESS, LOAD_BALANCER,
                 ENDPOINT_SERVICE, ENDPOINT, HOSTED_ZONE, BROKER, CLIENT, TIDB ->
                    throw new IllegalArgumentException(part + " is no cluster");
        };
    }
}
