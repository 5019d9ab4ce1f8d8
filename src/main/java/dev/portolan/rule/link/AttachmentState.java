package dev.portolan.rule.link;

import dev.portolan.finding.Finding;
import dev.portolan.finding.TransitCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.LinkStates;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An attachment carries packets once it is accepted and active. */
public final class AttachmentState implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.TRANSIT_ATTACHMENT);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(TransitAttachment.class).stream().filter(attachment -> !LinkStates.carries(attachment.state()))
                .map(attachment -> Finding.of(TransitCode.ATTACHMENT_NOT_ACTIVE, List.of(attachment.id()), attachment.id(),
                attachment.state())
                        .with(LinkStates.severity(attachment.state()))
                        .with(LinkStates.repair(TransitCode.ATTACHMENT_NOT_ACTIVE, attachment.id(), attachment.state())));
    }
}
