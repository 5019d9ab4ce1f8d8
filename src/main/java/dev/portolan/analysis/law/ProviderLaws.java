package dev.portolan.analysis.law;

import dev.portolan.model.Provider;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.TargetType;
import dev.portolan.model.Toggle;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.fact.Fact;
import dev.portolan.model.fact.FactSheet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What differs between providers and decides whether a packet gets through. The facts stand in {@code laws.properties}
 * beside this class, each with its source and date; limits, ports and labels are no laws and stand in the provider data.
 *
 * @param crossZoneDefault whether a load balancer's node sends to targets in other zones when nothing is said
 * @param gatewayForPublicAddress whether a public address works only in a network with an internet gateway
 * @param peeringAcrossRegions whether a peering may join two Regions
 * @param peeringOverlap what becomes of a peering of overlapping networks
 * @param groupReach how far security rules refer to groups of other networks
 * @param endpointReach from which Regions an endpoint service may be reached
 * @param endpointSource the block that traffic from an endpoint comes from when no load balancer stands between
 * @param natForwards whether a NAT gateway can forward ports of its public addresses inwards
 * @param clientAddress whether the targets of a group of each type see the client's address when nothing is said
 */
public record ProviderLaws(Provider provider, Fact<Toggle> crossZoneDefault, Fact<Toggle> gatewayForPublicAddress,
                           Fact<Toggle> peeringAcrossRegions, Fact<PeeringOverlap> peeringOverlap,
                           Fact<GroupReach> groupReach, Fact<EndpointReach> endpointReach,
                           Optional<Fact<Cidr>> endpointSource, Fact<Toggle> natForwards, Map<TargetType,
                                   Fact<Toggle>> clientAddress) {
    private static final Map<Provider, ProviderLaws> ALL = read();

    public ProviderLaws {
        clientAddress = Map.copyOf(clientAddress);
    }

    public static ProviderLaws of(Provider provider) {
        return ALL.get(provider);
    }

    /** Whether a load balancer of this provider sends across zones. */
    public boolean crossesZones(Toggle stated) {
        return stated.isOn(crossZoneDefault.value());
    }

    /** Whether the targets of a group see the client's own address, unless it came through an endpoint. */
    public boolean preservesClientAddress(TargetGroup group) {
        return group.preserveClientAddress().isOn(clientAddress.get(group.targetType()).value());
    }

    private static Map<Provider, ProviderLaws> read() {
        FactSheet sheet = FactSheet.beside(ProviderLaws.class, "laws.properties");
        Map<Provider, ProviderLaws> laws = new EnumMap<>(Provider.class);
        for (Provider provider : Provider.values()) {
            laws.put(provider, of(provider, sheet));
        }
        return laws;
    }

    private static ProviderLaws of(Provider provider, FactSheet sheet) {
        String at = provider.term() + ".";
        Map<TargetType, Fact<Toggle>> clientAddress = new EnumMap<>(TargetType.class);
        for (TargetType type : TargetType.values()) {
            clientAddress.put(type, sheet.get(at + "client-address." + type.term(), ProviderLaws::toggle));
        }
        return new ProviderLaws(provider, sheet.get(at + "cross-zone", ProviderLaws::toggle),
                sheet.get(at + "gateway-for-public-address", ProviderLaws::toggle),
                sheet.get(at + "peering-across-regions", ProviderLaws::toggle),
                sheet.get(at + "peering-overlap", word -> FactSheet.term(word, PeeringOverlap.class)),
                sheet.get(at + "group-reach", word -> FactSheet.term(word, GroupReach.class)),
                sheet.get(at + "endpoint-reach", word -> FactSheet.term(word, EndpointReach.class)),
                sheet.find(at + "endpoint-source").map(fact -> fact.map(Cidr::parse)),
                sheet.get(at + "nat-forwards", ProviderLaws::toggle), clientAddress);
    }

    private static Toggle toggle(String word) {
        return switch (word) {
            case "on" -> Toggle.ON;
            case "off" -> Toggle.OFF;
            default -> throw new IllegalArgumentException("'" + word + "' is neither on nor off");
        };
    }
}
