package dev.portolan.edit.element;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.design.Waiver;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Refusal;
import dev.portolan.edit.Refusal.Reason;
import dev.portolan.edit.Verb;
import dev.portolan.model.Account;
import dev.portolan.model.Broker;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Element;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Network;
import dev.portolan.model.Region;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.testing.Drawn;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenamingTest {
    private final Design design = Drawn.placed(Design.of("", Sketch.aws().account("own", "1").region("us-east-1")
            .vpc("kafka", "10.0.0.0/16").subnet("kafka-a", "10.0.0.0/24", "az1").cluster("demo", ClusterKind.MSK)
            .broker("b-1", "kafka-a", "10.0.0.11", "CLIENT PLAINTEXT 9092").broker("b-2", "kafka-a", "10.0.0.12",
                    "CLIENT PLAINTEXT 9092").balancer("nlb", "kafka", "kafka-a").service("svc", "nlb")
            .with("svc", "allowedPrincipals", "own, 222222222222").topology()))
            .waiving(List.of(new Waiver("public.plaintext", List.of("b-1", "gone"), "a test bench", Extra.NONE)));

    private static Design renamed(Design design, String id, String name) {
        return Renaming.of(design, Id.of(id), name).ready().orElseThrow().applyTo(design);
    }

    private static Optional<Reason> refused(Design design, String id, String name) {
        return Renaming.of(design, Id.of(id), name).why().map(Refusal::reason);
    }

    @Test
    void aNameThatCanBeAnIdBecomesOneAndEveryReferenceFollows() {
        Design after = renamed(design, "kafka", "streams");

        Network network = after.topology().get(Id.<Network>of("streams"));
        assertThat(network.name()).isEqualTo("streams");
        assertThat(after.topology().get(Id.<Subnet>of("kafka-a")).network()).isEqualTo(network.id());
        assertThat(after.placements().get(network.id())).isEqualTo(design.placements().get(Id.of("kafka")));
        assertThat(after.topology().contains(Id.of("kafka"))).isFalse();
    }

    @Test
    void anyOtherNameMakesAReadableId() {
        Design after = renamed(design, "kafka-a", "  Zone a, Köln  ");

        assertThat(after.topology().get(Id.<Subnet>of("zone-a-koln")).name()).isEqualTo("Zone a, Köln");
        assertThat(after.topology().get(Id.<Broker>of("b-1")).place()).isEqualTo(Id.of("zone-a-koln"));
    }

    @Test
    void aNameWithoutLettersOfAnIdLeavesTheIdAsItIs() {
        assertThat(renamed(design, "kafka", "注文").topology().get(Id.<Network>of("kafka")).name()).isEqualTo("注文");
    }

    @Test
    void aTakenIdGetsANumberAndTheNameIsKeptBesideIt() {
        Design after = renamed(design, "kafka", "demo");

        assertThat(after.topology().get(Id.<Network>of("demo-2")).name()).isEqualTo("demo");
    }

    @Test
    void anIdThatTheNameDidNotMakeStays() {
        Design named = renamed(design, "kafka", "Streams");
        Design other = design.with(Sketch.of(design.topology()).with("kafka", "name", "My VPC").topology());

        assertThat(named.topology().contains(Id.of("Streams"))).isTrue();
        assertThat(renamed(other, "kafka", "Your VPC").topology().get(Id.<Network>of("kafka")).name()).isEqualTo("Your VPC");
    }

    @Test
    void waiversAndPrincipalsFollow() {
        assertThat(renamed(design, "b-1", "first").waivers().getFirst().elements()).containsExactly("first", "gone");
        assertThat(renamed(design, "own", "Our account").topology().get(Id.<EndpointService>of("svc")).allowedPrincipals())
                .contains(List.of("our-account", "222222222222"));
    }

    @Test
    void anOutlineKeepsItsPlaceUnderItsNewId() {
        Design two = Drawn.placed(Design.of("", Sketch.aws().region("r").account("a", "1").vpc("one").account("b", "2")
                .vpc("two").region("s").vpc("three").vpc("four").with("three", "account", "a").topology()));
        Id<?> before = Id.of("r:a");
        Design after = renamed(two, "a", "z");

        assertThat(two.placements()).containsKey(before);
        assertThat(after.placements().get(Id.of("r:z"))).isEqualTo(two.placements().get(before));
        assertThat(after.placements()).doesNotContainKey(before).hasSameSizeAs(two.placements());
    }

    @Test
    void aRegionKeepsTheIdThatIsItsCode() {
        Design after = renamed(design, "us-east-1", "Virginia");

        assertThat(after.topology().get(Id.<Region>of("us-east-1")).name()).isEqualTo("Virginia");
    }

    @Test
    void aNameIsNeededAndMustFit() {
        assertThat(refused(design, "kafka", " \t")).contains(Reason.BLANK_NAME);
        assertThat(refused(design, "kafka", "x".repeat(201))).contains(Reason.NAME_TOO_LONG);
        assertThat(refused(design, "nobody", "x")).contains(Reason.NO_SUCH_ELEMENT);
    }

    @Test
    void theLabelSaysTheOldName() {
        assertThat(Renaming.of(design, Id.of("kafka"), "x").ready().map(Edit::label)).contains(Label.of(Verb.RENAME, "kafka"));
    }

    @Test
    void theSameNameChangesNothing() {
        assertThat(renamed(design, "kafka", "kafka")).isSameAs(design);
    }

    @Test
    void renamedThereAndBackEverythingIsAsItWas() {
        for (Design sample : Drawn.samples()) {
            List<Element> elements = List.copyOf(sample.topology().elements());
            for (int i = 0; i < elements.size(); i += 3) {
                Element element = elements.get(i);
                Id<?> there = Renaming.idAfter(sample, element, "Somewhere else");
                Design back = renamed(renamed(sample, element.id().value(), "Somewhere else"), there.value(), element.name());
                assertThat(back).as("%s: %s", sample.name(), element.id()).isEqualTo(sample);
            }
        }
    }

    @Test
    void anAccountIsKnownByItsNumberWhateverItsId() {
        Topology after = renamed(design, "own", "Ours").topology();

        assertThat(after.get(Id.<Account>of("Ours")).number()).contains("1");
    }
}
