package dev.portolan.edit.link;

import dev.portolan.edit.build.RouteTables;
import dev.portolan.edit.build.TransitTables;
import dev.portolan.edit.draft.Draft;
import dev.portolan.model.Element;
import dev.portolan.model.LineKind;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Provider;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.TransitPeering;
import dev.portolan.model.shape.Id;
import java.util.Map;
import java.util.Optional;

/** What hangs on transit gateways, and their peerings. */
enum TransitBridge implements Bridge {
    ATTACHMENT(LinkKind.ATTACHMENT) {
        @Override
        public boolean joins(Element from, Element to) {
            return to instanceof TransitGateway && (from instanceof PrivateLine
                    || from instanceof Network network && network.kind() == NetworkKind.VPC);
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            boolean attached = topology.all(TransitAttachment.class).stream()
                    .anyMatch(each -> each.gateway().equals(to.id()) && each.attached().equals(from.id()));
            if (attached || from instanceof PrivateLine line && line.far().isPresent()) {
                return Optional.of(Hindrance.ALREADY_JOINED);
            }
            return from instanceof Network network ? hindrance(topology, network, (TransitGateway) to) : Optional.empty();
        }

        private Optional<Hindrance> hindrance(Topology topology, Network network, TransitGateway gateway) {
            if (network.provider() != gateway.provider()) {
                return Optional.of(Hindrance.OTHER_PROVIDER);
            }
            boolean apart = network.region().isPresent() && gateway.region().isPresent()
                    && !network.region().equals(gateway.region());
            return apart ? Optional.of(Hindrance.OTHER_REGION)
                    : RouteTables.sharesAddresses(topology, network, gateway.id()) ? Optional.of(Hindrance.ADDRESSES_OVERLAP)
                    : Optional.empty();
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            return attach(draft, from.id(), (TransitGateway) to);
        }
    },

    SITE(LinkKind.VPN) {
        @Override
        public boolean joins(Element from, Element to) {
            return to instanceof TransitGateway && from instanceof Network network && network.kind() == NetworkKind.ON_PREMISES;
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            return siteHindrance(topology, (Network) from, (TransitGateway) to);
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            return line(draft, LineKind.SITE_TO_SITE_VPN, from, (TransitGateway) to);
        }
    },

    SITE_LINE(LinkKind.PRIVATE_LINE) {
        @Override
        public boolean joins(Element from, Element to) {
            return SITE.joins(from, to);
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            return siteHindrance(topology, (Network) from, (TransitGateway) to);
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            TransitGateway gateway = (TransitGateway) to;
            return line(draft, gateway.provider() == Provider.ALIBABA ? LineKind.EXPRESS_CONNECT : LineKind.DIRECT_CONNECT, from,
                    gateway);
        }
    },

    PEERING(LinkKind.GATEWAY_PEERING) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof TransitGateway && to instanceof TransitGateway;
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            boolean peered = topology.all(TransitPeering.class).stream()
                    .anyMatch(each -> each.requester().equals(from.id()) && each.accepter().equals(to.id())
                            || each.requester().equals(to.id()) && each.accepter().equals(from.id()));
            if (peered) {
                return Optional.of(Hindrance.ALREADY_JOINED);
            }
            return ((TransitGateway) from).provider() != ((TransitGateway) to).provider()
                    ? Optional.of(Hindrance.OTHER_PROVIDER) : RouteTables.shareAddresses(topology,
                            ((TransitGateway) from).id(), ((TransitGateway) to).id())
                            ? Optional.of(Hindrance.ADDRESSES_OVERLAP) : Optional.empty();
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            TransitPeering peering = draft.add(TransitPeering.class, from.id() + "-" + to.id(),
                    Map.of("requester", from.id(), "accepter", to.id()));
            TransitTables.extend(draft, peering);
            RouteTables.extend(draft, peering.requester());
            return peering.id();
        }
    };

    private final LinkKind kind;

    TransitBridge(LinkKind kind) {
        this.kind = kind;
    }

    @Override
    public LinkKind kind() {
        return kind;
    }

    private static Optional<Hindrance> siteHindrance(Topology topology, Network site, TransitGateway gateway) {
        boolean joined = topology.all(TransitAttachment.class).stream().filter(each -> each.gateway().equals(gateway.id()))
                .anyMatch(each -> topology.find(each.attached()).filter(at -> at instanceof PrivateLine line
                        && line.near().equals(site.id())).isPresent());
        return joined ? Optional.of(Hindrance.ALREADY_JOINED) : RouteTables.sharesAddresses(topology, site, gateway.id())
                ? Optional.of(Hindrance.ADDRESSES_OVERLAP) : Optional.empty();
    }

    private static Id<?> line(Draft draft, LineKind kind, Element site, TransitGateway gateway) {
        PrivateLine line = draft.add(PrivateLine.class, kind.term(), Map.of("kind", kind, "near", site.id()));
        attach(draft, line.id(), gateway);
        return line.id();
    }

    private static Id<?> attach(Draft draft, Id<?> attached, TransitGateway gateway) {
        Id<TransitAttachment> made = draft.add(TransitAttachment.class, attached + "-" + gateway.id(),
                Map.of("gateway", gateway.id(), "attached", attached)).id();
        RouteTables.extend(draft, gateway.id());
        return made;
    }
}
