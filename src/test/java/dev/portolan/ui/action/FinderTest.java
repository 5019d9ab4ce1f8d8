package dev.portolan.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.ui.look.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FinderTest {
    private final List<String> done = new ArrayList<>();

    private Entry entry(String name, String place, Optional<String> obstacle) {
        return new Entry("command." + name, Entry.Kind.COMMAND, Symbol.feather("save"), name, place, "", "", obstacle,
                () -> done.add(name));
    }

    private final Finder finder = new Finder(List.of(() -> Stream.of(entry("Zoom in", "View", Optional.empty()),
            entry("Align left edges", "Arrange", Optional.of("Select two first.")), entry("Save", "File", Optional.empty()),
            entry("Align right edges", "Arrange", Optional.empty()))));

    private List<String> names() {
        return finder.hits().stream().map(hit -> hit.entry().name()).toList();
    }

    @Test
    void offersEverythingBeforeAnythingIsTypedWhatCannotBeDoneLast() {
        finder.open();
        assertThat(names()).containsExactly("Zoom in", "Save", "Align right edges", "Align left edges");
    }

    @Test
    void findsByLettersOfTheNameAndByWordsBesideIt() {
        finder.open();
        finder.typedProperty().set("are");
        assertThat(names()).first().isEqualTo("Align right edges");
        finder.typedProperty().set("view zoom");
        assertThat(names()).containsExactly("Zoom in");
        finder.typedProperty().set("qqq");
        assertThat(names()).isEmpty();
    }

    @Test
    void whatWasUsedLastComesFirst() {
        finder.open();
        assertThat(finder.run(finder.hits().get(1).entry())).isTrue();
        assertThat(finder.run(finder.hits().getFirst().entry())).isTrue();
        finder.open();
        assertThat(names()).startsWith("Zoom in", "Save");
        assertThat(done).containsExactly("Save", "Zoom in");
    }

    @Test
    void whatCannotBeDoneIsNotDone() {
        finder.open();
        assertThat(finder.run(finder.hits().getLast().entry())).isFalse();
        assertThat(done).isEmpty();
    }
}
