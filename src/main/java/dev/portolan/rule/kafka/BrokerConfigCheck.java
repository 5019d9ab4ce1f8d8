package dev.portolan.rule.kafka;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether a node of some version starts with some {@code server.properties}, as the server's own configuration class
 * decides it. The form of the values is judged first; what they mean together only once each can be read.
 */
public final class BrokerConfigCheck {
    private static final List<BrokerRule> FORM = List.of(new ValueForm(), new ListForm(), new RolesForm(),
            new ListenerForm(), new ProtocolMapForm(), new QuorumForm(), new ProtocolVersion());
    private static final List<BrokerRule> MEANING = List.of(new NodeIdentity(), new ZooKeeperNode(), new Migration(),
            new ListenerNames(), new ListenerPorts(), new ListenerProtocols(), new AdvertisedNames(), new AdvertisedHosts(),
            new InterBrokerChoice(), new InterBrokerAdvertised(), new InterBrokerMechanism(), new IdleTime(),
            new ControllersAdvertised(), new ControllerOnlyListeners(), new ControllerOnlyInterBroker(),
            new BrokerOnlyControllers(), new ControllerListeners(), new Quorum(), new OwnVote(), new VoterHosts(),
            new ControlPlane(), new AutoJoin());

    private BrokerConfigCheck() {
    }

    /**
     * Everything for which the node is refused, in a fixed order; empty when it starts.
     *
     * @param properties key to value as they stand in the file; keys that {@link BrokerSetting} does not know are
     *     taken to be fit
     */
    public static List<Violation> of(Map<String, String> properties, KafkaVersion version) {
        BrokerConfig config = new BrokerConfig(properties, version);
        List<Violation> malformed = FORM.stream().flatMap(rule -> rule.check(config)).toList();
        return malformed.isEmpty() ? MEANING.stream().flatMap(rule -> rule.check(config)).toList() : malformed;
    }

    /** As {@link #of}, with what the well-formed rest means together even where something is ill-formed. */
    static List<Violation> thorough(Map<String, String> properties, KafkaVersion version) {
        BrokerConfig config = new BrokerConfig(properties, version);
        return Stream.concat(FORM.stream(), MEANING.stream()).flatMap(rule -> rule.check(config)).toList();
    }

    /** Whether the server's configuration class takes them. */
    public static boolean accepts(Map<String, String> properties, KafkaVersion version) {
        return of(properties, version).stream()
                .noneMatch(violation -> violation.stage() == Violation.Stage.CONFIGURATION);
    }
}
