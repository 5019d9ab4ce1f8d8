package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.design.Waiver;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.workspace.ElementSheet.Field;
import dev.portolan.ui.workspace.ElementSheet.Standing;
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
    void theSheetTellsWhatIsSetFromWhatIsAssumed() {
        Document document = Fixture.document("nlb-security-group-port");
        ElementSheet sheet = Sheets.of(document.design().topology(), document.connections(), Id.of("broker-3")).orElseThrow();
        assertThat(sheet.title()).isEqualTo("b-3");
        assertThat(sheet.subtitle()).isEqualTo("Broker 3 of demo · 3.7.x");
        Field addresses = field(sheet, "Addresses");
        assertThat(addresses.standing()).isEqualTo(Standing.SET);
        assertThat(addresses.values()).extracting(ElementSheet.Value::text).containsExactly("10.0.4.11");
        assertThat(field(sheet, "Place").values()).extracting(ElementSheet.Value::link)
                .containsExactly(Optional.of(Id.of("kafka-az4")));
        assertThat(field(sheet, "Roles").standing()).isEqualTo(Standing.ASSUMED);
        assertThat(sheet.tables()).extracting(ElementSheet.Table::title).contains("Listeners");
        assertThat(sheet.tables().getFirst().rows().getFirst().get(2).tone()).isEqualTo(Tone.BLOCKED);
        assertThat(sheet.seen()).containsExactly(
                new ElementSheet.Seen(Id.of("orders-to-demo"), "orders-app", Tone.BLOCKED, "security.ingress-denied"));
    }

    @Test
    void everyElementOfEverySampleHasASheet() {
        for (String sample : List.of("msk-transit-gateway", "dms-vpcep", "emr-legacy-public", "tidb-private-link")) {
            Document document = Fixture.document(sample);
            document.design().topology().elements().forEach(element ->
                    assertThat(Sheets.of(document.design().topology(), document.connections(), element.id()))
                            .as(sample + " " + element.id()).isPresent());
        }
    }

    @Test
    void settingsAreNamedInWords() {
        assertThat(Labels.of("securityGroups")).isEqualTo("Security groups");
        assertThat(Labels.of("cidrs")).isEqualTo("CIDRs");
        assertThat(Labels.of("dnsSupport")).isEqualTo("DNS support");
        assertThat(Labels.of("connectionsMaxIdleMs")).isEqualTo("Connections max idle (ms)");
    }

    private static Field field(ElementSheet sheet, String label) {
        return sheet.fields().stream().filter(field -> field.label().equals(label)).findFirst().orElseThrow();
    }
}
