package dev.portolan.ui.workspace;

import dev.portolan.diagram.scene.Scene;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.model.shape.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a scene stands out, by keys of its items.
 *
 * @param lit those that stay lit while the rest is dimmed; none when nothing is dimmed
 * @param chosen those that are selected themselves, or decide what is told
 * @param added those that are there only because of the edit that is previewed
 * @param changed those that the edit that is previewed changes
 */
public record Highlight(Set<String> lit, Set<String> chosen, Set<String> added, Set<String> changed) {
    /** Nothing is dimmed. */
    public static final Highlight NONE = new Highlight(Set.of(), Set.of());

    public Highlight {
        lit = Set.copyOf(lit);
        chosen = Set.copyOf(chosen);
        added = Set.copyOf(added);
        changed = Set.copyOf(changed);
    }

    public Highlight(Set<String> lit, Set<String> chosen) {
        this(lit, chosen, Set.of(), Set.of());
    }

    /** Whether some of the drawing is dimmed. */
    public boolean dims() {
        return !lit.isEmpty();
    }

    /** What a selection lights, and what a preview changes. */
    public static Highlight of(Scene scene, Document document) {
        Lights lights = new Lights(scene);
        Highlight selected = switch (document.selectionProperty().get()) {
            case Selection.Nothing nothing -> NONE;
            case Selection.OfElements chosen -> elements(lights, document, chosen.elements());
            case Selection.OfProblem chosen -> problem(lights, document, chosen.problem());
            case Selection.OfConnection chosen -> connection(lights, document, chosen);
        };
        return document.previewProperty().get().isPresent()
                ? selected.with(lights, Difference.of(document.edited(), document.design())) : selected;
    }

    /** What is added or changed is lit too, as it is what a preview is about. */
    private Highlight with(Lights lights, Difference difference) {
        Set<String> fresh = lights.standing(difference.added().stream().map(Difference.Named::element).toList());
        Set<String> other = lights.standing(difference.changed().stream().map(Difference.Changed::element).toList());
        Set<String> all = dims() ? lights.withParents(union(lit, union(fresh, other))) : lit;
        return new Highlight(all, chosen, fresh, other);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Highlight elements(Lights lights, Document document, List<Id<?>> elements) {
        Set<String> own = lights.standing(elements);
        Set<String> lit = document.followed().map(followed -> connection(lights, document, followed).lit()).orElse(Set.of());
        return new Highlight(lit.isEmpty() ? lit : lights.withParents(union(lit, own)), own);
    }

    private static Highlight connection(Lights lights, Document document, Selection.OfConnection chosen) {
        return document.replay(chosen.connection()).map(replay -> replay.step(chosen.step())
                .map(step -> step(lights, replay.report(), step))
                .orElseGet(() -> new Highlight(lights.ways(List.of(replay.report())), Set.of())))
                .orElse(NONE);
    }

    /** A step lights what it is about: the settings that decide it, and the way the packets take on it, if they take one. */
    private static Highlight step(Lights lights, ConnectionReport report, Step step) {
        Set<String> deciding = lights.standing(step.deciding());
        Set<String> lit = switch (step.kind()) {
            case RESOLVE -> lights.standing(List.of(report.client()));
            case SECURE -> lights.standing(Stream.concat(Stream.of(report.client()), step.landing().stream()).toList());
            case METADATA -> lights.standing(Stream.concat(Stream.of(report.client()), Stream.concat(step.landing().stream(),
                    report.brokers().stream().flatMap(endpoint -> endpoint.broker().stream()))).toList());
            case CONNECT, BROKER -> lights.way(report, step.endpoint().stream().toList());
        };
        return new Highlight(lights.withParents(union(lit, deciding)), deciding);
    }

    private static Highlight problem(Lights lights, Document document, Problem problem) {
        Set<String> chosen = lights.standing(problem.elements());
        if (problem.origin() == Problem.Origin.RULE) {
            return new Highlight(Set.of(), chosen);
        }
        List<ConnectionReport> stopped = document.connections().stream()
                .filter(report -> problem.connections().contains(report.connection())).toList();
        return new Highlight(lights.withParents(union(chosen, lights.ways(stopped))), chosen);
    }
}
