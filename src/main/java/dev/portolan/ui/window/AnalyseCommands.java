package dev.portolan.ui.window;

import dev.portolan.ui.action.Actions;
import dev.portolan.ui.action.Command;
import dev.portolan.ui.action.Handler;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.verdict.VerdictController;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Found;
import dev.portolan.ui.workspace.Problem;
import dev.portolan.ui.workspace.Remedy;
import dev.portolan.ui.workspace.Selection;
import dev.portolan.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the commands of the Analyse menu do. */
final class AnalyseCommands {
    private final Workspace workspace;
    private final Supplier<Optional<DocumentController>> view;

    private AnalyseCommands(Workspace workspace, Supplier<Optional<DocumentController>> view) {
        this.workspace = workspace;
        this.view = view;
    }

    /** @param view the panel of the document that is shown */
    static void bind(Actions actions, Workspace workspace, Supplier<Optional<DocumentController>> view) {
        AnalyseCommands commands = new AnalyseCommands(workspace, view);
        actions.bind(Command.SHOW_PROBLEMS, commands.below(VerdictController::showProblems));
        actions.bind(Command.SHOW_MATRIX, commands.below(VerdictController::showMatrix));
        actions.bind(Command.SHOW_REPLAY, commands.below(VerdictController::showReplay));
        actions.bind(Command.PREVIEW_FIX, commands.repair(AnalyseCommands::preview)
                .switching(() -> commands.document().filter(AnalyseCommands::previews).isPresent()));
        actions.bind(Command.APPLY_FIX, commands.repair(AnalyseCommands::apply));
        actions.bind(Command.NEXT_PROBLEM, commands.problem(1));
        actions.bind(Command.PREVIOUS_PROBLEM, commands.problem(-1));
        actions.bind(Command.REPLAY_NEXT, commands.replay(1));
        actions.bind(Command.REPLAY_BACK, commands.replay(-1));
    }

    private Optional<Document> document() {
        return workspace.currentProperty().get();
    }

    private Handler below(Consumer<VerdictController> work) {
        return Handler.of(() -> view.get().map(DocumentController::verdicts).ifPresent(work));
    }

    private Handler repair(Consumer<Document> work) {
        return Handler.of(() -> document().ifPresent(work)).unless(() ->
                document().filter(document -> !previews(document) && remedy(document).isEmpty())
                        .map(none -> Messages.of("need.repair")));
    }

    private static boolean previews(Document document) {
        return document.repairs().tried().isPresent();
    }

    /** What repairs what is selected: a problem, a connection, or what stops it at a step. */
    private static Optional<Remedy> remedy(Document document) {
        Found found = document.repairs().found();
        return switch (document.selectionProperty().get()) {
            case Selection.OfProblem chosen -> Remedy.of(found, chosen.problem());
            case Selection.OfConnection chosen -> chosen.step() == Selection.OfConnection.WHOLE
                    ? found.connection(chosen.connection()).flatMap(report -> Remedy.of(found, report))
                    : document.replay(chosen.connection()).flatMap(replay -> replay.step(chosen.step()))
                            .flatMap(step -> Remedy.of(found, step));
            case Selection.OfElements chosen -> Optional.empty();
            case Selection.Nothing nothing -> Optional.empty();
        };
    }

    private static void preview(Document document) {
        if (previews(document)) {
            document.repairs().cancel();
        } else {
            remedy(document).ifPresent(document.repairs()::preview);
        }
    }

    private static void apply(Document document) {
        if (previews(document)) {
            document.repairs().apply();
        } else {
            remedy(document).ifPresent(document.repairs()::apply);
        }
    }

    private Handler problem(int by) {
        return Handler.of(() -> document().ifPresent(document -> turn(document, by))).unless(() ->
                document().filter(document -> document.repairs().found().problems().isEmpty())
                        .map(none -> Messages.of("need.problem")));
    }

    /** Selects the problem so many further on, in the order of the list, which goes round. */
    private static void turn(Document document, int by) {
        List<Problem> problems = document.repairs().found().problems();
        int now = document.selectionProperty().get() instanceof Selection.OfProblem chosen
                ? problems.indexOf(chosen.problem()) : by > 0 ? -1 : 0;
        document.select(new Selection.OfProblem(problems.get(Math.floorMod(now + by, problems.size()))));
    }

    private Handler replay(int by) {
        return Handler.of(() -> document().ifPresent(document -> document.step(by))).unless(() ->
                document().filter(document -> document.followed().isEmpty()).map(none -> Messages.of("need.replay")));
    }
}
