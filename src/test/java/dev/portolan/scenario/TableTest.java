package dev.portolan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.AuthCode;
import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Code;
import dev.portolan.finding.DnsCode;
import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.KafkaCode;
import dev.portolan.finding.NetworkCode;
import dev.portolan.finding.PeeringCode;
import dev.portolan.finding.PublicCode;
import dev.portolan.finding.RouteCode;
import dev.portolan.finding.SecurityCode;
import dev.portolan.finding.TlsCode;
import dev.portolan.finding.TransitCode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table as a whole: what it must cover, and that what it expects can be said. */
class TableTest {
    private static final List<Scenario> ALL = Stream.of(SameNetworkTest.scenarios(), SecurityGroupTest.scenarios(),
            NetworkAclTest.scenarios(), PeeringTest.scenarios(), PeeringEdgeTest.scenarios(), TransitTest.scenarios(),
            TransitPeeringTest.scenarios(), LineTest.scenarios(), EndpointTest.scenarios(), EndpointProvidersTest.scenarios(),
            BalancerTest.scenarios(), PublicTest.scenarios(), PublicEgressTest.scenarios(), NamesTest.scenarios(),
            HandshakeTest.scenarios(), ClusterTest.scenarios(), UndeterminedTest.scenarios(), ManyBlockersTest.scenarios(),
            CombinationTest.scenarios()).flatMap(each -> each).toList();
    private static final Set<String> CODES = Stream.<Code[]>of(NetworkCode.values(), RouteCode.values(), PeeringCode.values(),
            TransitCode.values(), EndpointCode.values(), BalancerCode.values(), SecurityCode.values(), DnsCode.values(),
            PublicCode.values(), KafkaCode.values(), TlsCode.values(), AuthCode.values())
            .flatMap(Arrays::stream).map(Code::id).collect(Collectors.toSet());

    /** Whatever AWS Reachability Analyzer can explain about these constructs, a scenario shows Portolan explain. */
    @ParameterizedTest
    @EnumSource
    void eachExplanationIsGivenInAScenario(AwsExplanation explanation) {
        assertThat(CODES).contains(explanation.code());
        assertThat(ALL).filteredOn(scenario -> scenario.explanations().contains(explanation)).isNotEmpty()
                .allSatisfy(scenario -> assertThat(scenario.blockers()).anyMatch(spec -> spec.contains(explanation.code())));
    }

    @Test
    void eachExpectedCodeExists() {
        assertThat(ALL).allSatisfy(scenario -> assertThat(scenario.blockers()).as("%s", scenario)
                .allSatisfy(spec -> assertThat(CODES).contains(spec.replace("?", "").split("@")[0].split("\\|"))));
    }

    @Test
    void noTwoScenariosShareASentence() {
        assertThat(ALL).extracting(Scenario::sentence).doesNotHaveDuplicates();
    }
}
