package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Detail;
import dev.portolan.finding.HopKind;
import dev.portolan.model.BalancerProtocol;
import dev.portolan.model.Change;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.Provider;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Toggle;
import dev.portolan.model.address.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Through a node of a network load balancer: to each target it may choose, one arrival each. */
final class BalancerStage {
    private final Trip trip;
    private final World world;
    private final LoadBalancer balancer;
    private final Nic node;
    private final Entry entry;
    private final Network network;
    private final ProviderLaws laws;

    private BalancerStage(Trip trip, LoadBalancer balancer, Nic node, Entry entry) {
        this.trip = trip;
        this.world = trip.world();
        this.balancer = balancer;
        this.node = node;
        this.entry = entry;
        this.network = world.get(balancer.network());
        this.laws = ProviderLaws.of(network.provider());
    }

    /** How the client came to the balancer. */
    enum Entry { DIRECT, ENDPOINT }

    static List<Arrival> through(Trip trip, LoadBalancer balancer, Nic node, Entry entry, Course before) {
        return new BalancerStage(trip, balancer, node, entry).arrivals(before);
    }

    private List<Arrival> arrivals(Course before) {
        BalancerPlan plan = BalancerPlan.of(world, balancer, trip.port(), trip.goal());
        Course common = before.copy().then(plan.course());
        common.hop(balancer.id(), HopKind.LOAD_BALANCER, "hop.balancer", trip.port(),
                plan.group().<Object>map(TargetGroup::id).orElse("-"), node.zone().<Object>map(z -> z).orElse("-"));
        plan.group().filter(g -> g.proxyProtocol() == Toggle.ON).ifPresent(g -> common.block(BalancerCode.PROXY_PROTOCOL,
                g.id(), Detail.of(BalancerCode.PROXY_PROTOCOL, g.id()), new Change.Set(g.id(), "proxyProtocol", Toggle.OFF)));
        List<BalancerPlan.Choice> choices = inZone(plan.choices(), common);
        List<Arrival> arrivals = new ArrayList<>(choices.size());
        for (BalancerPlan.Choice choice : choices) {
            BalancerPlan.Choice taken = better(choice, plan);
            Course course = common.copy().then(taken.course()).then(towards(taken, plan.group()));
            arrivals.add(new Arrival(course, Optional.of(taken.broker()), taken.port(),
                    Optional.of(new Arrival.Passage(balancer.id(), plan.listener(),
                            plan.group().map(TargetGroup::protocol).orElse(BalancerProtocol.TCP))),
                    Detail.of("via.target", balancer.id(), choice.broker().id())));
        }
        return arrivals;
    }

    /** A target on another port than that of the listener meant, where the right port would cost less to let through. */
    private BalancerPlan.Choice better(BalancerPlan.Choice choice, BalancerPlan plan) {
        Optional<BalancerPlan.Choice> meant = plan.onMeantPort(choice);
        if (meant.isEmpty() || towards(choice, plan.group()).passes()) {
            return choice;
        }
        int there = meant.get().course().cost() + towards(meant.get(), plan.group()).cost();
        return there <= towards(choice, plan.group()).cost() ? meant.get() : choice;
    }

    /** The targets in the node's own zone, where the balancer does not cross zones. */
    private List<BalancerPlan.Choice> inZone(List<BalancerPlan.Choice> choices, Course common) {
        if (laws.crossesZones(balancer.crossZone())) {
            return choices;
        }
        if (node.zone().isEmpty()) {
            common.assume("balancer.assumed-zones", balancer.id(), balancer.id());
            return choices;
        }
        List<BalancerPlan.Choice> near = choices.stream().filter(c -> world.nics(c.broker().id()).stream()
                .anyMatch(n -> n.zone().isEmpty() || n.zone().equals(node.zone()))).toList();
        if (near.isEmpty() && !choices.isEmpty()) {
            common.block(BalancerCode.CROSS_ZONE_OFF, balancer.id(), Detail.of(BalancerCode.CROSS_ZONE_OFF, balancer.id(),
                    trip.port(), node.zone().get()), new Change.Set(balancer.id(), "crossZone", Toggle.ON));
            return choices;
        }
        return near;
    }

    private Course towards(BalancerPlan.Choice choice, Optional<TargetGroup> group) {
        Course course = new Course();
        Nic target = world.nics(choice.broker().id()).getFirst();
        boolean preserved = entry == Entry.DIRECT && group.filter(laws::preservesClientAddress).isPresent();
        if (preserved && world.nics(choice.broker().id()).contains(trip.client())) {
            hairpin(choice, group.orElseThrow(), course);
        }
        Family family = node.block(Family.IPV4).isPresent() && target.block(Family.IPV4).isPresent() ? Family.IPV4 : Family.IPV6;
        Optional<Party> seen = preserved
                ? Optional.of(new Party(trip.client().element(), trip.seenAs(), node.groups().orElse(List.of()),
                        trip.clientGroups()))
                : Party.of(node, family).map(p -> new Party(p.element(), p.block(), p.groups(), trip.clientGroups()));
        if (preserved && trip.seenAs().family() != family) {
            seen = Party.of(node, family);
        }
        TargetLaws.check(world, balancer, choice.broker(), target, group, course);
        group.ifPresent(g -> course.hop(g.id(), HopKind.TARGET_GROUP, "hop.target", choice.broker().id(), choice.port()));
        Course way = Exchange.between(world, node, target, family, choice.port(), seen);
        if (preserved && network.provider() == Provider.AWS) {
            tooFar(choice, group.orElseThrow(), target, way, course);
        }
        return course.then(way);
    }

    private void hairpin(BalancerPlan.Choice choice, TargetGroup group, Course course) {
        course.block(BalancerCode.HAIRPIN, group.id(), Detail.of(BalancerCode.HAIRPIN, group.id(), choice.broker().id(),
                balancer.id()), new Change.Set(group.id(), "preserveClientAddress", Toggle.OFF));
    }

    /**
     * A client's address is shown only to targets in the balancer's network, or in one peered with it in the same Region.
     * Where the client itself is does not matter (AWS, edit target group attributes of Network Load Balancers).
     */
    private void tooFar(BalancerPlan.Choice choice, TargetGroup group, Nic target, Course way, Course course) {
        Network there = world.get(target.network());
        if (way.crossing() == Course.Crossing.TRANSIT || LinkChecks.crossesRegions(world, network, there)) {
            course.block(BalancerCode.CLIENT_ADDRESS_TOO_FAR, group.id(), Detail.of(BalancerCode.CLIENT_ADDRESS_TOO_FAR,
                    group.id(), choice.broker().id(), balancer.id()),
                    new Change.Set(group.id(), "preserveClientAddress", Toggle.OFF));
        }
    }
}
