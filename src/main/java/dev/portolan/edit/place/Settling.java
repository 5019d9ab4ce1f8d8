package dev.portolan.edit.place;

import dev.portolan.design.Design;
import dev.portolan.design.Nesting;
import dev.portolan.design.Placement;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Keeping;
import dev.portolan.edit.Proposal;
import dev.portolan.edit.Refusal;
import dev.portolan.edit.Refusal.Reason;
import dev.portolan.edit.Subjects;
import dev.portolan.edit.Verb;
import dev.portolan.model.Broker;
import dev.portolan.model.Element;
import dev.portolan.model.Network;
import dev.portolan.model.Subnet;
import dev.portolan.model.shape.Id;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lets dragged things lie where they were dropped. Where the container is another, the model changes: a broker stands in
 * another subnet, an endpoint in another network. What does not fit there is replaced, such as an address of another block,
 * or left unsaid, such as a group of another network. In the same container it is but a move.
 */
public final class Settling {
    private Settling() {
    }

    /** @param drops the outermost of what is dragged: what they hold comes along */
    public static Proposal of(Design design, List<Drop> drops) {
        Admission admission = Admission.of(design.topology());
        for (Drop drop : drops) {
            Optional<Refusal> refusal = admission.refusal(drop.placed(), drop.container());
            if (refusal.isPresent()) {
                return Proposal.refused(refusal.get());
            }
        }
        List<Drop> ordered = drops.stream().sorted(Comparator.comparing(drop -> isHost(design, drop) ? 0 : 1)).toList();
        Design settled = settled(design, ordered);
        Optional<Network> full = ordered.stream().flatMap(drop -> withoutRoom(drop, design, settled).stream()).findFirst();
        return full.isPresent() ? Proposal.refused(Reason.NO_ROOM_LEFT, full.get().name()) : Proposal.of(Edit.of(
                Subjects.label(Verb.MOVE, design.topology(), drops.stream().map(Drop::placed).toList()),
                before -> before == design ? settled : settled(before, ordered)));
    }

    /** The network in which a subnet has found no block. */
    private static Optional<Network> withoutRoom(Drop drop, Design before, Design after) {
        Optional<Subnet> now = subnet(after, drop).filter(subnet -> subnet.cidrs().isEmpty());
        return subnet(before, drop).filter(subnet -> !subnet.cidrs().isEmpty()).flatMap(was -> now)
                .flatMap(subnet -> after.topology().find(subnet.network()));
    }

    private static Optional<Subnet> subnet(Design design, Drop drop) {
        return design.topology().find(drop.placed().<Element>as()).filter(Subnet.class::isInstance).map(Subnet.class::cast);
    }

    /** Brokers go first, since clients may run on their hosts. */
    private static boolean isHost(Design design, Drop drop) {
        return design.topology().find(drop.placed().<Element>as()).filter(Broker.class::isInstance).isPresent();
    }

    private static Design settled(Design before, List<Drop> drops) {
        Nesting nesting = Nesting.of(before.topology());
        List<Drop> elsewhere = drops.stream().filter(drop -> !nesting.around(drop.placed()).equals(drop.container())).toList();
        Design moved = placed(before, drops.stream().filter(drop -> !elsewhere.contains(drop)).toList());
        SequencedMap<Id<?>, List<Id<?>>> places = new LinkedHashMap<>();
        elsewhere.forEach(drop -> places.put(drop.placed(), drop.container()));
        return placed(Keeping.with(moved, Relocation.of(before.topology(), places)), elsewhere, before.placements());
    }

    private static Design placed(Design design, List<Drop> drops) {
        return placed(design, drops.stream().filter(drop -> Optional.ofNullable(design.placements().get(drop.placed()))
                .filter(old -> old.x() == drop.x() && old.y() == drop.y()).isEmpty()).toList(), design.placements());
    }

    private static Design placed(Design design, List<Drop> drops, Map<Id<?>, Placement> were) {
        SortedMap<Id<?>, Placement> placements = new TreeMap<>(design.placements());
        drops.forEach(drop -> placements.put(drop.placed(), Optional.ofNullable(were.get(drop.placed()))
                .map(old -> old.at(drop.x(), drop.y())).orElseGet(() -> Placement.byHand(drop.x(), drop.y(), 0, 0))));
        return design.with(placements);
    }
}
