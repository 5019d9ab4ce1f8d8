package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.storage.DesignFault;
import dev.portolan.storage.DesignFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {
    @TempDir
    private Path dir;
    private final Workspace workspace = new Workspace(Fixture.AT_ONCE);
    private final Answers answers = new Answers();
    private final Saving saving = new Saving(workspace, answers);

    /** A person with prepared answers. */
    private static final class Answers implements Saving.Asking {
        private final Queue<Path> places = new ArrayDeque<>();
        private final Queue<Answer> answers = new ArrayDeque<>();
        private final List<String> asked = new ArrayList<>();

        @Override
        public Optional<Path> whereToSave(String name, Optional<Path> beside) {
            asked.add(name);
            return Optional.ofNullable(places.poll());
        }

        @Override
        public Answer whetherToSave(Document document) {
            asked.add(document.edited().name() + "?");
            return answers.remove();
        }
    }

    private Document untitled() {
        workspace.create();
        return workspace.currentProperty().get().orElseThrow();
    }

    private static Document held(Path file) {
        return new Document(Fixture.AT_ONCE, Optional.of(file), List.of(), Design.EMPTY.named("A"));
    }

    private static void edit(Document document) {
        new Editing(document).rename("Orders");
    }

    @Test
    void aNewDesignIsEmptySavedAndNamedLikeNoOther() {
        assertThat(untitled().edited().name()).isEqualTo("Untitled");
        assertThat(untitled().edited().name()).isEqualTo("Untitled 2");
        assertThat(untitled().savedProperty().get()).isTrue();
        assertThat(workspace.documents()).hasSize(3);
    }

    @Test
    void aDesignWithoutAFileIsSavedWherePeopleSay() throws DesignFault {
        Document document = untitled();
        edit(document);
        answers.places.add(dir.resolve("orders"));
        saving.save(document);
        assertThat(answers.asked).containsExactly("orders.portolan.json");
        Path file = dir.resolve("orders.portolan.json");
        assertThat(document.file()).contains(file);
        assertThat(document.savedProperty().get()).isTrue();
        assertThat(DesignFiles.read(file).design()).isEqualTo(document.edited());

        new Editing(document).rename("Payments");
        assertThat(document.savedProperty().get()).isFalse();
        saving.save(document);
        assertThat(answers.asked).as("not asked again").hasSize(1);
        assertThat(DesignFiles.read(file).design().name()).isEqualTo("Payments");
    }

    @Test
    void anUnnamedDesignGetsTheNameOfItsFile() {
        Document document = untitled();
        answers.places.add(dir.resolve("Two regions.portolan.json"));
        saving.save(document);
        assertThat(document.edited().name()).isEqualTo("Two regions");
        assertThat(document.savedProperty().get()).isTrue();
        document.undo();
        assertThat(document.savedProperty().get()).as("the name is a step like any other").isFalse();
    }

    @Test
    void savingUnderAnotherNameLeavesTheOldFileAlone() throws DesignFault {
        Document document = held(dir.resolve("old.json"));
        workspace.show(document);
        answers.places.add(dir.resolve("new.json"));
        saving.saveAs(document);
        assertThat(document.file()).contains(dir.resolve("new.json"));
        assertThat(dir.resolve("old.json")).doesNotExist();
        assertThat(DesignFiles.read(dir.resolve("new.json")).design().name()).isEqualTo("A");
    }

    @Test
    void thinkingBetterOfItChangesNothing() {
        Document document = untitled();
        edit(document);
        saving.save(document);
        assertThat(document.file()).isEmpty();
        assertThat(document.savedProperty().get()).isFalse();
    }

    @Test
    void aFailureKeepsTheDesignAndSaysWhatToDo() {
        Document document = held(dir.resolve("gone/a.json"));
        workspace.show(document);
        edit(document);
        saving.save(document);
        assertThat(document.savedProperty().get()).isFalse();
        assertThat(workspace.documents()).contains(document);
        assertThat(workspace.troubleProperty().get()).get().satisfies(trouble -> {
            assertThat(trouble.title()).isEqualTo("Orders is not saved");
            assertThat(trouble.text()).contains("gone").contains("save it elsewhere");
        });
    }

    @Test
    void aFileThatAnotherTabHoldsOrThatNobodyWasAskedAboutIsLeftAlone() throws IOException {
        Path held = dir.resolve("held.portolan.json");
        workspace.show(held(held));
        Document document = untitled();
        answers.places.add(held);
        saving.save(document);
        assertThat(workspace.troubleProperty().get()).get().extracting(Trouble::text).asString().contains("another tab");

        Files.writeString(dir.resolve("there.portolan.json"), "precious");
        answers.places.add(dir.resolve("there"));
        saving.save(document);
        assertThat(workspace.troubleProperty().get()).get().extracting(Trouble::text).asString().contains("exists already");
        assertThat(dir.resolve("there.portolan.json")).hasContent("precious");
        assertThat(document.file()).isEmpty();
    }

    @Test
    void aSavedDesignIsClosedWithoutAQuestion() {
        saving.close(untitled());
        assertThat(workspace.documents()).isEmpty();
        assertThat(answers.asked).isEmpty();
    }

    @Test
    void anUnsavedOneIsSavedDiscardedOrKept() {
        Document document = untitled();
        edit(document);
        answers.answers.add(Saving.Asking.Answer.CANCEL);
        saving.close(document);
        assertThat(workspace.documents()).contains(document);

        answers.answers.add(Saving.Asking.Answer.SAVE);
        saving.close(document);
        assertThat(workspace.documents()).as("no place was named").contains(document);

        answers.answers.add(Saving.Asking.Answer.SAVE);
        answers.places.add(dir.resolve("kept.json"));
        saving.close(document);
        assertThat(workspace.documents()).isEmpty();
        assertThat(dir.resolve("kept.json")).exists();

        Document other = untitled();
        edit(other);
        answers.answers.add(Saving.Asking.Answer.DISCARD);
        saving.close(other);
        assertThat(workspace.documents()).isEmpty();
    }

    @Test
    void theWindowClosesOnlyWhenEveryDesignIsSettled() {
        Document one = untitled();
        Document saved = untitled();
        Document other = untitled();
        edit(one);
        edit(other);
        List<String> done = new ArrayList<>();
        answers.answers.add(Saving.Asking.Answer.DISCARD);
        answers.answers.add(Saving.Asking.Answer.CANCEL);
        saving.closeAll(() -> done.add("closed"));
        assertThat(done).isEmpty();
        assertThat(workspace.documents()).containsExactly(saved, other);

        answers.answers.add(Saving.Asking.Answer.DISCARD);
        saving.closeAll(() -> done.add("closed"));
        assertThat(done).containsExactly("closed");
    }
}
