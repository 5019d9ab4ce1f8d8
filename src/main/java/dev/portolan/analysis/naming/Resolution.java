package dev.portolan.analysis.naming;

import dev.portolan.analysis.forwarding.Course;
import dev.portolan.analysis.world.Dial;
import dev.portolan.model.HostedZone;
import java.util.List;
import java.util.Optional;

/**
 * What a name resolves to.
 *
 * @param dials the addresses, in the order in which a client tries them; empty when there are none
 * @param course the step that resolved it, or what keeps it from being resolved
 * @param zone the private zone that answered, or failed to
 */
public record Resolution(List<Dial> dials, Course course, Optional<HostedZone> zone) {
    public Resolution {
        dials = List.copyOf(dials);
    }

    public boolean resolved() {
        return !dials.isEmpty();
    }
}
