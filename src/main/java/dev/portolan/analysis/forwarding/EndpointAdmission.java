package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.law.EndpointReach;
import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointCode;
import dev.portolan.model.Account;
import dev.portolan.model.Change;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.LinkState;
import dev.portolan.model.Network;
import dev.portolan.model.Provider;
import dev.portolan.model.Toggle;
import dev.portolan.model.address.Family;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** Whether a service lets an endpoint connect: its account, its acceptance, its Region. */
final class EndpointAdmission {
    private EndpointAdmission() {
    }

    static void check(World world, Endpoint endpoint, EndpointService service, Family family, Course course) {
        boolean served = service.families().isEmpty() ? family == Family.IPV4 : service.families().contains(family);
        if (!served) {
            List<Change> repair = service.families().isEmpty()
                    ? List.of(new Change.Set(service.id(), "families", List.of(Family.values())))
                    : List.of(new Change.Add(service.id(), "families", family));
            course.block(Course.SETTING, EndpointCode.FAMILY_UNSUPPORTED, service.id(),
                    Detail.of(EndpointCode.FAMILY_UNSUPPORTED, service.id(), family), repair);
        }
        accepted(endpoint, service, course);
        Network consumer = world.get(endpoint.network());
        principal(world, consumer, endpoint, service, course);
        region(world, consumer, endpoint, service, course);
    }

    private static void accepted(Endpoint endpoint, EndpointService service, Course course) {
        if (endpoint.state() == LinkState.UNSET && service.acceptanceRequired() == Toggle.ON) {
            course.assume("endpoint.assumed-accepted", endpoint.id(), endpoint.id(), service.id());
        }
        LinkChecks.state(endpoint.id(), endpoint.state(), EndpointCode.NOT_ACCEPTED, course);
    }

    private static void principal(World world, Network consumer, Endpoint endpoint, EndpointService service, Course course) {
        if (service.allowedPrincipals().isEmpty()) {
            course.assume("endpoint.assumed-allowed", service.id(), service.id(), endpoint.id());
            return;
        }
        List<String> allowed = service.allowedPrincipals().get();
        if (allowed.contains("*") || consumer.account().isPresent() && consumer.account().equals(service.account())) {
            return;
        }
        if (consumer.account().isEmpty()) {
            course.doubt(EndpointCode.PRINCIPAL_NOT_ALLOWED, service.id(),
                    Detail.of("endpoint.principal-unknown", service.id(), consumer.id()));
            return;
        }
        Account account = world.get(consumer.account().get());
        if (allowed.stream().anyMatch(principal -> names(principal, account))) {
            return;
        }
        if (allowed.stream().anyMatch(principal -> isWithin(principal, account))) {
            course.doubt(EndpointCode.PRINCIPAL_NOT_ALLOWED, service.id(), Detail.of("endpoint.principal-role", service.id(),
                    allowed, endpoint.id()));
        } else {
            course.block(EndpointCode.PRINCIPAL_NOT_ALLOWED, service.id(),
                    Detail.of(EndpointCode.PRINCIPAL_NOT_ALLOWED, service.id(), account.number().orElse(account.id().value()),
                            endpoint.id()),
                    new Change.Add(service.id(), "allowedPrincipals", account.number().orElse(account.id().value())));
        }
    }

    /** An id, a number, or an ARN such as {@code arn:aws:iam::111111111111:root}. */
    private static boolean names(String principal, Account account) {
        String[] arn = principal.split(":", -1);
        boolean whole = arn.length == 6 && arn[0].equals("arn") && arn[5].equals("root");
        return principal.equals(account.id().value())
                || account.number().filter(n -> principal.equals(n) || whole && arn[4].equals(n)).isPresent();
    }

    /** A role or user of the account: whether that one made the endpoint is not drawn. */
    private static boolean isWithin(String principal, Account account) {
        String[] arn = principal.split(":", -1);
        return arn.length == 6 && arn[0].equals("arn") && account.number().filter(arn[4]::equals).isPresent();
    }

    private static void region(World world, Network consumer, Endpoint endpoint, EndpointService service, Course course) {
        if (consumer.region().isEmpty() || service.region().isEmpty()) {
            course.assume("endpoint.assumed-region", endpoint.id(), endpoint.id(), service.id());
            return;
        }
        String here = LinkChecks.code(world, consumer.region().get());
        String there = LinkChecks.code(world, service.region().get());
        EndpointReach reach = ProviderLaws.of(provider(world, service)).endpointReach().value();
        boolean listed = reach == EndpointReach.LISTED_REGIONS && service.supportedRegions().contains(here);
        if (!here.equals(there) && !listed) {
            Change[] repair = reach == EndpointReach.LISTED_REGIONS
                    ? new Change[] {new Change.Add(service.id(), "supportedRegions", here)} : new Change[0];
            course.block(EndpointCode.REGION_MISMATCH, service.id(),
                    Detail.of(EndpointCode.REGION_MISMATCH, endpoint.id(), here, service.id(), there), repair);
        }
    }

    private static Provider provider(World world, EndpointService service) {
        Optional<Id<Network>> network = service.loadBalancers().stream().findFirst().map(world::get).map(lb -> lb.network())
                .or(() -> service.server().flatMap(b -> world.nics(b).stream().findFirst()).map(n -> n.network()));
        return network.map(world::get).map(Network::provider).orElse(Provider.AWS);
    }
}
