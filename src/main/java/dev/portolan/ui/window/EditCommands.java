package dev.portolan.ui.window;

import dev.portolan.edit.Label;
import dev.portolan.edit.element.Deletion;
import dev.portolan.edit.paper.Alignment;
import dev.portolan.edit.paper.Axis;
import dev.portolan.model.Element;
import dev.portolan.ui.action.Actions;
import dev.portolan.ui.action.Command;
import dev.portolan.ui.action.Handler;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.AutoLayout;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.EditWords;
import dev.portolan.ui.workspace.Editing;
import dev.portolan.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the commands of the Edit and Arrange menus do. */
final class EditCommands {
    private final Actions actions;
    private final Workspace workspace;
    private final Questions questions;
    private final Supplier<Optional<DocumentController>> view;

    private EditCommands(Actions actions, Workspace workspace, Questions questions,
                         Supplier<Optional<DocumentController>> view) {
        this.actions = actions;
        this.workspace = workspace;
        this.questions = questions;
        this.view = view;
    }

    /** @param view the panel of the document that is shown */
    static void bind(Actions actions, Workspace workspace, Questions questions, Supplier<Optional<DocumentController>> view) {
        EditCommands commands = new EditCommands(actions, workspace, questions, view);
        commands.history();
        commands.selection();
        commands.paper();
    }

    private Optional<Document> document() {
        return workspace.currentProperty().get();
    }

    private Handler editing(Consumer<Editing> work) {
        return Handler.of(() -> document().map(Editing::new).ifPresent(work));
    }

    private void bind(Command command, Consumer<Editing> work) {
        actions.bind(command, editing(work));
    }

    private void history() {
        actions.bind(Command.UNDO, step(Editing::undo, document -> document.undoableProperty().get(),
                Messages.of("need.undo")).named(() -> document().flatMap(d -> d.undoableProperty().get())
                .map(label -> Messages.of("command.undo.named", EditWords.of(label)))));
        actions.bind(Command.REDO, step(Editing::redo, document -> document.redoableProperty().get(),
                Messages.of("need.redo")).named(() -> document().flatMap(d -> d.redoableProperty().get())
                .map(label -> Messages.of("command.redo.named", EditWords.of(label)))));
    }

    private Handler step(Consumer<Editing> work, Function<Document, Optional<Label>> step, String why) {
        return editing(work).unless(() -> document().flatMap(step).isPresent() ? Optional.empty() : Optional.of(why));
    }

    private void selection() {
        bind(Command.DELETE, this::delete);
        bind(Command.RENAME, this::rename);
        bind(Command.SELECT_ALL, Editing::selectAll);
        actions.bind(Command.SELECT_NONE, editing(Editing::selectNothing));
        bind(Command.SELECT_CONNECTED, Editing::selectConnected);
    }

    /** Deletes at once, or asks first when other things of the drawing go along. */
    private void delete(Editing editing) {
        Deletion deletion = editing.deletion();
        List<String> along = editing.drawnAlong(deletion);
        List<String> asked = deletion.edit().label().subjects();
        String title = asked.size() == 1 ? Messages.of("delete.title", asked.getFirst())
                : Messages.of("delete.title.many", asked.size());
        if (along.isEmpty() || questions.whetherToDelete(title, along)) {
            List<String> lessened = editing.lessened(deletion);
            editing.delete(deletion);
            if (!lessened.isEmpty()) {
                workspace.say(Messages.of("delete.lessened", String.join(", ", lessened)));
            }
        }
    }

    /** Lets people write over the name on the drawing; what has none there, such as the design, is asked for. */
    private void rename(Editing editing) {
        if (view.get().filter(shown -> shown.canvas().renameSelected()).isPresent()) {
            return;
        }
        String now = editing.renamed().map(Element::name).orElseGet(() -> document().orElseThrow().edited().name());
        String title = editing.renamed().isPresent() ? Messages.of("rename.element", now) : Messages.of("rename.design");
        questions.name(title, now).filter(name -> !name.strip().equals(now)).ifPresent(editing::rename);
    }

    private void paper() {
        bind(Command.ALIGN_LEFT, editing -> editing.align(Alignment.LEFT));
        bind(Command.ALIGN_CENTER, editing -> editing.align(Alignment.CENTRE));
        bind(Command.ALIGN_RIGHT, editing -> editing.align(Alignment.RIGHT));
        bind(Command.ALIGN_TOP, editing -> editing.align(Alignment.TOP));
        bind(Command.ALIGN_MIDDLE, editing -> editing.align(Alignment.MIDDLE));
        bind(Command.ALIGN_BOTTOM, editing -> editing.align(Alignment.BOTTOM));
        bind(Command.DISTRIBUTE_HORIZONTALLY, editing -> editing.distribute(Axis.HORIZONTAL));
        bind(Command.DISTRIBUTE_VERTICALLY, editing -> editing.distribute(Axis.VERTICAL));
        nudge(Command.NUDGE_LEFT, Command.NUDGE_LEFT_FINE, -1, 0);
        nudge(Command.NUDGE_RIGHT, Command.NUDGE_RIGHT_FINE, 1, 0);
        nudge(Command.NUDGE_UP, Command.NUDGE_UP_FINE, 0, -1);
        nudge(Command.NUDGE_DOWN, Command.NUDGE_DOWN_FINE, 0, 1);
        arranging();
        folding(Command.FOLD, Editing::fold);
        folding(Command.UNFOLD, Editing::unfold);
        bind(Command.FOLD_ALL, Editing::foldAll);
        bind(Command.UNFOLD_ALL, Editing::unfoldAll);
    }

    private void arranging() {
        actions.bind(Command.ARRANGE_ALL, Handler.of(() -> arrange(AutoLayout.Scope.EVERYTHING)));
        actions.bind(Command.ARRANGE_AROUND, Handler.of(() -> arrange(AutoLayout.Scope.AROUND_HANDMADE)));
        actions.bind(Command.ARRANGE_SELECTION, Handler.of(() -> arrange(AutoLayout.Scope.SELECTION))
                .unless(() -> document().filter(shown -> shown.layout().canArrangeSelection()).isPresent() ? Optional.empty()
                        : Optional.of(Messages.of("need.arrange"))));
    }

    private void arrange(AutoLayout.Scope scope) {
        document().ifPresent(shown -> shown.layout().start(scope));
    }

    private void nudge(Command step, Command fine, int x, int y) {
        bind(step, editing -> editing.move(x * Editing.GRID, y * Editing.GRID));
        bind(fine, editing -> editing.move(x * Editing.FINE, y * Editing.FINE));
    }

    private void folding(Command command, Consumer<Editing> work) {
        actions.bind(command, editing(work).unless(() -> document().map(Editing::new).filter(Editing::canFold).isPresent()
                ? Optional.empty() : Optional.of(Messages.of("need.fold"))));
    }
}
