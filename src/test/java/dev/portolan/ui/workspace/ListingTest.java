package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class ListingTest {

    @Test
    void bringsAnyListToAnyOther() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int trial = 0; trial < 2000; trial++) {
            ObservableList<Integer> shown = FXCollections.observableArrayList(numbers(random));
            List<Integer> wanted = numbers(random);
            Listing.bring(shown, wanted);
            assertThat(shown).as("seed %d, trial %d", seed, trial).isEqualTo(wanted);
        }
    }

    private static List<Integer> numbers(Random random) {
        return IntStream.range(0, random.nextInt(7)).mapToObj(i -> random.nextInt(4)).toList();
    }

    @Test
    void leavesTheRowsAloneThatStay() {
        ObservableList<String> shown = FXCollections.observableArrayList("a", "b", "c", "d", "e");
        List<String> touched = new ArrayList<>();
        shown.addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                touched.addAll(change.getRemoved());
                touched.addAll(change.getAddedSubList());
            }
        });
        Listing.bring(shown, List.of("a", "b", "d", "e"));
        assertThat(touched).containsExactly("c");
        touched.clear();
        Listing.bring(shown, List.of("a", "x", "d", "y"));
        assertThat(touched).containsExactly("b", "x", "e", "y");
        touched.clear();
        Listing.bring(shown, List.of("a", "x", "d", "y"));
        assertThat(touched).isEmpty();
    }
}
