package dev.portolan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final History<String> history = new History<>(Design.EMPTY);

    private static Edit naming(String name) {
        return Edit.of(Label.of(Verb.RENAME, name), design -> design.named(name));
    }

    @Test
    void undoGivesTheDesignAndTheSelectionBefore() {
        history.apply(naming("one"), "nothing", "the one");

        assertThat(history.undo()).contains("nothing");
        assertThat(history.now()).isSameAs(Design.EMPTY);
        assertThat(history.redo()).contains("the one");
        assertThat(history.now().name()).isEqualTo("one");
    }

    @Test
    void aThousandStepsAreUndoneToTheStartAndRedoneToTheEnd() {
        List<Design> were = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            were.add(history.now());
            history.apply(naming("step " + i), "", "");
        }
        Design last = history.now();

        for (Design was : were.reversed()) {
            history.undo();
            assertThat(history.now()).isSameAs(was);
        }
        while (history.redo().isPresent()) {
            assertThat(history.redoable().isPresent()).isEqualTo(history.now() != last);
        }
        assertThat(history.now()).isSameAs(last);
    }

    @Test
    void aStepThatChangesNothingIsNone() {
        assertThat(history.apply(naming(Design.EMPTY.name()), "", "")).isFalse();
        assertThat(history.undoable()).isEmpty();
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        history.apply(naming("one"), "", "");
        history.undo();
        history.apply(naming("two"), "", "");

        assertThat(history.redoable()).isEmpty();
        assertThat(history.undoable()).contains(Label.of(Verb.RENAME, "two"));
    }

    @Test
    void undoingBackToWhatWasSavedIsSavedAgain() {
        history.apply(naming("one"), "", "");
        history.saved(history.now());
        history.apply(naming("two"), "", "");
        assertThat(history.isSaved()).isFalse();

        history.undo();
        assertThat(history.isSaved()).isTrue();
    }
}
