package dev.portolan.rule.link;

import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Account;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Network;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An endpoint belongs to an account that the service allows; an account may always reach its own services. */
public final class PrincipalNotAllowed implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.ACCOUNT, ElementKind.NETWORK, ElementKind.ENDPOINT, ElementKind.ENDPOINT_SERVICE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(Endpoint.class).stream().flatMap(endpoint -> topology.find(endpoint.service())
                .filter(service -> service.allowedPrincipals().isPresent())
                .flatMap(service -> topology.find(endpoint.network()).flatMap(Network::account).flatMap(topology::find)
                        .filter(account -> !isAllowed(account, service))
                        .map(account -> finding(endpoint, service, account))).stream());
    }

    private static boolean isAllowed(Account account, EndpointService service) {
        List<String> allowed = service.allowedPrincipals().orElseThrow();
        return allowed.contains("*") || allowed.contains(account.id().value())
                || account.number().filter(number -> allowed.stream().anyMatch(each -> names(each, number))).isPresent()
                || service.account().filter(account.id()::equals).isPresent();
    }

    /** Whether a principal is an account: its number, or an ARN that holds it. */
    private static boolean names(String principal, String number) {
        return principal.equals(number) || principal.contains(":" + number + ":");
    }

    private static Detail allowed(List<String> principals) {
        return principals.isEmpty() ? Detail.of("endpoint.allows.nobody") : Detail.of("endpoint.allows.only", principals);
    }

    private static Finding finding(Endpoint endpoint, EndpointService service, Account account) {
        String principal = account.number().orElse(account.id().value());
        return Finding.of(EndpointCode.PRINCIPAL_NOT_ALLOWED, List.of(service.id(), endpoint.id()), endpoint.id(), account.id(),
                service.id(), allowed(service.allowedPrincipals().orElseThrow()))
                .with(new Fix(Detail.of("endpoint.principal-not-allowed.fix", account.id(), service.id()),
                        List.of(new Change.Add(service.id(), "allowedPrincipals", principal))));
    }
}
