package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Arrival;
import dev.portolan.analysis.forwarding.Course;
import dev.portolan.finding.AuthCode;
import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Code;
import dev.portolan.finding.KafkaCode;
import dev.portolan.finding.TlsCode;
import dev.portolan.finding.Trace;
import dev.portolan.model.Listener;
import java.util.List;
import java.util.Optional;

/**
 * An arrival, and what became of the handshake there.
 *
 * @param listener the listener it ended at, or would
 */
record Ending(Arrival arrival, Course course, Optional<Listener> listener) {

    /** Whether a connection is made there, but to a peer with which the client cannot go on. */
    boolean misleads() {
        return !course.passes() && course.blockers().stream().allMatch(b -> b.blocks() && isOfPeer(b.code()));
    }

    private static boolean isOfPeer(Code code) {
        return code instanceof AuthCode || code instanceof TlsCode || code == BalancerCode.WRONG_BROKER
                || code == BalancerCode.TLS_MISMATCH || code == BalancerCode.PROXY_PROTOCOL || code == KafkaCode.WRONG_CLUSTER
                || code == KafkaCode.NOT_A_BROKER || code == KafkaCode.ADVERTISED_DUPLICATE;
    }

    Trace trace() {
        return new Trace(arrival.via(), arrival.broker().map(b -> b.id()), listener.map(Listener::name), course.hops(),
                course.blockers(), List.copyOf(course.assumptions()));
    }
}
