package dev.portolan.rule.exposure;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.PublicCode;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Topology;
import dev.portolan.model.address.SpecialRange;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A public address is one that the Internet routes. */
public final class AddressNotPublic implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.PUBLIC_ADDRESS);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(PublicAddress.class).stream().flatMap(each -> each.address().flatMap(SpecialRange::of)
                .map(range -> finding(each, range)).stream());
    }

    private static Finding finding(PublicAddress address, SpecialRange range) {
        return Finding.of(PublicCode.ADDRESS_NOT_PUBLIC, List.of(address.id()), address.id(), address.address().orElseThrow(),
                range, range.source())
                .with(new Fix(Detail.of("public.address-not-public.fix", address.id()),
                        List.of(new Change.Set(address.id(), "address", Optional.empty()))));
    }
}
