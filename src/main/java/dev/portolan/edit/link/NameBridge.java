package dev.portolan.edit.link;

import dev.portolan.edit.build.Names;
import dev.portolan.edit.build.Where;
import dev.portolan.edit.draft.Draft;
import dev.portolan.model.AliasTarget;
import dev.portolan.model.Change;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.Element;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Network;
import dev.portolan.model.Topology;
import dev.portolan.model.Visibility;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** Who sees a hosted zone, and where its records lead. */
enum NameBridge implements Bridge {
    ASSOCIATION(LinkKind.ASSOCIATION) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof HostedZone && to instanceof Network network && !Where.isInternet(network);
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            HostedZone zone = (HostedZone) from;
            Id<Network> network = ((Network) to).id();
            if (zone.visibility() == Visibility.PUBLIC) {
                return Optional.of(Hindrance.ZONE_IS_PUBLIC);
            }
            boolean rival = topology.all(HostedZone.class).stream().anyMatch(other -> other.networks().contains(network)
                    && other.domain().equalsIgnoreCase(zone.domain()));
            return rival ? Optional.of(Hindrance.ALREADY_JOINED) : Optional.empty();
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            draft.change(new Change.Add(from.id(), "networks", to.id()));
            return from.id();
        }
    },

    ALIAS(LinkKind.ALIAS) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof HostedZone && to instanceof AliasTarget;
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            HostedZone zone = (HostedZone) from;
            AliasTarget door = (AliasTarget) to;
            Optional<String> domain = Names.domain(topology, door);
            if (domain.isEmpty()) {
                return Optional.of(Hindrance.NO_CLUSTER);
            }
            if (isEmpty(zone)) {
                return isFree(topology, zone, domain.get()) ? Optional.empty() : Optional.of(Hindrance.ALREADY_JOINED);
            }
            return !domain.get().equalsIgnoreCase(zone.domain()) ? Optional.of(Hindrance.OTHER_DOMAIN)
                    : Names.missing(topology, zone, door).isEmpty() ? Optional.of(Hindrance.ALREADY_JOINED) : Optional.empty();
        }

        /** Whether no other zone that the same networks see has the domain. */
        private boolean isFree(Topology topology, HostedZone zone, String domain) {
            return topology.all(HostedZone.class).stream().filter(other -> !other.id().equals(zone.id()))
                    .filter(other -> other.domain().equalsIgnoreCase(domain))
                    .noneMatch(other -> other.networks().stream().anyMatch(zone.networks()::contains));
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            HostedZone zone = (HostedZone) from;
            AliasTarget door = (AliasTarget) to;
            if (isEmpty(zone)) {
                draft.set(zone.id(), "domain", Names.domain(draft.topology(), door).orElseThrow());
            }
            List<DnsRecord> records = Names.missing(draft.topology(), draft.get(zone.id()), door);
            Names.addRecords(draft, zone.id(), records);
            return zone.id();
        }

        /** A zone without records takes the domain of what it is drawn to. */
        private boolean isEmpty(HostedZone zone) {
            return zone.records().isEmpty();
        }
    };

    private final LinkKind kind;

    NameBridge(LinkKind kind) {
        this.kind = kind;
    }

    @Override
    public LinkKind kind() {
        return kind;
    }
}
