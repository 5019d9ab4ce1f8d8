package dev.portolan.rule.balancer;

import dev.portolan.rule.TopologyRule;
import java.util.List;

/** The rules about load balancers. */
public final class BalancerRules {
    private static final List<TopologyRule> ALL = List.of(new TooManyBrokers(), new ListenerDuplicate(),
            new PerBrokerListener(), new StaleTarget(), new TargetPort(), new TargetMissing(), new CrossZoneOff(),
            new GroupAtCreation(), new HealthCheckDenied(), new ClientAddressTooFar(), new ClientCertificateLost(),
            new ProxyHeader(), new GroupShared(), new NodeWithoutGateway());

    private BalancerRules() {
    }

    public static List<TopologyRule> all() {
        return ALL;
    }
}
