package dev.portolan.rule;

import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Finding;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import java.util.Set;
import java.util.stream.Stream;

/** One check of a connection and the paths it takes. One class a rule, and one code. */
public interface ConnectionRule {

    /** The kinds of element it looks at beside the report: unless one of them changed, what it says of a report stays. */
    Set<ElementKind> reads();

    Stream<Finding> check(Topology topology, ConnectionReport connection);
}
