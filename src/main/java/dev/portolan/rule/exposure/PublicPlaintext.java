package dev.portolan.rule.exposure;

import dev.portolan.finding.Finding;
import dev.portolan.finding.PublicCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Listener;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A listener that the Internet can reach speaks TLS. */
public final class PublicPlaintext implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.SECURITY_GROUP, ElementKind.INTERNET_GATEWAY,
                ElementKind.NAT_GATEWAY, ElementKind.PUBLIC_ADDRESS, ElementKind.LOAD_BALANCER, ElementKind.TARGET_GROUP,
                ElementKind.HOSTED_ZONE, ElementKind.CLUSTER, ElementKind.BROKER, ElementKind.CLIENT, ElementKind.CONNECTION);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return PublicListeners.of(topology)
                .filter(each -> !each.listener().securityProtocol().usesTls() && each.wrapping() == PublicListeners.Wrapping.NONE)
                .map(each -> finding(topology, each));
    }

    private static Finding finding(Topology topology, PublicListeners.Exposed exposed) {
        Listener listener = exposed.listener();
        Finding finding = Finding.of(PublicCode.PLAINTEXT, List.of(exposed.broker().id()), listener.name(),
                exposed.broker().id(), listener.securityProtocol(), exposed.how());
        return PlaintextRepair.of(topology, exposed.broker(), listener).map(finding::with).orElse(finding);
    }
}
