package dev.portolan.diagram;

import dev.portolan.design.Design;
import dev.portolan.design.Fold;
import dev.portolan.design.PlacedBy;
import dev.portolan.design.Placement;
import dev.portolan.diagram.layout.Layouts;
import dev.portolan.diagram.layout.Watch;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.TextMeasure;
import dev.portolan.finding.Report;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * Lays out a design anew, when it is asked to: gives the placements with which it is drawn so. Everything drawn has one then;
 * folds stay, and so does what a folded container holds, and what the file says beside that. The same design and report
 * give the same placements, on any thread; a large design takes seconds, so a window does it beside its own thread.
 *
 * <pre>Design arranged = design.with(Arranging.of(design).everything());</pre>
 */
public final class Arranging {
    private static final double NEGLIGIBLE = 1e-3;
    private static final Placement UNKNOWN = new Placement(0, 0, 0, 0, Fold.EXPANDED, PlacedBy.LAYOUT, Extra.NONE);

    private final Design design;
    private final Optional<Report> report;
    private final TextMeasure measure;
    private final Watch watch;

    private Arranging(Design design, Optional<Report> report, TextMeasure measure, Watch watch) {
        this.design = design;
        this.report = report;
        this.measure = measure;
        this.watch = watch;
    }

    public static Arranging of(Design design) {
        return new Arranging(design, Optional.empty(), TextMeasure.builtIn(), new Watch(() -> false, share -> { }));
    }

    /** With a report on this design's topology: connectors that share their way on the drawing then do so here. */
    public Arranging judgedBy(Report found) {
        return new Arranging(design, Optional.of(found), measure, watch);
    }

    /** For a painter whose fonts are of other widths than those that come with the program. */
    public Arranging measuredBy(TextMeasure other) {
        return new Arranging(design, report, other, watch);
    }

    /** Asked now and then, from the thread that lays out, whether the layout is still wanted. */
    public Arranging stoppedBy(BooleanSupplier unwanted) {
        return new Arranging(design, report, measure, new Watch(unwanted, watch.told()));
    }

    /**
     * Told, on the thread that lays out, the share of the steps that are done, from 0 to 1 and never less than before; some
     * steps take longer than others.
     */
    public Arranging telling(DoubleConsumer told) {
        return new Arranging(design, report, measure, new Watch(watch.stopped(), told));
    }

    /** Everything anew, from the drawing's top left corner on. @throws CancellationException when it was stopped */
    public SortedMap<Id<?>, Placement> everything() {
        Reading read = read();
        return placements(read, Layouts.anew(read.graph(), read.placed(design), Set.of(), watch), Set.of());
    }

    /**
     * Everything but what a person has placed: that keeps its place in its container, and the rest is laid out around it. A
     * container that a person has placed keeps at least its size.
     *
     * @throws CancellationException when it was stopped
     */
    public SortedMap<Id<?>, Placement> aroundHandmade() {
        Reading read = read();
        Map<String, Placement> placed = read.placed(design);
        Set<String> stays = new HashSet<>(placed.keySet());
        stays.removeIf(key -> placed.get(key).by() != PlacedBy.HAND);
        return placements(read, Layouts.anew(read.graph(), placed, stays, watch), stays);
    }

    /**
     * Only some things anew, by whomever they were placed. Several in the same container are laid out as a block, whose top
     * left corner stays; what a container holds is laid out too, and the container is as large as that needs. All else
     * stays, unless it has to give way.
     *
     * @param ids those that things are placed under
     * @throws CancellationException when it was stopped
     */
    public SortedMap<Id<?>, Placement> only(Collection<? extends Id<?>> ids) {
        Reading read = read();
        Set<String> chosen = new HashSet<>();
        ids.forEach(id -> read.placeable(id).ifPresent(chosen::add));
        Set<String> parts = Layouts.parts(read.graph(), chosen);
        Set<String> stays = new HashSet<>();
        read.graph().forEach((cell, parent) -> {
            if (!parts.contains(cell.key()) && (parent.isEmpty() || stays.contains(parent))) {
                stays.add(cell.key());
            }
        });
        return placements(read, Layouts.part(read.graph(), read.placed(design), chosen, watch), stays);
    }

    private Reading read() {
        return new Reading(design, report, Optional.empty(), measure);
    }

    /**
     * The placements that put cells there. Where something is drawn that cannot be placed, it makes room for itself.
     *
     * @param kept the keys of those that stay under the hand that placed them
     */
    private SortedMap<Id<?>, Placement> placements(Reading read, Map<String, Bounds> cells, Set<String> kept) {
        SortedMap<Id<?>, Placement> placements = relative(read, cells, kept);
        Map<String, Placement> placed = read.placed(design.with(placements));
        return placed.size() == cells.size() ? placements
                : relative(read, Layouts.cells(read.graph(), placed, watch.stopped()), kept);
    }

    private SortedMap<Id<?>, Placement> relative(Reading read, Map<String, Bounds> cells, Set<String> kept) {
        SortedMap<Id<?>, Placement> placements = new TreeMap<>(design.placements());
        for (Figure figure : read.figures().all()) {
            figure.subject().placedAs().ifPresent(id -> {
                Bounds box = cells.get(figure.key());
                Bounds around = cells.getOrDefault(read.figures().parent(figure.key()), Bounds.NOTHING);
                Placement known = design.placements().getOrDefault(id, UNKNOWN);
                placements.put(id, near(known, new Placement(box.x() - around.x(), box.y() - around.y(), box.width(),
                        box.height(), known.fold(), kept.contains(figure.key()) ? known.by() : PlacedBy.LAYOUT, known.extra())));
            });
        }
        return placements;
    }

    /** What lies where it lay, but for what is lost in adding and subtracting, keeps its very numbers. */
    private static Placement near(Placement known, Placement found) {
        boolean same = Math.abs(known.x() - found.x()) < NEGLIGIBLE && Math.abs(known.y() - found.y()) < NEGLIGIBLE
                && Math.abs(known.width() - found.width()) < NEGLIGIBLE
                && Math.abs(known.height() - found.height()) < NEGLIGIBLE;
        return same && known.by() == found.by() ? known : found;
    }
}
