package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Course;
import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Detail;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Listener;
import dev.portolan.model.shape.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Listeners of self-hosted nodes that would be advertised at the address that stands for all addresses: stated so, or
 * bound so and nothing else said. A node refuses to start with 0.0.0.0 (domain rule B-14). On managed clusters the
 * provider decides what is advertised, whatever a listener binds.
 */
final class Wildcards {
    private static final Set<String> ALL = Set.of("0.0.0.0", "::", "[::]");
    private static final String REFUSED = "0.0.0.0";

    private Wildcards() {
    }

    static boolean isWildcard(String host) {
        return ALL.contains(host);
    }

    /** What such a listener would be advertised at. */
    static Optional<String> of(World world, Broker broker, Listener listener) {
        boolean selfHosted = switch (world.get(broker.cluster()).kind()) {
            case SELF_HOSTED_KRAFT, SELF_HOSTED_ZOOKEEPER -> true;
            case MSK, EMR, DMS -> false;
        };
        return selfHosted ? Advertised.stated(world, broker, listener).or(listener::bindHost).filter(ALL::contains)
                : Optional.empty();
    }

    /** The listeners with which the node does not start, but for the one named. */
    static void refused(Caller caller, Broker broker, Optional<Listener> except, Course course) {
        World world = caller.world();
        broker.listeners().stream().filter(l -> !Optional.of(l).equals(except) && isRefused(world, broker, l))
                .forEach(l -> block(world, broker, l, caller.asker().nic(), course));
    }

    /** One listener that advertises nothing is merely not told of, as long as another one advertises something. */
    private static boolean isRefused(World world, Broker broker, Listener listener) {
        boolean told = new NodeSettings(world, broker).statesAdvertised()
                || broker.listeners().stream().anyMatch(l -> l.advertisedHost().isPresent());
        return ListenerRoles.of(world, broker).servesClients(listener)
                && of(world, broker, listener).filter(REFUSED::equals).isPresent()
                && (!told || Advertised.stated(world, broker, listener).isPresent());
    }

    /** Blocks at a listener that {@link #of} names. */
    static void block(World world, Broker broker, Listener listener, Nic client, Course course) {
        Optional<String> own = Advertised.own(world, broker, client);
        boolean inherits = Advertised.stated(world, broker, listener).isEmpty();
        String key = !isRefused(world, broker, listener) ? "kafka.advertised-wildcard-nowhere"
                : inherits ? "kafka.advertised-wildcard-bound" : KafkaCode.ADVERTISED_WILDCARD.id();
        Detail said = Detail.of(key, broker.id(), listener.name(), of(world, broker, listener).orElseThrow(),
                own.orElse(broker.id().value()));
        List<Change> repair = own.<List<Change>>map(host -> List.of(new Change.Swap(broker.id(), "listeners", listener,
                Shape.of(listener).with(listener, "advertisedHost", Optional.of(host))))).orElse(List.of());
        course.block(Course.SETTING, KafkaCode.ADVERTISED_WILDCARD, broker.id(), said, repair);
    }
}
