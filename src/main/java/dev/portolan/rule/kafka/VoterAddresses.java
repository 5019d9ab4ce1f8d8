package dev.portolan.rule.kafka;

import dev.portolan.finding.Finding;
import dev.portolan.finding.KafkaCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.Broker;
import dev.portolan.model.ElementKind;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Listener;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every voter is a controller of the cluster, at an address that this controller has and a port it listens on. */
public final class VoterAddresses implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER, ElementKind.HOSTED_ZONE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Set<String> records = topology.all(HostedZone.class).stream().flatMap(zone -> zone.records().stream())
                .map(record -> record.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return ClusterView.all(topology).stream().filter(view -> !view.controllers().isEmpty()).flatMap(StatedVoters::of)
                .flatMap(stated -> stated.voters().stream().filter(voter -> !voter.host().isEmpty() && !voter.isWildcard())
                        .flatMap(voter -> findings(stated, voter, records)));
    }

    private static Stream<Finding> findings(StatedVoters stated, Voter voter, Set<String> records) {
        Optional<Broker> node = stated.controller(voter);
        if (node.isEmpty()) {
            return Stream.of(host(stated, voter, Severity.ERROR));
        }
        Optional<Severity> stranger = stranger(node.get(), voter.host(), records);
        Optional<Listener> listener = stated.view().controllerListener(node.get());
        Stream<Finding> port = listener.filter(each -> each.port().number() != voter.port()).stream().map(each ->
                stated.repaired(Finding.of(KafkaCode.VOTER_WRONG_PORT, List.of(stated.owner(), node.get().id()), voter.id(),
                        voter.port(), each.port()), KafkaCode.VOTER_WRONG_PORT));
        return Stream.concat(stranger.map(severity -> host(stated, voter, severity)).stream(), port);
    }

    private static Finding host(StatedVoters stated, Voter voter, Severity severity) {
        return stated.repaired(Finding.of(KafkaCode.VOTER_UNKNOWN_HOST, List.of(stated.owner()), voter.id(), voter.host())
                .with(severity), KafkaCode.VOTER_UNKNOWN_HOST);
    }

    /** How bad it is that the node is not known by that host: an address it has not, or a name that may be known elsewhere. */
    private static Optional<Severity> stranger(Broker node, String host, Set<String> records) {
        boolean known = Advertised.isItself(node, host) || node.listeners().stream()
                .anyMatch(each -> each.advertisedHost().filter(host::equalsIgnoreCase).isPresent());
        Optional<IpAddress> address = IpAddress.tryParse(host);
        if (known || address.isPresent() && node.addresses().isEmpty()) {
            return Optional.empty();
        }
        boolean elsewhere = records.contains(host.toLowerCase(Locale.ROOT)) || node.names().isEmpty();
        return address.isPresent() ? Optional.of(Severity.ERROR) : elsewhere ? Optional.empty() : Optional.of(Severity.WARNING);
    }
}
