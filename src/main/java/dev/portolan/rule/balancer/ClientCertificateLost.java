package dev.portolan.rule.balancer;

import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.BalancerProtocol;
import dev.portolan.model.Change;
import dev.portolan.model.ClientAuth;
import dev.portolan.model.ElementKind;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A load balancer that ends TLS does not hand on the client's certificate, so a broker behind it that requires one turns
 * everybody away.
 */
public final class ClientCertificateLost implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.LOAD_BALANCER, ElementKind.TARGET_GROUP, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Backends backends = Backends.of(topology);
        return topology.all(LoadBalancer.class).stream().flatMap(balancer -> backends.ways(balancer)
                .filter(way -> way.listener().protocol() == BalancerProtocol.TLS)
                .filter(way -> way.broker().listeners().stream().anyMatch(listener -> listener.port().equals(way.target().port())
                        && listener.securityProtocol().usesTls() && listener.clientAuth() == ClientAuth.REQUIRED))
                .collect(Collectors.groupingBy(Backends.Way::listener, LinkedHashMap::new, Collectors.toList()))
                .values().stream())
                .map(ClientCertificateLost::finding);
    }

    private static Finding finding(List<Backends.Way> ways) {
        Backends.Way way = ways.getFirst();
        BalancerListener ending = way.listener();
        BalancerListener passing = new BalancerListener(ending.port(), BalancerProtocol.TCP, ending.targetGroup(), List.of(),
                ending.idleTimeoutSeconds(), ending.extra());
        List<Id<?>> brokers = ways.stream().<Id<?>>map(each -> each.broker().id()).distinct().toList();
        return Finding.of(BalancerCode.CLIENT_CERTIFICATE_LOST,
                Stream.concat(Stream.of(way.balancer().id()), brokers.stream()).toList(), ending.port(),
                way.balancer().id(), brokers)
                .with(new Fix(Detail.of("balancer.client-certificate-lost.fix", ending.port(), way.balancer().id()),
                        List.of(new Change.Swap(way.balancer().id(), "listeners", ending, passing),
                                new Change.Set(way.group().id(), "protocol", BalancerProtocol.TCP))));
    }
}
