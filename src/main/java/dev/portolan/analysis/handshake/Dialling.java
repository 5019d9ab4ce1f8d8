package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Arrival;
import dev.portolan.analysis.forwarding.Course;
import dev.portolan.analysis.forwarding.Goal;
import dev.portolan.analysis.forwarding.Journey;
import dev.portolan.analysis.naming.Names;
import dev.portolan.analysis.naming.Resolution;
import dev.portolan.analysis.world.Dial;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Detail;
import dev.portolan.finding.DnsCode;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Listener;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One dialled endpoint: resolve it, go there, and shake hands with whatever is met. */
final class Dialling {
    private final Caller caller;
    private final World world;
    private final Dialled dialled;
    private final Goal goal;

    private Dialling(Caller caller, Dialled dialled) {
        this.caller = caller;
        this.world = caller.world();
        this.dialled = dialled;
        this.goal = dialled.goal();
    }

    /** The endpoint as it stands; where it fails, the smallest repair of names or addresses is tried as well. */
    static Attempt of(Caller caller, Dialled dialled) {
        Dialling dialling = new Dialling(caller, dialled);
        Resolution resolution = dialled.host().map(host -> Names.resolve(caller.world(), caller.asker(), host))
                .orElseGet(() -> new Resolution(List.of(dialled.direct().orElseThrow()), new Course(), Optional.empty()));
        Attempt plain = dialling.attempt(resolution);
        boolean blocked = plain.cost() >= Course.SETTING;
        return blocked ? Repairs.best(caller, dialled, resolution, plain, dialling::attempt) : plain;
    }

    /** An endpoint as if its name resolved so; no repair is tried. */
    static Attempt as(Caller caller, Dialled dialled, Resolution resolution) {
        return new Dialling(caller, dialled).straight(resolution);
    }

    private Attempt attempt(Resolution resolution) {
        return BootstrapPorts.rather(caller, dialled, resolution, straight(resolution));
    }

    private Attempt straight(Resolution resolution) {
        if (!resolution.resolved()) {
            Course course = new Course().then(dialled.before()).then(resolution.course());
            Arrival nowhere = new Arrival(course, Optional.empty(), dialled.port(), Optional.empty(),
                    Detail.of("via.address", dialled.host().orElse("-")));
            return Attempt.of(List.of(List.of(new Ending(nowhere, course, Optional.empty()))));
        }
        Resolution named = fitted(resolution);
        return Attempt.of(named.dials().stream().map(dial -> endings(named, dial)).toList());
    }

    /** A name with more labels than the provider's pattern: advertising it as the pattern has it mends that. */
    private Resolution fitted(Resolution resolution) {
        Optional<String> fitting = resolution.course().blockers().stream().filter(b -> b.code() == DnsCode.PATTERN_MISMATCH)
                .map(b -> String.valueOf(b.detail().facts().get(1))).findFirst()
                .map(pattern -> dialled.host().orElseThrow().split("\\.", 2)[0] + pattern.substring(1));
        if (fitting.isEmpty() || goal.listener().isEmpty()) {
            return resolution;
        }
        Listener listener = goal.listener().get();
        Course course = resolution.course().mendedBy(DnsCode.PATTERN_MISMATCH, new Change.Swap(goal.broker().orElseThrow().id(),
                "listeners", listener, Shape.of(listener).with(listener, "advertisedHost", fitting)));
        return new Resolution(resolution.dials(), course, resolution.zone());
    }

    private List<Ending> endings(Resolution resolution, Dial dial) {
        return arrivals(dial).stream().map(arrival -> {
            Course course = new Course().then(dialled.before()).then(resolution.course()).then(arrival.course());
            return arrival.broker().map(broker -> shake(dial, arrival, broker, course))
                    .orElseGet(() -> new Ending(arrival, course, Optional.empty()));
        }).toList();
    }

    private List<Arrival> arrivals(Dial dial) {
        Caller.Reached key = new Caller.Reached(dial, dialled.port());
        List<Arrival> known = caller.reached().get(key);
        if (known != null) {
            return known;
        }
        List<Arrival> arrivals = Journey.of(world, caller.asker().nic(), dial, dialled.port(), goal);
        boolean direct = arrivals.size() == 1 && arrivals.getFirst().course().passes() && arrivals.getFirst().passage().isEmpty()
                && arrivals.getFirst().broker().filter(b -> b.listeners().stream().anyMatch(l -> l.port().equals(dialled.port())))
                        .isPresent();
        if (direct) {
            caller.reached().put(key, arrivals);
        }
        return arrivals;
    }

