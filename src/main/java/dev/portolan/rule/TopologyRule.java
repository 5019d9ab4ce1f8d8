package dev.portolan.rule;

import dev.portolan.finding.Finding;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import java.util.Set;
import java.util.stream.Stream;

/** One check of the drawn elements themselves. One class a rule, and one code. */
public interface TopologyRule {

    /** The kinds of element it looks at: unless one of them changed, what it says stays. */
    Set<ElementKind> reads();

    Stream<Finding> check(Topology topology);
}
