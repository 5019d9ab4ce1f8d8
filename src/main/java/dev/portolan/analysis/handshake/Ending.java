package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Arrival;
import dev.portolan.analysis.forwarding.Course;
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

    Trace trace() {
        return new Trace(arrival.via(), arrival.broker().map(b -> b.id()), listener.map(Listener::name), course.hops(),
                course.blockers(), List.copyOf(course.assumptions()));
    }
}
