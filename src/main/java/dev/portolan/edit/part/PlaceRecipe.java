package dev.portolan.edit.part;

import dev.portolan.edit.build.Networks;
import dev.portolan.edit.build.Subnets;
import dev.portolan.edit.build.Tidy;
import dev.portolan.edit.build.Where;
import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.edit.vacancy.Vacancies;
import dev.portolan.model.Account;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Provider;
import dev.portolan.model.Region;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.ProviderFacts;
import java.util.Map;
import java.util.Optional;

/** Regions, networks and subnets. */
enum PlaceRecipe implements Recipe {
    REGION {
        @Override
        public Answer ask(Part part, Topology topology, Ground ground) {
            if (!(ground instanceof Ground.Open open && open.isCanvas())) {
                return Answer.no(Refusal.CANVAS_ONLY);
            }
            return code(part.provider(), topology).isPresent() ? Answer.in() : Answer.no(Refusal.NO_REGION_LEFT);
        }

        @Override
        public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
            String code = code(part.provider(), draft.topology()).orElseThrow();
            Region region = draft.add(Region.class, code, Map.of("provider", part.provider(), "code", Optional.of(code)));
            draft.place(region.id(), at, Tidy.REGION_WIDTH, Tidy.REGION_HEIGHT);
            return region.id();
        }
    },

    VPC {
        @Override
        public Answer ask(Part part, Topology topology, Ground ground) {
            return network(NetworkKind.VPC, part.provider(), topology, ground);
        }

        @Override
        public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
            return add(draft, NetworkKind.VPC, part.provider(), "vpc", ground, at);
        }
    },

    CLASSIC {
        @Override
        public Answer ask(Part part, Topology topology, Ground ground) {
            return network(NetworkKind.CLASSIC, part.provider(), topology, ground);
        }

        @Override
        public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
            return add(draft, NetworkKind.CLASSIC, part.provider(), "classic", ground, at);
        }
    },

    SITE {
        @Override
        public Answer ask(Part part, Topology topology, Ground ground) {
            return ground instanceof Ground.Open open && open.isCanvas()
                    ? network(NetworkKind.ON_PREMISES, part.provider(), topology, ground) : Answer.no(Refusal.CANVAS_ONLY);
        }

        @Override
        public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
            return add(draft, NetworkKind.ON_PREMISES, part.provider(), "site", ground, at);
        }
    },

    INTERNET {
        @Override
        public Answer ask(Part part, Topology topology, Ground ground) {
            return ground instanceof Ground.Open open && open.isCanvas() ? Answer.in() : Answer.no(Refusal.CANVAS_ONLY);
        }

        @Override
        public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
            return add(draft, NetworkKind.INTERNET, part.provider(), "internet", ground, at);
        }
    },

    SUBNET {
        @Override
        public Answer ask(Part part, Topology topology, Ground ground) {
            if (!(ground instanceof Ground.Inside inside)) {
                return Answer.no(Refusal.NEEDS_NETWORK);
            }
            if (inside.subnet().isPresent()) {
                return Answer.no(Refusal.SUBNET_IN_SUBNET, inside.subnet().get().id());
            }
            if (inside.isInternet()) {
                return Answer.no(Refusal.NOT_ON_INTERNET, inside.network().id());
            }
            return Subnets.hasRoom(topology, inside.network()) ? Answer.in(inside.network().id())
                    : Answer.no(Refusal.NO_ROOM, inside.network().id());
        }

        @Override
        public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
            return Subnets.add(draft, ((Ground.Inside) ground).network().id(), at).id();
        }
    };

    private static Id<?> add(Draft draft, NetworkKind kind, Provider provider, String wish, Ground ground, Spot at) {
        Ground.Open open = (Ground.Open) ground;
        return Networks.add(draft, kind, provider, wish, open.region().map(Region::id), open.account().map(Account::id), at).id();
    }

    private static Answer network(NetworkKind kind, Provider provider, Topology topology, Ground ground) {
        return switch (ground) {
            case Ground.Inside inside -> Answer.no(Refusal.NETWORK_IN_NETWORK, inside.network().id());
            case Ground.On on -> Answer.no(Refusal.NETWORK_IN_NETWORK, on.element().id());
            case Ground.Open open when !open.suits(provider) -> Answer.no(Refusal.OTHER_PROVIDER, open.ids());
            case Ground.Open open -> Vacancies.of(topology).block(kind, provider).isPresent() ? Answer.in(open.ids())
                    : Answer.no(Refusal.NO_ROOM);
        };
    }

    /** The first Region of the provider's sheet that is not drawn. */
    private static Optional<String> code(Provider provider, Topology topology) {
        return ProviderFacts.of(provider).regions().stream().filter(code -> topology.all(Region.class).stream()
                .noneMatch(drawn -> drawn.provider() == provider && Where.code(drawn).equals(code))).findFirst();
    }
}