    private Ending shake(Dial dial, Arrival arrival, Broker broker, Course course) {
        if (!broker.cluster().equals(goal.cluster())) {
            wrongCluster(arrival, broker, course);
            return new Ending(arrival, course, Optional.empty());
        }
        goal.broker().filter(wanted -> !wanted.id().equals(broker.id()))
                .ifPresent(wanted -> wrongBroker(wanted, broker, course));
        Wildcards.refused(caller, broker, goal.listener().filter(l -> goal.broker().filter(broker::equals).isPresent()), course);
        Bound bound = new Bound(world, dialled, dial, arrival, broker);
        Optional<Listener> listener = bound.listener();
        if (listener.isEmpty()) {
            return new Ending(arrival, course, bound.block(course).or(() -> deaf(arrival, broker, course)));
        }
        Optional<Listener> meant = meant(broker).filter(l -> isDirect(arrival) && isMistaken(l, listener.get()));
        if (meant.isPresent()) {
            wrongPort(meant.get(), arrival, broker, course);
            return new Ending(arrival, course, meant);
        }
        ListenerRoles roles = caller.rolesAt(broker);
        Optional<Listener> right = roles.servesClients(listener.get()) ? Optional.empty()
                : wrongTarget(arrival, broker, listener.get(), course);
        if (right.isPresent()) {
            return new Ending(arrival, course, right);
        }
        if (!roles.servesClients(listener.get())) {
            String said = roles.isMskReplication(listener.get()) ? "kafka.not-for-clients" : KafkaCode.NOT_A_BROKER.id();
            course.block(Course.REDESIGN, KafkaCode.NOT_A_BROKER, broker.id(),
                    Detail.of(said, broker.id(), listener.get().name(), arrival.port()), List.of());
        }
        course.hop(broker.id(), HopKind.LISTENER, "hop.listener", listener.get().name(), arrival.port());
        Security.check(caller, dialled.host(), arrival, broker, listener.get(), course);
        if (dialled.isBootstrap() && listener.get().securityProtocol().usesTls()) {
            Certificates.canonical(caller, dialled.host(), arrival, course);
        }
        return new Ending(arrival, course, listener);
    }

    /** A balancer that sends to a listener not for clients, where the broker has one for this client. */
    private Optional<Listener> wrongTarget(Arrival arrival, Broker broker, Listener met, Course course) {
        Optional<Id<TargetGroup>> group = arrival.passage().flatMap(Arrival.Passage::listener).map(BalancerListener::targetGroup);
        Optional<Listener> right = group.flatMap(g -> meant(broker)
                .or(() -> caller.rolesAt(broker).fitting(caller.connection()).findFirst()));
        right.ifPresent(l -> course.block(Course.SETTING, BalancerCode.WRONG_TARGET_PORT, group.orElseThrow(),
                Detail.of(BalancerCode.WRONG_TARGET_PORT, group.get(), broker.id(), met.port(), l.port()),
                WrongListener.targets(caller, group.get(), met.name(), l.name())));
        return right;
    }

    /** The address leads to a broker of another cluster; dialling or advertising the right one is the repair. */
    private void wrongCluster(Arrival arrival, Broker met, Course course) {
        Optional<TargetGroup> mixed = arrival.passage().flatMap(Arrival.Passage::listener).map(l -> world.get(l.targetGroup()))
                .filter(group -> group.targets().stream().anyMatch(t -> t.broker().filter(b -> goal.brokers().stream()
                        .anyMatch(own -> own.id().equals(b))).isPresent()));
        if (mixed.isPresent()) {
            amongOthers(mixed.get(), met, course);
            return;
        }
        List<Change> repair = new ArrayList<>();
        if (goal.listener().isPresent()) {
            Broker wanted = goal.broker().orElseThrow();
            Listener listener = goal.listener().get();
            own(wanted).ifPresent(host -> repair.add(new Change.Swap(wanted.id(), "listeners", listener,
                    Shape.of(listener).with(listener, "advertisedHost", Optional.of(host)))));
        } else {
            goal.brokers().stream().flatMap(b -> b.listeners().stream().filter(l -> l.port().equals(dialled.port()))
                    .flatMap(l -> l.advertisedHost().or(() -> own(b)).map(h -> new HostPort(h,
                            l.dialledPort())).stream())).findFirst()
                    .ifPresent(right -> repair.add(new Change.Swap(caller.connection().id(), "bootstrapServers",
                            new HostPort(dialled.host().orElseThrow(), dialled.port()), right)));
        }
        course.block(Course.SETTING, KafkaCode.WRONG_CLUSTER, met.id(),
                Detail.of(KafkaCode.WRONG_CLUSTER, met.id(), met.cluster(), goal.cluster()), repair);
    }

