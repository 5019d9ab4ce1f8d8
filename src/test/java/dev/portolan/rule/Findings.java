package dev.portolan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.Finding;
import dev.portolan.finding.Texts;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule says of a sketch, in lines such as {@code error peering.not-accepted pcx}. */
public final class Findings {
    private Findings() {
    }

    /**
     * One line a finding: severity, code and elements. On the way each finding is held to what all of them promise: its
     * texts exist, its elements are drawn, and its fix makes it go; and the rule to reading no more than it says.
     */
    public static List<String> of(TopologyRule rule, Sketch sketch) {
        Topology topology = sketch.topology();
        List<Finding> findings = rule.check(topology).toList();
        for (Finding finding : findings) {
            assertThat(Texts.of(finding.detail())).isNotBlank().doesNotContain("null", "Optional");
            assertThat(finding.elements()).allMatch(topology::contains);
            finding.fix().ifPresent(fix -> {
                assertThat(Texts.of(fix.label())).isNotBlank();
                assertThat(lines(rule.check(fix.applyTo(topology)))).as("after the fix").doesNotContain(line(finding));
            });
        }
        assertThat(rule.check(ofKinds(rule.reads(), topology)).toList()).as("read as it says").isEqualTo(findings);
        return lines(findings.stream());
    }

    private static Topology ofKinds(Set<ElementKind> kinds, Topology topology) {
        return Topology.of(topology.elements().stream().filter(element -> kinds.contains(ElementKind.of(element))).toList());
    }

    /** The sentences a rule says of a sketch. */
    public static List<String> texts(TopologyRule rule, Sketch sketch) {
        return rule.check(sketch.topology()).map(finding -> Texts.of(finding.detail())).toList();
    }

    /** The labels of the fixes a rule offers. */
    public static List<String> fixes(TopologyRule rule, Sketch sketch) {
        return rule.check(sketch.topology()).flatMap(finding -> finding.fix().stream())
                .map(fix -> Texts.of(fix.label())).toList();
    }

    private static List<String> lines(Stream<Finding> findings) {
        return findings.map(Findings::line).toList();
    }

    private static String line(Finding finding) {
        return finding.severity().term() + " " + finding.code().id() + " "
                + finding.elements().stream().map(Id::value).collect(Collectors.joining(" "));
    }
}
