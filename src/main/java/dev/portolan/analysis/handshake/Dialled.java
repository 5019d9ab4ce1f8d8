package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Course;
import dev.portolan.analysis.forwarding.Goal;
import dev.portolan.analysis.naming.Names;
import dev.portolan.analysis.world.Dial;
import dev.portolan.finding.HopKind;
import dev.portolan.model.Listener;
import dev.portolan.model.Target;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.address.Port;
import java.util.List;
import java.util.Optional;

/**
 * What a client dials, and why.
 *
 * @param host the host; empty where a broker advertises its own address and that is not stated
 * @param direct the interface dialled, where there is no host
 * @param before what was assumed to know it
 * @param goal where it must end
 */
record Dialled(Optional<String> host, Port port, Optional<Dial> direct, Course before, Goal goal) {

    static Dialled of(HostPort endpoint, Goal goal) {
        String host = endpoint.host().substring(endpoint.host().indexOf("://") < 0 ? 0 : endpoint.host().indexOf("://") + 3);
        return new Dialled(Optional.of(host), endpoint.port(), Optional.empty(), new Course(), goal);
    }

    static Dialled of(Advertised advertised, Goal goal) {
        Course before = advertised.course().copy();
        goal.broker().ifPresent(broker -> before.hop(broker.id(), HopKind.METADATA, "hop.metadata", broker.id(),
                advertised.text(broker), goal.listener().map(Listener::name).orElse("-")));
        return new Dialled(advertised.host(), advertised.port(), advertised.direct(), before, goal);
    }

    /** The same endpoint, were it advertised under another host: what was wrong with the first does not count. */
    Dialled at(String other) {
        Course course = new Course();
        before.hops().forEach(hop -> course.hop(hop.element(), hop.kind(), hop.detail().key(), hop.detail().facts().toArray()));
        return new Dialled(Optional.of(other), port, direct, course, goal);
    }

    /** The same endpoint at another port. */
    Dialled at(Port other) {
        return new Dialled(host, other, direct, before, goal);
    }

    /** Whether targets are a bootstrap: a single broker of several is none. */
    boolean mayBootstrapAt(List<Target> targets) {
        return targets.size() > 1 || goal.brokers().size() == 1;
    }

    /** Whether the host stands for the machine that dials. */
    boolean isLoopback() {
        return host.filter(Names::isLoopback).isPresent();
    }

    boolean isBootstrap() {
        return goal.broker().isEmpty();
    }
}
