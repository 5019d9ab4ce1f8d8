package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.design.Waiver;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the panels say of a document. */
class PanelsTest {

    private static Summary summary(Document document) {
        return Summary.of(document.design().topology(), document.reportProperty().get().orElseThrow(), document.problems());
    }

    @Test
    void theSummarySaysInWordsWhatCameOfIt() {
        assertThat(summary(Fixture.document("msk-vpc-peering")))
                .isEqualTo(new Summary(Tone.REACHED, "All 3 connections reached"));
        assertThat(summary(Fixture.document("nlb-security-group-port")))
                .isEqualTo(new Summary(Tone.PARTIAL, "Broker 3 of 3 not reached"));
        assertThat(summary(Fixture.document("transit-static-route-missing")))
                .isEqualTo(new Summary(Tone.BLOCKED, "1 of 2 connections: not reached"));
        assertThat(summary(Fixture.document("public-plaintext")).text()).startsWith("The connection is reached, ");
    }

    @Test
    void problemsAlikeAreOneProblem() {
        Document document = Fixture.document("transit-static-route-missing");
        assertThat(document.problems()).filteredOn(p -> !p.connections().isEmpty()).singleElement()
                .satisfies(problem -> {
                    assertThat(problem.details()).hasSize(1);
                    assertThat(problem.connections()).containsExactly(Id.of("analytics-to-demo"));
                    assertThat(problem.fixes()).isNotEmpty();
                });
    }

    @Test
    void aWaivedProblemStandsLastWithItsReason() {
        Design design = Fixture.design("public-plaintext");
        Waiver waiver = new Waiver("public.plaintext", List.of(), "A test network.", Extra.NONE);
        Design waived = new Design(design.name(), design.description(), design.topology(), design.placements(),
                List.of(waiver), design.extra());
        Document document = new Document(Fixture.AT_ONCE, Optional.empty(), List.of(), waived);
        assertThat(document.problems().getLast()).satisfies(problem -> {
            assertThat(problem.standing()).isEqualTo(Problem.Standing.WAIVED);
            assertThat(problem.reason()).isEqualTo("A test network.");
        });
    }

    @Test
    void theFilterLeavesWhatMentionsIt() {
        Document document = Fixture.document("msk-vpc-peering");
        Navigator navigator = new Navigator(document);
        assertThat(navigator.connections()).hasSize(3);
        navigator.filterProperty().set(" ORDERS");
        assertThat(navigator.connections()).extracting(c -> c.connection().value()).containsExactly("orders-to-demo");
        navigator.filterProperty().set("nowhere");
        assertThat(navigator.connections()).isEmpty();
    }

    @Test
    void problemsStandUnderTheHeadingOfTheirGroup() {
        Navigator navigator = new Navigator(Fixture.document("nlb-security-group-port"));
        assertThat(navigator.problems().getFirst()).isEqualTo(new Navigator.Row.Heading(Problem.Standing.ERROR, 1));
        navigator.filterProperty().set("ingress-denied");
        assertThat(navigator.problemCount()).isOne();
        assertThat(navigator.problems()).hasSize(2);
    }

    @Test
    void settingsAreNamedInWords() {
        assertThat(Labels.of("securityGroups")).isEqualTo("Security groups");
        assertThat(Labels.of("cidrs")).isEqualTo("CIDRs");
        assertThat(Labels.of("dnsSupport")).isEqualTo("DNS support");
        assertThat(Labels.of("connectionsMaxIdleMs")).isEqualTo("Connections max idle (ms)");
    }

    @Test
    void aConnectionLightsItsPathAndNothingElse() {
        Document document = Fixture.document("msk-vpc-peering");
        Scene scene = document.sceneProperty().get().orElseThrow();
        assertThat(Highlight.of(scene, document).dims()).isFalse();
        document.select(new Selection.OfConnection(Id.of("orders-to-demo")));
        Highlight highlight = Highlight.of(scene, document);
        assertThat(highlight.lit()).contains("orders-app", "pcx-a-b", "broker-1", "broker-2", "broker-3", "orders-vpc",
                "kafka-vpc").doesNotContain("billing-app", "analytics-app", "pcx-a-c", "analytics-vpc");
        assertThat(highlight.chosen()).isEmpty();
    }

    @Test
    void whatIsPassedOnTheWayIsLitThoughItStandsForAnother() {
        Document document = Fixture.document("transit-static-route-missing");
        document.select(new Selection.OfConnection(Id.of("analytics-to-demo")));
        Highlight highlight = Highlight.of(document.sceneProperty().get().orElseThrow(), document);
        assertThat(highlight.lit()).contains("analytics-app", "tgw-west", "tgw-peering").doesNotContain("orders-app");
    }

    @Test
    void aStepLightsTheWayToItsBrokerOnly() {
        Document document = Fixture.document("nlb-security-group-port");
        document.select(new Selection.OfConnection(Id.of("orders-to-demo"), 4));
        Highlight highlight = Highlight.of(document.sceneProperty().get().orElseThrow(), document);
        assertThat(highlight.lit()).contains("orders-app", "kafka-nlb", "broker-1").doesNotContain("broker-2", "broker-3");
        assertThat(highlight.chosen()).containsExactly("broker-1");
    }

    @Test
    void aProblemLightsTheConnectionsThatItStops() {
        Document document = Fixture.document("transit-static-route-missing");
        document.select(new Selection.OfProblem(document.problems().getFirst()));
        Highlight highlight = Highlight.of(document.sceneProperty().get().orElseThrow(), document);
        assertThat(highlight.lit()).contains("analytics-app", "tgw-west").doesNotContain("orders-app");
        assertThat(highlight.chosen()).contains("tgw-west");
    }
}
