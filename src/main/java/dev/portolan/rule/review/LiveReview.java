package dev.portolan.rule.review;

import dev.portolan.analysis.LiveAnalysis;
import dev.portolan.analysis.world.Arrangement;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Report;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.rule.ElementRule;
import dev.portolan.rule.TopologyRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The review of a topology that is being edited: a rule is asked again only when an element of a kind it reads
 * changed, a connection only when its report did. What it says is the same as {@link Review} would say.
 *
 * <p>Not for several threads at once.
 */
public final class LiveReview {
    private final LiveAnalysis analysis = new LiveAnalysis();
    private final Map<TopologyRule, List<Finding>> said = new HashMap<>();
    private final Map<ElementRule, Set<Element>> passing = new HashMap<>();
    private Map<ConnectionReport, List<Finding>> saidOf = new IdentityHashMap<>();
    private Topology before = Topology.EMPTY;

    public Report of(Topology topology) {
        List<ConnectionReport> connections = analysis.of(topology);
        Set<ElementKind> changed = Arrangement.changedKinds(before, topology);
        List<Finding> findings = new ArrayList<>();
        for (TopologyRule rule : DesignRules.topologyRules()) {
            boolean known = said.containsKey(rule) && rule.reads().stream().noneMatch(changed::contains);
            if (!known) {
                said.put(rule, (rule instanceof ElementRule each ? ofElements(each, topology) : rule.check(topology)).toList());
            }
            findings.addAll(said.get(rule));
        }
        boolean settled = DesignRules.connectionRules().stream().flatMap(r -> r.reads().stream()).noneMatch(changed::contains);
        Map<ConnectionReport, List<Finding>> now = new IdentityHashMap<>();
        for (ConnectionReport connection : connections) {
            List<Finding> known = saidOf.get(connection);
            now.put(connection, known != null && settled ? known : ofConnection(topology, connection));
            findings.addAll(now.get(connection));
        }
        saidOf = now;
        before = topology;
        findings.sort(Review.ORDER);
        return new Report(Stopped.judge(topology, connections, findings), findings);
    }

    /** Asks only of elements that were not found to pass before; one that is edited is another object. */
    private Stream<Finding> ofElements(ElementRule rule, Topology topology) {
        Set<Element> known = passing.getOrDefault(rule, Set.of());
        Set<Element> now = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Element> suspects = new ArrayList<>();
        for (Element element : topology.elements()) {
            if (known.contains(element) || rule.passes(element)) {
                now.add(element);
            } else {
                suspects.add(element);
            }
        }
        passing.put(rule, now);
        return rule.check(topology, suspects);
    }

    private static List<Finding> ofConnection(Topology topology, ConnectionReport connection) {
        return DesignRules.connectionRules().stream().flatMap(rule -> rule.check(topology, connection)).toList();
    }
}