    /** A target group holds brokers of two clusters: the one that does not belong there goes. */
    private void amongOthers(TargetGroup group, Broker met, Course course) {
        List<Change> repair = group.targets().stream().filter(t -> t.broker().filter(met.id()::equals).isPresent())
                .<Change>map(t -> new Change.Drop(group.id(), "targets", t)).toList();
        course.block(Course.SETTING, KafkaCode.WRONG_CLUSTER, group.id(), Detail.of("kafka.wrong-cluster-target", met.id(),
                met.cluster(), goal.cluster(), group.id()), repair);
    }

    private static Optional<String> own(Broker broker) {
        return broker.names().stream().findFirst().or(() -> broker.addresses().stream().findFirst().map(IpAddress::toString));
    }

    /** Two brokers with one advertised address, or a name that leads to another broker. */
    private void wrongBroker(Broker wanted, Broker met, Course course) {
        Listener listener = goal.listener().orElseThrow();
        boolean twins = met.listeners().stream().filter(l -> l.isNamed(listener.name()))
                .anyMatch(l -> Advertised.of(world, met, l, caller.asker().nic()).host().equals(dialled.host())
                        && l.dialledPort().equals(dialled.port()));
        if (twins) {
            Change[] repair = own(wanted).map(host -> new Change[] {new Change.Swap(wanted.id(), "listeners", listener,
                    Shape.of(listener).with(listener, "advertisedHost", Optional.of(host)))}).orElseGet(() -> new Change[0]);
            course.block(KafkaCode.ADVERTISED_DUPLICATE, wanted.id(), Detail.of(KafkaCode.ADVERTISED_DUPLICATE, wanted.id(),
                    met.id(), dialled.host().orElse("-") + ":" + dialled.port(), listener.name()), repair);
        } else {
            course.block(Course.SETTING + 1, BalancerCode.WRONG_BROKER, met.id(), Detail.of("balancer.wrong-broker-direct",
                    met.id(), dialled.port(), wanted.id(), dialled.host().orElse("-")), List.of());
        }
    }

    /** The listener whose advertised address was dialled, as a broker has it. */
    private Optional<Listener> meant(Broker broker) {
        return goal.listener().flatMap(l -> broker.listeners().stream().filter(own -> own.isNamed(l.name())).findFirst());
    }

    private boolean isDirect(Arrival arrival) {
        return arrival.passage().isEmpty() && arrival.port().equals(dialled.port());
    }

    /** Whether the client speaks as the listener meant does, and not as the one that answers. */
    private boolean isMistaken(Listener meant, Listener met) {
        return !meant.isNamed(met.name()) && caller.connection().securityProtocol()
                .filter(p -> p == meant.securityProtocol() && p != met.securityProtocol()).isPresent();
    }

    private static void wrongPort(Listener meant, Arrival arrival, Broker broker, Course course) {
        Listener right = Shape.of(meant).with(meant, "advertisedPort", Optional.empty());
        course.block(Course.SETTING + 1, KafkaCode.ADVERTISED_WRONG_PORT, broker.id(),
                Detail.of(KafkaCode.ADVERTISED_WRONG_PORT, broker.id(), meant.name(), arrival.port(), meant.port()),
                List.of(new Change.Swap(broker.id(), "listeners", meant, right)));
    }

    /** Nothing of Kafka listens on the port that was reached: the listener that should have been dialled is named. */
    private Optional<Listener> deaf(Arrival arrival, Broker broker, Course course) {
        Optional<Listener> meant = meant(broker);
        if (meant.isPresent() && isDirect(arrival)) {
            wrongPort(meant.get(), arrival, broker, course);
            return meant;
        }
        Optional<Listener> spoken = meant.or(() -> caller.rolesAt(broker).fitting(caller.connection()).findFirst());
        Change[] repair = spoken.filter(l -> dialled.isBootstrap() && isDirect(arrival)
                && dialled.host().isPresent()).map(l -> new Change[] {
                new Change.Swap(caller.connection().id(), "bootstrapServers", new HostPort(dialled.host().get(), dialled.port()),
                        new HostPort(dialled.host().get(), l.port()))}).orElseGet(() -> new Change[0]);
        course.block(KafkaCode.NO_LISTENER_ON_PORT, broker.id(), Detail.of(KafkaCode.NO_LISTENER_ON_PORT, broker.id(),
                arrival.port(),
                broker.listeners().stream().map(l -> l.name() + " " + l.port()).toList(),
                spoken.map(Listener::port).orElse(arrival.port())), repair);
        return spoken;
    }
}
