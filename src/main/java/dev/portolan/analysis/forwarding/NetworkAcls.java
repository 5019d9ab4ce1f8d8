package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Detail;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.SecurityCode;
import dev.portolan.model.AclAction;
import dev.portolan.model.AclEntry;
import dev.portolan.model.Change;
import dev.portolan.model.NetworkAcl;
import dev.portolan.model.Protocol;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Network ACLs: stateless, so the reply is judged as well, at the ports a client's system may choose. The first entry
 * that matches decides, lowest number first; what none matches is denied.
 */
final class NetworkAcls {
    private NetworkAcls() {
    }

    /** The direction in which a packet passes the subnet's edge. */
    enum Side implements Term { INGRESS, EGRESS }

    private enum Answer { ALLOWED, DENIED, UNDECIDED }

    /** What an ACL says of one range of ports. */
    private record Ruling(PortRange ports, Answer answer, Optional<AclEntry> by) {
    }

    /** Whether an ACL begins by allowing everything, both ways. */
    static boolean isOpen(NetworkAcl acl) {
        return Stream.of(acl.ingress(), acl.egress()).allMatch(entries -> entries.stream()
                .min(Comparator.comparingInt(AclEntry::number)).filter(e -> e.action() == AclAction.ALLOW
                        && e.protocol() == Protocol.ALL && e.cidr().prefix() == 0 && e.ports().isEmpty()).isPresent());
    }

    static boolean isDrawn(World world, Nic nic) {
        return nic.subnet().flatMap(s -> world.get(s).networkAcl()).isPresent();
    }

    /** Judges a request at its one port. */
    static void request(World world, Nic nic, Side side, Cidr other, PortRange port, Course course) {
        nic.subnet().flatMap(s -> world.get(s).networkAcl()).map(world::get)
                .ifPresent(acl -> judge(acl, side, other, port, List.of(port), course));
    }

    /** Judges a reply at the ports a client's system may have chosen. */
    static void reply(World world, Nic nic, Side side, Cidr other, Course course) {
        nic.subnet().flatMap(s -> world.get(s).networkAcl()).map(world::get).ifPresent(acl ->
                judge(acl, side, other, PortRange.EPHEMERAL, List.of(PortRange.EPHEMERAL, PortRange.EPHEMERAL_LINUX), course));
    }

    /** Any of the sufficient ranges will do; a narrower one than the first is an assumption about the client. */
    private static void judge(NetworkAcl acl, Side side, Cidr other, PortRange wanted, List<PortRange> sufficient,
            Course course) {
        List<Ruling> rulings = rulings(side == Side.INGRESS ? acl.ingress() : acl.egress(), other, wanted);
        for (PortRange range : sufficient) {
            if (rulings.stream().filter(r -> r.ports().overlaps(range)).allMatch(r -> r.answer() == Answer.ALLOWED)) {
                if (!range.equals(wanted)) {
                    course.assume("security.assumed-ephemeral", acl.id(), acl.id(), range);
                }
                course.hop(acl.id(), HopKind.NETWORK_ACL, "hop.acl", side, range, other);
                return;
            }
        }
        PortRange least = sufficient.getLast();
        List<Ruling> bad = rulings.stream().filter(r -> r.ports().overlaps(least) && r.answer() != Answer.ALLOWED).toList();
        Optional<Ruling> denied = bad.stream().filter(r -> r.answer() == Answer.DENIED).findFirst();
        if (denied.isEmpty()) {
            course.doubt(SecurityCode.ACL_DENIED, acl.id(), Detail.of("security.acl-undecided", acl.id(), side, least, other));
            return;
        }
        Object by = denied.get().by().<Object>map(AclEntry::number).orElse("*");
        course.block(SecurityCode.ACL_DENIED, acl.id(), Detail.of(SecurityCode.ACL_DENIED, acl.id(), side, wanted, other, by),
                allowing(acl, side, other, wanted, bad).map(c -> new Change[] {c}).orElseGet(() -> new Change[0]));
    }

    private static List<Ruling> rulings(List<AclEntry> entries, Cidr other, PortRange wanted) {
        List<AclEntry> ordered = entries.stream().sorted(Comparator.comparingInt(AclEntry::number)).toList();
        TreeSet<Integer> starts = new TreeSet<>(List.of(wanted.from(), PortRange.EPHEMERAL_LINUX.from(),
                PortRange.EPHEMERAL_LINUX.to() + 1));
        for (AclEntry entry : ordered) {
            entry.ports().ifPresent(p -> starts.addAll(List.of(p.from(), p.to() + 1)));
        }
        List<Integer> cuts = new ArrayList<>(starts.subSet(wanted.from(), true, wanted.to(), true));
        List<Ruling> rulings = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int to = i + 1 < cuts.size() ? cuts.get(i + 1) - 1 : wanted.to();
            rulings.add(ruling(ordered, other, new PortRange(cuts.get(i), to)));
        }
        return rulings;
    }

    /** The first entry that matches decides; where one matches a part of the block only, both halves must agree. */
    private static Ruling ruling(List<AclEntry> ordered, Cidr other, PortRange ports) {
        for (AclEntry entry : ordered) {
            boolean tcp = entry.protocol() == Protocol.TCP || entry.protocol() == Protocol.ALL;
            if (!tcp || entry.ports().isPresent() && !entry.ports().get().contains(ports)) {
                continue;
            }
            if (entry.cidr().contains(other)) {
                boolean contradicted = ordered.stream().anyMatch(e -> e.number() == entry.number()
                        && e.action() != entry.action() && e.cidr().overlaps(other));
                Answer answer = contradicted ? Answer.UNDECIDED
                        : entry.action() == AclAction.ALLOW ? Answer.ALLOWED : Answer.DENIED;
                return new Ruling(ports, answer, Optional.of(entry));
            }
            if (other.contains(entry.cidr())) {
                List<Ruling> halves = other.halves().stream().map(half -> ruling(ordered, half, ports)).toList();
                boolean agreed = halves.getFirst().answer() == halves.getLast().answer();
                return agreed ? halves.getFirst() : new Ruling(ports, Answer.UNDECIDED, Optional.empty());
            }
        }
        return new Ruling(ports, Answer.DENIED, Optional.empty());
    }

    /** An entry in front of those that deny; none where no number is left there. */
    private static Optional<Change> allowing(NetworkAcl acl, Side side, Cidr other, PortRange wanted, List<Ruling> bad) {
        List<AclEntry> entries = side == Side.INGRESS ? acl.ingress() : acl.egress();
        int first = bad.stream().flatMap(r -> r.by().stream()).mapToInt(AclEntry::number).min().orElse(32767);
        List<Integer> taken = entries.stream().map(AclEntry::number).toList();
        for (int number = Math.min(first - 1, taken.stream().max(Integer::compare).orElse(90) + 10); number >= 1; number--) {
            if (!taken.contains(number)) {
                return Optional.of(new Change.AddEntry(acl.id(), side == Side.INGRESS ? "ingress" : "egress", new AclEntry(number,
                        AclAction.ALLOW, Protocol.TCP, Optional.of(wanted), other, Extra.NONE)));
            }
        }
        return Optional.empty();
    }
}
