package dev.portolan.rule;

import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Finding;
import dev.portolan.model.Topology;
import java.util.stream.Stream;

/** One check of a connection and the paths it takes. One class a rule, and one code. */
public interface ConnectionRule {

    Stream<Finding> check(Topology topology, ConnectionReport connection);
}
