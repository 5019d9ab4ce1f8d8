package dev.portolan.rule.exposure;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.SecurityCode;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.NetworkAcl;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A subnet uses a network ACL of its own network. */
public final class AclForeign implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.SUBNET, ElementKind.NETWORK_ACL);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(Subnet.class).stream().flatMap(subnet -> subnet.networkAcl().flatMap(topology::find)
                .filter(acl -> !acl.network().equals(subnet.network())).map(acl -> finding(subnet, acl)).stream());
    }

    private static Finding finding(Subnet subnet, NetworkAcl acl) {
        return Finding.of(SecurityCode.ACL_FOREIGN, List.of(subnet.id(), acl.id()), subnet.id(), subnet.network(), acl.id(),
                acl.network())
                .with(new Fix(Detail.of("security.acl-foreign.fix", subnet.id()),
                        List.of(new Change.Set(subnet.id(), "networkAcl", Optional.empty()))));
    }
}
