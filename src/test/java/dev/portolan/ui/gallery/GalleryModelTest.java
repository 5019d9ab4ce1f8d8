package dev.portolan.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.ui.sample.Sample.Group;
import dev.portolan.ui.workspace.AnalysisService;
import org.junit.jupiter.api.Test;

class GalleryModelTest {
    private final GalleryModel model = new GalleryModel(new AnalysisService(work -> { }, Runnable::run));

    @Test
    void showsEverySampleInItsGroup() {
        assertThat(model.cards(Group.WORKING)).hasSizeGreaterThanOrEqualTo(16);
        assertThat(model.cards(Group.BROKEN)).hasSizeGreaterThanOrEqualTo(20);
        assertThat(model.cards(Group.BROKEN)).extracting(GalleryCard::name).noneMatch(name -> name.startsWith("Broken"));
    }

    @Test
    void aSearchLeavesWhatMentionsAllItsWords() {
        model.searchProperty().set("GROUP forgets");
        assertThat(model.cards(Group.WORKING)).isEmpty();
        assertThat(model.cards(Group.BROKEN)).extracting(card -> card.sample().name())
                .containsExactly("nlb-security-group-port");
    }

    @Test
    void aCardSaysItsVerdictWhenItIsKnown() {
        GalleryModel judged = new GalleryModel(new AnalysisService(new FirstOnly(), Runnable::run));
        GalleryCard first = judged.cards(Group.WORKING).getFirst();
        assertThat(first.summaryProperty().get())
                .hasValueSatisfying(summary -> assertThat(summary.text()).isEqualTo("All 3 connections reached"));
        assertThat(first.sceneProperty().get()).isPresent();
        assertThat(model.cards(Group.WORKING).getFirst().summaryProperty().get()).isEmpty();
    }

    /** Does the first piece of work and leaves the others. */
    private static final class FirstOnly implements java.util.concurrent.Executor {
        private int asked;

        @Override
        public void execute(Runnable work) {
            if (asked++ == 0) {
                work.run();
            }
        }
    }
}
