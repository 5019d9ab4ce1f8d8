package dev.portolan.law;

import dev.portolan.analysis.Analysis;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.model.Change;
import dev.portolan.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * A base with up to three random changes, made again by the same seed.
 *
 * @param random the dice, for what the law itself leaves open
 */
record Trial(Topology topology, List<Change> changes, Random random) {
    private static final int SEEDS = Integer.getInteger("portolan.law.seeds", 40);
    private static final int PATIENCE = 200;

    /** Every base with every seed; more seeds by {@code -Dportolan.law.seeds}. */
    static Stream<Arguments> all() {
        return Stream.of(Base.values()).flatMap(base -> IntStream.range(0, SEEDS).mapToObj(seed -> Arguments.of(base, seed)));
    }

    static Trial of(Base base, int seed) {
        Random random = new Random(1_000_003L * base.ordinal() + seed);
        Topology topology = base.topology();
        List<Change> changes = new ArrayList<>();
        int wanted = 1 + random.nextInt(3);
        for (int tries = 0; changes.size() < wanted && tries < PATIENCE; tries++) {
            Optional<Change> change = Breaking.of(topology, random);
            Topology after = change.isPresent() ? change.get().applyTo(topology) : topology;
            if (!after.equals(topology) && Analysis.of(after).size() == 1) {
                changes.add(change.orElseThrow());
                topology = after;
            }
        }
        return new Trial(topology, changes, random);
    }

    static ConnectionReport judge(Topology topology) {
        return Analysis.of(topology).getFirst();
    }

    @Override
    public String toString() {
        return changes.toString();
    }
}
