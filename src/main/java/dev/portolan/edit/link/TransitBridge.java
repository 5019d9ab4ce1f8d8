package dev.portolan.edit.link;

import dev.portolan.edit.draft.Draft;
import dev.portolan.model.Element;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.shape.Id;
import java.util.Map;
import java.util.Optional;

/** A network or a line is attached to a transit gateway. */
final class TransitBridge implements Bridge {

    @Override
    public LinkKind kind() {
        return LinkKind.ATTACHMENT;
    }

    @Override
    public boolean joins(Element from, Element to) {
        return to instanceof TransitGateway && (from instanceof PrivateLine
                || from instanceof Network network && network.kind() == NetworkKind.VPC);
    }

    @Override
    public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
        return topology.all(TransitAttachment.class).stream()
                .anyMatch(each -> each.gateway().equals(to.id()) && each.attached().equals(from.id()))
                ? Optional.of(Hindrance.ALREADY_JOINED) : Optional.empty();
    }

    @Override
    public Id<?> make(Draft draft, Element from, Element to) {
        return draft.add(TransitAttachment.class, from.id() + "-" + to.id(),
                Map.of("gateway", to.id(), "attached", from.id())).id();
    }
}
