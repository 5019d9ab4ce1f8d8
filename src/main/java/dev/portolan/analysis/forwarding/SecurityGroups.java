package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.world.GroupRuling.Count;
import dev.portolan.analysis.world.GroupRuling.Match;
import dev.portolan.analysis.world.GroupRuling.Side;
import dev.portolan.analysis.world.GroupRuling;
import dev.portolan.analysis.world.Dial;
import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Code;
import dev.portolan.finding.Detail;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.SecurityCode;
import dev.portolan.model.Change;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Protocol;
import dev.portolan.model.Provider;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Security groups: stateful, so only the request is judged; the rules of all groups of an interface together allow. */
final class SecurityGroups {
    private SecurityGroups() {
    }

    static void check(World world, Nic nic, Side side, Party other, PortRange ports, Course course) {
        if (nic.groups().isEmpty()) {
            unstated(world, nic, side, other, ports, course);
            return;
        }
        if (!nic.groups().get().isEmpty()) {
            judge(world, nic, side, other, ports, course);
        }
    }

    /** No group is stated: then those there are let the flow through. NAT gateways have none, nor have hosts outside. */
    private static void unstated(World world, Nic nic, Side side, Party other, PortRange ports, Course course) {
        NetworkKind kind = world.get(nic.network()).kind();
        if (kind != NetworkKind.INTERNET && !(world.element(nic.element()) instanceof NatGateway)) {
            String filter = kind == NetworkKind.ON_PREMISES ? "-firewall" : "";
            course.assume((side == Side.INGRESS ? "security.assumed-ingress" : "security.assumed-egress") + filter,
                    nic.element(), nic.element(), ports, other.element());
        }
    }

    private static void judge(World world, Nic nic, Side side, Party other, PortRange ports, Course course) {
        List<Id<SecurityGroup>> groups = nic.groups().orElseThrow();
        Match best = Match.NO;
        List<Cidr> parts = new ArrayList<>(0);
        Count rules = Count.NONE;
        for (Id<SecurityGroup> id : groups) {
            GroupRuling ruling = world.ruling(new GroupRuling.Flow(id, side, other.block(), other.groups(), other.lost(), ports));
            if (ruling.match() == Match.YES) {
                passed(id, nic, side, ports, ruling, course);
                return;
            }
            rules = ruling.rules() == Count.SOME ? Count.SOME : rules;
            best = ruling.match().compareTo(best) < 0 ? ruling.match() : best;
            parts.addAll(ruling.parts());
        }
        if (covers(other.block(), parts)) {
            course.hop(groups.getFirst(), HopKind.SECURITY_GROUP, "hop.security-rule", side, ports, parts);
        } else {
            refuse(world, nic, side, other, ports, groups, rules, best, parts, course);
        }
    }

    private static void passed(Id<SecurityGroup> id, Nic nic, Side side, PortRange ports, GroupRuling ruling, Course course) {
        if (ruling.rule().isEmpty()) {
            course.hop(id, HopKind.SECURITY_GROUP, "hop.security-egress-all", nic.element());
            return;
        }
        SecurityRule rule = ruling.rule().get();
        course.hop(id, HopKind.SECURITY_GROUP, "hop.security-rule", side, ports,
                rule.cidr().<Object>map(c -> c).orElseGet(() -> rule.group().orElseThrow()));
    }

    /** Whether blocks together hold every address of another, each half of it in turn. */
    static boolean covers(Cidr block, List<Cidr> parts) {
        List<Cidr> touching = parts.stream().filter(block::overlaps).toList();
        if (touching.isEmpty() || block.isSingle()) {
            return !touching.isEmpty();
        }
        return touching.stream().anyMatch(part -> part.contains(block))
                || block.halves().stream().allMatch(half -> covers(half, touching));
    }

    private static void refuse(World world, Nic nic, Side side, Party other, PortRange ports, List<Id<SecurityGroup>> groups,
                               Count rules, Match best, List<Cidr> parts, Course course) {
        Id<SecurityGroup> first = groups.getFirst();
        boolean amiss = other.realm() == Dial.Realm.PUBLIC && parts.stream().noneMatch(p -> p.first().isPublic());
        if (best == Match.PARTLY && !amiss) {
            course.doubt(side == Side.INGRESS ? SecurityCode.INGRESS_DENIED : SecurityCode.EGRESS_DENIED, first,
                    Detail.of("security.undecided", first, ports, other.element(), other.block()));
            return;
        }
        boolean among = side == Side.INGRESS && other.groups().stream().anyMatch(groups::contains)
                && world.get(nic.network()).provider() == Provider.ALIBABA;
        if (among) {
            course.doubt(SecurityCode.INGRESS_DENIED, first, Detail.of("security.among-members", first, ports,
                    other.element(), nic.element()));
            return;
        }
        Code code = best == Match.BY_GROUP_ONLY ? SecurityCode.REFERENCE_NOT_PRESERVED
                : rules == Count.NONE && side == Side.INGRESS ? SecurityCode.NO_RULES
                : side == Side.INGRESS ? SecurityCode.INGRESS_DENIED : SecurityCode.EGRESS_DENIED;
        String part = side == Side.INGRESS ? "ingress" : "egress";
        boolean lostOnTheWay = code == SecurityCode.REFERENCE_NOT_PRESERVED && side == Side.EGRESS;
        String key = lostOnTheWay ? "security.reference-not-preserved-egress" : code.id();
        course.block(code, first, Detail.of(key, first, ports, other.block(), other.element(), nic.element()),
                allowing(world, other, ports).map(rule -> new Change.Add(first, part, rule)).toArray(Change[]::new));
    }

    /**
     * The narrowest rules that let the flow through: the other side's group where it is told, else its address; those of
     * all its nodes where it is a balancer.
     */
    private static Stream<SecurityRule> allowing(World world, Party other, PortRange ports) {
        if (!other.groups().isEmpty() || !(world.element(other.element()) instanceof LoadBalancer)) {
            return Stream.of(allowing(other, ports));
        }
        return world.nics(other.element()).stream().flatMap(nic -> nic.block(other.block().family()).stream()).distinct()
                .map(block -> allowing(other.at(block), ports));
    }

    private static SecurityRule allowing(Party other, PortRange ports) {
        boolean byGroup = !other.groups().isEmpty();
        return new SecurityRule(Protocol.TCP, Optional.of(ports), byGroup ? Optional.empty() : Optional.of(other.block()),
                byGroup ? Optional.of(other.groups().getFirst()) : Optional.empty(), Extra.NONE);
    }
}
