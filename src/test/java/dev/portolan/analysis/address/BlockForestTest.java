package dev.portolan.analysis.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BlockForestTest {

    private static Block<String> block(String cidr, String owner) {
        return new Block<>(Cidr.parse(cidr), owner);
    }

    private static List<String> pairs(BlockForest<String> forest) {
        return forest.overlaps().map(pair -> pair.outer().owner() + "-" + pair.inner().owner()).toList();
    }

    @Test
    void theExampleOfItsDescription() {
        BlockForest<String> forest = BlockForest.of(List.of(block("10.2.0.0/16", "e"), block("10.1.4.0/24", "d"),
                block("10.1.0.0/16", "b"), block("10.0.0.0/8", "a"), block("10.1.0.0/16", "c"), block("11.0.0.0/8", "f")));

        assertThat(pairs(forest)).containsExactlyInAnyOrder("a-b", "a-c", "b-c", "a-d", "b-d", "c-d", "a-e");
        assertThat(forest.count()).isEqualTo(7);
    }

    @Test
    void familiesLieApart() {
        assertThat(BlockForest.of(List.of(block("0.0.0.0/0", "v4"), block("::/0", "v6"), block("2001:db8::/32", "doc"),
                block("ff00::/8", "multicast"))).count()).isEqualTo(2);
    }

    @Test
    void nothingOverlapsInNothing() {
        assertThat(BlockForest.of(List.<Block<String>>of()).count()).isZero();
    }

    @RepeatedTest(50)
    void itFindsWhatComparingEveryPairFinds(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Block<Integer>> blocks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int prefix = 8 + random.nextInt(12);
            long low = (10L << 24 | (long) random.nextInt(1 << 12) << 12) & (-1L << 32 - prefix & 0xffffffffL);
            blocks.add(new Block<>(new Cidr(Family.IPV4, 0, low, prefix), i));
        }
        long expected = IntStream.range(0, 60).boxed().flatMap(i -> IntStream.range(i + 1, 60).boxed()
                .filter(j -> blocks.get(i).cidr().overlaps(blocks.get(j).cidr()))).count();

        BlockForest<Integer> forest = BlockForest.of(blocks);

        assertThat(forest.count()).isEqualTo(expected);
        assertThat(forest.overlaps()).hasSize((int) expected).doesNotHaveDuplicates()
                .allMatch(pair -> pair.outer().cidr().contains(pair.inner().cidr()));
    }
}
