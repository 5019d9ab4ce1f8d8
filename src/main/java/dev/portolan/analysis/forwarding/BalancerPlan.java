package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.world.Frontage;
import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Detail;
import dev.portolan.finding.KafkaCode;
import dev.portolan.finding.NetworkCode;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.BalancerProtocol;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Listener;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Target;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.TargetType;
import dev.portolan.model.Toggle;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a load balancer does with a port: its listener, its target group, and the brokers it may choose. Where the plan
 * does not lead to the goal, it says what is wrong and goes on as if that were mended, so that what stands behind is
 * found as well.
 */
final class BalancerPlan {
    private final World world;
    private final LoadBalancer balancer;
    private final Port port;
    private final Goal goal;
    private final Course course = new Course();
    private final List<Choice> choices = new ArrayList<>();
    private Optional<BalancerListener> listener = Optional.empty();
    private Optional<TargetGroup> group = Optional.empty();

    private BalancerPlan(World world, LoadBalancer balancer, Port port, Goal goal) {
        this.world = world;
        this.balancer = balancer;
        this.port = port;
        this.goal = goal;
    }

    /** A broker the balancer may choose, and what is wrong with that target. */
    record Choice(Broker broker, Port port, Course course) {
    }

    static BalancerPlan of(World world, LoadBalancer balancer, Port port, Goal goal) {
        BalancerPlan plan = new BalancerPlan(world, balancer, port, goal);
        plan.listener = balancer.listeners().stream().filter(l -> l.port().equals(port)).findFirst();
        plan.group = plan.listener.map(BalancerListener::targetGroup).map(world::get);
        if (plan.listener.isEmpty()) {
            plan.noListener();
        } else {
            plan.read(plan.listener.get(), plan.group.orElseThrow());
        }
        return plan;
    }

    Course course() {
        return course;
    }

    List<Choice> choices() {
        return choices;
    }

    Optional<BalancerListener> listener() {
        return listener;
    }

    Optional<TargetGroup> group() {
        return group;
    }

    private void noListener() {
        List<Change> repair = new ArrayList<>();
        Id<TargetGroup> to = fitting().orElseGet(() -> newGroup(repair));
        repair.add(new Change.Add(balancer.id(), "listeners", new BalancerListener(port, BalancerProtocol.TCP, to,
                List.of(), Optional.empty(), Extra.NONE)));
        course.block(BalancerCode.NO_LISTENER, balancer.id(),
                Detail.of(BalancerCode.NO_LISTENER, balancer.id(), port, ports()), repair.toArray(Change[]::new));
        asWanted();
    }

    private List<Port> ports() {
        return balancer.listeners().stream().map(BalancerListener::port).sorted().toList();
    }

    /** A group that holds the wanted brokers and nothing else: of this balancer, or one that none uses. */
    private Optional<Id<TargetGroup>> fitting() {
        Frontage frontage = world.frontage(goal.cluster());
        Stream<Id<TargetGroup>> idle = frontage.groups().stream().filter(g -> frontage.usersOf(g).isEmpty());
        return Stream.concat(balancer.listeners().stream().map(BalancerListener::targetGroup), idle)
                .filter(g -> leadsToWanted(world.get(g))).findFirst();
    }

    private boolean leadsToWanted(TargetGroup candidate) {
        return candidate.targets().size() == goal.wanted().size() && candidate.targets().stream().allMatch(t ->
                broker(t).filter(b -> goal.accepts(b.id()) && goal.portOf(b).equals(t.port())).isPresent());
    }

    private List<Target> wantedTargets() {
        return goal.wanted().stream().map(b -> new Target(Optional.of(b.id()), Optional.empty(), goal.portOf(b),
                Extra.NONE)).toList();
    }

    private Id<TargetGroup> newGroup(List<Change> repair) {
        TargetGroup made = new TargetGroup(Id.of(balancer.id().value() + "-" + port), "", balancer.network(),
                TargetType.IP, BalancerProtocol.TCP, Toggle.OFF, Toggle.UNSET, wantedTargets(), Extra.NONE);
        repair.add(new Change.Put(made));
        return made.id();
    }

    private void asWanted() {
        goal.wanted().forEach(b -> choices.add(new Choice(b, goal.portOf(b), new Course())));
    }

