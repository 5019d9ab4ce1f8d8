package dev.portolan.finding;

import java.util.List;

/**
 * Everything that is said of a topology.
 *
 * @param connections one report a connection, in the topology's order
 * @param findings what the rules say, by severity, code and element
 */
public record Report(List<ConnectionReport> connections, List<Finding> findings) {
    public Report {
        connections = List.copyOf(connections);
        findings = List.copyOf(findings);
    }
}
