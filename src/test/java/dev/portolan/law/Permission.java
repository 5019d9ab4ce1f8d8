package dev.portolan.law;

import dev.portolan.model.AclAction;
import dev.portolan.model.AclEntry;
import dev.portolan.model.Change;
import dev.portolan.model.Element;
import dev.portolan.model.EndpointService;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkAcl;
import dev.portolan.model.Protocol;
import dev.portolan.model.Route;
import dev.portolan.model.RouteTable;
import dev.portolan.model.RouteTarget;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitRoute;
import dev.portolan.model.TransitRouteTable;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Random changes that only allow: what got through before them gets through after them. */
final class Permission {
    /** A block in which nothing of the bases lies. */
    private static final Cidr UNUSED = Cidr.parse("172.31.0.0/16");
    private static final List<Cidr> BLOCKS = List.of(Cidr.ANY_IPV4, Cidr.ANY_IPV6, UNUSED, Cidr.parse("10.0.0.0/8"));

    private Permission() {
    }

    /** Every kind of permission that the topology has room for, one chosen by the dice. */
    static Change of(Topology topology, RandomGenerator random) {
        List<Change> choices = new ArrayList<>();
        for (Element element : topology.elements()) {
            switch (element) {
                case SecurityGroup group -> rule(group, random, choices);
                case NetworkAcl acl -> entry(acl, random, choices);
                case RouteTable table -> topology.elements().stream().filter(RouteTarget.class::isInstance)
                        .map(target -> new Change.Add(table.id(), "routes", new Route(UNUSED, target.id().as())))
                        .forEach(choices::add);
                case TransitRouteTable table -> topology.all(TransitAttachment.class).stream()
                        .filter(attachment -> attachment.gateway().equals(table.gateway()))
                        .map(hop -> new Change.Add(table.id(), "routes", new TransitRoute(UNUSED, hop.id().as())))
                        .forEach(choices::add);
                case EndpointService service when service.allowedPrincipals().isPresent() ->
                        choices.add(new Change.Add(service.id(), "allowedPrincipals", "999999999999"));
                case Network network -> choices.add(new Change.Put(zone(network)));
                default -> { }
            }
        }
        return choices.get(random.nextInt(choices.size()));
    }

    private static void rule(SecurityGroup group, RandomGenerator random, List<Change> choices) {
        SecurityRule rule = SecurityRule.tcp(ports(random), BLOCKS.get(random.nextInt(BLOCKS.size())));
        choices.add(new Change.Add(group.id(), "ingress", rule));
        if (group.egress().isPresent()) {
            choices.add(new Change.Add(group.id(), "egress", rule));
        }
    }

    private static void entry(NetworkAcl acl, RandomGenerator random, List<Change> choices) {
        List<Integer> used = acl.ingress().stream().map(AclEntry::number).toList();
        int free = IntStream.generate(() -> 1 + random.nextInt(300)).filter(number -> !used.contains(number)).findFirst()
                .orElseThrow();
        AclEntry entry = new AclEntry(free, AclAction.ALLOW, Protocol.TCP, Optional.of(ports(random)),
                BLOCKS.get(random.nextInt(BLOCKS.size())), Extra.NONE);
        choices.add(new Change.Add(acl.id(), random.nextBoolean() ? "ingress" : "egress", entry));
    }

    private static PortRange ports(RandomGenerator random) {
        int from = random.nextInt(65000);
        return new PortRange(from, from + random.nextInt(65536 - from));
    }

    /** A private zone of a domain that nobody dials. */
    private static HostedZone zone(Network network) {
        return Shape.of(HostedZone.class).create(Map.of("id", Id.of("unused-zone"), "domain", "unused.test",
                "networks", List.of(network.id())));
    }
}
