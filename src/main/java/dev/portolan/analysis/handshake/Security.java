package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Arrival;
import dev.portolan.analysis.forwarding.Course;
import dev.portolan.finding.AuthCode;
import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Detail;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.BalancerProtocol;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.ClientAuth;
import dev.portolan.model.Connection;
import dev.portolan.model.Listener;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Toggle;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether client and listener agree on security protocol, SASL mechanism and client certificate. */
final class Security {
    private final Caller caller;
    private final Connection connection;
    private final Broker broker;
    private final Listener listener;
    private final Optional<Arrival.Passage> passage;
    private final Course course;

    private Security(Caller caller, Arrival arrival, Broker broker, Listener listener, Course course) {
        this.caller = caller;
        this.connection = caller.connection();
        this.broker = broker;
        this.listener = listener;
        this.passage = arrival.passage();
        this.course = course;
    }

    static void check(Caller caller, Optional<String> dialled, Arrival arrival, Broker broker, Listener listener, Course course) {
        Security security = new Security(caller, arrival, broker, listener, course);
        boolean terminated = arrival.passage().filter(Arrival.Passage::endsTls).isPresent();
        SecurityProtocol offered = security.offered(terminated);
        security.protocol(offered);
        security.mechanism();
        security.certificate(terminated);
        new Certificates(caller, arrival.passage(), broker, listener, course).check(dialled, offered);
    }

    /** What the client must speak: the listener's protocol, unless a balancer ends or begins TLS on the way. */
    private SecurityProtocol offered(boolean terminated) {
        boolean brokerTls = listener.securityProtocol().usesTls();
        boolean backendTls = passage.filter(p -> p.behind() == BalancerProtocol.TLS).isPresent();
        if (!terminated && !backendTls) {
            return listener.securityProtocol();
        }
        if (brokerTls != backendTls) {
            Id<TargetGroup> group = passage.orElseThrow().listener().orElseThrow().targetGroup();
            course.block(BalancerCode.TLS_MISMATCH, group, Detail.of(BalancerCode.TLS_MISMATCH, group,
                    passage.get().behind(), broker.id(), listener.name(), listener.securityProtocol()),
                    new Change.Set(group, "protocol", brokerTls ? BalancerProtocol.TLS : BalancerProtocol.TCP));
        }
        boolean sasl = listener.securityProtocol().usesSasl();
        return terminated ? sasl ? SecurityProtocol.SASL_SSL : SecurityProtocol.SSL
                : sasl ? SecurityProtocol.SASL_PLAINTEXT : SecurityProtocol.PLAINTEXT;
    }

    private void protocol(SecurityProtocol offered) {
        SecurityProtocol spoken = connection.securityProtocol().orElse(offered);
        if (connection.securityProtocol().isEmpty()) {
            course.assume("auth.assumed-protocol", connection.id(), connection.id(), offered);
        }
        Optional<Listener> right = !spoken.usesTls() || offered.usesTls() || isOdd(spoken) ? Optional.empty() : fitting();
        if (right.isPresent()) {
            downgraded(spoken, offered, right.get());
        } else if (spoken != offered) {
            boolean listeners = isOdd(spoken) || isExposed(spoken, offered);
            Change repair = listeners ? new Change.Swap(broker.id(), "listeners", listener,
                    Shape.of(listener).with(listener, "securityProtocol", spoken)) : new Change.Set(connection.id(),
                            "securityProtocol", offered);
            String said = isOdd(spoken) ? "auth.protocol-odd" : listeners ? "auth.protocol-exposed" : "auth.protocol-mismatch";
            course.block(AuthCode.PROTOCOL_MISMATCH, listeners ? broker.id() : connection.id(),
                    Detail.of(said, connection.client(), spoken, broker.id(), listener.name(), offered), repair);
        } else {
            course.hop(broker.id(), HopKind.SECURITY_PROTOCOL, "hop.protocol", offered, listener.name());
        }
    }

    /** The listener for clients of this broker, or else of another one, that speaks as the client does. */
    private Optional<Listener> fitting() {
        return Stream.concat(Stream.of(broker), caller.world().nodes(broker.cluster()).stream())
                .flatMap(b -> caller.rolesAt(b).fitting(connection)).findFirst();
    }

