package dev.portolan.edit.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.Finding;
import dev.portolan.finding.Report;
import dev.portolan.finding.Severity;
import dev.portolan.finding.Verdict;
import dev.portolan.rule.review.Review;
import dev.portolan.storage.DesignFault;
import dev.portolan.storage.DesignFiles;
import dev.portolan.testing.Meaning;
import dev.portolan.testing.Sketchpad;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** From an empty canvas to the samples, by dropping and connecting alone. */
class JourneyTest {
    private final Sketchpad pad = new Sketchpad();

    /** A client in a network of its own, owned by another account. */
    private String stranger(String region, String account) {
        String client = pad.drop("self-hosted.client", region);
        pad.drop(account, pad.networkOf(client));
        return client;
    }

    private void resembles(String sample, int steps) throws DesignFault {
        Report report = Review.of(pad.design().topology());
        Meaning wanted = Meaning.of(DesignFiles.read(Path.of("samples", sample + ".portolan.json")).design());
        Meaning drawn = Meaning.of(pad.design());

        assertThat(report.connections()).extracting(each -> each.verdict()).containsOnly(Verdict.REACHABLE);
        assertThat(report.findings()).filteredOn(each -> each.severity() == Severity.ERROR).extracting(Finding::toString)
                .isEmpty();
        assertThat(drawn.connections()).isEqualTo(wanted.connections());
        assertThat(drawn.elements()).isEqualTo(wanted.elements());
        assertThat(drawn).isEqualTo(wanted);
        assertThat(pad.steps()).isLessThanOrEqualTo(steps);
    }

    @Test
    void mskOverPeering() throws DesignFault {
        String east = pad.drop("aws.region");
        String west = pad.drop("aws.region");
        String cluster = pad.drop("aws.msk", east);
        pad.drop("aws.account", "kafka-vpc");
        String billing = pad.drop("self-hosted.client", pad.drop("aws.subnet", "kafka-vpc"));
        String orders = stranger(east, "aws.account");
        String analytics = stranger(west, "aws.account");
        pad.connect("app-vpc", "kafka-vpc", LinkKind.PEERING);
        pad.connect("app-vpc-2", "kafka-vpc", LinkKind.PEERING);
        pad.connect(billing, cluster, LinkKind.CONNECTION);
        pad.connect(orders, cluster, LinkKind.CONNECTION);
        pad.connect(analytics, cluster, LinkKind.CONNECTION);

        resembles("msk-vpc-peering", 15);
    }

    @Test
    void mskOverPrivateLinkWithOneBalancer() throws DesignFault {
        String east = pad.drop("aws.region");
        String west = pad.drop("aws.region");
        String cluster = pad.drop("aws.msk", east);
        pad.drop("aws.account", "kafka-vpc");
        String billing = pad.drop("self-hosted.client", pad.drop("aws.subnet", "kafka-vpc"));
        String orders = stranger(east, "aws.account");
        String analytics = stranger(west, "aws.account");
        pad.connect(cluster, "app-vpc", LinkKind.PRIVATE_LINK);
        pad.connect("app-vpc-2", "app-vpc", LinkKind.PEERING);
        pad.connect("app-vpc-zone", "app-vpc-2", LinkKind.ASSOCIATION);
        pad.connect(billing, cluster, LinkKind.CONNECTION);
        pad.connect(orders, cluster, LinkKind.CONNECTION);
        pad.connect(analytics, cluster, LinkKind.CONNECTION);

        resembles("msk-privatelink-single-nlb", 16);
    }

    @Test
    void emrOverPublicAddresses() throws DesignFault {
        String cluster = pad.drop("alibaba.emr", pad.drop("alibaba.region"));
        pad.drop("alibaba.account", "kafka-vpc");
        String orders = pad.drop("self-hosted.client", pad.drop("alibaba.subnet", "kafka-vpc"));
        String internet = pad.drop("self-hosted.internet");
        String partner = pad.drop("self-hosted.client", internet);
        pad.connect(cluster, internet, LinkKind.PUBLIC_ACCESS);
        pad.connect(partner, cluster, LinkKind.CONNECTION);
        pad.connect(orders, cluster, LinkKind.CONNECTION);

        resembles("emr-public-eip", 10);
    }

    @Test
    void dmsOverEndpoints() throws DesignFault {
        String region = pad.drop("otc.region");
        String cluster = pad.drop("otc.dms", region);
        pad.drop("otc.account", "kafka-vpc");
        String orders = stranger(region, "otc.account");
        pad.connect(cluster, "app-vpc", LinkKind.PRIVATE_LINK);
        pad.connect(orders, cluster, LinkKind.CONNECTION);

        resembles("dms-vpcep", 7);
    }

    @Test
    void tidbCloudOverAPrivateLink() throws DesignFault {
        String region = pad.drop("alibaba.region");
        String cluster = pad.drop("self-hosted.kraft", region);
        pad.drop("alibaba.account", "kafka-vpc");
        String bastion = pad.drop("self-hosted.client", pad.drop("alibaba.subnet", "kafka-vpc"));
        pad.drop("alibaba.public-address", bastion);
        String tidb = pad.drop("tidb-cloud.tidb", region);
        pad.connect(cluster, "tidb-vpc", LinkKind.PRIVATE_LINK);
        pad.connect(tidb, cluster, LinkKind.CONNECTION);
        pad.connect(bastion, cluster, LinkKind.CONNECTION);

        resembles("tidb-private-link", 10);
    }
}
