package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.world.World;
import dev.portolan.finding.HopKind;

/** Within one network: the local route, which is always there and always wins. */
final class LocalWay {
    private LocalWay() {
    }

    static Course of(World world, Leg leg) {
        return new Course().hop(leg.from().network(), HopKind.ROUTE, "hop.local", leg.shown(), leg.from().network());
    }
}
