package dev.portolan.rule.exposure;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.PublicCode;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Listener;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Shape;
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
                ElementKind.HOSTED_ZONE, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return PublicListeners.of(topology)
                .filter(each -> !each.listener().securityProtocol().usesTls() && each.wrapping() == PublicListeners.Wrapping.NONE)
                .map(PublicPlaintext::finding);
    }

    private static Finding finding(PublicListeners.Exposed exposed) {
        Listener listener = exposed.listener();
        SecurityProtocol safe = listener.securityProtocol().usesSasl() ? SecurityProtocol.SASL_SSL : SecurityProtocol.SSL;
        return Finding.of(PublicCode.PLAINTEXT, List.of(exposed.broker().id()), listener.name(), exposed.broker().id(),
                listener.securityProtocol(), exposed.how())
                .with(new Fix(Detail.of("public.plaintext.fix", listener.name(), exposed.broker().id(), safe),
                        List.of(new Change.Swap(exposed.broker().id(), "listeners", listener,
                                Shape.of(listener).with(listener, "securityProtocol", safe)))));
    }
}
