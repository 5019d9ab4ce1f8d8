package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.workspace.Step.State;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static Replay replay(String sample, String connection) {
        return Fixture.document(sample).replay(Id.<Connection>of(connection)).orElseThrow();
    }

    @Test
    void tellsWhatAClientGoesThroughInItsOrder() {
        Replay replay = replay("nlb-security-group-port", "orders-to-demo");
        assertThat(replay.steps()).extracting(Step::title).containsExactly("Resolve", "Connect", "SSL", "Metadata",
                "Broker 1", "Broker 2", "Broker 3");
        assertThat(replay.steps()).extracting(Step::state).containsExactly(State.PASSED, State.PASSED, State.PASSED,
                State.PASSED, State.PASSED, State.PASSED, State.STOPPED);
        assertThat(replay.telling()).isEqualTo(6);
    }

    @Test
    void saysInAFewWordsWhatCameOfEachStep() {
        Replay replay = replay("nlb-security-group-port", "orders-to-demo");
        assertThat(replay.steps()).extracting(Step::gist).containsExactly("b-1…:9094 → 10.0.32.10 …",
                "orders-endpoint → kafka-nlb → b-1", "the certificate bears the name", "3 brokers on CLIENT_SECURE",
                "8443 → 10.0.1.11:9094", "8444 → 10.0.2.11:9094", "8445: security.ingress-denied");
    }

    @Test
    void whatComesAfterAStopIsNotTried() {
        Replay replay = replay("return-route-missing", "orders-to-demo");
        assertThat(replay.steps().subList(0, 4)).extracting(Step::state)
                .containsExactly(State.PASSED, State.STOPPED, State.NOT_TRIED, State.NOT_TRIED);
        assertThat(replay.telling()).isEqualTo(1);
        assertThat(replay.steps().get(1).blockers()).extracting(b -> b.code().id()).containsOnly("route.return-missing");
    }

    @Test
    void aNameThatTheCertificateLacksStopsAtSecurity() {
        Replay replay = replay("tls-endpoint-name", "orders-to-demo");
        assertThat(replay.steps().subList(0, 3)).extracting(Step::state)
                .containsExactly(State.PASSED, State.PASSED, State.STOPPED);
    }

    @Test
    void whatWorksIsToldFromItsBeginning() {
        Replay replay = replay("msk-vpc-peering", "orders-to-demo");
        assertThat(replay.steps()).extracting(Step::state).containsOnly(State.PASSED);
        assertThat(replay.telling()).isZero();
        assertThat(replay.step(-1)).isEmpty();
        assertThat(replay.step(99)).isEmpty();
    }

    @Test
    void metadataTellsWhereEachBrokerIsToBeDialled() {
        Step metadata = replay("nlb-security-group-port", "orders-to-demo").steps().get(3);
        assertThat(metadata.hops()).extracting(hop -> hop.element().value()).containsExactly("broker-1", "broker-2", "broker-3");
        assertThat(replay("return-route-missing", "orders-to-demo").steps().get(3).hops()).as("it was not asked").isEmpty();
    }

    @Test
    void aStepNamesTheElementsThatDecideIt() {
        Replay replay = replay("nlb-security-group-port", "orders-to-demo");
        assertThat(replay.steps().getFirst().deciding()).containsExactly(Id.of("clients-zone"));
        assertThat(replay.steps().getLast().deciding()).containsExactly(Id.of("nlb-sg"), Id.of("broker-3"));
        assertThat(replay("return-route-missing", "orders-to-demo").steps().get(2).deciding()).isEmpty();
    }
}
