package dev.portolan.rule.review;

import dev.portolan.rule.ConnectionRule;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.balancer.BalancerRules;
import dev.portolan.rule.exposure.ExposureRules;
import dev.portolan.rule.kafka.KafkaRules;
import dev.portolan.rule.link.LinkRules;
import dev.portolan.rule.names.NameRules;
import dev.portolan.rule.network.NetworkRules;
import dev.portolan.rule.quota.QuotaRules;
import java.util.List;
import java.util.stream.Stream;

/** The rules about networks and what joins them; those about Kafka itself stand apart. */
public final class DesignRules {
    private static final List<TopologyRule> TOPOLOGY = Stream.of(NetworkRules.all(), LinkRules.all(), KafkaRules.all(),
            BalancerRules.all(), NameRules.all(), ExposureRules.all(), QuotaRules.all()).flatMap(List::stream).toList();

    private DesignRules() {
    }

    public static List<TopologyRule> topologyRules() {
        return TOPOLOGY;
    }

    public static List<ConnectionRule> connectionRules() {
        return QuotaRules.connections();
    }
}
