package dev.portolan.ui.workspace;

import dev.portolan.design.Design;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Report;
import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.review.LiveReview;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A design that is open: the value, what was found about it, its drawing, and what is selected. To be used on the
 * window's thread; judging and drawing happen beside it, and a newer design supersedes what is still under way.
 */
public final class Document implements AnalysisService.Listener {

    /** How far the work on the present design has come. */
    public enum Stage { JUDGING, DRAWING, READY, STOPPED, FAILED }

    private final AnalysisService service;
    private final LiveReview review = new LiveReview();
    private final Optional<Path> file;
    private final List<String> notes;
    private final ReadOnlyObjectWrapper<Design> design = new ReadOnlyObjectWrapper<>(this, "design");
    private final ReadOnlyObjectWrapper<Optional<Report>> report = new ReadOnlyObjectWrapper<>(this, "report", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Scene>> scene = new ReadOnlyObjectWrapper<>(this, "scene", Optional.empty());
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage", Stage.JUDGING);
    private final ReadOnlyObjectWrapper<Optional<Throwable>> failure =
            new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());
    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", Selection.NOTHING);
    private Optional<Selection.OfConnection> followed = Optional.empty();
    private Duration cost = Duration.ZERO;
    private List<Problem> problems = List.of();
    private AnalysisService.Run run;

    /**
     * @param file where it lies; empty when it has no file of its own
     * @param notes what reading it had to say
     */
    public Document(AnalysisService service, Optional<Path> file, List<String> notes, Design design) {
        this.service = service;
        this.file = file;
        this.notes = List.copyOf(notes);
        replace(design);
    }

    /** Puts another value in the place of the design, and has it judged and drawn anew. */
    public void replace(Design other) {
        if (run != null) {
            run.stop();
        }
        design.set(other);
        stage.set(Stage.JUDGING);
        run = service.start(other, review::of, this);
    }

    /** Gives up what is still under way. */
    public void stop() {
        run.stop();
        if (stage.get() == Stage.JUDGING || stage.get() == Stage.DRAWING) {
            stage.set(Stage.STOPPED);
        }
    }

    /** Takes up again what was stopped or failed. */
    public void resume() {
        replace(design.get());
    }

    @Override
    public void judged(Report found, Duration time) {
        cost = time;
        problems = Problems.of(design.get(), found);
        report.set(Optional.of(found));
        stage.set(Stage.DRAWING);
    }

    @Override
    public void drawn(Scene drawn) {
        scene.set(Optional.of(drawn));
        stage.set(Stage.READY);
    }

    @Override
    public void failed(Throwable cause) {
        failure.set(Optional.of(cause));
        stage.set(Stage.FAILED);
    }

    public Optional<Path> file() {
        return file;
    }

    public List<String> notes() {
        return notes;
    }

    public ReadOnlyObjectProperty<Design> designProperty() {
        return design.getReadOnlyProperty();
    }

    public Design design() {
        return design.get();
    }

    /** Empty until it is judged for the first time. */
    public ReadOnlyObjectProperty<Optional<Report>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Empty until it is drawn for the first time. */
    public ReadOnlyObjectProperty<Optional<Scene>> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Throwable>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** Selects something. An element is looked at beside the connection that is followed; all else ends following it. */
    public void select(Selection chosen) {
        followed = switch (chosen) {
            case Selection.OfConnection connection -> Optional.of(connection);
            case Selection.OfElement element -> followed;
            case Selection.OfProblem problem -> Optional.empty();
            case Selection.Nothing nothing -> Optional.empty();
        };
        selection.set(chosen);
    }

    /** The connection whose replay is shown; stays while elements on its way are looked at. */
    public Optional<Selection.OfConnection> followed() {
        return followed;
    }

    /** Selects what an item of the drawing stands for: a connection where its course is meant, else the element. */
    public void choose(Item item) {
        List<Id<?>> ids = Stream.concat(item.element().stream(), item.others().stream()).toList();
        List<Id<Connection>> carried = connections().stream().map(ConnectionReport::connection).filter(ids::contains).toList();
        if (carried.isEmpty() || item.role() == Role.NODE || item.role() == Role.LINK) {
            item.element().ifPresent(element -> select(new Selection.OfElement(element)));
            return;
        }
        int now = followed.map(Selection.OfConnection::connection).map(carried::indexOf).orElse(-1);
        select(new Selection.OfConnection(carried.get((now + 1) % carried.size())));
    }

    /** Follows a connection step by step: shows the next, or the one before. */
    public void step(int by) {
        followed.ifPresent(now -> replay(now.connection()).ifPresent(replay -> {
            int from = now.step() == Selection.OfConnection.WHOLE ? replay.telling() : now.step() + by;
            select(new Selection.OfConnection(now.connection(), Math.clamp(from, 0, replay.steps().size() - 1)));
        }));
    }

    /** How long judging took. */
    public Duration cost() {
        return cost;
    }

    public List<Problem> problems() {
        return problems;
    }

    public List<ConnectionReport> connections() {
        return report.get().map(Report::connections).orElse(List.of());
    }

    /** How many assumptions the verdicts rest on, each counted once. */
    public long assumptions() {
        return connections().stream().flatMap(connection -> connection.assumptions().stream()).distinct().count();
    }

    /** How many ways of dialled endpoints were judged. */
    public long paths() {
        return connections().stream().mapToLong(c -> c.bootstrap().size() + c.brokers().size()).sum();
    }

    /** The replay of a connection; empty until it is judged. */
    public Optional<Replay> replay(Id<Connection> connection) {
        return connections().stream().filter(each -> each.connection().equals(connection)).findFirst()
                .map(each -> Replay.of(design.get().topology(), each));
    }

    /** The element that the inspector shows for the selection; empty when nothing is selected. */
    public Optional<Id<?>> inspected() {
        return switch (selection.get()) {
            case Selection.Nothing nothing -> Optional.empty();
            case Selection.OfElement chosen -> Optional.of(chosen.element());
            case Selection.OfProblem chosen -> chosen.problem().elements().stream().findFirst();
            case Selection.OfConnection chosen -> Optional.of(replay(chosen.connection())
                    .flatMap(replay -> replay.step(chosen.step())).flatMap(Step::broker)
                    .orElse(chosen.connection()));
        };
    }
}
