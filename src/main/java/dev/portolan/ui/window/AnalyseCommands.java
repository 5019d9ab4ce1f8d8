package dev.portolan.ui.window;

import dev.portolan.ui.action.Actions;
import dev.portolan.ui.action.Command;
import dev.portolan.ui.action.Handler;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Problem;
import dev.portolan.ui.workspace.Selection;
import dev.portolan.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;

/** What the commands of the Analyse menu do. */
final class AnalyseCommands {
    private final Workspace workspace;

    private AnalyseCommands(Workspace workspace) {
        this.workspace = workspace;
    }

    static void bind(Actions actions, Workspace workspace) {
        AnalyseCommands commands = new AnalyseCommands(workspace);
        actions.bind(Command.NEXT_PROBLEM, commands.problem(1));
        actions.bind(Command.PREVIOUS_PROBLEM, commands.problem(-1));
        actions.bind(Command.REPLAY_NEXT, commands.replay(1));
        actions.bind(Command.REPLAY_BACK, commands.replay(-1));
    }

    private Optional<Document> document() {
        return workspace.currentProperty().get();
    }

    private Handler problem(int by) {
        return Handler.of(() -> document().ifPresent(document -> turn(document, by))).unless(() ->
                document().filter(document -> document.problems().isEmpty()).map(none -> Messages.of("need.problem")));
    }

    /** Selects the problem so many further on, in the order of the list, which goes round. */
    private static void turn(Document document, int by) {
        List<Problem> problems = document.problems();
        int now = document.selectionProperty().get() instanceof Selection.OfProblem chosen
                ? problems.indexOf(chosen.problem()) : by > 0 ? -1 : 0;
        document.select(new Selection.OfProblem(problems.get(Math.floorMod(now + by, problems.size()))));
    }

    private Handler replay(int by) {
        return Handler.of(() -> document().ifPresent(document -> document.step(by))).unless(() ->
                document().filter(document -> document.followed().isEmpty()).map(none -> Messages.of("need.replay")));
    }
}
