package dev.portolan.diagram;

import dev.portolan.design.Design;
import dev.portolan.design.Fold;
import dev.portolan.design.Placement;
import dev.portolan.diagram.layout.Cell;
import dev.portolan.diagram.scene.TextMeasure;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All figures and how they nest; what a folded container holds is not among them, but known to be in there. */
final class Figures {
    static final String ROOT = "";

    private final Design design;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> hidden = new HashMap<>();
    private final Map<Id<?>, Set<String>> standing = new HashMap<>();
    private final Ranks ranks = new Ranks(figures::get);
    private final Map<Figure, Cell> measured = new IdentityHashMap<>();
    private Optional<Figures> before;

    /** @param before figures of an earlier design, which are used again where they are the same */
    Figures(Design design, Optional<Figures> before) {
        this.design = design;
        this.before = before;
    }

    /** Adds a figure to a container, unless that is folded: then the container stands for it too. */
    void put(Figure read, String parent) {
        Figure figure = known(read);
        String shown = shown(parent);
        boolean folded = !shown.isEmpty() && (!shown.equals(parent) || fold(figures.get(shown).subject()) == Fold.COLLAPSED);
        if (folded) {
            hidden.put(figure.key(), shown);
            stand(figure.subject(), shown);
            return;
        }
        figures.put(figure.key(), figure);
        parents.put(figure.key(), shown);
        children.computeIfAbsent(shown, key -> new ArrayList<>()).add(figure.key());
        stand(figure.subject(), figure.key());
        switch (figure) {
            case Card card -> {
                card.tags().forEach(tag -> stand(tag.element(), card.key()));
                card.rows().forEach(row -> {
                    stand(row.element(), card.key());
                    row.others().forEach(other -> stand(other, card.key()));
                });
            }
            case Sheet sheet -> sheet.labels().forEach(label -> stand(label.element(), sheet.key()));
            case Pill pill -> { }
        }
    }

    /** The figure as it was before, where it is the same, so that what is known of it can be used again. */
    private Figure known(Figure read) {
        Figure known = before.map(earlier -> earlier.figures.get(read.key())).orElse(read);
        return known.equals(read) ? known : read;
    }

    private void stand(Subject subject, String key) {
        subject.element().ifPresent(id -> stand(id, key));
        subject.others().forEach(id -> stand(id, key));
    }

    private void stand(Id<?> id, String key) {
        standing.computeIfAbsent(id, any -> new LinkedHashSet<>()).add(key);
    }

    Fold fold(Subject subject) {
        return placement(subject).map(Placement::fold).orElse(Fold.EXPANDED);
    }

    private Optional<Placement> placement(Subject subject) {
        return subject.placedAs().map(id -> design.placements().get(id));
    }

    boolean has(String key) {
        return figures.containsKey(key) || hidden.containsKey(key);
    }

    /** The key of the figure that is seen in place of this one: itself, or the folded container it is in. */
    String shown(String key) {
        return hidden.getOrDefault(key, key);
    }

    Optional<Figure> find(String key) {
        return Optional.ofNullable(figures.get(shown(key)));
    }

    Figure get(String key) {
        return figures.get(key);
    }

    Iterable<Figure> all() {
        return figures.values();
    }

    int size() {
        return figures.size();
    }

    /** Keys of the figures that stand for an element, those of its own first. */
    Set<String> standingFor(Id<?> id) {
        return standing.getOrDefault(id, Set.of());
    }

    String parent(String key) {
        return parents.getOrDefault(key, ROOT);
    }

    /** A figure and its containers, innermost first. */
    List<String> path(String key) {
        List<String> path = new ArrayList<>();
        for (String at = shown(key); !at.equals(ROOT); at = parent(at)) {
            path.add(at);
        }
        return path;
    }

    boolean inside(String key, String container) {
        for (String at = shown(key); !at.equals(ROOT); at = parent(at)) {
            if (at.equals(container)) {
                return true;
            }
        }
        return false;
    }

    /** The innermost container that holds both, themselves not counted. */
    String around(String one, String other) {
        List<String> far = path(parent(shown(other)));
        return path(parent(shown(one))).stream().filter(far::contains).findFirst().orElse(ROOT);
    }

    /** The room that all figures need, as they nest; asked once, when all have been put. */
    List<Cell> cells(TextMeasure measure) {
        for (Figure figure : figures.values()) {
            Cell known = before.map(earlier -> earlier.measured.get(figure)).orElse(null);
            measured.put(figure, known != null ? known : figure.cell(measure));
        }
        before = Optional.empty();
        return cells(ROOT).stream().map(ranks::filled).toList();
    }

    private List<Cell> cells(String parent) {
        List<Cell> cells = new ArrayList<>();
        for (String key : children.getOrDefault(parent, List.of())) {
            Cell cell = measured.get(figures.get(key));
            cells.add(children.containsKey(key) ? cell.holding(cells(key)) : cell);
        }
        return ranks.even(cells);
    }
}
