package dev.portolan.diagram;

import dev.portolan.design.Design;
import dev.portolan.design.Fold;
import dev.portolan.design.Placement;
import dev.portolan.design.Waiver;
import dev.portolan.diagram.layout.Graph;
import dev.portolan.diagram.scene.TextMeasure;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.finding.Report;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A design and its report, read: all that a drawing shows, but not where it lies. Placements say only what is folded. */
final class Reading {
    private final Topology topology;
    private final Optional<Report> report;
    private final Set<Id<?>> folded;
    private final List<Waiver> waivers;
    private final Judgement judgement;
    private final Figures figures;
    private final Voyages.Outcome outcome;
    private final Docks docks;
    private final Map<String, Fault> faults;
    private final Graph graph;
    private final List<Link> connectors;
    private final Map<Id<?>, String> placeable = new HashMap<>();

    /** @param before a reading of an earlier design, whose figures are used again where they are the same */
    Reading(Design design, Optional<Report> report, Optional<Reading> before, TextMeasure measure) {
        this.topology = design.topology();
        this.report = report;
        this.folded = folded(design);
        this.waivers = design.waivers();
        this.judgement = new Judgement(report);
        this.figures = Outline.of(design, judgement, before.map(reading -> reading.figures));
        Map<String, Link> links = Links.of(topology, figures);
        Chart chart = new Chart(topology, figures, links.values());
        this.outcome = Voyages.of(chart, links, judgement);
        this.faults = report.map(found -> Faults.of(design, chart, found)).orElse(Map.of());
        this.docks = Docks.of(figures, outcome);
        this.graph = docks.graph(figures.cells(measure));
        this.connectors = outcome.links().stream().sorted(Comparator.comparing(outcome::tone)).toList();
        figures.all().forEach(figure -> figure.subject().placedAs().ifPresent(id -> placeable.putIfAbsent(id, figure.key())));
    }

    private static Set<Id<?>> folded(Design design) {
        Set<Id<?>> folded = new HashSet<>();
        design.placements().forEach((id, placement) -> {
            if (placement.fold() == Fold.COLLAPSED) {
                folded.add(id);
            }
        });
        return folded;
    }

    /** Whether it would come out the same for that design and report. */
    boolean isOf(Design design, Optional<Report> found) {
        boolean same = report.isPresent() ? found.isPresent() && found.get() == report.get() : found.isEmpty();
        return same && design.topology() == topology && design.waivers().equals(waivers) && folded(design).equals(folded);
    }

    /** Where a design wants the figures, by their keys. */
    Map<String, Placement> placed(Design design) {
        Map<String, Placement> placed = HashMap.newHashMap(design.placements().size());
        design.placements().forEach((id, placement) -> {
            String key = placeable.get(id);
            if (key != null) {
                placed.put(key, placement);
            }
        });
        return placed;
    }

    /** The key of the figure that a design places under an id; empty when none is drawn. */
    Optional<String> placeable(Id<?> id) {
        return Optional.ofNullable(placeable.get(id));
    }

    Judgement judgement() {
        return judgement;
    }

    Figures figures() {
        return figures;
    }

    Voyages.Outcome outcome() {
        return outcome;
    }

    Docks docks() {
        return docks;
    }

    Fault fault(String key) {
        return faults.getOrDefault(key, Fault.NONE);
    }

    boolean hasFaults() {
        return !faults.isEmpty();
    }

    /** What the rows of a figure carry, by their names. */
    Map<String, Tone> rows(String figure) {
        return outcome.rows().getOrDefault(figure, Map.of());
    }

    Graph graph() {
        return graph;
    }

    /** The connectors in the order in which they are painted: what gets through lies under what does not. */
    List<Link> connectors() {
        return connectors;
    }
}
