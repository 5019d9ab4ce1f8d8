package dev.portolan.edit.element;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Proposal;
import dev.portolan.edit.Refusal;
import dev.portolan.edit.Refusal.Reason;
import dev.portolan.edit.Verb;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.BalancerProtocol;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Connection;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Protocol;
import dev.portolan.model.Route;
import dev.portolan.model.RouteTable;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.Subnet;
import dev.portolan.model.Toggle;
import dev.portolan.model.Zone;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.testing.Drawn;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SettingTest {
    private static final Id<Client> APP = Id.of("app");
    private final Design design = Drawn.placed(Design.of("", Sketch.aws().vpc("vpc", "10.0.0.0/16")
            .subnet("left", "10.0.0.0/24", "az1").subnet("right", "10.0.1.0/24", "az2").cluster("demo", ClusterKind.MSK)
            .broker("b-1", "left", "10.0.0.11", "CLIENT PLAINTEXT 9092").client("app", "left", "10.0.0.5")
            .group("sg", "vpc", "in 9092 10.0.0.0/16").balancer("nlb", "vpc", "left").forward("nlb", 9092, "b-1:9092")
            .peering("pcx", "vpc", "vpc").table("rt", "vpc", "10.1.0.0/16 -> pcx", "10.2.0.0/16 -> pcx")
            .connect("app", "demo").topology()));

    private Design done(Proposal proposal) {
        return proposal.ready().orElseThrow().applyTo(design);
    }

    private static Optional<Reason> reason(Proposal proposal) {
        return proposal.why().map(Refusal::reason);
    }

    @Test
    void aPartIsSetAndLeftUnsaidAgain() {
        Id<Connection> connection = Id.of("app-to-demo");
        Design set = done(Setting.of(design, connection, "securityProtocol", SecurityProtocol.SSL));

        assertThat(set.topology().get(connection).securityProtocol()).contains(SecurityProtocol.SSL);
        assertThat(Setting.unsaid(set, connection, "securityProtocol").ready().orElseThrow().applyTo(set)).isEqualTo(design);
    }

    @Test
    void severalElementsGetTheSameValueInOneStep() {
        Proposal proposal = Setting.of(design, List.of(Id.of("left"), Id.of("right")), "zone", new Zone("az9"));

        assertThat(done(proposal).topology().all(Subnet.class)).extracting(Subnet::zone)
                .containsOnly(Optional.of(new Zone("az9")));
        assertThat(proposal.ready().map(Edit::label)).contains(Label.of(Verb.CHANGE, "left", "right"));
    }

    @Test
    void anUntouchedElementStaysTheSameObject() {
        Design after = done(Setting.of(design, List.of(Id.of("left"), APP), "name", "left"));

        assertThat(after.topology().get(Id.<Subnet>of("left"))).isSameAs(design.topology().get(Id.<Subnet>of("left")));
        assertThat(after.topology().get(Id.<Subnet>of("right"))).isSameAs(design.topology().get(Id.<Subnet>of("right")));
    }

    @Test
    void whatMustBeSaidCannotBeLeftUnsaid() {
        assertThat(reason(Setting.unsaid(design, APP, "place"))).contains(Reason.MUST_BE_SAID);
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        assertThat(reason(Setting.of(design, APP, "resolver", "network"))).contains(Reason.VALUE_NOT_ALLOWED);
        assertThat(reason(Setting.of(design, APP, "addresses", List.of("10.0.0.5")))).contains(Reason.VALUE_NOT_ALLOWED);
        assertThat(reason(Setting.of(design, Id.of("b-1"), "nodeId", Toggle.ON))).contains(Reason.VALUE_NOT_ALLOWED);
        assertThat(done(Setting.of(design, Id.of("b-1"), "nodeId", 7)).topology().get(Id.<Broker>of("b-1")))
                .returns(7, Broker::nodeId);
        assertThat(Setting.of(design, Id.of("b-1"), "settings", new TreeMap<>()).ready()).isPresent();
    }

    @Test
    void aReferenceMustLeadToSomethingOfTheRightKind() {
        assertThat(reason(Setting.of(design, APP, "place", Id.of("nowhere")))).contains(Reason.NO_SUCH_ELEMENT);
        assertThat(reason(Setting.of(design, APP, "place", Id.of("demo")))).contains(Reason.NO_SUCH_ELEMENT);
        assertThat(reason(Setting.of(design, APP, "securityGroups", List.of(Id.of("sg"), Id.of("left")))))
                .contains(Reason.NO_SUCH_ELEMENT);
        assertThat(Setting.of(design, APP, "securityGroups", List.of(Id.of("sg"))).ready()).isPresent();
    }

    @Test
    void whatAFileCouldNotHoldIsRefusedWithTheReason() {
        BalancerListener hasty = new BalancerListener(Port.of(1), BalancerProtocol.TCP,
                design.topology().get(Id.<LoadBalancer>of("nlb")).listeners().getFirst().targetGroup(), List.of(),
                Optional.of(0), Extra.NONE);
        SecurityRule both = new SecurityRule(Protocol.TCP, Optional.empty(), Optional.of(Cidr.ANY_IPV4), Optional.of(Id.of("sg")),
                Extra.NONE);

        assertThat(Setting.of(design, Id.of("nlb"), "listeners", List.of(hasty)).why().orElseThrow().detail())
                .contains("idleTimeoutSeconds").contains("not 0");
        assertThat(Setting.of(design, Id.of("sg"), "ingress", List.of(both)).why().orElseThrow().detail())
                .contains("cidr and group");
        assertThat(Setting.of(design, Id.of("demo"), "version", "x".repeat(70_000)).why().orElseThrow().detail())
                .contains("at most 65536");
        assertThat(Setting.of(design, Id.of("demo"), "settings", new TreeMap<>(Map.of("k", "x".repeat(70_000)))).why())
                .isPresent();
    }

    @Test
    void theIdIsNoPartToSet() {
        assertThat(reason(Setting.of(design, APP, "id", Id.of("other")))).contains(Reason.NO_SUCH_PART);
        assertThat(reason(Setting.of(design, APP, "colour", "blue"))).contains(Reason.NO_SUCH_PART);
        assertThat(reason(Setting.of(design, List.of(APP, Id.of("left")), "resolver", "x"))).isPresent();
    }

    @Test
    void whatComesIntoAnotherContainerIsFoundRoomByTheLayout() {
        Design after = done(Setting.of(design, APP, "place", Id.of("right")));

        assertThat(design.placements()).containsKey(APP);
        assertThat(after.placements()).doesNotContainKey(APP).hasSize(design.placements().size() - 1);
    }

    @Test
    void rowsAreAddedReplacedMovedAndRemoved() {
        Route more = new Route(Cidr.parse("10.3.0.0/16"), Id.of("pcx"));
        Rows rows = Rows.of(design, Id.of("rt"), "routes");

        assertThat(routes(done(rows.add(more)))).containsExactly("10.1.0.0/16", "10.2.0.0/16", "10.3.0.0/16");
        assertThat(routes(done(rows.add(0, more)))).containsExactly("10.3.0.0/16", "10.1.0.0/16", "10.2.0.0/16");
        assertThat(routes(done(rows.replace(1, more)))).containsExactly("10.1.0.0/16", "10.3.0.0/16");
        assertThat(routes(done(rows.move(1, 0)))).containsExactly("10.2.0.0/16", "10.1.0.0/16");
        assertThat(routes(done(rows.remove(0)))).containsExactly("10.2.0.0/16");
    }

    private static List<String> routes(Design design) {
        return design.topology().get(Id.<RouteTable>of("rt")).routes().stream().map(each -> each.destination().toString())
                .toList();
    }

    @Test
    void thereIsNoRowBeyondTheLast() {
        Rows rows = Rows.of(design, Id.of("rt"), "routes");

        assertThat(List.of(rows.remove(2), rows.replace(-1, "x"), rows.move(0, 2), rows.add(3, "x")))
                .allSatisfy(proposal -> assertThat(reason(proposal)).contains(Reason.NO_SUCH_PART));
    }

    @Test
    void rowsOfAListThatIsUnsaidBeginWithTheFirst() {
        Design after = done(Rows.of(design, APP, "securityGroups").add(Id.of("sg")));

        assertThat(after.topology().get(APP).securityGroups()).contains(List.of(Id.of("sg")));
    }
}
