package dev.portolan.ui.workspace;

import dev.portolan.design.Design;
import dev.portolan.diagram.LiveDrawing;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Report;
import dev.portolan.model.Topology;
import dev.portolan.rule.review.LiveReview;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is made of a design: the report and the drawing, made beside the window's thread. A newer design supersedes what is
 * still under way; what was made of the older one is shown until then.
 */
final class Reading implements AnalysisService.Listener {
    private static final int REMEMBERED = 4;
    /** Judging more elements than this takes so long that people want to see something meanwhile. */
    private static final int LARGE = 300;

    private final AnalysisService service;
    private final Maker maker = new Maker();
    final ReadOnlyObjectWrapper<Design> design = new ReadOnlyObjectWrapper<>(this, "design");
    final ReadOnlyObjectWrapper<Optional<Report>> report = new ReadOnlyObjectWrapper<>(this, "report", Optional.empty());
    final ReadOnlyObjectWrapper<Optional<Scene>> scene = new ReadOnlyObjectWrapper<>(this, "scene", Optional.empty());
    final ReadOnlyObjectWrapper<Document.Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage", Document.Stage.JUDGING);
    final ReadOnlyObjectWrapper<Optional<Throwable>> failure = new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());
    private Duration cost = Duration.ZERO;
    private final Found.Maker making = new Found.Maker();
    private volatile Found ready = Found.NOTHING;
    private Found found = Found.NOTHING;
    private Optional<AnalysisService.Run> run = Optional.empty();
    private Optional<Design> drawn = Optional.empty();
    private volatile Optional<Steady> steady = Optional.empty();
    private final Deque<Outcome> outcomes = new ArrayDeque<>();

    /** A design, how it was drawn, and the same with everything placed where it is drawn. */
    private record Steady(Design design, Scene scene, Design frozen) {
    }

    /** What came of a design: of the last few, as people undo, and look at a design before and after. */
    private record Outcome(Found found, Scene scene) {
    }

    /** Judges and draws of each design only what an edit has changed, since the one before. */
    private static final class Maker implements AnalysisService.Maker {
        private final LiveReview review = new LiveReview();
        /** The last few that were judged, as people undo, and look at a design before and after. */
        private final Deque<Judged> judged = new ArrayDeque<>();
        private LiveDrawing drawing = new LiveDrawing();

        private record Judged(Topology topology, Report report) {
        }

        @Override
        public Optional<Scene> sketch(Design design, BooleanSupplier stopped) {
            return judged.isEmpty() && design.topology().size() > LARGE
                    ? Optional.of(with(live -> live.of(design, Optional.empty(), stopped))) : Optional.empty();
        }

        @Override
        public Report judge(Topology topology) {
            Optional<Judged> known = judged.stream().filter(each -> each.topology == topology).findFirst();
            if (known.isPresent()) {
                return known.get().report;
            }
            Report report = review.of(topology);
            judged.addFirst(new Judged(topology, report));
            if (judged.size() > REMEMBERED) {
                judged.removeLast();
            }
            return report;
        }

        @Override
        public Scene draw(Design design, Report report, BooleanSupplier stopped) {
            return with(live -> live.of(design, Optional.of(report), stopped));
        }

        @Override
        public Optional<Scene> refine(BooleanSupplier stopped) {
            return with(live -> live.refined(stopped));
        }

        /** After something unexpected, the next drawing begins from nothing. */
        private <T> T with(Function<LiveDrawing, T> work) {
            LiveDrawing live = drawing;
            try {
                return work.apply(live);
            } catch (CancellationException stopped) {
                throw stopped;
            } catch (RuntimeException | Error cause) {
                drawing = new LiveDrawing();
                throw cause;
            }
        }
    }

    Reading(AnalysisService service) {
        this.service = service;
    }

    /** Takes another design in hand; what came of it is there at once when it has been in hand a short while ago. */
    void read(Design other) {
        run.ifPresent(AnalysisService.Run::stop);
        design.set(other);
        Optional<Outcome> known = outcomes.stream().filter(outcome -> outcome.found.design() == other).findFirst();
        if (known.isPresent()) {
            run = Optional.empty();
            show(known.get());
        } else {
            stage.set(Document.Stage.JUDGING);
            run = Optional.of(service.start(other, maker, this));
        }
    }

    private void show(Outcome outcome) {
        found = outcome.found;
        report.set(Optional.of(found.report()));
        drawn = Optional.of(design.get());
        scene.set(Optional.of(outcome.scene));
        stage.set(Document.Stage.READY);
    }

    void stop() {
        run.ifPresent(AnalysisService.Run::stop);
        if (stage.get() == Document.Stage.JUDGING || stage.get() == Document.Stage.DRAWING) {
            stage.set(Document.Stage.STOPPED);
        }
    }

    @Override
    public void sketched(Scene sketch) {
        drawn = Optional.of(design.get());
        scene.set(Optional.of(sketch));
    }

    /** Only one run is not stopped, so what is ready is what that run made. */
    @Override
    public void reported(Design judged, Report said) {
        ready = making.of(judged, said);
    }

    @Override
    public void judged(Report said, Duration time) {
        cost = time;
        found = ready;
        report.set(Optional.of(said));
        stage.set(Document.Stage.DRAWING);
    }

    @Override
    public void drawn(Scene now) {
        drawn = Optional.of(design.get());
        outcomes.removeIf(outcome -> outcome.found.design() == design.get());
        outcomes.addFirst(new Outcome(found, now));
        if (outcomes.size() > REMEMBERED) {
            outcomes.removeLast();
        }
        scene.set(Optional.of(now));
        stage.set(Document.Stage.READY);
    }

    @Override
    public void rested(Design of, Scene as) {
        steady = Optional.of(new Steady(of, as, Frozen.as(as, of)));
    }

    /** A design as it is drawn now, so that nothing jumps when something of it changes. */
    Design frozen(Design other) {
        Optional<Scene> shown = scene.get();
        return steady.filter(known -> known.design == other && shown.filter(it -> it == known.scene).isPresent())
                .map(Steady::frozen).or(() -> shown.map(it -> shows(other) ? Frozen.as(it, other) : Frozen.like(it, other)))
                .orElse(other);
    }

    @Override
    public void failed(Throwable cause) {
        failure.set(Optional.of(cause));
        stage.set(Document.Stage.FAILED);
    }

    /** Whether the drawing that is there is that of this design. */
    boolean shows(Design other) {
        return drawn.filter(d -> d == other).isPresent();
    }

    Duration cost() {
        return cost;
    }

    Found found() {
        return found;
    }

    List<ConnectionReport> connections() {
        return report.get().map(Report::connections).orElse(List.of());
    }
}