    /** A client is never told to give up TLS where its own protocol is spoken: what leads it here must lead it there. */
    private void downgraded(SecurityProtocol spoken, SecurityProtocol offered, Listener right) {
        Optional<Id<TargetGroup>> group = passage.flatMap(Arrival.Passage::listener).map(BalancerListener::targetGroup);
        List<Change> repair = group.map(g -> WrongListener.targets(caller, g, listener.name(), right.name())).orElse(List.of());
        if (repair.isEmpty()) {
            course.block(AuthCode.PROTOCOL_MISMATCH, connection.id(), Detail.of(AuthCode.PROTOCOL_MISMATCH.id(),
                    connection.client(), spoken, broker.id(), listener.name(), offered));
        } else {
            course.block(Course.SETTING, KafkaCode.WRONG_LISTENER, group.orElseThrow(), Detail.of("kafka.wrong-listener-protocol",
                    group.get(), listener.name(), right.name(), connection.client(), spoken, offered), repair);
        }
    }

    /** Whether doing as the listener does would send plain text over the Internet. */
    private boolean isExposed(SecurityProtocol spoken, SecurityProtocol offered) {
        NetworkKind from = caller.world().get(caller.asker().nic().network()).kind();
        return passage.isEmpty() && spoken.usesTls() && !offered.usesTls() && from == NetworkKind.INTERNET;
    }

    /** Whether other brokers speak on this listener what the client speaks: then this broker is the odd one. */
    private boolean isOdd(SecurityProtocol spoken) {
        return passage.isEmpty() && caller.world().nodes(broker.cluster()).stream().flatMap(b -> b.listeners().stream())
                .anyMatch(l -> l.isNamed(listener.name()) && l.securityProtocol() == spoken);
    }

    private void mechanism() {
        if (!listener.securityProtocol().usesSasl()) {
            return;
        }
        List<String> offered = new NodeSettings(caller.world(), broker).mechanisms(listener);
        if (offered.isEmpty() || connection.saslMechanism().isEmpty()) {
            if (connection.saslMechanism().isPresent()) {
                course.assume("auth.assumed-offer", broker.id(), broker.id(), connection.saslMechanism().get(), listener.name());
            } else {
                course.assume("auth.assumed-mechanism", connection.id(), connection.id(), broker.id(), listener.name());
            }
            course.hop(broker.id(), HopKind.SASL, "hop.sasl-assumed", listener.name());
            return;
        }
        String spoken = connection.saslMechanism().get();
        if (!offered.contains(spoken)) {
            course.block(AuthCode.MECHANISM_MISMATCH, connection.id(), Detail.of(AuthCode.MECHANISM_MISMATCH, connection.client(),
                    spoken, broker.id(), listener.name(), offered), new Change.Set(connection.id(), "saslMechanism",
                            offered.getFirst()));
        } else {
            course.hop(broker.id(), HopKind.SASL, "hop.sasl", spoken, listener.name());
        }
    }

    /** A certificate the broker asks for never arrives where a balancer ends TLS before it. */
    private void certificate(boolean terminated) {
        boolean wanted = listener.securityProtocol().usesTls()
                && new NodeSettings(caller.world(), broker).clientAuth(listener) == ClientAuth.REQUIRED;
        if (wanted && terminated) {
            BalancerListener by = passage.orElseThrow().listener().orElseThrow();
            course.block(BalancerCode.TLS_MISMATCH, passage.get().balancer(),
                    Detail.of("balancer.tls-ends-certificate", passage.get().balancer(), broker.id(), listener.name()),
                    new Change.Swap(passage.get().balancer(), "listeners", by, Shape.of(by).with(by, "protocol",
                            BalancerProtocol.TCP)),
                    new Change.Set(by.targetGroup(), "protocol", BalancerProtocol.TCP));
        } else if (wanted && connection.clientCertificate() != Toggle.ON) {
            course.block(AuthCode.CERTIFICATE_MISSING, connection.id(), Detail.of(AuthCode.CERTIFICATE_MISSING,
                    connection.client(), broker.id(), listener.name()), new Change.Set(connection.id(), "clientCertificate",
                            Toggle.ON));
        }
    }
}
