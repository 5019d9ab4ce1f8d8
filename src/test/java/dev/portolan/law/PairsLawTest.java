package dev.portolan.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.analysis.forwarding.Pairs;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Port;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which subnets reach which, found class by class, is what walking between every two of them finds. */
class PairsLawTest {

    static LongStream seeds() {
        return WalkLawTest.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pairsAreThoseThatTheWalkFinds(long seed) {
        Topology terrain = Terrain.of(seed);
        Pairs pairs = Pairs.of(terrain, Port.of(Terrain.PORT));
        List<Subnet> places = terrain.all(Subnet.class).stream().filter(subnet -> subnet.routeTable().isPresent()).toList();
        for (Subnet from : places) {
            for (Subnet to : places) {
                if (from != to) {
                    assertThat(pairs.reaches(from.id().as(), to.id().as())).as("seed %s, %s to %s", seed, from.id(), to.id())
                            .isEqualTo(Walk.joins(terrain, from, to));
                }
            }
        }
    }
}
