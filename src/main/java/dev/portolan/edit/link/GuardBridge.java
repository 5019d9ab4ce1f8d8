package dev.portolan.edit.link;

import dev.portolan.edit.build.SecurityGroups;
import dev.portolan.edit.build.Where;
import dev.portolan.edit.draft.Draft;
import dev.portolan.model.Element;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkAcl;
import dev.portolan.model.RouteTable;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** Security groups, route tables and network ACLs, and what they hold for. */
enum GuardBridge implements Bridge {
    MEMBERSHIP(LinkKind.MEMBERSHIP) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof SecurityGroup && SecurityGroups.mayCarry(to);
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            SecurityGroup group = (SecurityGroup) from;
            return SecurityGroups.groups(to).orElse(List.of()).contains(group.id()) ? Optional.of(Hindrance.ALREADY_JOINED)
                    : within(topology, to, group.network());
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            SecurityGroups.join(draft, ((SecurityGroup) from).id(), to);
            return from.id();
        }
    },

    ROUTES(LinkKind.ROUTES) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof RouteTable && to instanceof Subnet;
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            return ((Subnet) to).routeTable().filter(from.id()::equals).isPresent() ? Optional.of(Hindrance.ALREADY_JOINED)
                    : within(topology, to, ((RouteTable) from).network());
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            draft.set(to.id(), "routeTable", Optional.of(from.id()));
            return from.id();
        }
    },

    FILTER(LinkKind.FILTER) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof NetworkAcl && to instanceof Subnet;
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            return ((Subnet) to).networkAcl().filter(from.id()::equals).isPresent() ? Optional.of(Hindrance.ALREADY_JOINED)
                    : within(topology, to, ((NetworkAcl) from).network());
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            draft.set(to.id(), "networkAcl", Optional.of(from.id()));
            return from.id();
        }
    };

    private final LinkKind kind;

    GuardBridge(LinkKind kind) {
        this.kind = kind;
    }

    @Override
    public LinkKind kind() {
        return kind;
    }

    private static Optional<Hindrance> within(Topology topology, Element element, Id<Network> network) {
        return Where.network(topology, element).filter(at -> at.id().equals(network)).isPresent() ? Optional.empty()
                : Optional.of(Hindrance.OTHER_NETWORK);
    }
}