    private void read(BalancerListener by, TargetGroup targets) {
        if (targets.targets().isEmpty()) {
            List<Change> repair = goal.wanted().stream().<Change>map(b -> new Change.Add(targets.id(), "targets",
                    new Target(Optional.of(b.id()), Optional.empty(), goal.portOf(b), Extra.NONE))).toList();
            course.block(BalancerCode.NO_TARGET, targets.id(), Detail.of(BalancerCode.NO_TARGET, targets.id(), balancer.id(),
                    port),
                    repair.toArray(Change[]::new));
            asWanted();
            return;
        }
        List<Choice> found = new ArrayList<>();
        targets.targets().forEach(target -> found.add(choice(targets, target)));
        boolean strange = goal.broker().isPresent() && found.stream().anyMatch(c -> !goal.accepts(c.broker().id()));
        if (strange) {
            wrongBroker(by, targets, found);
        } else {
            choices.addAll(found);
        }
    }

    private Choice choice(TargetGroup targets, Target target) {
        Optional<Broker> broker = broker(target);
        Course about = new Course();
        if (broker.isEmpty()) {
            Broker instead = goal.broker().orElseGet(() -> absentFrom(targets).orElse(goal.brokers().getFirst()));
            Target repaired = new Target(Optional.of(instead.id()), Optional.empty(), goal.portOf(instead), Extra.NONE);
            Change repair = targets.targets().stream().anyMatch(t -> broker(t)
                    .filter(b -> b.id().equals(instead.id())).isPresent())
                    ? new Change.Drop(targets.id(), "targets", target) : new Change.Swap(targets.id(), "targets", target,
                            repaired);
            about.block(BalancerCode.STALE_TARGET, targets.id(), Detail.of(BalancerCode.STALE_TARGET, targets.id(),
                    target.address().orElseThrow(), balancer.id()), repair);
            return new Choice(instead, goal.portOf(instead), about);
        }
        target.address().filter(a -> !broker.get().addresses()
                .contains(a)).ifPresent(a -> about.doubt(NetworkCode.ADDRESS_UNKNOWN,
                broker.get().id(), Detail.of(NetworkCode.ADDRESS_UNKNOWN, broker.get().id(), a)));
        boolean heard = broker.get().listeners().stream().anyMatch(l -> l.port().equals(target.port()));
        if (!heard) {
            Port right = usual(targets, broker.get());
            about.block(BalancerCode.WRONG_TARGET_PORT, targets.id(), Detail.of(BalancerCode.WRONG_TARGET_PORT, targets.id(),
                    broker.get().id(), target.port(), right), new Change.Swap(targets.id(), "targets", target,
                    new Target(target.broker(), target.address(), right, target.extra())));
            return new Choice(broker.get(), right, about);
        }
        return new Choice(broker.get(), target.port(), about);
    }

    /** The same broker on the port of the listener that was dialled, where the group names another of its ports. */
    Optional<Choice> onMeantPort(Choice choice) {
        boolean any = goal.broker().isEmpty() && goal.advertiser().isEmpty()
                && goal.isForClients(choice.broker(), choice.port());
        if (goal.isMeant(choice.broker(), choice.port()) || group.isEmpty() || any) {
            return Optional.empty();
        }
        Port right = goal.portOf(choice.broker());
        Course about = new Course();
        List<Change> repair = group.get().targets().stream().filter(t -> t.port().equals(choice.port())
                && broker(t).filter(b -> b.id().equals(choice.broker().id())).isPresent()).<Change>map(t -> new Change.Swap(
                group.get().id(), "targets", t, new Target(t.broker(), t.address(), right, t.extra()))).toList();
        about.block(BalancerCode.WRONG_TARGET_PORT, group.get().id(), Detail.of(BalancerCode.WRONG_TARGET_PORT, group.get().id(),
                choice.broker().id(), choice.port(), right), repair.toArray(Change[]::new));
        return Optional.of(new Choice(choice.broker(), right, about));
    }

    /** The port that most other targets of the group use, where the broker listens there; else the one the goal wants. */
    private Port usual(TargetGroup targets, Broker broker) {
        return targets.targets().stream().map(Target::port).filter(p -> broker.listeners()
                .stream().anyMatch(l -> l.port().equals(p)))
                .findFirst().orElseGet(() -> goal.portOf(broker));
    }

