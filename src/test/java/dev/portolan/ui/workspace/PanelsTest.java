package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.design.Waiver;
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
    void settingsAreNamedInWords() {
        assertThat(Labels.of("securityGroups")).isEqualTo("Security groups");
        assertThat(Labels.of("cidrs")).isEqualTo("CIDRs");
        assertThat(Labels.of("dnsSupport")).isEqualTo("DNS support");
        assertThat(Labels.of("connectionsMaxIdleMs")).isEqualTo("Connections max idle (ms)");
    }
}
