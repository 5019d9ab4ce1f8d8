package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Course;
import dev.portolan.analysis.naming.Resolution;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Code;
import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.KafkaCode;
import dev.portolan.finding.PublicCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.DnatRule;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Listener;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.PortMapping;
import dev.portolan.model.Target;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The edit after which another port is dialled at the same host: that of a bootstrap entry, or the one a broker advertises. */
final class PortFix {
    /** What a front door says of a port on which it serves nobody. */
    private static final Set<Code> DEAF = Set.of(BalancerCode.NO_LISTENER, EndpointCode.PORT_NOT_MAPPED,
            PublicCode.OUTBOUND_ONLY);

    private final Caller caller;
    private final World world;
    private final Dialled dialled;
    private final Resolution plainly;

    private PortFix(Caller caller, Dialled dialled, Resolution plainly) {
        this.caller = caller;
        this.world = caller.world();
        this.dialled = dialled;
        this.plainly = plainly;
    }

    /** The endpoint on each port by which a front door leads to the goal, where the one dialled leads nowhere. */
    static List<Attempt> attempts(Caller caller, Dialled dialled, Resolution plainly, Attempt plain) {
        Optional<Id<?>> door = plain.best().course().blockers().stream().filter(b -> DEAF.contains(b.code()))
                .<Id<?>>map(b -> b.element()).findFirst();
        if (door.isEmpty() || dialled.host().isEmpty()) {
            return List.of();
        }
        PortFix fix = new PortFix(caller, dialled, plainly);
        return fix.ports(door.get()).filter(port -> !port.equals(dialled.port())).distinct().flatMap(p -> fix.attempt(p).stream())
                .toList();
    }

    private Stream<Port> ports(Id<?> door) {
        return switch (world.element(door)) {
            case LoadBalancer balancer -> balancer.listeners().stream()
                    .filter(l -> serves(world.get(l.targetGroup()).targets())).map(l -> l.port());
            case EndpointService service -> service.ports().stream().filter(m -> service.server().filter(this::isWanted)
                    .isPresent()).map(PortMapping::servicePort);
            case NatGateway nat -> nat.forwards().stream().filter(rule -> isWanted(rule.target())).map(DnatRule::port);
            default -> Stream.empty();
        };
    }

    private boolean isWanted(Id<Broker> broker) {
        return dialled.goal().wanted().stream().anyMatch(b -> b.id().equals(broker));
    }

    /** A broker needs a port that leads to it alone. */
    private boolean serves(List<Target> targets) {
        return dialled.isBootstrap() ? dialled.mayBootstrapAt(targets)
                : targets.size() == 1 && targets.getFirst().broker().filter(this::isWanted).isPresent();
    }

    private Optional<Attempt> attempt(Port port) {
        if (dialled.isBootstrap()) {
            return BootstrapPorts.at(caller, dialled, plainly, port, "", List.of());
        }
        Course course = plainly.course().copy();
        Broker broker = dialled.goal().broker().orElseThrow();
        Listener listener = dialled.goal().listener().orElseThrow();
        Optional<Port> stated = Optional.of(port).filter(p -> !p.equals(listener.port()));
        course.block(KafkaCode.ADVERTISED_WRONG_PORT, broker.id(), Detail.of(KafkaCode.ADVERTISED_WRONG_PORT, broker.id(),
                listener.name(), dialled.port(), port), new Change.Swap(broker.id(), "listeners", listener,
                Shape.of(listener).with(listener, "advertisedPort", stated)));
        return Optional.of(Dialling.as(caller, dialled.at(port), new Resolution(plainly.dials(), course, plainly.zone())));
    }
}
