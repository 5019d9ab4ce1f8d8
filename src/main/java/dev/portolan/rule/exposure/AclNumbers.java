package dev.portolan.rule.exposure;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.SecurityCode;
import dev.portolan.model.AclEntry;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.NetworkAcl;
import dev.portolan.model.Provider;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Shape;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of an AWS network ACL are told apart by number and direction, and the second of one number is refused. */
public final class AclNumbers implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.NETWORK_ACL);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(NetworkAcl.class).stream()
                .filter(acl -> Whereabouts.isAt(topology, acl.network(), Provider.AWS))
                .flatMap(acl -> Stream.concat(check(acl, "ingress", acl.ingress()), check(acl, "egress", acl.egress())));
    }

    private static Stream<Finding> check(NetworkAcl acl, String direction, List<AclEntry> entries) {
        TreeMap<Integer, List<AclEntry>> byNumber = entries.stream()
                .collect(Collectors.groupingBy(AclEntry::number, TreeMap::new, Collectors.toList()));
        return byNumber.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                .map(entry -> finding(acl, direction, byNumber, entry));
    }

    private static Finding finding(NetworkAcl acl, String direction, TreeMap<Integer, List<AclEntry>> byNumber,
                                   Map.Entry<Integer, List<AclEntry>> same) {
        Finding finding = Finding.of(SecurityCode.ACL_NUMBER_DUPLICATE, List.of(acl.id()), acl.id(), same.getValue().size(),
                Detail.of("security.acl-number-duplicate." + direction), same.getKey());
        int next = Optional.ofNullable(byNumber.higherKey(same.getKey())).orElse(32767);
        boolean alike = same.getValue().stream().map(AclEntry::action).distinct().count() == 1;
        boolean room = next - same.getKey() >= same.getValue().size();
        return alike && room ? finding.with(renumbered(acl, direction, same)) : finding;
    }

    /** Entries that do the same may follow one another; what others do first is the architect's to say. */
    private static Fix renumbered(NetworkAcl acl, String direction, Map.Entry<Integer, List<AclEntry>> same) {
        List<Change> steps = new ArrayList<>();
        List<AclEntry> different = same.getValue().stream().distinct().toList();
        if (different.size() < same.getValue().size()) {
            different.forEach(entry -> steps.add(new Change.Drop(acl.id(), direction, entry)));
            different.forEach(entry -> steps.add(new Change.Add(acl.id(), direction, entry)));
        }
        for (int i = 1; i < different.size(); i++) {
            AclEntry entry = different.get(i);
            steps.add(new Change.Swap(acl.id(), direction, entry, Shape.of(entry).with(entry, "number", same.getKey() + i)));
        }
        return new Fix(Detail.of("security.acl-number-duplicate.fix", acl.id(), same.getKey()), steps);
    }
}
