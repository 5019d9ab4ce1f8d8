package dev.portolan.rule.review;

import dev.portolan.rule.ConnectionRule;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.balancer.BalancerRules;
import dev.portolan.rule.kafka.KafkaRules;
import dev.portolan.rule.link.LinkRules;
import dev.portolan.rule.names.NameRules;
import dev.portolan.rule.network.NetworkRules;
import java.util.List;
import java.util.stream.Stream;

/** Every rule there is. */
final class Rules {
    private static final List<TopologyRule> OF_TOPOLOGIES = Stream.of(NetworkRules.all(), LinkRules.all(),
            BalancerRules.all(), NameRules.all(), KafkaRules.all()).flatMap(List::stream).toList();

    private Rules() {
    }

    static List<TopologyRule> topologyRules() {
        return OF_TOPOLOGIES;
    }

    static List<ConnectionRule> connectionRules() {
        return List.of();
    }
}
