package dev.portolan.analysis.world;

import dev.portolan.model.EndpointService;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.shape.Id;
import java.util.List;

/**
 * What is drawn in front of a cluster.
 *
 * @param groups target groups that hold one of its brokers
 * @param services endpoint services that lead to one
 * @param uses for each listener of a load balancer that sends to one of the groups, which balancer it is
 */
public record Frontage(List<Id<TargetGroup>> groups, List<Id<EndpointService>> services, List<Use> uses) {
    static final Frontage NONE = new Frontage(List.of(), List.of(), List.of());

    /** A load balancer's use of a target group. */
    public record Use(Id<TargetGroup> group, Id<LoadBalancer> balancer) {
    }

    /** The balancers' uses of a group. */
    public List<Id<LoadBalancer>> usersOf(Id<TargetGroup> group) {
        return uses.stream().filter(use -> use.group().equals(group)).map(Use::balancer).toList();
    }
}
