package dev.portolan.edit.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Report;
import dev.portolan.finding.Severity;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Connection;
import dev.portolan.model.EndpointService;
import dev.portolan.model.HostedZone;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.RouteTable;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.review.Review;
import dev.portolan.testing.Sketchpad;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be joined with what, and whether clients get through once it is. */
class ConnectingTest {
    private final Sketchpad pad = new Sketchpad();

    private static List<Id<?>> ids(String... ids) {
        return Arrays.stream(ids).<Id<?>>map(Id::of).toList();
    }

    private Joint ask(String from, String to) {
        return Connecting.ask(pad.design().topology(), ids(from), ids(to));
    }

    private void allReached() {
        Report report = Review.of(pad.design().topology());
        assertThat(report.connections()).isNotEmpty().extracting(ConnectionReport::verdict).containsOnly(Verdict.REACHABLE);
        assertThat(report.findings()).filteredOn(each -> each.severity() == Severity.ERROR).extracting(Finding::toString)
                .isEmpty();
    }

    private List<String> bootstrap() {
        return pad.design().topology().all(Connection.class).getLast().bootstrapServers().stream().map(HostPort::toString)
                .toList();
    }

    /** A cluster in a Region and an app in a network beside it: kafka in kafka-vpc, app in app-vpc. */
    private void neighbours(String provider, String cluster) {
        String region = pad.drop(provider + ".region");
        pad.drop(cluster, region);
        pad.drop("self-hosted.client", region);
    }

    @ParameterizedTest
    @CsvSource({
            "app,        kafka,       CONNECTION",
            "kafka-1,    app,         CONNECTION",
            "app,        kafka-vpc,   CONNECTION",
            "app-vpc,    kafka-vpc,   PEERING|PRIVATE_LINK",
            "app-vpc-az1, kafka-vpc-az1, PEERING|PRIVATE_LINK",
            "site,       kafka-vpc,   PRIVATE_LINE|VPN",
            "site,       site-2,      VPN",
            "kafka-vpc,  transit-gateway, ATTACHMENT",
            "transit-gateway, site,   VPN|PRIVATE_LINE",
            "transit-gateway, transit-gateway-2, GATEWAY_PEERING",
            "kafka-vpc,  internet,    INTERNET_GATEWAY",
            "app,        internet,    PUBLIC_ADDRESS",
            "eip,        app,         BINDING",
            "nlb,        kafka,       ADVERTISED_PORTS|PORTS",
            "nlb,        kafka-1,     TARGET",
            "nlb,        app-vpc,     ENDPOINT",
            "app-vpc,    kafka,       PRIVATE_LINK",
            "zone,       app-vpc,     ASSOCIATION",
            "app-vpc-sg, app,         MEMBERSHIP",
            "app-vpc-rt, app-vpc-az1, ROUTES",
            "app-vpc-acl, app-vpc-az1, FILTER"})
    void someThingsAreJoined(String from, String to, String kinds) {
        estate();

        assertThat(ask(from, to))
                .isEqualTo(new Joint.Possible(Arrays.stream(kinds.split("\\|")).map(LinkKind::valueOf).toList()));
        assertThat(ask(to, from)).as("the other way round").isEqualTo(ask(from, to));
        assertThat(Connecting.mayJoin(pad.design().topology(), ids(from), ids(to))).isTrue();
    }

    private void estate() {
        neighbours("aws", "aws.msk");
        List.of("self-hosted.site", "self-hosted.site", "self-hosted.internet", "aws.public-address", "aws.hosted-zone")
                .forEach(pad::drop);
        pad.drop("aws.transit-gateway", "us-east-1");
        pad.drop("aws.transit-gateway", "us-east-1");
        pad.drop("aws.load-balancer", "kafka-vpc");
        List.of("aws.security-group", "aws.route-table", "aws.network-acl").forEach(part -> pad.drop(part, "app-vpc"));
    }

