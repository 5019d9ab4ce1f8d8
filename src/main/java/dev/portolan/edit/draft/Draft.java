package dev.portolan.edit.draft;

import dev.portolan.design.Design;
import dev.portolan.design.Placement;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Keeping;
import dev.portolan.edit.Label;
import dev.portolan.edit.Verb;
import dev.portolan.edit.vacancy.Vacancies;
import dev.portolan.model.Change;
import dev.portolan.model.Element;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A design in the making: every step sees what the steps before it have made. Used by one gesture, and then done with. */
public final class Draft {
    private final Design start;
    private final List<Change> changes = new ArrayList<>();
    private final List<Id<?>> created = new ArrayList<>();
    private final SortedMap<Id<?>, Placement> placements = new TreeMap<>();
    private Topology topology;
    private Vacancies vacancies;

    private Draft(Design start) {
        this.start = start;
        this.topology = start.topology();
    }

    public static Draft on(Design start) {
        return new Draft(start);
    }

    /** The topology with all that has been made so far. */
    public Topology topology() {
        return topology;
    }

    /** What is free beside all that has been made so far. */
    public Vacancies vacancies() {
        if (vacancies == null) {
            vacancies = Vacancies.of(topology);
        }
        return vacancies;
    }

    public <E extends Element> E get(Id<E> id) {
        return topology.get(id);
    }

    /** Adds an element under an id like the one wished for; what is not said of it is left unsaid. */
    public <E extends Record & Element> E add(Class<E> type, String wish, Map<String, ?> said) {
        Map<String, Object> parts = new HashMap<>(said);
        parts.put("id", vacancies().id(wish));
        E element = Shape.of(type).create(parts);
        created.add(element.id());
        change(new Change.Put(element));
        return element;
    }

    /** Sets one part of an element. */
    public void set(Id<?> id, String part, Object value) {
        change(new Change.Set(id, part, value));
    }

    public void change(Change step) {
        changes.add(step);
        topology = step.applyTo(topology);
        vacancies = null;
    }

    /** Puts a figure somewhere; it takes the size that what it shows needs. */
    public void place(Id<?> id, Spot at) {
        place(id, at, 0, 0);
    }

    /** Puts a container somewhere, no smaller than said. */
    public void place(Id<?> id, Spot at, double width, double height) {
        placements.put(id, Placement.byHand(at.x(), at.y(), width, height));
    }

    /** Where something lies already, or has been put. */
    public Optional<Placement> placement(Id<?> id) {
        return Optional.ofNullable(placements.getOrDefault(id, start.placements().get(id)));
    }

    /** All that has been made, as one edit that names and gives first the element asked for. */
    public Creation finish(Verb verb, Id<?> main) {
        List<Id<?>> ids = new ArrayList<>(created);
        if (ids.remove(main)) {
            ids.addFirst(main);
        }
        String name = topology.find(main.<Element>as()).map(Element::name).orElse(main.value());
        return new Creation(edit(Label.of(verb, name)), ids);
    }

    /** All that has been made, as one edit of that name. */
    public Creation finish(Label label) {
        return new Creation(edit(label), created);
    }

    private Edit edit(Label label) {
        List<Change> steps = List.copyOf(changes);
        SortedMap<Id<?>, Placement> put = new TreeMap<>(placements);
        return Edit.of(label, before -> {
            Topology after = before.topology();
            for (Change step : steps) {
                after = step.applyTo(after);
            }
            Design kept = Keeping.with(before, after);
            SortedMap<Id<?>, Placement> all = new TreeMap<>(kept.placements());
            all.putAll(put);
            return kept.with(all);
        });
    }
}
