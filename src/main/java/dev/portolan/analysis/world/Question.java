package dev.portolan.analysis.world;

import dev.portolan.model.ElementKind;
import dev.portolan.model.Network;
import dev.portolan.model.RouteTable;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import java.util.EnumSet;
import java.util.Set;

/** What may be asked of a topology. Every answer is a value that can be compared with the answer after an edit. */
public enum Question {
    ELEMENT {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.topology().find(id(key).as());
        }
    },
    GROUP_RULING {
        @Override
        Object answer(Arrangement at, Object key) {
            GroupRuling.Flow flow = (GroupRuling.Flow) key;
            return at.topology().find(flow.group()).map(group -> GroupRuling.of(group, flow));
        }
    },
    SUBNET_ROUTE {
        @Override
        Object answer(Arrangement at, Object key) {
            At place = (At) key;
            return at.topology().find(place.network().<RouteTable>as()).map(t -> SubnetRoute.of(t, (Cidr) place.detail()));
        }
    },
    NICS {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.nics().of(id(key));
        }
    },
    NICS_AT {
        @Override
        Object answer(Arrangement at, Object key) {
            At place = (At) key;
            return at.nics().at(place.network().as(), (IpAddress) place.detail());
        }
    },
    SUBNETS {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.links().subnets(id(key));
        }
    },
    CHAIN {
        @Override
        Object answer(Arrangement at, Object key) {
            At place = (At) key;
            return at.links().chain(place.network(), ((Id<?>) place.detail()).as());
        }
    },
    PUBLIC_OF {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.nics().publicOf(id(key));
        }
    },
    PUBLIC_AT {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.nics().publicAt((IpAddress) key);
        }
    },
    PEERINGS {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.links().peerings(id(key));
        }
    },
    LINES {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.links().lines(id(key));
        }
    },
    ATTACH_POINTS {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.links().attachPoints(id(key));
        }
    },
    ATTACH_POINTS_OF {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.links().attachPointsOf(id(key));
        }
    },
    TRANSIT_GATEWAYS {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.links().gateways();
        }
    },
    TRANSIT_PEERINGS {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.links().transitPeerings(id(key));
        }
    },
    TRANSIT_TABLES {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.links().tables(id(key));
        }
    },
    INTERNET_GATEWAYS {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.links().internetGateways(id(key));
        }
    },
    NATS {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.links().nats(id(key));
        }
    },
    ENDPOINTS_INTO {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.links().endpointsInto(id(key));
        }
    },
    DEFAULT_TABLE {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.transit().defaultTable(((Id<?>) key).<TransitGateway>as());
        }
    },
    TRANSIT_LONGEST {
        @Override
        Object answer(Arrangement at, Object key) {
            At place = (At) key;
            return at.transit().longest(place.network(), (Cidr) place.detail());
        }
    },
    TRANSIT_INSIDE {
        @Override
        Object answer(Arrangement at, Object key) {
            At place = (At) key;
            return at.transit().inside(place.network(), (Cidr) place.detail());
        }
    },
    PRIVATE_ZONES {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.names().privateZones(id(key));
        }
    },
    ZONES_HOLDING {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.names().zonesHolding((String) key);
        }
    },
    PROVIDER_NAME {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.names().providerName((String) key);
        }
    },
    ENDPOINTS_NAMED {
        @Override
        Object answer(Arrangement at, Object key) {
            At place = (At) key;
            return at.names().endpointsNamed(place.network(), (String) place.detail());
        }
    },
    BROKERS {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.doors().brokers(id(key));
        }
    },
    FRONTAGE {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.doors().frontage(id(key));
        }
    },
    CALLERS {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.callers().networks(id(key));
        }
    },
    DOORS {
        @Override
        Object answer(Arrangement at, Object key) {
            return at.doors().doors(id(key));
        }
    };

    /** A key of two parts: in, at or by what, and which. */
    record At(Id<?> network, Object detail) {
    }

    abstract Object answer(Arrangement at, Object key);

    /** The kinds of element that can change an answer; an element asked for by its id may be of any kind. */
    public Set<ElementKind> reads() {
        return switch (this) {
            case ELEMENT -> EnumSet.allOf(ElementKind.class);
            case GROUP_RULING -> EnumSet.of(ElementKind.SECURITY_GROUP);
            case SUBNET_ROUTE -> EnumSet.of(ElementKind.ROUTE_TABLE);
            case NICS, NICS_AT, PUBLIC_OF, PUBLIC_AT -> NicIndex.READS;
            case SUBNETS, CHAIN, PEERINGS, LINES, ATTACH_POINTS, ATTACH_POINTS_OF, TRANSIT_GATEWAYS,
                 TRANSIT_PEERINGS, TRANSIT_TABLES,
                 INTERNET_GATEWAYS, NATS, ENDPOINTS_INTO -> LinkIndex.READS;
            case DEFAULT_TABLE, TRANSIT_LONGEST, TRANSIT_INSIDE -> TransitIndex.READS;
            case PRIVATE_ZONES, ZONES_HOLDING, PROVIDER_NAME, ENDPOINTS_NAMED -> NameIndex.READS;
            case CALLERS -> CallerIndex.READS;
            case BROKERS, FRONTAGE, DOORS -> DoorIndex.READS;
        };
    }

    private static Id<Network> id(Object key) {
        return ((Id<?>) key).as();
    }
}
