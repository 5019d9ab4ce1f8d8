package dev.portolan.analysis.world;

import dev.portolan.model.Protocol;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Term;
import java.util.List;
import java.util.Optional;

/**
 * What the rules of one security group say of one flow.
 *
 * @param match the best that any rule says
 * @param rule the rule that lets the flow through; empty where none does, or where everything may go out
 * @param parts blocks of rules that let a part of the other side's block through
 * @param rules whether the group has any rule in that direction
 */
public record GroupRuling(Match match, Optional<SecurityRule> rule, List<Cidr> parts, Count rules) {

    /** The direction in which an interface sees a request. */
    public enum Side implements Term { INGRESS, EGRESS }

    /** Whether there are any rules. */
    public enum Count { NONE, SOME }

    /** How well a rule fits, best first. */
    public enum Match { YES, PARTLY, BY_GROUP_ONLY, NO }

    /**
     * A flow as a group sees it.
     *
     * @param block the other side's address, or the block it lies in
     * @param groups the other side's groups that can be told
     * @param lost groups of the other side whose identity some hop did not keep
     */
    public record Flow(Id<SecurityGroup> group, Side side, Cidr block, List<Id<SecurityGroup>> groups,
                       List<Id<SecurityGroup>> lost, PortRange ports) {
    }

    static GroupRuling of(SecurityGroup group, Flow flow) {
        if (flow.side() == Side.EGRESS && group.egress().isEmpty()) {
            return new GroupRuling(Match.YES, Optional.empty(), List.of(), Count.SOME);
        }
        List<SecurityRule> rules = flow.side() == Side.INGRESS ? group.ingress() : group.egress().orElseThrow();
        Match best = Match.NO;
        for (SecurityRule rule : rules) {
            Match match = match(rule, flow);
            if (match == Match.YES) {
                return new GroupRuling(match, Optional.of(rule), List.of(), Count.SOME);
            }
            best = match.compareTo(best) < 0 ? match : best;
        }
        List<Cidr> parts = best != Match.PARTLY ? List.of() : rules.stream().filter(r -> match(r, flow) == Match.PARTLY)
                .flatMap(r -> r.cidr().stream()).toList();
        return new GroupRuling(best, Optional.empty(), parts, rules.isEmpty() ? Count.NONE : Count.SOME);
    }

    private static Match match(SecurityRule rule, Flow flow) {
        boolean tcp = rule.protocol() == Protocol.TCP || rule.protocol() == Protocol.ALL;
        if (!tcp || rule.ports().isPresent() && !rule.ports().get().contains(flow.ports())) {
            return Match.NO;
        }
        if (rule.group().isPresent()) {
            return flow.groups().contains(rule.group().get()) ? Match.YES
                    : flow.lost().contains(rule.group().get()) ? Match.BY_GROUP_ONLY : Match.NO;
        }
        Cidr block = rule.cidr().orElseThrow();
        return block.contains(flow.block()) ? Match.YES : flow.block().contains(block) ? Match.PARTLY : Match.NO;
    }
}
