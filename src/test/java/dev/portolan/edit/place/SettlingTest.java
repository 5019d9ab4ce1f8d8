package dev.portolan.edit.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.design.PlacedBy;
import dev.portolan.design.Placement;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Refusal;
import dev.portolan.edit.Refusal.Reason;
import dev.portolan.edit.Verb;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.HostedZone;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.Provider;
import dev.portolan.model.Subnet;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import dev.portolan.testing.Drawn;
import dev.portolan.testing.Patterns;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettlingTest {
    private static final Sketch DRAWN = Sketch.aws().region("us-east-1").account("own", "1").vpc("kafka", "10.0.0.0/16")
            .then(Patterns.threeBrokers("demo", "kafka", "CLIENT PLAINTEXT 9092")).account("other", "2")
            .vpc("apps", "10.1.0.0/16").then(Patterns.threeSubnets("apps")).client("app", "apps-a", "10.1.0.5")
            .then(Patterns.singleBalancer("demo", "apps")).group("sg-kafka", "kafka", "in 9092 10.0.0.0/8")
            .groups("demo-1", "sg-kafka").table("rt", "kafka").with("kafka-a", "routeTable", "rt")
            .with("svc", "account", "own");

    private static Drop drop(String placed, String... container) {
        return new Drop(Id.of(placed), Stream.of(container).<Id<?>>map(Id::of).toList(), 12, 34);
    }

    private static Design settled(Sketch sketch, Drop... drops) {
        Design design = Drawn.placed(Design.of("", sketch.draft()));
        return Settling.of(design, List.of(drops)).ready().orElseThrow().applyTo(design);
    }

    private static <E extends Element> E get(Design design, String id) {
        return design.topology().get(Id.<E>of(id));
    }

    private static IpAddress ip(String text) {
        return IpAddress.parse(text);
    }

    @Test
    void inItsOwnContainerItIsButAMove() {
        Design design = Drawn.placed(Design.of("", DRAWN.topology()));
        Edit edit = Settling.of(design, List.of(drop("demo-1", "kafka-a"))).ready().orElseThrow();
        Placement at = edit.applyTo(design).placements().get(Id.of("demo-1"));

        assertThat(edit.applyTo(design).topology()).isSameAs(design.topology());
        assertThat(edit.label()).isEqualTo(Label.of(Verb.MOVE, "demo-1"));
        assertThat(at).isEqualTo(design.placements().get(Id.of("demo-1")).at(12, 34));
        assertThat(at.by()).isEqualTo(PlacedBy.HAND);
    }

    @Test
    void whatMayNotLieThereIsRefused() {
        Design design = Drawn.placed(Design.of("", DRAWN.topology()));

        assertThat(Settling.of(design, List.of(drop("apps-a", "kafka"), drop("kafka-a"))).why().map(Refusal::reason))
                .contains(Reason.A_SUBNET_LIVES_IN_A_NETWORK);
    }

    @Test
    void aBrokerGetsAFreeAddressOfItsNewSubnetAndItsListenersFollow() {
        Design after = settled(DRAWN.with("demo-1", "listeners[0].advertisedHost", "10.0.0.11"), drop("demo-1", "kafka-b"));
        Broker broker = get(after, "demo-1");

        assertThat(broker.place()).isEqualTo(Id.of("kafka-b"));
        assertThat(broker.addresses()).hasSize(1).doesNotContain(ip("10.0.1.11"))
                .allMatch(Cidr.parse("10.0.1.0/24")::contains);
        assertThat(broker.listeners().getFirst().advertisedHost()).contains(broker.addresses().getFirst().toString());
        assertThat(broker.securityGroups()).contains(List.of(Id.of("sg-kafka")));
    }

    @Test
    void aBrokerInAnotherNetworkLosesTheGroupsOfTheOld() {
        Broker broker = get(settled(DRAWN, drop("demo-1", "apps")), "demo-1");

        assertThat(broker.securityGroups()).isEmpty();
        assertThat(broker.addresses()).hasSize(1).allMatch(Cidr.parse("10.1.0.0/16")::contains);
    }

    @Test
    void whatNamedTheOldAddressNamesTheNewUnlessSomethingElseHasIt() {
        Sketch named = DRAWN.hosts("app", "10.0.0.11 b-1.demo.example");
        Client follows = get(settled(named, drop("demo-1", "kafka-b")), "app");
        Client stays = get(settled(named.vpc("far", "10.0.0.0/16").client("double", "far", "10.0.0.11"),
                drop("demo-1", "kafka-b")), "app");

        assertThat(follows.hosts().getFirst().address()).isNotEqualTo(ip("10.0.0.11"));
        assertThat(stays.hosts().getFirst().address()).isEqualTo(ip("10.0.0.11"));
    }

    @Test
    void severalBrokersGetAddressesOfTheirOwn() {
        Design after = settled(DRAWN, drop("demo-1", "apps-b"), drop("demo-2", "apps-b"), drop("demo-3", "apps-b"));

        assertThat(after.topology().all(Broker.class)).flatExtracting(Broker::addresses).hasSize(3).doesNotHaveDuplicates();
        assertThat(after.placements().get(Id.of("demo-3")).x()).isEqualTo(12);
    }

    @Test
    void aClientOnABrokersHostComesAlongAndLeavesItWhenMovedAlone() {
        Sketch hosted = DRAWN.client("tool", "kafka-a", "10.0.0.11").with("tool", "runsOn", "demo-1");
        Design along = settled(hosted, drop("demo-1", "kafka-b"));
        Client tool = get(along, "tool");
        Client alone = get(settled(hosted, drop("tool", "apps-a")), "tool");

        assertThat(tool.place()).isEqualTo(Id.of("kafka-b"));
        assertThat(tool.addresses()).isEqualTo(SettlingTest.<Broker>get(along, "demo-1").addresses());
        assertThat(alone.runsOn()).isEmpty();
        assertThat(alone.addresses()).allMatch(Cidr.parse("10.1.0.0/24")::contains);
    }

    @Test
    void aSubnetGetsASliceOfItsNewNetworkAndAllThatStandsInItGoesAlong() {
        Design after = settled(DRAWN, drop("kafka-a", "apps"));
        Subnet subnet = get(after, "kafka-a");
        Broker broker = get(after, "demo-1");

        assertThat(subnet.network()).isEqualTo(Id.of("apps"));
        assertThat(subnet.cidrs()).containsExactly(Cidr.parse("10.1.3.0/24"));
        assertThat(subnet.routeTable()).isEmpty();
        assertThat(broker.addresses()).containsExactly(ip("10.1.3.11"));
        assertThat(broker.securityGroups()).isEmpty();
        assertThat(SettlingTest.<LoadBalancer>get(after, "nlb").nodes()).hasSize(2)
                .noneMatch(node -> node.subnet().equals(subnet.id()));
        assertThat(SettlingTest.<LoadBalancer>get(after, "nlb").network()).isEqualTo(Id.of("kafka"));
    }

    @Test
    void aSubnetThatFitsKeepsItsBlock() {
        Sketch roomy = Sketch.aws().vpc("one", "10.0.0.0/16").vpc("two", "10.0.0.0/8").subnet("s", "one", "10.0.4.0/24", "az1")
                .client("app", "s", "10.0.4.7");
        Design after = settled(roomy, drop("s", "two"));

        assertThat(SettlingTest.<Subnet>get(after, "s").cidrs()).containsExactly(Cidr.parse("10.0.4.0/24"));
        assertThat(SettlingTest.<Client>get(after, "app").addresses()).containsExactly(ip("10.0.4.7"));
    }

    @Test
    void aSubnetForWhichThereIsNoRoomStaysWhereItIs() {
        Design full = Drawn.placed(Design.of("", Sketch.aws().vpc("one", "10.0.0.0/16").vpc("two", "10.8.0.0/24")
                .subnet("s", "one", "10.0.4.0/24", "az1").subnet("t", "two", "10.8.0.0/24", "az1").topology()));

        assertThat(Settling.of(full, List.of(drop("s", "two"))).why()).contains(new Refusal(Reason.NO_ROOM_LEFT, "two"));
    }

    @Test
    void anEndpointStandsInASubnetOrInTheSubnetsOfTheSameZones() {
        Endpoint one = get(settled(DRAWN, drop("vpce", "apps-b")), "vpce");
        Endpoint there = get(settled(DRAWN, drop("vpce", "kafka")), "vpce");

        assertThat(one.nodes()).hasSize(1).allMatch(node -> node.subnet().equals(Id.of("apps-b")));
        assertThat(one.nodes().getFirst().addresses()).containsExactly(ip("10.1.1.31"));
        assertThat(there.network()).isEqualTo(Id.of("kafka"));
        assertThat(there.nodes()).extracting(node -> node.subnet().value()).containsExactly("kafka-a", "kafka-b", "kafka-c");
        assertThat(there.nodes()).allMatch(node -> Cidr.parse("10.0.0.0/16").contains(node.addresses().getFirst()));
    }

    @Test
    void aBalancerBringsItsTargetGroupsAndTheServiceItsPlaceIsLeftToTheLayout() {
        Design after = settled(DRAWN, drop("nlb", "apps"));

        assertThat(SettlingTest.<LoadBalancer>get(after, "nlb").network()).isEqualTo(Id.of("apps"));
        assertThat(after.topology().all(TargetGroup.class)).extracting(each -> each.network().value()).containsOnly("apps");
        assertThat(after.placements()).doesNotContainKey(Id.of("svc")).containsKey(Id.of("nlb"));
    }

    @Test
    void aNetworkTakesRegionAccountAndProviderOfTheOutlineAndItsServicesFollow() {
        Design after = settled(DRAWN.by(Provider.ALIBABA).region("cn-1").account("ali", "9").vpc("there"),
                drop("kafka", "cn-1", "ali"));
        Network network = get(after, "kafka");
        EndpointService service = get(after, "svc");

        assertThat(network.region()).contains(Id.of("cn-1"));
        assertThat(network.account()).contains(Id.of("ali"));
        assertThat(network.provider()).isEqualTo(Provider.ALIBABA);
        assertThat(service.region()).contains(Id.of("cn-1"));
        assertThat(service.account()).contains(Id.of("ali"));
    }

    @Test
    void aNetworkKeepsItsSizeAndContent() {
        Design design = Drawn.placed(Design.of("", DRAWN.topology()));
        Design after = Settling.of(design, List.of(drop("kafka"))).ready().orElseThrow().applyTo(design);

        assertThat(SettlingTest.<Network>get(after, "kafka").region()).isEmpty();
        assertThat(after.placements().get(Id.of("kafka")))
                .isEqualTo(design.placements().get(Id.of("kafka")).at(12, 34));
        assertThat(after.placements().get(Id.of("kafka-a"))).isEqualTo(design.placements().get(Id.of("kafka-a")));
    }

    @Test
    void gatewaysAndZonesBelongWhereTheyAreDropped() {
        Sketch more = DRAWN.gateway("igw", "apps").nat("nat", "apps-a", "10.1.0.8").transit("tgw");
        Design after = settled(more, drop("igw", "kafka"), drop("nat", "kafka-c"), drop("phz", "kafka"), drop("tgw", "own"));

        assertThat(SettlingTest.<InternetGateway>get(after, "igw").network()).isEqualTo(Id.of("kafka"));
        assertThat(SettlingTest.<NatGateway>get(after, "nat").address().filter(Cidr.parse("10.0.2.0/24")::contains)).isPresent();
        assertThat(SettlingTest.<HostedZone>get(after, "phz").networks()).containsExactly(Id.of("kafka"));
        assertThat(SettlingTest.<TransitGateway>get(after, "tgw").region()).isEmpty();
        assertThat(SettlingTest.<TransitGateway>get(after, "tgw").account()).isEqualTo(Optional.of(Id.of("own")));
    }

    @Test
    void whatHasNoPlacementGetsOne() {
        Design bare = Design.of("", DRAWN.topology());
        Design after = Settling.of(bare, List.of(drop("demo-1", "kafka-b"))).ready().orElseThrow().applyTo(bare);

        assertThat(after.placements().get(Id.of("demo-1"))).isEqualTo(Placement.byHand(12, 34, 0, 0));
    }
}
