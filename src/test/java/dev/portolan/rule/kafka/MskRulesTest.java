package dev.portolan.rule.kafka;

import static dev.portolan.rule.kafka.Drawn.broker;
import static dev.portolan.rule.kafka.Drawn.cluster;
import static dev.portolan.rule.kafka.Drawn.listener;
import static dev.portolan.rule.kafka.Drawn.said;
import static dev.portolan.rule.kafka.Drawn.topology;
import static dev.portolan.rule.kafka.Drawn.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.Broker;
import dev.portolan.model.ClientAuth;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Listener;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Amazon MSK asks of a cluster before it opens it. */
class MskRulesTest {
    private static final Listener IAM = listener("CLIENT_IAM", 9098, SecurityProtocol.SASL_SSL);
    private static final Listener VPCE = listener("CLIENT_IAM_VPCE", 14001, SecurityProtocol.SASL_SSL);

    private static Broker open(Listener... listeners) {
        return with(broker(1, listeners), "publicNames", List.of("b-1-public.example"));
    }

    private static Topology msk(String version, String settings, Broker... brokers) {
        return topology(cluster(ClusterKind.MSK, version, settings), List.of(brokers));
    }

    @Test
    void publicAccessNeedsAVersionEncryptionAndKnownClients() {
        Listener plain = listener("CLIENT", 9092);
        Listener anyone = with(listener("CLIENT_SECURE", 9094, SecurityProtocol.SSL), "clientAuth", ClientAuth.NONE);
        assertThat(said(new MskPublic(), msk("2.5.1", "allow.everyone.if.no.acl.found=true", open(plain, anyone, IAM))))
                .containsExactly(
                        "kafka.msk-public-version cluster: Public access needs Kafka 2.6.0 or later, and the cluster runs 2.5.1.",
                        "kafka.msk-public-plaintext broker1: Public access needs encryption everywhere, and CLIENT has none.",
                        "kafka.msk-public-unauthenticated broker1: Public access needs every client authenticated, and "
                                + "CLIENT_SECURE lets anyone in.",
                        "kafka.msk-acl-open cluster: allow.everyone.if.no.acl.found must be false "
                                + "on a cluster opened to others.");
    }

    @Test
    void whatIsInOrderOrNotPublicIsNotBlamed() {
        assertThat(said(new MskPublic(), msk("2.6.0", "", open(IAM, listener("CLIENT_SECURE", 9094,
                SecurityProtocol.SSL))))).isEmpty();
        assertThat(said(new MskPublic(), msk("2.5.1", "", broker(1, listener("CLIENT", 9092))))).isEmpty();
        assertThat(said(new MskPublic(), topology(cluster(ClusterKind.DMS, "2.5.1", ""), open(listener("CLIENT",
                9092))))).isEmpty();
    }

    @Test
    void multiVpcNeedsAVersionAndKnownClients() {
        Listener plain = listener("CLIENT_VPCE", 14002);
        assertThat(said(new MskMultiVpc(), msk("2.7.0", "", broker(1, VPCE)))).containsExactly(
                "kafka.msk-multi-vpc-version cluster: Connections from other networks need Kafka 2.7.1 or later, and the cluster "
                        + "runs 2.7.0.");
        assertThat(said(new MskMultiVpc(), msk("3.6.0", "", broker(1, with(plain, "name",
                "CLIENT_PLAIN_VPCE"))))).containsExactly(
                "kafka.msk-multi-vpc-unauthenticated broker1: Connections from other networks need IAM, SCRAM or TLS with "
                        + "certificates, and CLIENT_PLAIN_VPCE has none of them.");
        assertThat(said(new MskMultiVpc(), msk("3.6.0", "", broker(1, VPCE)))).isEmpty();
        assertThat(said(new MskMultiVpc(), msk("2.7.0", "", broker(1, IAM)))).isEmpty();
    }

    @Test
    void customAdvertisedListenersNameClientsListenersAndTellBrokersApart() {
        String good = "custom.advertised.listeners=CLIENT_IAM://b-{broker_id}.example:9098";
        assertThat(said(new MskAdvertised(), msk("3.6.0", good, broker(1, IAM), broker(2, IAM)))).isEmpty();
        assertThat(said(new Placeholders(), msk("3.6.0", good, broker(1, IAM)))).isEmpty();
        assertThat(said(new MskAdvertised(), msk("3.6.0", good + ",REPLICATION://b-{broker_id}.example:9093", broker(1, IAM))))
                .containsExactly("kafka.msk-advertised-listener cluster: custom.advertised.listeners names REPLICATION, which is "
                        + "no listener for clients of this cluster.");
        assertThat(said(new MskAdvertised(), msk("3.6.0", "custom.advertised.listeners=CLIENT_IAM://nlb.example:9098",
                broker(1, IAM), broker(2, IAM)))).containsExactly("kafka.msk-advertised-not-unique cluster: "
                        + "\"CLIENT_IAM://nlb.example:9098\" advertises the same address for every broker; it must hold "
                        + "\"{broker_id}\" in host or port.");
    }
}
