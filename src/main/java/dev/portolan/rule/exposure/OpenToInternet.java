package dev.portolan.rule.exposure;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.SecurityCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.Broker;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Provider;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.Topology;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.ProviderFacts;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.GroupRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule that lets in the whole Internet is rarely meant: not for SSH anywhere, and not for Kafka where only some networks
 * are to come in.
 */
public final class OpenToInternet implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.SECURITY_GROUP, ElementKind.BROKER, ElementKind.LOAD_BALANCER, ElementKind.PUBLIC_ADDRESS);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        List<SecurityGroup> open = topology.all(SecurityGroup.class).stream()
                .filter(group -> group.ingress().stream().anyMatch(GroupRules::isOpenToAll)).toList();
        if (open.isEmpty()) {
            return Stream.empty();
        }
        Map<Id<SecurityGroup>, List<Broker>> members = new HashMap<>();
        topology.all(Broker.class).forEach(broker -> broker.securityGroups().orElse(List.of())
                .forEach(group -> members.computeIfAbsent(group, id -> new ArrayList<>()).add(broker)));
        Set<Id<?>> published = topology.all(PublicAddress.class).stream().flatMap(address -> address.attachedTo().stream())
                .collect(Collectors.toSet());
        return open.stream().flatMap(group -> group.ingress().stream().filter(GroupRules::isOpenToAll)
                .flatMap(rule -> check(group, rule, members.getOrDefault(group.id(), List.of()), published)));
    }

    private static Stream<Finding> check(SecurityGroup group, SecurityRule rule, List<Broker> members, Set<Id<?>> published) {
        List<Broker> reached = members.stream().filter(broker -> broker.listeners().stream()
                .anyMatch(listener -> GroupRules.speaksOf(rule, listener.port()))).toList();
        boolean ssh = rule.ports().filter(ports -> ports.contains(ssh())).isPresent()
                || GroupRules.isTcp(rule) && rule.ports().isEmpty();
        if (reached.isEmpty() && !(ssh && GroupRules.isTcp(rule))) {
            return Stream.empty();
        }
        boolean grave = ssh || reached.stream().anyMatch(broker -> published.contains(broker.id()));
        Detail what = reached.isEmpty() ? Detail.of("security.open-to-internet.ssh")
                : Detail.of(ssh ? "security.open-to-internet.both" : "security.open-to-internet.kafka",
                        reached.stream().map(Broker::id).toList());
        return Stream.of(Finding.of(SecurityCode.OPEN_TO_INTERNET,
                Stream.<Id<?>>concat(Stream.of(group.id()), reached.stream().map(Broker::id)).toList(), group.id(),
                rule.cidr().orElseThrow(), what).with(grave ? Severity.WARNING : Severity.NOTE));
    }

    private static PortRange ssh() {
        return ProviderFacts.of(Provider.SELF_HOSTED).port("ssh").orElseThrow().value().ports();
    }
}
