package dev.portolan.ui.workspace;

import dev.portolan.design.Design;
import dev.portolan.design.Placement;
import dev.portolan.diagram.Arranging;
import dev.portolan.edit.paper.Paper;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lays out a document anew when people ask for it, beside the window's thread; what comes of it is one step that can be
 * undone. An edit of the document meanwhile ends it: then nothing is changed. To be used on the window's thread.
 */
public final class AutoLayout {
    private static final Logger LOG = LoggerFactory.getLogger(AutoLayout.class);

    /** What is laid out anew. */
    public enum Scope {
        EVERYTHING,
        /** Everything but what a person has placed. */
        AROUND_HANDMADE,
        SELECTION
    }

    /** How far it is, or what became of the last time. */
    public enum Phase {
        IDLE, WORKING, ARRANGED,
        /** Everything lies already where it would be put. */
        UNCHANGED,
        CANCELLED,
        /** The design was edited meanwhile. */
        OVERTAKEN,
        FAILED
    }

    /**
     * One time that something is laid out.
     *
     * @param subjects what was asked for, by the ids that it is placed under; none for the whole design
     * @param news how far it is, where the window has not been told yet
     */
    private record Run(Design begin, Design steady, Scope scope, List<Id<?>> subjects, AtomicBoolean stopped,
                       AtomicReference<Optional<Double>> news) {
    }

    private final Document document;
    private final AnalysisService service;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", Phase.IDLE);
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", 0);
    private Optional<Run> current = Optional.empty();
    private Subscription watching = Subscription.EMPTY;
    private List<Id<?>> subjects = List.of();

    AutoLayout(Document document, AnalysisService service) {
        this.document = document;
        this.service = service;
    }

    /** Begins; what was under way is given up for it. */
    public void start(Scope scope) {
        current.ifPresent(run -> end(run, Phase.CANCELLED));
        Run run = new Run(document.edited(), document.steady(), scope, subjects(scope), new AtomicBoolean(),
                new AtomicReference<>(Optional.empty()));
        current = Optional.of(run);
        subjects = run.subjects();
        share.set(0);
        phase.set(Phase.WORKING);
        watching = document.designProperty().subscribe(shown -> overtake(run));
        Arranging arranging = arranging(run);
        service.layOut(() -> work(run, arranging));
    }

    private List<Id<?>> subjects(Scope scope) {
        return scope != Scope.SELECTION ? List.of() : document.sceneProperty().get().<List<Id<?>>>map(scene ->
                List.copyOf(new Grasp(scene).boxes(document.selectionProperty().get().subjects()).keySet())).orElse(List.of());
    }

    /** What a connector carries decides which others it shares its way with; only a report on this very design tells. */
    private Arranging arranging(Run run) {
        Arranging arranging = Arranging.of(run.steady()).stoppedBy(run.stopped()::get).telling(done -> tell(run, done));
        boolean judged = document.design() == run.begin() && document.stageProperty().get() != Document.Stage.JUDGING;
        return document.reportProperty().get().filter(any -> judged).map(arranging::judgedBy).orElse(arranging);
    }

    private void overtake(Run run) {
        if (document.edited() != run.begin()) {
            end(run, Phase.OVERTAKEN);
        }
    }

    /** Gives up what is under way; nothing is changed then. */
    public void cancel() {
        current.ifPresent(run -> end(run, Phase.CANCELLED));
    }

    private void end(Run run, Phase how) {
        if (current.filter(now -> now == run).isPresent()) {
            run.stopped().set(true);
            watching.unsubscribe();
            current = Optional.empty();
            phase.set(how);
        }
    }

    private void work(Run run, Arranging arranging) {
        try {
            Map<Id<?>, Placement> places = switch (run.scope()) {
                case EVERYTHING -> arranging.everything();
                case AROUND_HANDMADE -> arranging.aroundHandmade();
                case SELECTION -> arranging.only(run.subjects());
            };
            service.inWindow(() -> land(run, places));
        } catch (CancellationException stopped) {
            service.inWindow(() -> end(run, Phase.CANCELLED));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError cause) {
            LOG.error("{} could not be laid out", run.begin().name(), cause);
            service.inWindow(() -> end(run, Phase.FAILED));
        }
    }

    /** Tells the window how far it is; what is outdated before the window comes to it is not told. */
    private void tell(Run run, double done) {
        if (run.news().getAndSet(Optional.of(done)).isEmpty()) {
            service.inWindow(() -> run.news().getAndSet(Optional.empty())
                    .filter(any -> !run.stopped().get()).ifPresent(share::set));
        }
    }

    private void land(Run run, Map<Id<?>, Placement> places) {
        boolean same = places.equals(run.steady().placements());
        boolean may = !document.lockedProperty().get();
        if (run.stopped().get()) {
            return;
        }
        end(run, !may ? Phase.CANCELLED : same ? Phase.UNCHANGED : Phase.ARRANGED);
        if (may && !same) {
            document.edit(Paper.of(run.begin()).arrange(run.subjects(), places));
        }
    }

    /** Whether something of the selection can be laid out by itself: two things of one container, or a container. */
    public boolean canArrangeSelection() {
        return document.sceneProperty().get().map(Grasp::new)
                .filter(grasp -> grasp.canBeLaidOut(document.selectionProperty().get().subjects())).isPresent();
    }

    /** What was asked for last, by the ids that it is placed under; none for the whole design. */
    public List<Id<?>> subjects() {
        return subjects;
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    public boolean isWorking() {
        return phase.get() == Phase.WORKING;
    }

    /** The share of its steps that are done, 0 to 1, while it works. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }
}
