package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.Change;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Verb;
import dev.portolan.model.Client;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What of a drawing stands out. */
class HighlightTest {

    private static Highlight highlight(Document document) {
        return Highlight.of(document.sceneProperty().get().orElseThrow(), document);
    }

    private static Highlight step(Document document, int step) {
        document.select(new Selection.OfConnection(document.connections().getFirst().connection(), step));
        return highlight(document);
    }

    @Test
    void aConnectionLightsItsPathAndNothingElse() {
        Document document = Fixture.document("msk-vpc-peering");
        assertThat(highlight(document).dims()).isFalse();
        document.select(new Selection.OfConnection(Id.of("orders-to-demo")));
        assertThat(highlight(document).lit()).contains("orders-app", "pcx-a-b", "broker-1", "broker-2", "broker-3", "orders-vpc",
                "kafka-vpc").doesNotContain("billing-app", "analytics-app", "pcx-a-c", "analytics-vpc");
        assertThat(highlight(document).chosen()).isEmpty();
    }

    @Test
    void whatIsPassedOnTheWayIsLitThoughItStandsForAnother() {
        Document document = Fixture.document("transit-static-route-missing");
        document.select(new Selection.OfConnection(Id.of("analytics-to-demo")));
        assertThat(highlight(document).lit()).contains("analytics-app", "tgw-west", "tgw-peering").doesNotContain("orders-app");
    }

    @Test
    void resolvingLightsTheClientAndWhoeverAnswers() {
        Highlight zone = step(Fixture.document("nlb-security-group-port"), 0);
        assertThat(zone.chosen()).containsExactly("clients-zone");
        assertThat(zone.lit()).contains("orders-app", "clients-zone").doesNotContain("orders-endpoint", "broker-1");

        Highlight hosts = step(Fixture.document("emr-legacy-public"), 0);
        assertThat(hosts.chosen()).as("a hosts file lies on the client").hasSize(1).allMatch(key -> key.contains("app"));
    }

    @Test
    void connectingLightsTheWayToTheBootstrapAddress() {
        Highlight connect = step(Fixture.document("nlb-security-group-port"), 1);
        assertThat(connect.lit()).contains("orders-app", "orders-endpoint", "kafka-nlb", "broker-1")
                .doesNotContain("broker-2", "broker-3");
    }

    @Test
    void securityLightsBothSidesAndMetadataEveryBroker() {
        Document document = Fixture.document("nlb-security-group-port");
        assertThat(step(document, 2).lit()).contains("orders-app", "broker-1").doesNotContain("kafka-nlb", "broker-2");
        assertThat(step(document, 2).chosen()).containsExactly("broker-1");
        assertThat(step(document, 3).lit()).contains("broker-1", "broker-2", "broker-3").doesNotContain("kafka-nlb");
    }

    @Test
    void aBrokersStepLightsTheWayToItOnlyAndWhatStopsIt() {
        Document document = Fixture.document("nlb-security-group-port");
        assertThat(step(document, 4).lit()).contains("orders-app", "kafka-nlb", "broker-1").doesNotContain("broker-2", "broker-3");
        assertThat(step(document, 4).chosen()).containsExactly("broker-1");
        assertThat(step(document, 6).chosen()).as("the group is shown on the balancer's interface")
                .containsExactlyInAnyOrder("broker-3", "kafka-nlb");
    }

    @Test
    void aProblemLightsTheConnectionsThatItStops() {
        Document document = Fixture.document("transit-static-route-missing");
        document.select(new Selection.OfProblem(document.problems().getFirst()));
        assertThat(highlight(document).lit()).contains("analytics-app", "tgw-west").doesNotContain("orders-app");
        assertThat(highlight(document).chosen()).contains("tgw-west");
    }

    @Test
    void aPreviewMarksWhatItAddsAndChanges() {
        Document document = Fixture.document("msk-vpc-peering");
        Client orders = document.design().topology().get(Id.<Client>of("orders-app"));
        Client twin = Shape.of(Client.class).create(Map.of("id", Id.of("twin"), "name", "twin", "place", orders.place(),
                "extra", Extra.NONE));
        document.preview(Edit.of(Label.of(Verb.ADD, "twin"), design -> design.with(new Change.Set(Id.of("billing-app"), "hosts",
                List.of()).applyTo(new Change.Put(twin).applyTo(new Change.Set(orders.id(), "name", "orders").applyTo(
                        design.topology()))))));
        assertThat(highlight(document).added()).containsExactly("twin");
        assertThat(highlight(document).changed()).as("setting what was so changes nothing").containsExactly("orders-app");
        assertThat(highlight(document).dims()).isFalse();

        document.select(new Selection.OfConnection(Id.of("analytics-to-demo")));
        assertThat(highlight(document).lit()).as("what is changed is never dimmed").contains("twin", "orders-app");
        document.endPreview();
        assertThat(highlight(document).added()).isEmpty();
        assertThat(highlight(document).changed()).isEmpty();
    }
}
