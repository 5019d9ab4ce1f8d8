package dev.portolan.diagram;

import dev.portolan.design.Design;
import dev.portolan.diagram.layout.Pace;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.TextMeasure;
import dev.portolan.finding.Report;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Draws a design. The same design and report give the same scene, on any thread and without a toolkit; a large design
 * takes seconds, so a window draws beside its own thread and stops what it no longer needs.
 *
 * <pre>Scene scene = Drawing.of(design).judgedBy(report).scene();</pre>
 */
public final class Drawing {
    private final Design design;
    private final Optional<Report> report;
    private final TextMeasure measure;
    private final BooleanSupplier stopped;

    private Drawing(Design design, Optional<Report> report, TextMeasure measure, BooleanSupplier stopped) {
        this.design = design;
        this.report = report;
        this.measure = measure;
        this.stopped = stopped;
    }

    /** A drawing of what is designed, without verdicts. */
    public static Drawing of(Design design) {
        return new Drawing(design, Optional.empty(), TextMeasure.builtIn(), () -> false);
    }

    /** With the verdicts of a report on this design's topology. */
    public Drawing judgedBy(Report found) {
        return new Drawing(design, Optional.of(found), measure, stopped);
    }

    /** For a painter whose fonts are of other widths than those that come with the program. */
    public Drawing measuredBy(TextMeasure other) {
        return new Drawing(design, report, other, stopped);
    }

    /** Asked now and then, from the thread that draws, whether the drawing is still wanted. */
    public Drawing stoppedBy(BooleanSupplier unwanted) {
        return new Drawing(design, report, measure, unwanted);
    }

    /** @throws CancellationException when it was stopped */
    public Scene scene() {
        return new LiveDrawing(measure, Pace.THOROUGH).of(design, report, stopped);
    }
}
