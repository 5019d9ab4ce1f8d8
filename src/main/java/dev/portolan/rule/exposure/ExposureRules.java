package dev.portolan.rule.exposure;

import dev.portolan.rule.TopologyRule;
import java.util.List;

/** The rules about what the Internet can see, and about who is let in. */
public final class ExposureRules {
    private static final List<TopologyRule> ALL = List.of(new PublicPlaintext(), new PublicUnauthenticated(),
            new PartlyPublic(), new GatewayMissing(), new AddressShared(), new AddressNotPublic(),
            new ForwardUnsupported(), new OpenToInternet(), new GroupForeign(), new AclForeign(),
            new AclNumbers(), new NatInPrivateSubnet(), new GatewayDuplicate());

    private ExposureRules() {
    }

    public static List<TopologyRule> all() {
        return ALL;
    }
}
