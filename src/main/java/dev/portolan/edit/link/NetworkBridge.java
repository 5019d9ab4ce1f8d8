package dev.portolan.edit.link;

import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.edit.build.RouteTables;
import dev.portolan.edit.draft.Draft;
import dev.portolan.model.Element;
import dev.portolan.model.LineKind;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Peering;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Provider;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Links that forward packets between two networks. */
enum NetworkBridge implements Bridge {
    PEERING(LinkKind.PEERING, (one, other) -> isVpc(one) && isVpc(other)) {
        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            Network one = (Network) from;
            Network other = (Network) to;
            boolean peered = topology.all(Peering.class).stream().anyMatch(p -> p.requester().equals(one.id())
                    && p.accepter().equals(other.id()) || p.requester().equals(other.id()) && p.accepter().equals(one.id()));
            if (peered) {
                return Optional.of(Hindrance.ALREADY_JOINED);
            }
            if (one.provider() != other.provider()) {
                return Optional.of(Hindrance.OTHER_PROVIDER);
            }
            boolean apart = one.region().isPresent() && other.region().isPresent() && !one.region().equals(other.region())
                    && ProviderLaws.of(one.provider()).peeringAcrossRegions().value() == Toggle.OFF;
            return apart ? Optional.of(Hindrance.OTHER_REGION) : overlap(one, other);
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            Id<Peering> made = draft.add(Peering.class, from.id() + "-" + to.id(),
                    Map.of("requester", from.id(), "accepter", to.id())).id();
            routes(draft, from, to, made);
            return made;
        }
    },

    LINE(LinkKind.PRIVATE_LINE, (one, other) -> isSite(one) && isVpc(other)) {
        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            LineKind kind = switch (((Network) to).provider()) {
                case AWS, OTC, SELF_HOSTED, TIDB_CLOUD -> LineKind.DIRECT_CONNECT;
                case ALIBABA -> LineKind.EXPRESS_CONNECT;
            };
            return line(draft, kind, from, to);
        }
    },

    VPN(LinkKind.VPN, (one, other) -> isSite(one) && (isVpc(other) || isSite(other))) {
        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            return line(draft, LineKind.SITE_TO_SITE_VPN, from, to);
        }
    },

    CEN(LinkKind.CEN, (one, other) -> isVpc(one) && isVpc(other) && one.provider() == Provider.ALIBABA
            && other.provider() == Provider.ALIBABA) {
        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            return line(draft, LineKind.CEN, from, to);
        }
    },

    CLASSIC_LINK(LinkKind.CLASSIC_LINK, (one, other) -> one.kind() == NetworkKind.CLASSIC && isVpc(other)
            && other.provider() == Provider.ALIBABA) {
        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            return line(draft, LineKind.CLASSIC_LINK, from, to);
        }
    };

    private final LinkKind kind;
    private final BiPredicate<Network, Network> networks;

    NetworkBridge(LinkKind kind, BiPredicate<Network, Network> networks) {
        this.kind = kind;
        this.networks = networks;
    }

    @Override
    public LinkKind kind() {
        return kind;
    }

    @Override
    public boolean joins(Element from, Element to) {
        return from instanceof Network one && to instanceof Network other && networks.test(one, other);
    }

    @Override
    public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
        boolean joined = topology.all(PrivateLine.class).stream().anyMatch(line -> line.far().isPresent()
                && (line.near().equals(from.id()) && line.far().get().equals(to.id())
                        || line.near().equals(to.id()) && line.far().get().equals(from.id())));
        return joined ? Optional.of(Hindrance.ALREADY_JOINED) : overlap((Network) from, (Network) to);
    }

    private static Id<?> line(Draft draft, LineKind kind, Element from, Element to) {
        Id<PrivateLine> made = draft.add(PrivateLine.class, kind.term(),
                Map.of("kind", kind, "near", from.id(), "far", Optional.of(to.id()))).id();
        routes(draft, from, to, made);
        return made;
    }

    private static void routes(Draft draft, Element from, Element to, Id<?> link) {
        RouteTables.extend(draft, ((Network) from).id(), link);
        RouteTables.extend(draft, ((Network) to).id(), link);
    }

    private static Optional<Hindrance> overlap(Network one, Network other) {
        boolean shared = one.cidrs().stream().anyMatch(block -> other.cidrs().stream().anyMatch(block::overlaps));
        return shared ? Optional.of(Hindrance.ADDRESSES_OVERLAP) : Optional.empty();
    }

    static boolean isVpc(Network network) {
        return network.kind() == NetworkKind.VPC && network.provider() != Provider.TIDB_CLOUD;
    }

    static boolean isSite(Network network) {
        return network.kind() == NetworkKind.ON_PREMISES;
    }
}
