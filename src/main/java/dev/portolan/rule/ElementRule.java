package dev.portolan.rule;

import dev.portolan.finding.Finding;
import dev.portolan.model.Element;
import dev.portolan.model.Topology;
import java.util.Collection;
import java.util.stream.Stream;

/** A rule that can tell from an element alone that it has nothing to say of it, whatever else is drawn. */
public interface ElementRule extends TopologyRule {

    boolean passes(Element element);

    /** What it says of those elements that do not pass, in the order given. */
    Stream<Finding> check(Topology topology, Collection<Element> suspects);

    @Override
    default Stream<Finding> check(Topology topology) {
        return check(topology, topology.elements().stream().filter(element -> !passes(element)).toList());
    }
}
