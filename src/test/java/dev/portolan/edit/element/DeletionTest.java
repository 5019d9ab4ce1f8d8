package dev.portolan.edit.element;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.design.Waiver;
import dev.portolan.edit.Label;
import dev.portolan.edit.Verb;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.EndpointService;
import dev.portolan.model.HostedZone;
import dev.portolan.model.RouteTable;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.testing.Drawn;
import dev.portolan.testing.Patterns;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeletionTest {
    private static final Sketch PEERED = Sketch.aws().region("us-east-1").account("own", "1").vpc("kafka", "10.0.0.0/16")
            .then(Patterns.threeBrokers("demo", "kafka", "CLIENT PLAINTEXT 9092")).account("other", "2")
            .vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "az1").client("app", "apps-a", "10.1.0.5")
            .peering("pcx", "kafka", "apps").routes("apps-a", "10.0.0.0/16 -> pcx").connect("app", "demo");

    private static Id<?>[] ids(String... ids) {
        return Stream.of(ids).map(Id::of).toArray(Id<?>[]::new);
    }

    private static Deletion deletion(Topology topology, String... ids) {
        return Deletion.of(topology, List.of(ids(ids)));
    }

    @Test
    void itSaysWhatGoesAlongAndWhoLosesAPart() {
        Deletion deletion = deletion(PEERED.topology(), "pcx");
        RouteTable table = PEERED.topology().all(RouteTable.class).getFirst();

        assertThat(deletion.gone()).containsExactly(ids("pcx"));
        assertThat(deletion.along()).isEmpty();
        assertThat(deletion.lessened()).containsOnlyKeys(table.id());
        assertThat(((RouteTable) deletion.lessened().get(table.id())).routes()).isEmpty();
    }

    @Test
    void aNetworkGoesWithAllThatLivesInItAndTheClusterThatIsLeftWithoutNodes() {
        assertThat(deletion(PEERED.topology(), "kafka").gone()).startsWith(ids("kafka"))
                .contains(ids("kafka-a", "demo-1", "demo-2", "demo-3", "demo", "pcx", "app-to-demo"))
                .doesNotContain(ids("apps", "app", "us-east-1", "own"));
    }

    @Test
    void aClusterWhoseNodesAreTakenAwayOneByOneStays() {
        assertThat(deletion(PEERED.topology(), "demo-1", "demo-2", "demo-3").gone()).containsExactly(ids("demo-1", "demo-2",
                "demo-3"));
    }

    @Test
    void severalGoInOneStep() {
        Deletion deletion = deletion(PEERED.topology(), "apps-a", "kafka-a", "demo-1");

        assertThat(deletion.gone()).contains(ids("app", "demo-1", "app-to-demo")).doesNotContain(ids("demo", "demo-2"));
        assertThat(deletion.asked()).containsExactly(ids("apps-a", "kafka-a", "demo-1"));
    }

    @Test
    void anOutlineGoesWithWhatItHolds() {
        assertThat(deletion(PEERED.topology(), "us-east-1", "other").gone())
                .contains(ids("apps", "app", "other", "pcx")).doesNotContain(ids("kafka", "us-east-1", "own"));
        assertThat(deletion(PEERED.topology(), "own").gone()).contains(ids("kafka", "own")).doesNotContain(ids("apps"));
        assertThat(deletion(PEERED.topology(), "us-east-1").gone()).contains(ids("kafka", "apps", "us-east-1"));
    }

    @Test
    void whatIsDrawnOnlyAsPartOfItGoesAlong() {
        Topology topology = PEERED.then(Patterns.singleBalancer("demo", "apps")).eip("eip", "203.0.113.9", "nlb").topology();
        Deletion deletion = deletion(topology, "nlb");

        assertThat(deletion.gone()).contains(ids("eip"))
                .containsAll(topology.all(TargetGroup.class).stream().map(TargetGroup::id).toList());
        assertThat(deletion.lessened()).containsKeys(ids("svc"));
        assertThat(deletion.after().get(Id.<EndpointService>of("svc")).loadBalancers()).isEmpty();
    }

    @Test
    void aWholePlaceTakesWhatIsOfferedFromItAndWhatIsSeenThereAlone() {
        Topology topology = PEERED.then(Patterns.singleBalancer("demo", "apps")).topology();

        assertThat(deletion(topology, "kafka").gone()).contains(ids("svc", "vpce")).doesNotContain(ids("phz"));
        assertThat(deletion(topology, "apps").gone()).contains(ids("vpce", "phz")).doesNotContain(ids("svc"));
        assertThat(deletion(topology, "vpce").after().get(Id.<HostedZone>of("phz")).records()).isEmpty();
    }

    @Test
    void anAccountIsNoLongerAllowed() {
        Topology topology = PEERED.then(Patterns.singleBalancer("demo", "apps"))
                .with("svc", "allowedPrincipals", "other, 333333333333").topology();

        assertThat(deletion(topology, "other").after().get(Id.<EndpointService>of("svc")).allowedPrincipals())
                .contains(List.of("333333333333"));
    }

    @Test
    void placementsAndWaiversOfWhatIsGoneGo() {
        Waiver moot = new Waiver("network.cidr-overlap", List.of("app"), "gone soon", Extra.NONE);
        Waiver kept = new Waiver("network.cidr-overlap", List.of("app", "demo-1"), "not wholly", Extra.NONE);
        Waiver all = new Waiver("network.cidr-overlap", List.of(), "everywhere", Extra.NONE);
        Design design = Drawn.placed(Design.of("", PEERED.topology())).waiving(List.of(moot, kept, all));
        Design after = deletion(design.topology(), "app").edit().applyTo(design);

        assertThat(after.waivers()).containsExactly(kept, all);
        assertThat(design.placements()).containsKey(Id.of("app"));
        assertThat(after.placements()).doesNotContainKey(Id.of("app")).containsKey(Id.of("apps-a"));
    }

    @Test
    void theOutlinesThatAreLeftKeepTheirPlaces() {
        Design design = Drawn.placed(Design.of("", PEERED.topology()));
        Design after = deletion(design.topology(), "kafka").edit().applyTo(design);

        assertThat(after.placements().get(Id.of("us-east-1"))).isEqualTo(design.placements().get(Id.of("other")));
    }

    @Test
    void nothingGoesWhenNothingIsThere() {
        Design design = Drawn.placed(Design.of("", PEERED.topology()));

        assertThat(deletion(design.topology(), "nobody").edit().applyTo(design)).isSameAs(design);
    }

    @Test
    void cuttingIsDeletingUnderItsOwnName() {
        Deletion deletion = deletion(Sketch.aws().cluster("demo", ClusterKind.MSK).topology(), "demo");

        assertThat(deletion.cut().label()).isEqualTo(Label.of(Verb.CUT, "demo"));
        assertThat(deletion.edit().label()).isEqualTo(Label.of(Verb.DELETE, "demo"));
    }
}