    private Optional<Broker> absentFrom(TargetGroup targets) {
        return goal.brokers().stream().filter(b -> targets.targets().stream()
                .noneMatch(t -> broker(t).filter(other -> other.id().equals(b.id())).isPresent())).findFirst();
    }

    /** Another broker stands where the wanted one should: its address was advertised twice, or the port plan is wrong. */
    private void wrongBroker(BalancerListener by, TargetGroup targets, List<Choice> found) {
        Broker wanted = goal.broker().orElseThrow();
        choices.add(new Choice(wanted, goal.portOf(wanted), new Course()));
        Optional<Broker> twin = found.stream().map(Choice::broker).filter(goal::advertisesAlike).findFirst();
        if (twin.isPresent()) {
            advertisedTwice(wanted, twin.get());
            return;
        }
        if (ownListener().isPresent()) {
            wrongPort(wanted, ownListener().get().port());
            return;
        }
        List<Id<Broker>> met = found.stream().map(c -> c.broker().id()).distinct().toList();
        List<Change> repair = new ArrayList<>();
        Optional<Id<TargetGroup>> fitting = fitting();
        boolean own = fitting.isEmpty() && world.frontage(goal.cluster()).usersOf(targets.id()).size() == 1;
        if (own) {
            repair.add(new Change.Set(targets.id(), "targets", wantedTargets()));
        } else {
            Id<TargetGroup> to = fitting.orElseGet(() -> newGroup(repair));
            repair.add(new Change.Swap(balancer.id(), "listeners", by, Shape.of(by).with(by, "targetGroup", to)));
        }
        Id<?> element = own ? targets.id() : balancer.id();
        course.block(BalancerCode.WRONG_BROKER, element, Detail.of(BalancerCode.WRONG_BROKER, balancer.id(), port,
                wanted.id(), met, targets.id()), repair.toArray(Change[]::new));
    }

    /** The port rightly serves others; the wanted broker has one of its own, which it should advertise. */
    private void wrongPort(Broker wanted, Port right) {
        Listener listener = goal.listener().orElseThrow();
        course.block(KafkaCode.ADVERTISED_WRONG_PORT, wanted.id(), Detail.of(KafkaCode.ADVERTISED_WRONG_PORT, wanted.id(),
                listener.name(), port, right), new Change.Swap(wanted.id(), "listeners", listener,
                Shape.of(listener).with(listener, "advertisedPort", Optional.of(right))));
    }

    private Optional<BalancerListener> ownListener() {
        return balancer.listeners().stream().filter(l -> leadsToWanted(world.get(l.targetGroup()))).findFirst();
    }

    /** The port leads where it should; it is the wanted broker that advertises another one's address. */
    private void advertisedTwice(Broker wanted, Broker twin) {
        Listener listener = goal.listener().orElseThrow();
        Optional<BalancerListener> right = balancer.listeners()
                .stream().filter(l -> leadsToWanted(world.get(l.targetGroup()))).findFirst();
        Change[] repair = right.map(l -> new Change[] {new Change.Swap(wanted.id(), "listeners", listener,
                Shape.of(listener).with(listener, "advertisedPort", Optional.of(l.port())))}).orElseGet(() -> new Change[0]);
        course.block(KafkaCode.ADVERTISED_DUPLICATE, wanted.id(), Detail.of(KafkaCode.ADVERTISED_DUPLICATE, wanted.id(),
                twin.id(),
                listener.advertisedHost().orElse("-") + ":" + listener.dialledPort(), listener.name()), repair);
    }

    private Optional<Broker> broker(Target target) {
        if (target.broker().isPresent()) {
            return target.broker().map(world::get);
        }
        IpAddress address = target.address().orElseThrow();
        for (Nic nic : world.nicsAt(balancer.network(), address)) {
            if (world.element(nic.element()) instanceof Broker broker) {
                return Optional.of(broker);
            }
        }
        return goal.brokers().stream().filter(b -> b.addresses().contains(address)).findFirst()
                .or(() -> goal.broker().map(List::of).orElse(goal.brokers()).stream().filter(b -> world.nics(b.id()).stream()
                        .anyMatch(nic -> Journey.mayHave(nic, address.block()))).findFirst());
    }
}
