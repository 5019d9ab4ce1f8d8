package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Course;
import dev.portolan.analysis.naming.Addresses;
import dev.portolan.analysis.naming.Resolution;
import dev.portolan.analysis.world.Dial;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.Detail;
import dev.portolan.finding.DnsCode;
import dev.portolan.finding.HopKind;
import dev.portolan.model.AliasTarget;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.HostedZone;
import dev.portolan.model.HostsEntry;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.RecordType;
import dev.portolan.model.Resolver;
import dev.portolan.model.Visibility;
import dev.portolan.model.address.Family;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The edit after which a name leads to a front door: a line of the hosts file, or a record of a zone the client sees. */
final class NameFix {
    private final Caller caller;
    private final World world;
    private final String name;
    private final Id<?> door;
    private final List<Dial> dials;

    private NameFix(Caller caller, String name, Id<?> door, List<Dial> dials) {
        this.caller = caller;
        this.world = caller.world();
        this.name = name;
        this.door = door;
        this.dials = dials;
    }

    /** What it takes for the name to lead to a front door. */
    static Course of(Caller caller, Dialled dialled, Resolution plainly, Attempt plain, Id<?> door, List<Dial> dials) {
        Course course = new Course();
        String name = World.normalName(dialled.host().orElseThrow());
        NameFix fix = new NameFix(caller, name, door, dials);
        List<Change> repair = fix.changes(plainly, fix.servesOthers(dialled, plainly, plain) ? Holder.OF_OTHERS : Holder.OWN);
        if (plainly.resolved()) {
            Id<?> where = plainly.zone().<Id<?>>map(HostedZone::id).orElse(caller.client().id());
            String key = plain.leadsAstray() ? "dns.wrong-address-elsewhere" : DnsCode.WRONG_ADDRESS.id();
            course.block(Course.SETTING, DnsCode.WRONG_ADDRESS, where, Detail.of(key, name, caller.client().id(),
                    shown(plainly.dials()), fix.place()), repair);
        } else if (plainly.zone().isPresent()) {
            boolean loop = plainly.course().blockers().stream().anyMatch(b -> b.code() == DnsCode.CNAME_LOOP);
            DnsCode code = loop ? DnsCode.CNAME_LOOP : DnsCode.UNRESOLVED;
            Detail said = plainly.course().blockers().stream().filter(b -> b.code() == code).map(Blocker::detail)
                    .map(d -> new Detail(d.key().substring("blocked.".length()), d.facts())).findFirst()
                    .orElseGet(() -> Detail.of(code, name, plainly.zone().get().id(), caller.client().id()));
            List<Object> facts = new ArrayList<>(said.facts());
            facts.add(fix.place());
            course.block(Course.SETTING, code, plainly.zone().get().id(), new Detail(said.key(), facts), repair);
        } else {
            course.block(Course.SETTING, DnsCode.UNRESOLVED, caller.client().id(),
                    Detail.of("dns.unresolved-anywhere", name, caller.client().id(), fix.place()), repair);
        }
        return course.hop(door, HopKind.RESOLVE, "hop.resolve-repaired", name, door);
    }

    /** The door, or the public address of a broker, which may be known by the name already. */
    private Object place() {
        boolean outside = dials.getFirst().realm() == Dial.Realm.PUBLIC && dials.getFirst().address().isSingle();
        return outside && world.element(door) instanceof Broker
                ? Detail.of("blocked.dns.public-address", shown(dials), door) : door;
    }

    private static List<Object> shown(List<Dial> dials) {
        return dials.stream().map(d -> (Object) (d.address().isSingle() ? d.address().first() : d.address())).toList();
    }

    /** Whose a record is: of others, when it leads clients in other networks right, and only this client does not get there. */
    private enum Holder { OWN, OF_OTHERS }

