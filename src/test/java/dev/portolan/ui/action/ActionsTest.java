package dev.portolan.ui.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portolan.ui.workspace.AnalysisService;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Editing;
import dev.portolan.ui.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActionsTest {
    private final Workspace workspace = new Workspace(new AnalysisService(Runnable::run, Runnable::run));
    private final Actions actions = new Actions(workspace);
    private final List<String> done = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    private void undoIsBound() {
        actions.bind(Command.UNDO, Handler.of(() -> done.add("undone"))
                .unless(() -> current().undoableProperty().get().isPresent() ? Optional.empty() : Optional.of("Nothing yet."))
                .named(() -> current().undoableProperty().get().map(label -> "Undo " + label.verb())));
        workspace.onSaid(said::add);
    }

    private Document current() {
        return workspace.currentProperty().get().orElseThrow();
    }

    @Test
    void whatACommandNeedsIsAskedBeforeItsOwnObstacle() {
        undoIsBound();
        assertThat(actions.of(Command.UNDO).obstacleProperty().get()).contains("Open a design first.");
        workspace.create();
        assertThat(actions.of(Command.UNDO).obstacleProperty().get()).contains("Nothing yet.");
    }

    @Test
    void whatCannotBeDoneIsSaidAndNotDone() {
        undoIsBound();
        actions.run(Command.UNDO);
        assertThat(said).containsExactly("Open a design first.");
        assertThat(done).isEmpty();
    }

    @Test
    void anActionFollowsTheDesign() {
        undoIsBound();
        workspace.create();
        new Editing(current()).rename("Orders");
        Action undo = actions.of(Command.UNDO);
        assertThat(undo.obstacleProperty().get()).isEmpty();
        assertThat(undo.nameProperty().get()).isEqualTo("Undo RENAME");
        actions.run(Command.UNDO);
        assertThat(done).containsExactly("undone");

        workspace.create();
        assertThat(undo.nameProperty().get()).as("another design has another past").isEqualTo("Undo");
    }

    @Test
    void aLockedDrawingIsNotChanged() {
        actions.bind(Command.FOLD_ALL, Handler.of(() -> done.add("folded")));
        workspace.create();
        assertThat(actions.of(Command.FOLD_ALL).obstacleProperty().get()).isEmpty();
        current().lockedProperty().set(true);
        actions.run(Command.FOLD_ALL);
        assertThat(done).isEmpty();
        assertThat(actions.of(Command.FOLD_ALL).obstacleProperty().get()).get().asString().contains("locked");
    }

    @Test
    void aSwitchShowsWhetherItIsOn() {
        actions.bind(Command.GRID, Handler.of(() -> workspace.view().gridProperty().set(false))
                .switching(workspace.view().gridProperty()::get));
        actions.follow(workspace.view().gridProperty());
        assertThat(actions.of(Command.GRID).switches()).isTrue();
        assertThat(actions.of(Command.GRID).chosenProperty().get()).isTrue();
        actions.run(Command.GRID);
        assertThat(actions.of(Command.GRID).chosenProperty().get()).isFalse();
    }

    @Test
    void aCommandIsBoundOnce() {
        undoIsBound();
        assertThatThrownBy(this::undoIsBound).isInstanceOf(IllegalStateException.class);
    }
}
