package dev.portolan.edit.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.edit.link.LinkKind;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Report;
import dev.portolan.finding.Severity;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Broker;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.Subnet;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.review.Review;
import dev.portolan.testing.Sketchpad;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Detail that is dropped onto a sketch that works says at first what was assumed, so that it works still. */
class DetailDropTest {
    private static final Set<ElementKind> CARRYING = EnumSet.of(ElementKind.BROKER, ElementKind.CLIENT,
            ElementKind.LOAD_BALANCER, ElementKind.ENDPOINT);

    private final Sketchpad pad = new Sketchpad();

    private void allReached() {
        Report report = Review.of(pad.design().topology());
        assertThat(report.connections()).isNotEmpty().extracting(ConnectionReport::verdict).containsOnly(Verdict.REACHABLE);
        assertThat(report.findings()).filteredOn(each -> each.severity() == Severity.ERROR).extracting(Finding::toString)
                .isEmpty();
    }

    /** A cluster, a client beside it, and one that comes in by a link. */
    private void sketch(String provider, String cluster, LinkKind link) {
        String region = pad.drop(provider + ".region");
        pad.drop(cluster, region);
        pad.drop("self-hosted.client", region);
        pad.drop("self-hosted.client", "kafka-vpc");
        pad.connect("app-vpc", "kafka-vpc", link);
        pad.connect("app", "kafka", LinkKind.CONNECTION);
        pad.connect("app-2", "kafka", LinkKind.CONNECTION);
        allReached();
    }

    @ParameterizedTest
    @CsvSource({"aws, aws.msk, PEERING", "aws, aws.msk, PRIVATE_LINK", "aws, self-hosted.kraft, PEERING",
            "aws, self-hosted.zookeeper, PRIVATE_LINK", "alibaba, alibaba.emr, CEN", "alibaba, self-hosted.kraft, PRIVATE_LINK",
            "otc, otc.dms, PEERING", "otc, otc.dms, PRIVATE_LINK"})
    void securityGroupsOnEverythingLetThrough(String provider, String cluster, LinkKind link) {
        sketch(provider, cluster, link);
        List<Element> carrying = pad.design().topology().elements().stream()
                .filter(each -> CARRYING.contains(ElementKind.of(each))).toList();
        for (Element each : carrying) {
            pad.drop(provider + ".security-group", each.id().value());
            allReached();
        }

        assertThat(pad.design().topology().all(SecurityGroup.class)).hasSameSizeAs(carrying);
    }

    @ParameterizedTest
    @CsvSource({"aws, aws.msk, PEERING", "aws, self-hosted.kraft, PRIVATE_LINK", "otc, otc.dms, PRIVATE_LINK"})
    void brokersShareAGroupThatIsDroppedOnTheirCluster(String provider, String cluster, LinkKind link) {
        sketch(provider, cluster, link);
        String group = pad.drop(provider + ".security-group", "kafka");

        assertThat(pad.design().topology().all(Broker.class)).hasSize(3)
                .allSatisfy(broker -> assertThat(broker.securityGroups()).contains(List.of(Id.of(group))));
        allReached();
    }

    @ParameterizedTest
    @CsvSource({"aws, aws.msk, PEERING", "aws, self-hosted.kraft, PRIVATE_LINK", "alibaba, alibaba.emr, CEN"})
    void routeTablesAndFiltersOnEverySubnetLeadOn(String provider, String cluster, LinkKind link) {
        sketch(provider, cluster, link);
        for (Subnet subnet : pad.design().topology().all(Subnet.class)) {
            pad.drop(provider + ".route-table", subnet.id().value());
            pad.drop(provider + ".network-acl", subnet.id().value());
        }

        allReached();
    }

    @ParameterizedTest
    @CsvSource({"aws, aws.msk", "alibaba, self-hosted.kraft"})
    void routeTablesLeadOverTransitGatewaysToo(String provider, String cluster) {
        String region = pad.drop(provider + ".region");
        pad.drop(cluster, region);
        pad.drop("self-hosted.client", region);
        String gateway = pad.drop(provider + ".transit-gateway", region);
        pad.connect("kafka-vpc", gateway, LinkKind.ATTACHMENT);
        pad.drop(provider + ".route-table", "app-vpc-" + (provider.equals("aws") ? "az1" : "1a"));
        pad.connect("app-vpc", gateway, LinkKind.ATTACHMENT);
        pad.connect("app", "kafka", LinkKind.CONNECTION);

        allReached();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws.msk", "aws.msk-iam", "aws.msk-scram", "alibaba.emr", "alibaba.emr-legacy", "otc.dms",
            "self-hosted.kraft", "self-hosted.zookeeper"})
    void aFurtherBrokerIsLikeTheOthers(String part) {
        pad.drop(part);
        String added = pad.drop("self-hosted.broker", "kafka-vpc");
        String client = pad.drop("self-hosted.client", "kafka-vpc");
        pad.connect(client, "kafka", LinkKind.CONNECTION);
        Broker broker = pad.design().topology().get(Id.of(added));
        Broker first = pad.design().topology().get(Id.of("kafka-1"));

        assertThat(broker.nodeId()).isEqualTo(4);
        assertThat(broker.name()).isEqualTo(first.name().replace('1', '4'));
        assertThat(broker.addresses()).hasSize(1).isNotEqualTo(first.addresses());
        assertThat(broker.names()).isEqualTo(first.names().stream().map(name -> name.replaceFirst("1", "4")).toList());
        allReached();
        assertThat(Review.of(pad.design().topology()).connections()).singleElement()
                .satisfies(report -> assertThat(report.brokers()).hasSize(4));
    }
}
