package dev.portolan.rule.link;

import dev.portolan.finding.Finding;
import dev.portolan.finding.Severity;
import dev.portolan.finding.TransitCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.fact.Fact;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.Limit;
import dev.portolan.provider.ProviderFacts;
import dev.portolan.provider.Quota;
import dev.portolan.rule.TopologyRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A network is attached to a transit gateway once. */
public final class AttachmentDuplicate implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.TRANSIT_GATEWAY, ElementKind.TRANSIT_ATTACHMENT);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Map<List<Id<?>>, TransitAttachment> first = new HashMap<>();
        return topology.all(TransitAttachment.class).stream().flatMap(attachment -> Optional
                .ofNullable(first.putIfAbsent(List.of(attachment.attached(), attachment.gateway()), attachment))
                .flatMap(earlier -> limit(topology, attachment).map(limit -> finding(earlier, attachment, limit))).stream());
    }

    private static Optional<Fact<Limit>> limit(Topology topology, TransitAttachment attachment) {
        return topology.find(attachment.gateway()).flatMap(gateway ->
                ProviderFacts.of(gateway.provider()).limit(Quota.ATTACHMENTS_PER_NETWORK_AND_GATEWAY));
    }

    private static Finding finding(TransitAttachment earlier, TransitAttachment later, Fact<Limit> limit) {
        return Finding.of(TransitCode.DUPLICATE_ATTACHMENT, List.of(later.id(), earlier.id()), later.attached(), later.gateway(),
                earlier.id(), later.id(), limit.origin()).with(limit.isFirm() ? Severity.ERROR : Severity.WARNING);
    }
}
