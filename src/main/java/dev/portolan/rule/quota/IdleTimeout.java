package dev.portolan.rule.quota;

import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.Hop;
import dev.portolan.finding.QuotaCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.BalancerProtocol;
import dev.portolan.model.Change;
import dev.portolan.model.Client;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Provider;
import dev.portolan.model.Topology;
import dev.portolan.model.fact.Fact;
import dev.portolan.model.fact.Standing;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.IdlePoint;
import dev.portolan.provider.KafkaFacts;
import dev.portolan.provider.ProviderFacts;
import dev.portolan.rule.ConnectionRule;
import dev.portolan.rule.network.Whereabouts;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A client that keeps a silent connection longer than something on its way does not notice that the connection is gone:
 * its next request fails. Its {@code connections.max.idle.ms} must be shorter than every idle timeout it crosses.
 */
public final class IdleTimeout implements ConnectionRule {

    /** Something on the way and the silence it bears; the fact is empty where the design itself says. */
    private record Crossing(Id<?> element, Duration idle, Optional<Fact<Duration>> fact) {
        boolean isFirm() {
            return fact.map(Fact::standing).map(standing -> standing != Standing.UNCONFIRMED).orElse(true);
        }
    }

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLIENT, ElementKind.LOAD_BALANCER, ElementKind.ENDPOINT, ElementKind.NAT_GATEWAY,
                ElementKind.NETWORK, ElementKind.SUBNET);
    }

    @Override
    public Stream<Finding> check(Topology topology, ConnectionReport report) {
        Optional<Client> found = topology.find(report.client());
        if (found.isEmpty()) {
            return Stream.empty();
        }
        Client client = found.get();
        Duration patience = client.connectionsMaxIdleMs().map(Duration::ofMillis)
                .orElseGet(() -> KafkaFacts.clientIdle().value());
        Set<Crossing> crossings = new LinkedHashSet<>();
        Stream.concat(report.bootstrap().stream(), report.brokers().stream())
                .forEach(endpoint -> crossings(topology, endpoint).filter(each -> each.idle().compareTo(patience) <= 0)
                        .forEach(crossings::add));
        return crossings.isEmpty() ? Stream.empty() : Stream.of(finding(report, client, patience, crossings));
    }

    private static Stream<Crossing> crossings(Topology topology, EndpointReport endpoint) {
        return endpoint.traces().stream().flatMap(trace -> trace.hops().stream()).map(Hop::element).distinct()
                .flatMap(id -> topology.<Element>find(id.as()).stream())
                .flatMap(element -> crossing(topology, element, endpoint.endpoint()).stream());
    }

    private static Optional<Crossing> crossing(Topology topology, Element element, String dialled) {
        if (element instanceof LoadBalancer balancer) {
            return listener(balancer, dialled).flatMap(listener -> balancer(topology, balancer, listener));
        }
        if (element instanceof NatGateway nat) {
            return Whereabouts.network(topology, nat.subnet().as())
                    .flatMap(network -> standard(nat, network.provider(), IdlePoint.NAT_GATEWAY));
        }
        return element instanceof Endpoint endpoint
                ? standard(endpoint, Whereabouts.provider(topology, endpoint.network()), IdlePoint.ENDPOINT) : Optional.empty();
    }

    private static Optional<Crossing> standard(Element element, Provider provider, IdlePoint point) {
        return ProviderFacts.of(provider).idleTimeout(point)
                .map(fact -> new Crossing(element.id(), fact.value(), Optional.of(fact)));
    }

    private static Optional<BalancerListener> listener(LoadBalancer balancer, String dialled) {
        String port = dialled.substring(dialled.lastIndexOf(':') + 1);
        return balancer.listeners().stream().filter(listener -> listener.port().toString().equals(port)).findFirst();
    }

    private static Optional<Crossing> balancer(Topology topology, LoadBalancer balancer, BalancerListener listener) {
        if (listener.idleTimeoutSeconds().isPresent()) {
            return Optional.of(new Crossing(balancer.id(), Duration.ofSeconds(listener.idleTimeoutSeconds().get()),
                    Optional.empty()));
        }
        return standard(balancer, Whereabouts.provider(topology, balancer.network()),
                listener.protocol() == BalancerProtocol.TLS ? IdlePoint.BALANCER_TLS : IdlePoint.BALANCER_TCP);
    }

    private static Finding finding(ConnectionReport report, Client client, Duration patience, Set<Crossing> crossings) {
        Crossing strictest = crossings.stream().min(Comparator.comparing(Crossing::idle)
                .thenComparing(each -> each.isFirm() ? 0 : 1)).orElseThrow();
        List<Id<?>> where = crossings.stream().<Id<?>>map(Crossing::element).distinct().toList();
        Detail source = strictest.fact().map(fact -> Detail.of("quota.idle-timeout.default", fact.origin()))
                .orElseGet(() -> Detail.of("quota.idle-timeout.stated"));
        int advised = advised(strictest.idle());
        return Finding.of(QuotaCode.IDLE_TIMEOUT,
                Stream.<Id<?>>concat(Stream.of(client.id(), report.connection()), where.stream()).toList(), client.id(),
                patience.toSeconds(), where, strictest.idle().toSeconds(), source)
                .with(crossings.stream().anyMatch(Crossing::isFirm) ? Severity.WARNING : Severity.NOTE)
                .with(new Fix(Detail.of("quota.idle-timeout.fix", client.id(), advised),
                        List.of(new Change.Set(client.id(), "connectionsMaxIdleMs", advised))));
    }

    /** The usual advice where it is short enough, else six sevenths of the timeout, as the advice is of 350 s. */
    private static int advised(Duration idle) {
        Duration usual = KafkaFacts.clientIdleBehindBalancer().value();
        return (int) (usual.compareTo(idle) < 0 ? usual : idle.multipliedBy(6).dividedBy(7)).toMillis();
    }
}
