package dev.portolan.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FuzzyTest {

    private static int score(String typed, String text) {
        return Fuzzy.match(typed, text).orElseThrow().score();
    }

    @Test
    void lettersMustOccurInOrder() {
        assertThat(Fuzzy.match("zf", "Zoom to fit")).isPresent();
        assertThat(Fuzzy.match("fz", "Zoom to fit")).isEmpty();
        assertThat(Fuzzy.match("zoom to fit it", "Zoom to fit")).isEmpty();
        assertThat(Fuzzy.match("", "anything")).get().extracting(Fuzzy.Match::score).isEqualTo(0);
    }

    @Test
    void marksTheLettersThatCount() {
        assertThat(Fuzzy.match("nlb", "Network Load Balancer").orElseThrow().letters()).containsExactly(0, 8, 13);
        assertThat(Fuzzy.match("load", "Network Load Balancer").orElseThrow().letters()).isEqualTo(List.of(8, 9, 10, 11));
    }

    @Test
    void beginningsOfWordsAndLettersInARowCountMore() {
        assertThat(score("load", "Network Load Balancer")).isGreaterThan(score("load", "lock on a drawing"));
        assertThat(score("un", "Undo")).isGreaterThan(score("un", "Open in turn"));
        assertThat(score("b1", "b-1")).isGreaterThan(score("b1", "Above 1"));
    }

    @Test
    void whateverIsTakenOutOfATextFitsIt() {
        long seed = System.nanoTime();
        System.out.println("FuzzyTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            StringBuilder taken = new StringBuilder();
            for (int i = 0; i < 1 + random.nextInt(30); i++) {
                char letter = "abcAB -1".charAt(random.nextInt(8));
                text.append(letter);
                if (random.nextBoolean()) {
                    taken.append(letter);
                }
            }
            Fuzzy.Match match = Fuzzy.match(taken.toString(), text.toString()).orElseThrow();
            String letters = taken.toString().replace(" ", "").toLowerCase(java.util.Locale.ROOT);
            assertThat(match.letters()).isSorted().doesNotHaveDuplicates().hasSize(letters.length());
            for (int i = 0; i < letters.length(); i++) {
                assertThat(Character.toLowerCase(text.charAt(match.letters().get(i)))).isEqualTo(letters.charAt(i));
            }
        }
    }
}
