package dev.portolan.edit.part;

import dev.portolan.edit.build.Names;
import dev.portolan.edit.build.Where;
import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Network;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.Optional;

/** Hosted zones: seen by the network they are dropped on, with the names that its clients dial there. */
final class ZoneRecipe implements Recipe {

    @Override
    public Answer ask(Part part, Topology topology, Ground ground) {
        if (ground instanceof Ground.Open) {
            return Answer.in();
        }
        Optional<Network> network = Nodes.inside(topology, ground).map(Ground.Inside::network);
        if (network.isEmpty() || Where.isInternet(network.get())) {
            return Answer.no(Refusal.NEEDS_NETWORK);
        }
        return Answer.in(network.get().id());
    }

    @Override
    public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
        HostedZone zone = Names.add(draft, Nodes.inside(draft.topology(), ground).map(Ground.Inside::network).map(Network::id));
        draft.place(zone.id(), at);
        return zone.id();
    }
}
