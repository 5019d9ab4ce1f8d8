package dev.portolan.edit.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.edit.link.LinkKind;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Report;
import dev.portolan.finding.Severity;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Broker;
import dev.portolan.rule.review.Review;
import dev.portolan.testing.Sketchpad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cluster works as soon as it is dropped, wherever that is. */
class ClusterDropTest {
    @ParameterizedTest
    @ValueSource(strings = {"aws.msk", "aws.msk-iam", "aws.msk-scram", "alibaba.emr", "alibaba.emr-legacy", "otc.dms",
            "self-hosted.kraft", "self-hosted.zookeeper"})
    void aClientBesideItReachesEveryBroker(String part) {
        Sketchpad pad = new Sketchpad();
        String cluster = pad.drop(part);
        String client = pad.drop("self-hosted.client", "kafka-vpc");
        pad.connect(client, cluster, LinkKind.CONNECTION);
        Report report = Review.of(pad.design().topology());

        assertThat(pad.design().topology().all(Broker.class)).hasSize(3);
        assertThat(report.connections()).singleElement().satisfies(each -> {
            assertThat(each.verdict()).as(each.toString()).isEqualTo(Verdict.REACHABLE);
            assertThat(each.brokers()).hasSize(3);
        });
        assertThat(report.findings()).filteredOn(finding -> finding.severity() != Severity.NOTE).extracting(Finding::toString)
                .isEmpty();
    }
}