    private boolean servesOthers(Dialled dialled, Resolution plainly, Attempt plain) {
        boolean right = plain.best().arrival().broker().filter(b -> dialled.goal().wanted().stream()
                .anyMatch(w -> w.id().equals(b.id()))).isPresent() && !plain.leadsAstray();
        return right && plainly.zone().filter(zone -> zone.visibility() == Visibility.PRIVATE && zone.networks().stream()
                .anyMatch(n -> !n.equals(caller.asker().nic().network())
                        && world.callers(dialled.goal().cluster()).contains(n))).isPresent();
    }

    private List<Change> changes(Resolution plainly, Holder holder) {
        boolean byHosts = caller.client().hosts().stream().anyMatch(h -> names(h)) || !caller.client().hosts().isEmpty()
                && plainly.zone().isEmpty();
        boolean cloud = world.get(caller.asker().nic().network()).kind() == NetworkKind.VPC;
        if (byHosts || plainly.zone().isEmpty() && (!cloud || caller.client().resolver() == Resolver.PUBLIC)) {
            return hosts();
        }
        Optional<HostedZone> zone = plainly.zone();
        return zone.isPresent() && holder == Holder.OWN ? inZone(zone.get()) : newZone();
    }

    private boolean names(HostsEntry entry) {
        return entry.names().stream().anyMatch(n -> World.normalName(n).equals(name));
    }

    /** A hosts file holds addresses: without a stated one there is nothing to write. */
    private List<Change> hosts() {
        if (!dials.getFirst().address().isSingle()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        for (HostsEntry entry : caller.client().hosts()) {
            if (names(entry)) {
                List<String> rest = entry.names().stream().filter(n -> !World.normalName(n).equals(name)).toList();
                changes.add(rest.isEmpty() ? new Change.Drop(caller.client().id(), "hosts", entry)
                        : new Change.Swap(caller.client().id(), "hosts", entry, new HostsEntry(entry.address(), rest,
                                entry.extra())));
            }
        }
        changes.add(new Change.Add(caller.client().id(), "hosts", new HostsEntry(dials.getFirst().address().first(),
                List.of(name), Extra.NONE)));
        return changes;
    }

    private List<Change> inZone(HostedZone zone) {
        Optional<DnsRecord> made = record();
        if (made.isEmpty()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        zone.records().stream().filter(r -> World.normalName(r.name()).equals(name) && !r.name().equals(name))
                .forEach(old -> changes.add(new Change.Drop(zone.id(), "records", old)));
        changes.add(new Change.PutKeyed(zone.id(), "records", "name", made.get()));
        return changes;
    }

    /** A zone for this name alone, so that it hides no other. */
    private List<Change> newZone() {
        Optional<DnsRecord> made = record();
        String id = "zone-" + name.replaceAll("[^a-z0-9.-]", "-");
        if (made.isEmpty() || !Id.fault(id).isEmpty()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        boolean known = world.zonesHolding(name).stream().anyMatch(z -> z.id().value().equals(id));
        if (!known) {
            changes.add(new Change.PutIfAbsent(new HostedZone(Id.of(id), "", name, Visibility.PRIVATE,
                    List.of(caller.asker().nic().network()), List.of(), Extra.NONE)));
        }
        changes.add(new Change.PutKeyed(Id.of(id), "records", "name", made.get()));
        return changes;
    }

    private Optional<DnsRecord> record() {
        boolean single = dials.stream().allMatch(d -> d.address().isSingle());
        boolean alias = world.element(door) instanceof AliasTarget
                && Addresses.alias(world, door).stream().anyMatch(d -> d.realm() == dials.getFirst().realm());
        if (alias) {
            return Optional.of(new DnsRecord(name, RecordType.ALIAS, List.of(), Optional.of(door.as()), Extra.NONE));
        }
        boolean ipv4 = dials.getFirst().address().family() == Family.IPV4;
        return single ? Optional.of(new DnsRecord(name, ipv4 ? RecordType.A : RecordType.AAAA, dials.stream().map(Dial::address)
                .map(a -> a.first()).map(IpAddress::toString).toList(), Optional.empty(), Extra.NONE)) : Optional.empty();
    }
}
