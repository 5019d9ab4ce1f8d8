package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Arrival;
import dev.portolan.analysis.forwarding.Course;
import dev.portolan.analysis.naming.Resolution;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.AuthCode;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.Code;
import dev.portolan.finding.Detail;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Connection;
import dev.portolan.model.Listener;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Entries of {@code bootstrap.servers} that lead to the right host at the wrong port: something answers there that the
 * client cannot go on with, while it could at another port. Then the port is what must change, and not the client.
 */
final class BootstrapPorts {
    private static final Set<Code> OF_PORT = Set.of(AuthCode.PROTOCOL_MISMATCH, AuthCode.MECHANISM_MISMATCH,
            KafkaCode.NOT_A_BROKER);

    private final Caller caller;
    private final World world;
    private final Dialled dialled;
    private final Resolution resolution;

    private BootstrapPorts(Caller caller, Dialled dialled, Resolution resolution) {
        this.caller = caller;
        this.world = caller.world();
        this.dialled = dialled;
        this.resolution = resolution;
    }

    /** The attempt at another port where that is the better repair; else the attempt given. */
    static Attempt rather(Caller caller, Dialled dialled, Resolution resolution, Attempt plain) {
        Optional<Blocker> wrong = plain.passes() ? Optional.empty() : wrong(plain);
        if (wrong.isEmpty() || !dialled.isBootstrap() || plain.best().arrival().broker().isEmpty()) {
            return plain;
        }
        BootstrapPorts ports = new BootstrapPorts(caller, dialled, resolution);
        return ports.others(plain.best().arrival()).distinct().filter(port -> !port.equals(dialled.port()))
                .flatMap(port -> ports.at(port, wrong.get()).stream()).filter(other -> wrong(other).isEmpty())
                .min(Comparator.comparingInt(Attempt::cost))
                .filter(other -> other.cost() <= plain.cost() || isNoOption(wrong.get())).orElse(plain);
    }

    private static Optional<Blocker> wrong(Attempt attempt) {
        return attempt.best().course().blockers().stream().filter(b -> OF_PORT.contains(b.code()))
                .filter(b -> !b.detail().key().endsWith("odd")).findFirst();
    }

    /** Whether no client can be told to do as what answers there: to give up TLS, or to speak with a controller. */
    private static boolean isNoOption(Blocker wrong) {
        List<Object> facts = wrong.detail().facts();
        boolean plaintext = wrong.code() == AuthCode.PROTOCOL_MISMATCH && facts.get(1) instanceof SecurityProtocol spoken
                && spoken.usesTls() && facts.get(4) instanceof SecurityProtocol offered && !offered.usesTls();
        return plaintext || wrong.code() == KafkaCode.NOT_A_BROKER;
    }

    /** The other ports of what was met: of the balancer passed, or of the broker. */
    private Stream<Port> others(Arrival met) {
        if (met.passage().isPresent()) {
            return world.get(met.passage().get().balancer()).listeners().stream()
                    .filter(l -> dialled.mayBootstrapAt(world.get(l.targetGroup()).targets())).map(BalancerListener::port);
        }
        Broker broker = met.broker().orElseThrow();
        return met.port().equals(dialled.port())
                ? caller.rolesAt(broker).fitting(caller.connection()).map(Listener::port) : Stream.empty();
    }

    private Optional<Attempt> at(Port port, Blocker wrong) {
        List<Object> said = new ArrayList<>(wrong.detail().facts());
        String suffix = switch (wrong.code()) {
            case AuthCode.PROTOCOL_MISMATCH -> "-protocol";
            case AuthCode.MECHANISM_MISMATCH -> "-mechanism";
            case KafkaCode.NOT_A_BROKER -> "-internal";
            default -> "";
        };
        return at(caller, dialled, resolution, port, suffix, said);
    }

    /**
     * The entry as it would be at another port.
     *
     * @param suffix of the key of the sentence that says why
     * @param facts what that sentence tells beyond who dials what, and which port would do
     * @return empty where the entry is not written in {@code bootstrap.servers}
     */
    static Optional<Attempt> at(Caller caller, Dialled dialled, Resolution resolution, Port port, String suffix,
            List<Object> facts) {
        Id<Connection> connection = caller.connection().id();
        Optional<HostPort> written = caller.connection().bootstrapServers().stream()
                .filter(s -> dialled.port().equals(s.port()) && Dialled.of(s, dialled.goal()).host().equals(dialled.host()))
                .findFirst();
        return written.map(old -> {
            List<Object> all = new ArrayList<>(List.of(connection, old, port));
            all.addAll(facts);
            Course course = resolution.course().copy();
            course.block(KafkaCode.WRONG_BOOTSTRAP_PORT, connection,
                    new Detail(KafkaCode.WRONG_BOOTSTRAP_PORT.id() + suffix, all), new Change.Swap(connection,
                            "bootstrapServers", old, new HostPort(dialled.host().orElseThrow(), port)));
            return Dialling.as(caller, dialled.at(port), new Resolution(resolution.dials(), course, resolution.zone()));
        });
    }
}
