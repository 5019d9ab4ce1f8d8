package dev.portolan.rule.network;

import dev.portolan.rule.TopologyRule;
import java.util.List;

/** The rules about places and the ways out of them. */
public final class NetworkRules {
    private static final List<TopologyRule> ALL = List.of(new CidrOverlap(), new OverlapAside(), new SubnetOutside(),
            new SubnetOverlap(), new SubnetForeign(), new ZoneRepeated(), new AddressOutside(), new AddressDuplicate(),
            new AddressReserved(), new RouteForeignTarget(), new RouteLocalShadows(), new RouteBlackhole(),
            new RouteTableForeign(), new RouteDuplicate(), new LineDown(), new LineSelf(), new BlockSize());

    private NetworkRules() {
    }

    public static List<TopologyRule> all() {
        return ALL;
    }
}
