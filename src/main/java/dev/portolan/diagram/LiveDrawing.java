package dev.portolan.diagram;

import dev.portolan.design.Design;
import dev.portolan.design.Placement;
import dev.portolan.diagram.layout.Arrangement;
import dev.portolan.diagram.layout.Layouts;
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
    private final Composition composition;
    private Wiring wiring = new Wiring(16);
    private Optional<Reading> reading = Optional.empty();
    private Optional<Layered> layered = Optional.empty();

    /** An arrangement that followed from nothing but what was read. */
    private record Layered(Reading reading, Arrangement arrangement) {
    }

    public LiveDrawing() {
        this(TextMeasure.builtIn());
    }

    /** For a painter whose fonts are of other widths than those that come with the program. */
    public LiveDrawing(TextMeasure measure) {
        this.measure = measure;
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
        return composition.scene(design, read, arrangement(design, read, stopped));
    }

    private Arrangement arrangement(Design design, Reading read, BooleanSupplier stopped) {
        Map<String, Placement> placed = read.placed(design);
        if (!placed.isEmpty()) {
            return Layouts.arrange(read.graph(), placed, wiring, stopped);
        }
        if (layered.isEmpty() || layered.get().reading() != read) {
            layered = Optional.of(new Layered(read, Layouts.arrange(read.graph(), placed, wiring, stopped)));
        } else {
            wiring.adopt(read.graph(), layered.get().arrangement().cells(), layered.get().arrangement().courses());
        }
        return layered.get().arrangement();
    }
}
