package dev.portolan.edit.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.design.Nesting;
import dev.portolan.design.Placement;
import dev.portolan.design.Waiver;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Refusal;
import dev.portolan.edit.Refusal.Reason;
import dev.portolan.edit.Verb;
import dev.portolan.model.Account;
import dev.portolan.model.BalancerNode;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.Connection;
import dev.portolan.model.Element;
import dev.portolan.model.HostedZone;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.RouteTable;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.Subnet;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.storage.DesignFault;
import dev.portolan.storage.DesignReader;
import dev.portolan.storage.DesignWriter;
import dev.portolan.testing.Drawn;
import dev.portolan.testing.Patterns;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PastingTest {
    private static final Sketch SKETCH = Sketch.aws().region("us-east-1").account("own", "1").vpc("kafka", "10.0.0.0/16")
            .then(Patterns.threeBrokers("demo", "kafka", "CLIENT PLAINTEXT 9092")).group("sg", "kafka", "in 9092 10.0.0.0/16")
            .groups("demo-1", "sg").vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "az1")
            .client("app", "apps-a", "10.1.0.5").peering("pcx", "kafka", "apps").routes("apps-a", "10.0.0.0/16 -> pcx")
            .connect("app", "demo", "b-1.demo.example:9092");
    private static final Design DRAWN = Drawn.placed(Design.of("", SKETCH.topology()));

    private static List<Id<?>> ids(String... ids) {
        return Stream.of(ids).<Id<?>>map(Id::of).toList();
    }

    private static Design duplicated(Design design, String... ids) {
        return Pasting.duplicate(design, ids(ids), 20, 30).proposal().ready().orElseThrow().applyTo(design);
    }

    private static Design pasted(Design into, Fragment fragment, String... container) {
        return Pasting.paste(into, fragment, ids(container), 100, 200).proposal().ready().orElseThrow().applyTo(into);
    }

    private static <E extends Element> E get(Design design, String id) {
        return design.topology().get(Id.<E>of(id));
    }

    private static String connected(Design design, String id) {
        Connection connection = get(design, id);
        return connection.client() + " " + connection.cluster();
    }

    private static String block(Design design, Broker broker) {
        Subnet subnet = get(design, broker.place().value());
        return subnet.cidrs().getFirst().toString();
    }

    private static String firstRule(Design design, Broker broker) {
        SecurityGroup group = get(design, broker.securityGroups().orElseThrow().getFirst().value());
        return group.ingress().getFirst().cidr().orElseThrow().toString();
    }

    private static String territory(Design design, String id) {
        Network network = get(design, id);
        return network.region().map(Id::value).orElse("") + " " + network.account().map(Id::value).orElse("");
    }

    @Test
    void aClientIsCopiedWithItsConnectionUnderFreshIdsAndWithAFreshAddress() {
        Design after = duplicated(DRAWN, "app");
        Client copy = get(after, "app-2");

        assertThat(copy.name()).isEqualTo("app-2");
        assertThat(copy.place()).isEqualTo(Id.of("apps-a"));
        assertThat(copy.addresses()).hasSize(1).doesNotContain(IpAddress.parse("10.1.0.5"))
                .allMatch(Cidr.parse("10.1.0.0/24")::contains);
        assertThat(connected(after, "app-to-demo-2")).isEqualTo("app-2 demo");
        assertThat(after.topology().size()).isEqualTo(DRAWN.topology().size() + 2);
    }

    @Test
    void theCopyLiesBesideTheOriginal() {
        Placement old = DRAWN.placements().get(Id.of("app"));

        assertThat(duplicated(DRAWN, "app").placements().get(Id.of("app-2"))).isEqualTo(old.at(old.x() + 20, old.y() + 30));
    }

    @Test
    void theLabelAndTheSelectionNameTheCopies() {
        Pasting pasting = Pasting.duplicate(DRAWN, ids("app", "demo-1"), 1, 1);

        assertThat(pasting.roots()).containsExactlyInAnyOrderElementsOf(ids("app-2", "demo-4"));
        assertThat(pasting.proposal().ready().map(Edit::label)).map(Label::verb).contains(Verb.DUPLICATE);
    }

    @Test
    void aBrokerOfItsOwnJoinsItsClusterWithANumberOfItsOwn() {
        Broker copy = get(duplicated(DRAWN, "demo-3"), "demo-4");

        assertThat(copy.cluster()).isEqualTo(Id.of("demo"));
        assertThat(DRAWN.topology().all(Broker.class)).extracting(Broker::nodeId).doesNotContain(copy.nodeId());
        assertThat(copy.names()).doesNotContain("b-3.demo.example");
        assertThat(copy.listeners().getFirst().advertisedHost()).isEqualTo(copy.names().stream().findFirst());
    }

    @Test
    void aNetworkIsCopiedWithAllThatLivesInItAndItsClusterIntoTheNextFreeBlock() {
        Design after = duplicated(DRAWN, "kafka");
        Network network = get(after, "kafka-2");
        Cluster cluster = after.topology().all(Cluster.class).getLast();
        Broker broker = after.topology().all(Broker.class).stream().filter(each -> each.cluster().equals(cluster.id()))
                .findFirst().orElseThrow();

        assertThat(network.cidrs()).hasSize(1).noneMatch(Cidr.parse("10.0.0.0/15")::overlaps);
        String prefix = network.cidrs().getFirst().first().toString().replaceAll("\\.0\\.0$", ".");
        assertThat(block(after, broker)).isEqualTo(prefix + "0.0/24");
        assertThat(broker.addresses()).containsExactly(IpAddress.parse(prefix + "0.11"));
        assertThat(broker.nodeId()).isEqualTo(PastingTest.<Broker>get(DRAWN, "demo-1").nodeId());
        assertThat(firstRule(after, broker)).isEqualTo(prefix + "0.0/16");
        assertThat(after.topology().all(Cluster.class)).hasSize(2);
    }

    @Test
    void whatLiesInACopyLiesThereAsInTheOriginal() {
        Design after = duplicated(DRAWN, "apps");

        assertThat(after.placements().get(Id.of("apps-a-2"))).isEqualTo(DRAWN.placements().get(Id.of("apps-a")));
        assertThat(after.placements().get(Id.of("app-2"))).isEqualTo(DRAWN.placements().get(Id.of("app")));
    }

    @Test
    void aLinkIsCopiedWithBothItsEndsAndARouteWithItsLink() {
        Design one = duplicated(DRAWN, "apps");
        Design both = duplicated(DRAWN, "apps", "kafka");

        assertThat(one.topology().contains(Id.of("pcx-2"))).isFalse();
        assertThat(tables(one, "apps-2")).isEqualTo(List.of());
        assertThat(both.topology().contains(Id.of("pcx-2"))).isTrue();
        assertThat(tables(both, "apps-2")).isEqualTo(List.of("pcx-2 "
                + PastingTest.<Network>get(both, "kafka-2").cidrs().getFirst()));
    }

    private static List<String> tables(Design design, String network) {
        return design.topology().all(RouteTable.class).stream().filter(each -> each.network().equals(Id.of(network)))
                .flatMap(each -> each.routes().stream()).map(route -> route.target() + " " + route.destination()).toList();
    }

    @Test
    void aBalancerIsCopiedWithItsTargetGroupsAndAPublicAddressOfItsOwn() {
        Design balanced = Drawn.placed(Design.of("", SKETCH.then(Patterns.singleBalancer("demo", "apps"))
                .eip("eip", "203.0.113.9", "nlb").topology()));
        Design after = duplicated(balanced, "nlb");
        LoadBalancer copy = get(after, "nlb-2");
        TargetGroup group = get(after, copy.listeners().getFirst().targetGroup().value());

        assertThat(balanced.topology().contains(group.id())).isFalse();
        assertThat(group.targets().getFirst().broker()).contains(Id.of("demo-1"));
        assertThat(PastingTest.<PublicAddress>get(after, "eip-2").address()).isPresent()
                .isNotEqualTo(PastingTest.<PublicAddress>get(after, "eip").address());
        assertThat(copy.nodes()).flatExtracting(BalancerNode::addresses).hasSize(3).doesNotContainAnyElementsOf(
                PastingTest.<LoadBalancer>get(after, "nlb").nodes().stream().flatMap(node -> node.addresses().stream()).toList());
    }

    @Test
    void anOutlineBecomesOneOfAnAccountOfItsOwn() {
        Design after = duplicated(DRAWN, "us-east-1");
        Account account = get(after, "own-2");

        assertThat(account.number()).isEmpty();
        assertThat(territory(after, "kafka-2")).isEqualTo("us-east-1 own-2");
        assertThat(after.placements().get(Id.of("own-2")))
                .isEqualTo(DRAWN.placements().get(Id.of("us-east-1")).at(30, 37));
    }

    @Test
    void aNameKeptBesideTheIdGetsTheSameNumber() {
        Design named = DRAWN.with(SKETCH.with("app", "name", "Orders app").topology());

        assertThat(PastingTest.<Client>get(duplicated(named, "app"), "app-2").name()).isEqualTo("Orders app 2");
    }

    @Test
    void waiversOfWhatIsCopiedHoldForTheCopies() {
        Waiver waiver = new Waiver("public.plaintext", List.of("app"), "a test bench", Extra.NONE);

        assertThat(duplicated(DRAWN.waiving(List.of(waiver)), "app").waivers()).containsExactly(waiver,
                new Waiver("public.plaintext", List.of("app-2"), "a test bench", Extra.NONE));
    }

    @Test
    void pastedIntoASubnetAHostStandsThere() {
        Design after = pasted(DRAWN, Fragment.of(DRAWN, ids("app")), "kafka-b");
        Client copy = get(after, "app-2");

        assertThat(copy.place()).isEqualTo(Id.of("kafka-b"));
        assertThat(copy.addresses()).allMatch(Cidr.parse("10.0.1.0/24")::contains);
        assertThat(after.placements().get(Id.of("app-2")).x()).isEqualTo(100);
        assertThat(after.placements().get(Id.of("app-2")).y()).isEqualTo(200);
    }

    @Test
    void whatMayNotLieInTheContainerLiesInTheInnermostAroundItThatMayHoldIt() {
        Design after = pasted(DRAWN, Fragment.of(DRAWN, ids("apps-a")), "kafka-b");

        assertThat(PastingTest.<Subnet>get(after, "apps-a-2").network()).isEqualTo(Id.of("kafka"));
        Placement frame = DRAWN.placements().get(Id.of("kafka-b"));
        assertThat(after.placements().get(Id.of("apps-a-2")).x()).isEqualTo(100 + frame.x());
    }

    @Test
    void severalThingsKeepTheirPlacesAmongEachOther() {
        Fragment fragment = Fragment.of(DRAWN, ids("demo-1", "demo-2"));
        Design after = pasted(DRAWN, fragment, "apps-a");
        Placement one = after.placements().get(Id.of("demo-4"));
        Placement two = after.placements().get(Id.of("demo-5"));

        assertThat(two.x() - one.x()).isEqualTo(fragment.design().placements().get(Id.of("demo-2")).x()
                - fragment.design().placements().get(Id.of("demo-1")).x()).isNotZero();
        assertThat(Math.min(one.x(), two.x())).isEqualTo(100);
    }

    @Test
    void inAnotherDesignReferencesToWhatIsNotThereGoAndWhatNeedsThemStaysOut() {
        Fragment fragment = Fragment.of(DRAWN, ids("app", "kafka"));
        Design after = pasted(Design.EMPTY, fragment);

        assertThat(after.topology().contains(Id.of("kafka"))).isTrue();
        assertThat(after.topology().contains(Id.of("demo-1"))).isTrue();
        assertThat(after.topology().contains(Id.of("app"))).isFalse();
        assertThat(after.topology().contains(Id.of("apps-a"))).isFalse();
        assertThat(after.topology().all(Connection.class)).isEmpty();
    }

    @Test
    void aPlaceIsGivenByTheContainer() {
        Design other = Design.of("", Sketch.aws().vpc("home", "172.16.0.0/16").topology());
        Pasting broker = Pasting.paste(other, Fragment.of(DRAWN, ids("demo-1")), ids("home"), 0, 0);

        assertThat(broker.proposal().why()).as("its cluster is not there").isPresent();
        assertThat(pasted(other, Fragment.of(DRAWN, ids("app")), "home").topology().all(Client.class))
                .allMatch(client -> client.addresses().stream().allMatch(Cidr.parse("172.16.0.0/16")::contains));
    }

    @Test
    void nothingIsPastedWhereNothingHasAPlace() {
        Pasting pasting = Pasting.paste(Design.EMPTY, Fragment.of(DRAWN, ids("app")), Nesting.CANVAS, 0, 0);

        assertThat(pasting.roots()).isEmpty();
        assertThat(pasting.proposal().why().map(Refusal::reason)).contains(Reason.NOTHING_TO_PASTE);
    }

    @Test
    void aNetworkBroughtElsewhereBringsItsRegionAlong() {
        Design other = Design.of("", Sketch.aws().region("eu-west-1").vpc("home", "172.16.0.0/16").topology());
        Design inOutline = pasted(other, Fragment.of(DRAWN, ids("apps")), "eu-west-1");

        assertThat(territory(inOutline, "apps")).isEqualTo("eu-west-1 ");
        assertThat(inOutline.topology().contains(Id.of("us-east-1"))).isFalse();
    }

    @Test
    void aZoneIsSeenByTheCopiesOnly() {
        Design zoned = Drawn.placed(Design.of("", SKETCH.zone("phz", "demo.example", "kafka", "apps").topology()));

        assertThat(PastingTest.<HostedZone>get(duplicated(zoned, "apps"), "phz-2").networks()).containsExactly(Id.of("apps-2"));
        assertThat(PastingTest.<HostedZone>get(duplicated(zoned, "phz"), "phz-2").networks()).isEmpty();
    }

    @Test
    void aFragmentIsAFile() throws DesignFault {
        Fragment fragment = Fragment.of(DRAWN, ids("app"));
        Design read = DesignReader.read("clipboard", DesignWriter.write(fragment.design())).design();

        assertThat(new Fragment(read).copied()).isEqualTo(fragment.copied())
                .containsExactlyInAnyOrderElementsOf(ids("app", "app-to-demo"));
        assertThat(new Fragment(DRAWN).copied()).hasSize(DRAWN.topology().size());
    }
}