    @ParameterizedTest
    @CsvSource({
            "app,        app,         SAME_THING",
            "app,        app-2,       CLIENTS_MEET_AT_A_CLUSTER",
            "kafka-1,    kafka-2,     BROKERS_KNOW_EACH_OTHER",
            "kafka,      kafka-2,     BROKERS_KNOW_EACH_OTHER",
            "kafka-vpc-az1, kafka-vpc-az2, NETWORKS_ARE_JOINED",
            "app,        site,        NO_CLUSTER",
            "app,        nlb,         NO_CLUSTER",
            "zone,       nlb,         NO_CLUSTER",
            "vpc,        kafka-vpc,   OTHER_PROVIDER",
            "vpc,        transit-gateway, OTHER_PROVIDER",
            "kafka,      internet,    NOT_FOR_THE_INTERNET",
            "kafka,      kafka-vpc,   SAME_NETWORK",
            "eip,        internet,    NOTHING_JOINS_THESE",
            "app-vpc-rt, kafka-vpc-az1, OTHER_NETWORK",
            "vpc,        internet,    GATEWAY_NOT_NEEDED"})
    void otherThingsAreNotAndItIsSaidWhy(String from, String to, Hindrance reason) {
        estate();
        pad.drop("self-hosted.client", "app-vpc-az1");
        pad.drop("alibaba.vpc");

        assertThat(ask(from, to)).isInstanceOfSatisfying(Joint.Refused.class, refused ->
                assertThat(refused.reason()).isEqualTo(reason));
        assertThat(Connecting.offers(pad.design(), ids(from), ids(to))).isEmpty();
    }

    @Test
    void nothingIsJoinedTwice() {
        neighbours("aws", "aws.msk");
        pad.connect("app-vpc", "kafka-vpc", LinkKind.PEERING);
        pad.connect("app", "kafka", LinkKind.CONNECTION);

        assertThat(ask("app", "kafka")).isEqualTo(new Joint.Refused(Hindrance.ALREADY_CONNECTED, ids("app", "kafka")));
        assertThat(ask("kafka-vpc", "app-vpc")).isEqualTo(new Joint.Possible(List.of(LinkKind.PRIVATE_LINK)));
    }

