package dev.portolan.diagram;

import dev.portolan.design.Design;
import dev.portolan.design.Placement;
import dev.portolan.diagram.layout.Arrangement;
import dev.portolan.diagram.layout.Layouts;
import dev.portolan.diagram.layout.Pace;
import dev.portolan.diagram.layout.Wiring;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.TextMeasure;
import dev.portolan.finding.Report;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The drawing of a design that is being edited: it draws again only what an edit has changed.
 *
 * <p>What it guarantees: the scene has the items of {@link Drawing}'s, under the same keys, in the same order, with the same
 * tones, tips and elements; containers, cards, pills and all that lies on them have the same bounds and marks, as seen from
 * the scene's origin. Courses may differ, and with them the crosses on them and how far margins, title and legend reach: a
 * connector is routed again when one of its ends has moved, when it is new, or when something has come to stand on it, and
 * stays where it was otherwise. Every course keeps the same rules as one that is routed from nothing. A design without any
 * placement, small enough to be layered, is drawn exactly as {@link Drawing} draws it.
 *
 * <p>Not for several threads at once. A drawing that is stopped leaves it fit for the next.
 */
public final class LiveDrawing {
    private final TextMeasure measure;
    private final Pace pace;
    private final Composition composition;
    private Wiring wiring = new Wiring(16);
    private Optional<Reading> reading = Optional.empty();
    private Optional<Layered> layered = Optional.empty();
    private Optional<Drawn> drawn = Optional.empty();

    /** An arrangement that followed from nothing but what was read. */
    private record Layered(Reading reading, Arrangement arrangement) {
    }

    /** What was drawn last. */
    private record Drawn(Design design, Reading reading, Arrangement arrangement) {
    }

    /** For a window: where much has changed, what comes first can be refined. */
    public LiveDrawing() {
        this(TextMeasure.builtIn(), Pace.PROMPT);
    }

    /** @param measure of the painter's fonts */
    LiveDrawing(TextMeasure measure, Pace pace) {
        this.measure = measure;
        this.pace = pace;
        this.composition = new Composition(measure);
    }

    /**
     * Draws the design as it is now.
     *
     * @param report on this design's topology; empty for a drawing without verdicts
     * @param stopped asked now and then, from the thread that draws, whether the drawing is no longer wanted
     * @throws CancellationException when it was stopped
     */
    public Scene of(Design design, Optional<Report> report, BooleanSupplier stopped) {
        Reading read = reading.filter(known -> known.isOf(design, report))
                .orElseGet(() -> new Reading(design, report, reading, measure));
        if (reading.isEmpty()) {
            wiring = new Wiring(read.figures().size());
        }
        reading = Optional.of(read);
        drawn = Optional.empty();
        drawn = Optional.of(new Drawn(design, read, arrangement(design, read, stopped)));
        return composition.scene(design, read, drawn.get().arrangement());
    }

    /**
     * What was drawn last, with better ways for connectors that got the first that was at hand; empty when there are none.
     *
     * @param stopped asked now and then, from the thread that draws, whether the drawing is no longer wanted
     * @throws CancellationException when it was stopped
     */
    public Optional<Scene> refined(BooleanSupplier stopped) {
        return drawn.flatMap(last -> wiring.refine(stopped).map(courses -> {
            Arrangement better = new Arrangement(last.arrangement().cells(), courses, last.arrangement().manner());
            drawn = Optional.of(new Drawn(last.design(), last.reading(), better));
            return composition.scene(last.design(), last.reading(), better);
        }));
    }

    private Arrangement arrangement(Design design, Reading read, BooleanSupplier stopped) {
        Map<String, Placement> placed = read.placed(design);
        if (!placed.isEmpty()) {
            return Layouts.arrange(read.graph(), placed, wiring, pace, stopped);
        }
        if (layered.isEmpty() || layered.get().reading() != read) {
            layered = Optional.of(new Layered(read, Layouts.arrange(read.graph(), placed, wiring, pace, stopped)));
        } else {
            wiring.adopt(read.graph(), layered.get().arrangement().cells(), layered.get().arrangement().courses());
        }
        return layered.get().arrangement();
    }
}
