package dev.portolan.rule.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.Finding;
import dev.portolan.finding.Severity;
import dev.portolan.finding.Texts;
import dev.portolan.model.LineKind;
import dev.portolan.model.Topology;
import dev.portolan.testing.Patterns;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DesignRulesTest {
    private static final Sketch KAFKA = Sketch.aws().account("one", "111111111111").region("us-east-1")
            .vpc("kafka", "10.0.0.0/16").then(Patterns.threeBrokers("demo", "kafka", "CLIENT SSL 9094"));
    private static final Sketch BOTH = KAFKA.account("two", "222222222222").vpc("apps", "10.1.0.0/16")
            .then(Patterns.threeSubnets("apps")).client("app", "apps-a", "10.1.0.50").connect("app", "demo");

    private static List<Finding> findings(Topology topology) {
        return DesignRules.topologyRules().stream().flatMap(rule -> rule.check(topology)).toList();
    }

    private static Stream<Arguments> soundDesigns() {
        return Stream.of(
                Arguments.of("nothing", Sketch.aws()),
                Arguments.of("one network", KAFKA),
                Arguments.of("peering", BOTH.peering("pcx", "kafka", "apps").routes("apps-a", "10.0.0.0/16 -> pcx")),
                Arguments.of("transit gateway", BOTH.then(Patterns.hub("tgw", "kafka", "apps"))),
                Arguments.of("single load balancer", BOTH.then(Patterns.singleBalancer("demo", "apps"))),
                Arguments.of("a load balancer for each broker", BOTH.then(Patterns.balancerPerBroker("demo", "apps"))),
                Arguments.of("private line", BOTH.site("dc", "172.16.0.0/16").line("dx", LineKind.DIRECT_CONNECT, "dc", "kafka")),
                Arguments.of("public", KAFKA.gateway("igw", "kafka").eip("e1", "54.0.0.1", "demo-1")
                        .eip("e2", "54.0.0.2", "demo-2")
                        .eip("e3", "54.0.0.3", "demo-3")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("soundDesigns")
    void aSoundDesignHasNothingWrong(String name, Sketch sketch) {
        assertThat(findings(sketch.topology())).filteredOn(finding -> finding.severity() != Severity.NOTE)
                .extracting(finding -> Texts.of(finding.detail())).as(name).isEmpty();
    }

    @Test
    void everyRuleSaysWhatItReads() {
        assertThat(DesignRules.topologyRules()).allSatisfy(rule -> assertThat(rule.reads()).isNotEmpty())
                .extracting(Object::getClass).doesNotHaveDuplicates();
    }
}
