package dev.portolan.rule.kafka;

import static dev.portolan.rule.kafka.Drawn.broker;
import static dev.portolan.rule.kafka.Drawn.cluster;
import static dev.portolan.rule.kafka.Drawn.findings;
import static dev.portolan.rule.kafka.Drawn.listener;
import static dev.portolan.rule.kafka.Drawn.repaired;
import static dev.portolan.rule.kafka.Drawn.said;
import static dev.portolan.rule.kafka.Drawn.settings;
import static dev.portolan.rule.kafka.Drawn.topology;
import static dev.portolan.rule.kafka.Drawn.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.DnsCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Connection;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Topology;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** B-09: placeholders left over, wherever a machine would read them. */
class PlaceholdersTest {
    private static final Placeholders RULE = new Placeholders();
    private static final Cluster CLUSTER = cluster(ClusterKind.SELF_HOSTED_KRAFT, "3.7.1",
            "controller.quorum.voters=1@{broker1-ip}:29092,2@{broker2-ip}:29092");

    @Test
    void isFoundInHostsNamesAndSettings() {
        Topology topology = topology(CLUSTER,
                broker(1, listener("EXTERNAL", 39092, "b1.unique_name.alicloud.plc.tidbcloud.com", 9093)),
                Shape.of(EndpointService.class).create(Map.of("id", Id.of("service"), "allowedPrincipals",
                        Optional.of(List.of("<account_id>")))),
                Shape.of(HostedZone.class).create(Map.of("id", Id.of("zone"), "domain", "{cluster}.kafka.example")),
                Shape.of(Connection.class).create(Map.of("id", Id.of("link"), "client", Id.<Client>of("app"), "cluster",
                        Drawn.CLUSTER,
                        "bootstrapServers", List.of(HostPort.parse("{lb_dns_name}:9092")))));
        assertThat(said(RULE, topology)).containsExactly(
                "dns.placeholder cluster: A placeholder is left over: {broker1-ip}, {broker2-ip}.",
                "dns.placeholder broker1: A placeholder is left over: unique_name.",
                "dns.placeholder service: A placeholder is left over: <account_id>.",
                "dns.placeholder zone: A placeholder is left over: {cluster}.",
                "dns.placeholder link: A placeholder is left over: {lb_dns_name}.");
    }

    @Test
    void isNotSeenInWhatPeopleReadNorInWhatServersFillIn() {
        Broker broker = with(broker(1, listener("EXTERNAL", 9092, "b1.my-unique_names.example", 9092)), "name", "{broker one}");
        Broker provided = with(broker, "settings", settings("ssl.keystore.password=${file:/etc/kafka:password}\n"
                + "ssl.principal.mapping.rules=RULE:^CN=(.{1,9})$/$1/"));
        assertThat(said(RULE, topology(cluster(ClusterKind.MSK, "", ""), provided))).isEmpty();
    }

    @Test
    void isReplacedByTheAddressOfTheNodeItNames() {
        Topology after = repaired(RULE, topology(CLUSTER, broker(1), broker(2)));
        assertThat(after.get(Drawn.CLUSTER).settings())
                .containsEntry("controller.quorum.voters", "1@10.0.1.11:29092,2@10.0.2.11:29092");
        assertThat(said(RULE, after)).isEmpty();
    }

    @Test
    void nothingIsOfferedWhileOneOfThemIsUnknown() {
        assertThat(findings(RULE, topology(CLUSTER, broker(1)))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(DnsCode.PLACEHOLDER);
            assertThat(finding.fix()).isEmpty();
        });
    }

    @Test
    void theUniqueNameIsThatOfTheAttachedDomain() {
        Endpoint endpoint = Shape.of(Endpoint.class).create(Map.of("id", Id.of("plc"), "network", Id.of("tidb"), "service",
                Id.of("service"), "attachedDomains", List.of("*.dvs6nl5j.alicloud.plc.tidbcloud.com")));
        Topology before = topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, "3.7.1", ""), endpoint,
                broker(3, listener("EXTERNAL", 39092, "b3.unique_name.alicloud.plc.tidbcloud.com", 9095)));
        assertThat(repaired(RULE, before).get(Id.<Broker>of("broker3")).listeners().getFirst().advertisedHost())
                .contains("b3.dvs6nl5j.alicloud.plc.tidbcloud.com");
    }
}
