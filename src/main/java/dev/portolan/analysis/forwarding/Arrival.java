package dev.portolan.analysis.forwarding;

import dev.portolan.finding.Detail;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.BalancerProtocol;
import dev.portolan.model.Broker;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import java.util.Optional;

/**
 * Where one way of a dialled endpoint ends, or would end once its obstacles are gone.
 *
 * @param broker the node at the end; empty when nothing of Kafka is there
 * @param port the node's port
 * @param passage the load balancer that was passed last; empty when none was
 * @param via what tells this way from its siblings
 */
public record Arrival(Course course, Optional<Broker> broker, Port port, Optional<Passage> passage, Detail via) {

    /**
     * A load balancer's listener, and what is spoken to its targets.
     *
     * @param listener the listener; empty where it would have to be made
     */
    public record Passage(Id<LoadBalancer> balancer, Optional<BalancerListener> listener, BalancerProtocol behind) {

        /** Whether the client's TLS ends there. */
        public boolean endsTls() {
            return listener.filter(l -> l.protocol() == BalancerProtocol.TLS).isPresent();
        }
    }

    static Arrival at(Course course, Broker broker, Port port, Detail via) {
        return new Arrival(course, Optional.of(broker), port, Optional.empty(), via);
    }

    static Arrival nowhere(Course course, Port port, Detail via) {
        return new Arrival(course, Optional.empty(), port, Optional.empty(), via);
    }
}
