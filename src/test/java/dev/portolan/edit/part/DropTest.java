package dev.portolan.edit.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portolan.design.Placement;
import dev.portolan.edit.draft.Creation;
import dev.portolan.edit.draft.Spot;
import dev.portolan.edit.link.LinkKind;
import dev.portolan.model.Account;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.HostedZone;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.Provider;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Subnet;
import dev.portolan.model.Zone;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import dev.portolan.testing.Sketchpad;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where parts may be dropped, and what they bring with them. */
class DropTest {
    private final Sketchpad pad = new Sketchpad();

    private Answer ask(String key, String... onto) {
        return Drop.ask(Palette.find(key).orElseThrow(), pad.design().topology(),
                Arrays.stream(onto).<Id<?>>map(Id::of).toList());
    }

    private <E extends Element> E get(String id) {
        return pad.design().topology().get(Id.<E>of(id));
    }

    private <E extends Element> List<E> all(Class<E> type) {
        return pad.design().topology().all(type);
    }

    /** A Region with an MSK cluster, an app in a network beside it, a site and the Internet. */
    private void estate() {
        pad.drop("aws.region");
        pad.drop("aws.msk", "us-east-1");
        pad.drop("self-hosted.client", "us-east-1");
        pad.drop("self-hosted.site");
        pad.drop("self-hosted.internet");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "aws.region,            -,                -",
            "aws.vpc,               -,                -",
            "aws.vpc,               us-east-1,        us-east-1",
            "aws.msk,               us-east-1,        us-east-1",
            "aws.msk,               app-vpc,          app-vpc",
            "aws.msk,               app-vpc-az1,      app-vpc-az1",
            "aws.subnet,            app-vpc,          app-vpc",
            "self-hosted.subnet,    site,             site",
            "aws.transit-gateway,   us-east-1,        us-east-1",
            "aws.internet-gateway,  app-vpc-az1,      app-vpc",
            "aws.nat-gateway,       app-vpc,          app-vpc-az1",
            "aws.load-balancer,     kafka-vpc-az1,    kafka-vpc",
            "aws.load-balancer,     app-vpc,          app-vpc-az1",
            "aws.security-group,    kafka-1,          kafka-1",
            "aws.security-group,    app-vpc-az1,      app-vpc",
            "aws.route-table,       app-vpc-az1,      app-vpc-az1",
            "aws.public-address,    app,              app",
            "aws.public-address,    kafka,            kafka",
            "aws.public-address,    -,                -",
            "aws.account,           kafka-1,          kafka-vpc",
            "aws.account,           us-east-1,        us-east-1",
            "aws.hosted-zone,       app-vpc-az1,      app-vpc",
            "aws.hosted-zone,       -,                -",
            "self-hosted.broker,    kafka-vpc,        kafka-vpc-az1",
            "self-hosted.broker,    kafka,            kafka-vpc-az1",
            "self-hosted.client,    kafka-1,          kafka-vpc-az1",
            "self-hosted.client,    site,             site",
            "self-hosted.kraft,     site,             site",
            "tidb-cloud.tidb,       us-east-1,        -"})
    void aPartLiesInWhatTakesIt(String key, String onto, String container) {
        estate();

        assertThat(onto == null ? ask(key) : ask(key, onto))
                .isEqualTo(container == null ? Answer.in() : Answer.in(Id.of(container)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "aws.region,            us-east-1,        CANVAS_ONLY",
            "self-hosted.site,      us-east-1,        CANVAS_ONLY",
            "aws.vpc,               app-vpc,          NETWORK_IN_NETWORK",
            "otc.vpc,               us-east-1,        OTHER_PROVIDER",
            "aws.subnet,            app-vpc-az1,      SUBNET_IN_SUBNET",
            "aws.subnet,            -,                NEEDS_NETWORK",
            "aws.subnet,            internet,         NOT_ON_INTERNET",
            "aws.transit-gateway,   app-vpc,          BESIDE_NETWORKS",
            "aws.nat-gateway,       site,             NEEDS_SUBNET",
            "aws.internet-gateway,  site,             NOT_THERE",
            "aws.load-balancer,     -,                NEEDS_NETWORK",
            "aws.load-balancer,     internet,         NOT_ON_INTERNET",
            "aws.endpoint,          app-vpc,          NEEDS_SERVICE",
            "aws.endpoint-service,  kafka-vpc,        NEEDS_BALANCER",
            "otc.dms,               kafka-vpc,        OTHER_PROVIDER",
            "alibaba.emr,           us-east-1,        OTHER_PROVIDER",
            "self-hosted.kraft,     internet,         NOT_ON_INTERNET",
            "self-hosted.broker,    app-vpc,          NEEDS_CLUSTER",
            "self-hosted.client,    -,                NEEDS_NETWORK",
            "aws.public-address,    app-vpc,          NEEDS_NODE",
            "aws.account,           -,                NOTHING_TO_OWN",
            "otc.account,           app-vpc,          OTHER_PROVIDER",
            "tidb-cloud.tidb,       app-vpc,          OTHER_PROVIDER",
            "aws.route-table,       app,              NOT_THERE"})
    void orItIsSaidWhyNot(String key, String onto, Refusal reason) {
        estate();
        Answer answer = onto == null ? ask(key) : ask(key, onto);

        assertThat(answer).isInstanceOfSatisfying(Answer.Refused.class, refused ->
                assertThat(refused.reason()).isEqualTo(reason));
        assertThatThrownBy(() -> pad.drop(key, onto == null ? new String[0] : new String[] {onto}))
                .hasMessageContaining(reason.name());
    }

    @Test
    void networksTakeTheNextBlockAndTheRegionThatTheyAreDroppedInto() {
        String region = pad.drop("aws.region");
        Network first = get(pad.drop("aws.vpc", region));
        Network second = get(pad.drop("aws.vpc"));

        assertThat(first.cidrs()).containsExactly(Cidr.parse("10.0.0.0/16"));
        assertThat(first.region()).contains(Id.of(region));
        assertThat(second.cidrs()).containsExactly(Cidr.parse("10.1.0.0/16"));
        assertThat(second.region()).isEmpty();
    }

    @Test
    void whenEverythingIsTakenThatIsSaid() {
        pad.drop("aws.vpc");
        pad.set("vpc", "cidrs", List.of(Cidr.parse("10.0.0.0/8"), Cidr.parse("172.16.0.0/12")));
        assertThat(ask("aws.vpc")).isEqualTo(Answer.no(Refusal.NO_ROOM));

        pad.set("vpc", "cidrs", List.of(Cidr.parse("10.0.0.0/28")));
        pad.drop("aws.subnet", "vpc");
        assertThat(ask("aws.subnet", "vpc")).isEqualTo(Answer.no(Refusal.NO_ROOM, Id.of("vpc")));
        for (int i = 0; i < 11; i++) {
            pad.drop("self-hosted.client", "vpc-subnet");
        }
        assertThat(ask("self-hosted.client", "vpc-subnet")).isEqualTo(Answer.no(Refusal.NO_ROOM, Id.of("vpc-subnet")));
    }

    @Test
    void subnetsGoThroughTheZones() {
        String vpc = pad.drop("aws.vpc", pad.drop("aws.region"));
        for (int i = 0; i < 4; i++) {
            pad.drop("aws.subnet", vpc);
        }

        assertThat(all(Subnet.class)).extracting(subnet -> subnet.zone().map(Zone::id).orElse(""))
                .containsExactly("use1-az1", "use1-az2", "use1-az4", "use1-az1");
        assertThat(all(Subnet.class)).extracting(subnet -> subnet.cidrs().getFirst().toString())
                .containsExactly("10.0.0.0/24", "10.0.1.0/24", "10.0.2.0/24", "10.0.3.0/24");
    }

    @Test
    void aClusterUsesSubnetsThatAreThere() {
        String vpc = pad.drop("aws.vpc", pad.drop("aws.region"));
        String own = pad.drop("aws.subnet", vpc);
        pad.drop("aws.msk", vpc);

        assertThat(all(Subnet.class)).hasSize(3);
        assertThat(all(Broker.class).getFirst().place()).isEqualTo(Id.of(own));
    }

    @Test
    void theMainFigureLiesWhereItIsDroppedAndIsTheFirstCreated() {
        Creation creation = Drop.make(new Part(PartKind.VPC, Provider.AWS), pad.design(), List.of(),
                new Spot(120, 80));

        assertThat(creation.main()).contains(Id.of("vpc"));
        assertThat(creation.edit().label().subjects()).containsExactly("vpc");
        Placement placed = creation.edit().applyTo(pad.design()).placements().get(Id.of("vpc"));
        assertThat(placed.x()).isEqualTo(120);
        assertThat(placed.y()).isEqualTo(80);
    }

    @Test
    void whatComesAlongLiesBelowEachOther() {
        pad.drop("aws.msk");

        assertThat(all(Subnet.class)).hasSize(3).extracting(subnet -> pad.design().placements().get(subnet.id()))
                .isSortedAccordingTo((one, other) -> Double.compare(one.y() + one.height(), other.y()));
        assertThat(all(Broker.class)).allSatisfy(broker ->
                assertThat(pad.design().placements().get(broker.id()).y()).isGreaterThan(36));
    }

    @Test
    void anAccountOwnsWhatItIsDroppedOn() {
        estate();
        pad.drop("aws.account", "us-east-1");

        assertThat(all(Account.class)).hasSize(1);
        assertThat(((Network) get("app-vpc")).account()).contains(Id.of("account"));
        assertThat(((Network) get("kafka-vpc")).account()).contains(Id.of("account"));
        assertThat(ask("aws.account", "us-east-1", "account")).isEqualTo(Answer.no(Refusal.ALREADY_THERE, Id.of("account")));
    }

    @Test
    void aNatGatewayHasAPublicAddressAndTheGatewayBehindIt() {
        estate();
        pad.drop("aws.nat-gateway", "app-vpc");

        assertThat(all(InternetGateway.class)).extracting(InternetGateway::network).containsExactly(Id.of("app-vpc"));
        assertThat(all(PublicAddress.class)).singleElement().satisfies(address -> {
            assertThat(address.attachedTo()).contains(Id.of("nat"));
            assertThat(address.address()).contains(IpAddress.parse("203.0.113.10"));
        });
    }

    @Test
    void aPublicAddressOnAClusterIsOneForEachBroker() {
        pad.drop("alibaba.emr");
        pad.drop("alibaba.public-address", "kafka");

        assertThat(all(PublicAddress.class)).hasSize(3);
        assertThat(all(Broker.class)).allSatisfy(broker -> assertThat(broker.listeners()).hasSize(2));
        assertThat(ask("alibaba.public-address", "kafka")).isEqualTo(Answer.no(Refusal.ALREADY_THERE, Id.of("kafka")));
    }

    @Test
    void servicesAndEndpointsFindWhatFits() {
        estate();
        pad.drop("aws.load-balancer", "kafka-vpc");
        pad.connect("nlb", "kafka", LinkKind.ADVERTISED_PORTS);
        pad.drop("aws.endpoint-service", "kafka-vpc");
        pad.drop("aws.endpoint", "app-vpc");

        assertThat(all(EndpointService.class)).extracting(EndpointService::loadBalancers).containsExactly(List.of(Id.of("nlb")));
        assertThat(all(LoadBalancer.class).getFirst().nodes()).hasSize(3);
        assertThat(all(Endpoint.class)).singleElement().satisfies(endpoint -> assertThat(endpoint.nodes()).hasSize(3));
        assertThat(all(HostedZone.class)).extracting(HostedZone::networks)
                .containsExactlyInAnyOrder(List.of(Id.of("kafka-vpc")), List.of(Id.of("app-vpc")));
        assertThat(ask("aws.endpoint", "app-vpc")).isEqualTo(Answer.no(Refusal.NEEDS_SERVICE, Id.of("app-vpc")));
        assertThat(ask("aws.endpoint-service", "kafka-vpc")).isEqualTo(Answer.no(Refusal.NEEDS_BALANCER, Id.of("kafka-vpc")));
    }

    @Test
    void tidbCloudComesWithItsOwnNetwork() {
        String region = pad.drop("alibaba.region");
        pad.drop("alibaba.vpc", region);
        String client = pad.drop("tidb-cloud.tidb", region);
        Network network = get(pad.networkOf(client));

        assertThat(network.region()).contains(Id.of(region));
        assertThat(network.account()).contains(Id.of("tidb-cloud"));
        assertThat(pad.design().placements()).containsKey(Id.of("tidb-cloud"));
        pad.drop("tidb-cloud.tidb", network.id().value());
        assertThat(all(Client.class)).extracting(Client::place).contains(network.id().as());
        assertThat(all(Account.class)).hasSize(1);
    }
}