    @Test
    void networksThatShareAddressesAreNotPeered() {
        neighbours("aws", "aws.msk");
        pad.set("app-vpc", "cidrs", List.of(Cidr.parse("10.0.0.0/16")));

        assertThat(ask("app-vpc", "kafka-vpc")).isEqualTo(new Joint.Possible(List.of(LinkKind.PRIVATE_LINK)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws.msk", "aws.msk-iam", "aws.msk-scram", "self-hosted.kraft", "self-hosted.zookeeper"})
    void everyClusterIsReachedOverAPeering(String cluster) {
        neighbours("aws", cluster);
        pad.connect("app-vpc", "kafka-vpc", LinkKind.PEERING);
        pad.connect("app", "kafka", LinkKind.CONNECTION);

        allReached();
    }

    @ParameterizedTest
    @CsvSource({"aws, aws.msk", "aws, aws.msk-iam", "aws, self-hosted.kraft", "aws, self-hosted.zookeeper",
            "alibaba, self-hosted.kraft", "alibaba, alibaba.emr", "otc, otc.dms"})
    void everyClusterIsReachedOverAPrivateLinkFromBothSides(String provider, String cluster) {
        neighbours(provider, cluster);
        pad.drop("self-hosted.client", "kafka-vpc");
        pad.connect("app-vpc", "kafka-vpc", LinkKind.PRIVATE_LINK);
        pad.connect("app", "kafka", LinkKind.CONNECTION);
        pad.connect("app-2", "kafka", LinkKind.CONNECTION);

        allReached();
    }

    @Test
    void aSecondNetworkIsLinkedBesideTheFirst() {
        neighbours("aws", "self-hosted.kraft");
        pad.drop("self-hosted.client", "us-east-1");
        pad.connect("app-vpc", "kafka-vpc", LinkKind.PRIVATE_LINK);
        pad.connect("kafka", "app-vpc-2", LinkKind.PRIVATE_LINK);
        pad.connect("app", "kafka", LinkKind.CONNECTION);
        pad.connect("app-2", "kafka", LinkKind.CONNECTION);

        assertThat(pad.design().topology().all(LoadBalancer.class)).hasSize(1);
        assertThat(pad.design().topology().all(EndpointService.class)).hasSize(1);
        allReached();
    }

    @Test
    void aPrivateLinkCanBeBuiltStepByStep() {
        neighbours("aws", "aws.msk");
        pad.drop("aws.load-balancer", "kafka-vpc");
        pad.connect("nlb", "kafka", LinkKind.ADVERTISED_PORTS);
        String endpoint = pad.connect("nlb", "app-vpc", LinkKind.ENDPOINT);
        pad.connect("app", endpoint, LinkKind.CONNECTION_THROUGH);

        assertThat(bootstrap()).hasSize(3).allMatch(entry -> entry.startsWith("b-") && entry.endsWith(":9094"));
        assertThat(pad.design().topology().get(Id.<Client>of("app")).connectionsMaxIdleMs()).contains(300_000);
        allReached();
    }

    @Test
    void aBrokerAddedLaterTakesTheNextPort() {
        neighbours("aws", "self-hosted.kraft");
        pad.drop("aws.load-balancer", "kafka-vpc");
        pad.connect("nlb", "kafka", LinkKind.ADVERTISED_PORTS);
        String broker = pad.drop("self-hosted.broker", "kafka-vpc");
        pad.connect("nlb", broker, LinkKind.TARGET);
        pad.connect(pad.drop("self-hosted.client", "kafka-vpc"), "nlb", LinkKind.CONNECTION_THROUGH);

        assertThat(pad.design().topology().get(Id.<LoadBalancer>of("nlb")).listeners())
                .extracting(listener -> listener.port().number()).containsExactly(9092, 9093, 9094, 9095, 9096);
        allReached();
    }

    @Test
    void transitGatewaysCarryOverRegions() {
        String east = pad.drop("aws.region");
        String west = pad.drop("aws.region");
        pad.drop("aws.msk", east);
        pad.drop("self-hosted.client", west);
        pad.connect("kafka-vpc", pad.drop("aws.transit-gateway", east), LinkKind.ATTACHMENT);
        pad.connect("app-vpc", pad.drop("aws.transit-gateway", west), LinkKind.ATTACHMENT);
        pad.connect("transit-gateway", "transit-gateway-2", LinkKind.GATEWAY_PEERING);
        pad.connect("app", "kafka", LinkKind.CONNECTION);

        allReached();
    }

    @ParameterizedTest
    @CsvSource({"aws, PRIVATE_LINE", "aws, VPN", "alibaba, PRIVATE_LINE", "otc, VPN"})
    void sitesAreJoinedByLines(String provider, LinkKind kind) {
        String cluster = pad.drop("self-hosted.kraft", pad.drop(provider + ".region"));
        pad.connect(pad.drop("self-hosted.site"), "kafka-vpc", kind);
        pad.connect(pad.drop("self-hosted.client", "site"), cluster, LinkKind.CONNECTION);

        allReached();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIVATE_LINE", "VPN"})
    void orByLinesToATransitGateway(LinkKind kind) {
        String region = pad.drop("aws.region");
        String cluster = pad.drop("aws.msk", region);
        String gateway = pad.drop("aws.transit-gateway", region);
        pad.connect("kafka-vpc", gateway, LinkKind.ATTACHMENT);
        pad.connect(pad.drop("self-hosted.site"), gateway, kind);
        pad.connect(pad.drop("self-hosted.client", "site"), cluster, LinkKind.CONNECTION);

        allReached();
    }

    @Test
    void alibabaHasCenAndClassicLink() {
        String region = pad.drop("alibaba.region");
        String cluster = pad.drop("alibaba.emr", region);
        String client = pad.drop("self-hosted.client", region);
        pad.connect("app-vpc", "kafka-vpc", LinkKind.CEN);
        pad.connect(pad.drop("alibaba.classic", region), "kafka-vpc", LinkKind.CLASSIC_LINK);
        pad.connect(client, cluster, LinkKind.CONNECTION);
        pad.connect(pad.drop("self-hosted.client", "classic"), cluster, LinkKind.CONNECTION);

        allReached();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alibaba.emr", "alibaba.emr-legacy", "otc.dms"})
    void clustersAreOpenedToTheInternet(String part) {
        String cluster = pad.drop(part);
        String internet = pad.drop("self-hosted.internet");
        pad.connect(cluster, internet, LinkKind.PUBLIC_ACCESS);
        pad.connect(pad.drop("self-hosted.client", internet), "kafka-1-eip", LinkKind.CONNECTION_THROUGH);

        assertThat(bootstrap()).hasSize(3);
        allReached();
    }

    @Test
    void aNatGatewayForwardsWhereItsProviderHasThat() {
        pad.drop("otc.dms");
        pad.drop("otc.nat-gateway", "kafka-vpc");
        List.of("kafka-1", "kafka-2", "kafka-3").forEach(broker -> pad.connect("nat", broker, LinkKind.FORWARD));

        assertThat(pad.design().topology().all(Broker.class)).extracting(broker -> broker.listeners().getLast().advertisedHost())
                .containsExactly(Optional.of("203.0.113.10"), Optional.of("203.0.113.11"), Optional.of("203.0.113.12"));
        pad.drop("aws.msk");
        pad.drop("aws.nat-gateway", "kafka-vpc-2");
        assertThat(ask("nat-2", "kafka-4-1")).isEqualTo(new Joint.Refused(Hindrance.NAT_IS_OUTBOUND, ids("nat-2", "kafka-4-1")));
    }

    @Test
    void aNewLinkIsEnteredIntoTheTablesThatAreDrawn() {
        neighbours("aws", "aws.msk");
        pad.drop("aws.route-table", "app-vpc-az1");
        pad.connect("app-vpc", "kafka-vpc", LinkKind.PEERING);
        pad.connect("app", "kafka", LinkKind.CONNECTION);

        assertThat(pad.design().topology().all(RouteTable.class)).singleElement()
                .satisfies(table -> assertThat(table.routes()).hasSize(1));
        allReached();
    }

    @Test
    void aBareServiceTakesABalancerAndAZoneTheNamesBehindIt() {
        neighbours("aws", "aws.msk");
        pad.drop("aws.load-balancer", "kafka-vpc");
        pad.drop("aws.endpoint-service", "kafka-vpc");
        pad.set("nlb-service", "loadBalancers", List.of());
        pad.connect("nlb-service", "nlb", LinkKind.SERVICE);
        pad.drop("aws.hosted-zone");
        pad.connect("nlb", "kafka", LinkKind.PORTS);

        assertThat(ask("nlb-service", "nlb")).isEqualTo(new Joint.Refused(Hindrance.ALREADY_JOINED, ids("nlb-service", "nlb")));
        assertThat(ask("zone", "nlb")).as("nothing advertises the ports").isInstanceOf(Joint.Refused.class);
    }

    @Test
    void aZoneIsFilledWithTheNamesOfWhatItIsDrawnTo() {
        neighbours("aws", "aws.msk");
        pad.drop("aws.load-balancer", "kafka-vpc");
        pad.connect("nlb", "kafka", LinkKind.ADVERTISED_PORTS);
        String endpoint = pad.connect("nlb", "app-vpc", LinkKind.ENDPOINT);
        pad.drop("aws.hosted-zone");
        pad.connect("zone", endpoint, LinkKind.ALIAS);

        HostedZone zone = pad.design().topology().get(Id.of("zone"));
        assertThat(zone.records()).hasSize(3).allSatisfy(record -> assertThat(record.alias()).contains(Id.of(endpoint)));
        assertThat(zone.domain()).isEqualTo("kafka.abc123.c2.kafka.us-east-1.amazonaws.com");
    }
}
