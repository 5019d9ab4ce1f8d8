package dev.portolan.edit.element;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.design.Waiver;
import dev.portolan.edit.Label;
import dev.portolan.edit.Proposal;
import dev.portolan.edit.Refusal;
import dev.portolan.edit.Refusal.Reason;
import dev.portolan.edit.Verb;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Fix;
import dev.portolan.model.Change;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Network;
import dev.portolan.model.Route;
import dev.portolan.model.RouteTable;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.testing.Drawn;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the problems list and the title of a design make. */
class ProblemsTest {
    private final Design design = Drawn.placed(Design.of("A sketch", Sketch.aws().vpc("one", "10.0.0.0/16")
            .vpc("two", "10.1.0.0/16").peering("pcx", "one", "two").table("rt", "one").cluster("demo", ClusterKind.MSK)
            .topology()));

    private Design done(Proposal proposal) {
        return proposal.ready().orElseThrow().applyTo(design);
    }

    @Test
    void aRepairIsAnEditThatNamesWhatItChangesAndPlacesNothing() {
        Fix fix = new Fix(Detail.of("x"), List.of(Change.route(Id.of("rt"), new Route(Cidr.parse("10.1.0.0/16"), Id.of("pcx"))),
                new Change.Put(Sketch.aws().vpc("three").get(Network.class, "three"))));
        Design after = Repairing.of(design.topology(), fix).applyTo(design);

        assertThat(after.topology().get(Id.<RouteTable>of("rt")).routes()).hasSize(1);
        assertThat(after.topology().contains(Id.of("three"))).isTrue();
        assertThat(after.placements()).isEqualTo(design.placements());
        assertThat(Repairing.of(design.topology(), fix).label().verb()).isEqualTo(Verb.REPAIR);
        assertThat(Repairing.of(design.topology(), fix).label().subjects()).containsExactlyInAnyOrder("rt", "three");
    }

    @Test
    void aRepairThatTakesAwayTakesThePlacementToo() {
        Fix fix = new Fix(Detail.of("x"), List.of(new Change.Remove(Id.of("two"))));
        Design after = Repairing.of(design.topology(), fix).applyTo(design);

        assertThat(design.placements()).containsKeys(Id.of("two"), Id.of("pcx"));
        assertThat(after.placements()).doesNotContainKeys(Id.of("two"), Id.of("pcx")).containsKey(Id.of("one"));
    }

    @Test
    void aFindingIsWaivedForAReasonAndNoLonger() {
        Waiver waiver = new Waiver("public.plaintext", List.of("one"), "a test bench", Extra.NONE);
        Design after = done(Waiving.waive("public.plaintext", List.of(Id.of("one")), " a test bench "));

        assertThat(after.waivers()).containsExactly(waiver);
        assertThat(Waiving.unwaive(waiver).applyTo(after)).isEqualTo(design);
        assertThat(Waiving.unwaive(waiver).label()).isEqualTo(Label.of(Verb.UNWAIVE, "public.plaintext"));
    }

    @Test
    void aReasonIsNeeded() {
        assertThat(Waiving.waive("public.plaintext", List.of(), "  ").why().map(Refusal::reason)).contains(Reason.BLANK_REASON);
    }

    @Test
    void theSameWaiverTwiceIsOneWithTheNewReason() {
        Design once = done(Waiving.waive("public.plaintext", List.of(), "first"));
        Design twice = Waiving.waive("public.plaintext", List.of(), "second").ready().orElseThrow().applyTo(once);

        assertThat(twice.waivers()).extracting(Waiver::reason).containsExactly("second");
    }

    @Test
    void aDesignIsCalledAndDescribed() {
        assertThat(done(TitleBlock.name(design, " Orders ")).name()).isEqualTo("Orders");
        assertThat(TitleBlock.name(design, " ").why().map(Refusal::reason)).contains(Reason.BLANK_NAME);
        assertThat(done(TitleBlock.description(design, "What it shows")).description()).isEqualTo("What it shows");
        assertThat(TitleBlock.name(design, "x".repeat(201)).why().map(Refusal::reason)).contains(Reason.NAME_TOO_LONG);
        assertThat(TitleBlock.description(design, "x".repeat(70_000)).why().map(Refusal::reason))
                .contains(Reason.VALUE_NOT_ALLOWED);
        assertThat(TitleBlock.name(design, "x").ready().orElseThrow().label()).isEqualTo(Label.of(Verb.RENAME, "A sketch"));
    }
}
