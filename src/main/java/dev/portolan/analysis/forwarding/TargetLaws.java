package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Detail;
import dev.portolan.model.BalancerNode;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Provider;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.TargetType;
import dev.portolan.model.shape.Extra;
import java.util.List;
import java.util.Optional;

/**
 * Which targets AWS lets a network load balancer use: none in a zone in which the balancer has no node, and none by
 * instance in another network. Source: Elastic Load Balancing guide, network load balancers and their target groups.
 */
final class TargetLaws {
    private TargetLaws() {
    }

    static void check(World world, LoadBalancer balancer, Broker broker, Nic target, Optional<TargetGroup> group, Course course) {
        if (world.get(balancer.network()).provider() != Provider.AWS) {
            return;
        }
        boolean near = target.network().equals(balancer.network());
        if (!near && group.filter(g -> g.targetType() == TargetType.INSTANCE).isPresent()) {
            course.block(BalancerCode.FOREIGN_INSTANCE, group.get().id(),
                    Detail.of(BalancerCode.FOREIGN_INSTANCE, group.get().id(), broker.id(), balancer.network()),
                    new Change.Set(group.get().id(), "targetType", TargetType.IP));
        }
        List<Nic> nodes = world.nics(balancer.id());
        boolean told = near && target.zone().isPresent() && nodes.stream().allMatch(n -> n.zone().isPresent());
        if (told && nodes.stream().noneMatch(n -> n.zone().equals(target.zone()))) {
            course.block(BalancerCode.ZONE_NOT_SERVED, balancer.id(),
                    Detail.of(BalancerCode.ZONE_NOT_SERVED, balancer.id(), target.zone().get(), broker.id()),
                    new Change.Add(balancer.id(), "nodes", new BalancerNode(target.subnet().orElseThrow(), List.of(),
                            Extra.NONE)));
        }
    }
}
