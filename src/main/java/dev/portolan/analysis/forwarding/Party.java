package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.world.Dial;
import dev.portolan.analysis.world.Nic;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The other side of a flow, as a filter sees it.
 *
 * @param element what it is
 * @param block its address, or the block it lies in
 * @param groups its security groups that the filter can tell
 * @param lost groups that it has, but whose identity some hop did not keep
 * @param realm whether an address that is not stated is known to be a public one
 */
record Party(Id<?> element, Cidr block, List<Id<SecurityGroup>> groups, List<Id<SecurityGroup>> lost, Dial.Realm realm) {

    /** A party inside networks. */
    Party(Id<?> element, Cidr block, List<Id<SecurityGroup>> groups, List<Id<SecurityGroup>> lost) {
        this(element, block, groups, lost, Dial.Realm.PRIVATE);
    }

    /** An interface under its own address, where it has one of the family. */
    static Optional<Party> of(Nic nic, Family family) {
        return nic.block(family).map(b -> new Party(nic.element(), b, nic.groups().orElse(List.of()), List.of()));
    }

    /** The same party behind a hop that may not keep the identity of groups. */
    Party behind(Course.Groups kept) {
        return kept == Course.Groups.KEPT || groups.isEmpty() ? this
                : new Party(element, block, List.of(), Stream.concat(groups.stream(), lost.stream()).toList(), realm);
    }

    /** The party under another address. */
    Party at(Cidr other) {
        return new Party(element, other, groups, lost, realm);
    }
}
