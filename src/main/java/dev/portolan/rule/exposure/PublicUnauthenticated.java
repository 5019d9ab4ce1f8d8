package dev.portolan.rule.exposure;

import dev.portolan.finding.Finding;
import dev.portolan.finding.PublicCode;
import dev.portolan.model.ClientAuth;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A listener that the Internet can reach asks who is there: by SASL or by a client certificate. */
public final class PublicUnauthenticated implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.SECURITY_GROUP, ElementKind.INTERNET_GATEWAY,
                ElementKind.NAT_GATEWAY, ElementKind.PUBLIC_ADDRESS, ElementKind.LOAD_BALANCER, ElementKind.TARGET_GROUP,
                ElementKind.HOSTED_ZONE, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return PublicListeners.of(topology)
                .filter(each -> each.audience() == PublicListeners.Audience.ANYBODY && asksNobody(each))
                .map(each -> Finding.of(PublicCode.UNAUTHENTICATED, List.of(each.broker().id()), each.listener().name(),
                        each.broker().id(), each.how()));
    }

    /** Plain listeners are told of already, unless something puts TLS around them. */
    private static boolean asksNobody(PublicListeners.Exposed exposed) {
        return switch (exposed.listener().securityProtocol()) {
            case SSL -> exposed.listener().clientAuth() != ClientAuth.REQUIRED
                    || exposed.wrapping() == PublicListeners.Wrapping.TLS;
            case PLAINTEXT -> exposed.wrapping() == PublicListeners.Wrapping.TLS;
            case SASL_PLAINTEXT, SASL_SSL -> false;
        };
    }
}
