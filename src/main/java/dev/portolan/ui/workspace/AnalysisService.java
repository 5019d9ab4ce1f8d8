package dev.portolan.ui.workspace;

import dev.portolan.design.Design;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.finding.Report;
import dev.portolan.model.Topology;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges and draws designs beside the window's thread, and brings what came of it back to that thread. */
public final class AnalysisService {
    private static final Logger LOG = LoggerFactory.getLogger(AnalysisService.class);

    private final Executor beside;
    private final Executor window;
    private final Executor layout;

    /**
     * @param beside where the work is done, one piece after the other
     * @param window where listeners are told; the window's thread
     */
    public AnalysisService(Executor beside, Executor window) {
        this(beside, window, beside);
    }

    /** @param layout where designs are laid out on demand: of its own, so that verdicts need not wait for a layout */
    public AnalysisService(Executor beside, Executor window, Executor layout) {
        this.beside = beside;
        this.window = window;
        this.layout = layout;
    }

    /** Who is told, on the window's thread; nothing any more once the run is stopped. */
    public interface Listener {

        /** Told beside the window's thread, before {@link #judged}: time to make of the report what is to be shown. */
        default void reported(Design design, Report report) {
        }

        /** There is something to look at, without verdicts. */
        default void sketched(Scene scene) {
        }

        /** @param cost how long judging took */
        void judged(Report report, Duration cost);

        /** Told again when there is a better drawing of the same. */
        void drawn(Scene scene);

        /** Told beside the window's thread, after {@link #drawn}: time to prepare for the next edit. */
        default void rested(Design design, Scene scene) {
        }

        /** Something unexpected: nothing more comes of this run. */
        void failed(Throwable cause);
    }

    /** What judges and draws; asked by one thread at a time, and may keep what helps it with the next design. */
    public interface Maker {

        /** A drawing to be looked at while the design is being judged; empty where that does not take long. */
        default Optional<Scene> sketch(Design design, BooleanSupplier stopped) {
            return Optional.empty();
        }

        Report judge(Topology topology);

        /**
         * Draws a design with the report on its topology.
         *
         * @param stopped whether the drawing is no longer wanted
         * @throws CancellationException when it was stopped
         */
        default Scene draw(Design design, Report report, BooleanSupplier stopped) {
            return Drawing.of(design).judgedBy(report).stoppedBy(stopped).scene();
        }

        /** The last drawing, drawn better; empty when it could not be. */
        default Optional<Scene> refine(BooleanSupplier stopped) {
            return Optional.empty();
        }
    }

    /** One design being judged and drawn. */
    public static final class Run {
        private final AtomicBoolean stopped = new AtomicBoolean();

        private Run() {
        }

        /** Gives it up: its listener is told nothing more, and the work ends as soon as it notices. */
        public void stop() {
            stopped.set(true);
        }
    }

    /** Does something beside the window. */
    public void beside(Runnable work) {
        beside.execute(work);
    }

    /** Lays something out beside the window, and beside what is judged and drawn meanwhile. */
    public void layOut(Runnable work) {
        layout.execute(work);
    }

    /** Does something on the window's thread. */
    public void inWindow(Runnable work) {
        window.execute(work);
    }

    /** Judges, then draws. */
    public Run start(Design design, Maker maker, Listener listener) {
        Run run = new Run();
        beside.execute(() -> work(run, design, maker, listener));
        return run;
    }

    private void work(Run run, Design design, Maker maker, Listener listener) {
        if (run.stopped.get()) {
            return;
        }
        try {
            maker.sketch(design, run.stopped::get).ifPresent(sketch -> tell(run, () -> listener.sketched(sketch)));
            long begin = System.nanoTime();
            Report report = maker.judge(design.topology());
            Duration cost = Duration.ofNanos(System.nanoTime() - begin);
            listener.reported(design, report);
            tell(run, () -> listener.judged(report, cost));
            Scene scene = maker.draw(design, report, run.stopped::get);
            tell(run, () -> listener.drawn(scene));
            listener.rested(design, scene);
            maker.refine(run.stopped::get).ifPresent(better -> {
                tell(run, () -> listener.drawn(better));
                listener.rested(design, better);
            });
        } catch (CancellationException stopped) {
            run.stop();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError cause) {
            LOG.error("{} could not be judged and drawn", design.name(), cause);
            tell(run, () -> listener.failed(cause));
        }
    }

    private void tell(Run run, Runnable news) {
        window.execute(() -> {
            if (!run.stopped.get()) {
                news.run();
            }
        });
    }
}
