package dev.portolan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever AWS Reachability Analyzer can explain about these constructs, a scenario shows Portolan explain. */
class AwsExplanationTest {
    private static final List<Scenario> ALL = Stream.of(SameNetworkTest.scenarios(), SecurityGroupTest.scenarios(),
            NetworkAclTest.scenarios(), PeeringTest.scenarios(), PeeringEdgeTest.scenarios(), TransitTest.scenarios(),
            TransitPeeringTest.scenarios(), LineTest.scenarios(), EndpointTest.scenarios(), EndpointProvidersTest.scenarios(),
            BalancerTest.scenarios(), PublicTest.scenarios(), PublicEgressTest.scenarios(), NamesTest.scenarios(),
            HandshakeTest.scenarios(), ClusterTest.scenarios(), UndeterminedTest.scenarios(), ManyBlockersTest.scenarios(),
                    CombinationTest.scenarios())
            .flatMap(each -> each).toList();

    @ParameterizedTest
    @EnumSource
    void isGivenInAScenario(AwsExplanation explanation) {
        assertThat(ALL).filteredOn(scenario -> scenario.explanations().contains(explanation)).isNotEmpty()
                .allSatisfy(scenario -> assertThat(scenario.blockers()).anyMatch(spec -> spec.contains(explanation.code())));
    }

    @org.junit.jupiter.api.Test
    void noTwoScenariosShareASentence() {
        assertThat(ALL).extracting(Scenario::sentence).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(300);
    }
}
