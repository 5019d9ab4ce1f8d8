package dev.portolan.edit.element;

import dev.portolan.design.Design;
import dev.portolan.design.Waiver;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Keeping;
import dev.portolan.edit.Subjects;
import dev.portolan.edit.Verb;
import dev.portolan.model.Element;
import dev.portolan.model.Removal;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * Deleting elements, and outlines with what they hold: what goes with them, and which others lose a part, such as a route
 * or a record.
 *
 * @param asked the ids that were asked for
 * @param gone the elements that go: those asked for, then those that cannot do without them or are drawn only with them
 * @param lessened those that stay but lose a part, as they will be
 */
public record Deletion(Topology before, List<Id<?>> asked, SequencedSet<Id<?>> gone, Topology after,
                       SequencedMap<Id<?>, Element> lessened) {

    /** @param ids of elements, and of outlines: a Region's and an account's together, or the id one is placed under */
    public static Deletion of(Topology before, Collection<? extends Id<?>> ids) {
        Companions companions = new Companions(before);
        SequencedSet<Id<?>> wanted = companions.elements(ids);
        boolean places = companions.holdsPlace(wanted);
        Removal removal = Removal.of(before, wanted);
        while (wanted.addAll(companions.of(removal.gone(), places))) {
            removal = Removal.of(before, wanted);
        }
        SequencedMap<Id<?>, Element> lessened = new LinkedHashMap<>(removal.lessened());
        lessened.putAll(Principals.without(before, removal.after()));
        Topology after = removal.after().with(lessened.values());
        return new Deletion(before, List.copyOf(ids), removal.gone(), after, lessened);
    }

    /** What goes though it was not asked for. */
    public List<Id<?>> along() {
        return gone.stream().filter(id -> !asked.contains(id)).toList();
    }

    public Edit edit() {
        return edit(Verb.DELETE);
    }

    /** The same, under the name it has when it was copied first. */
    public Edit cut() {
        return edit(Verb.CUT);
    }

    private Edit edit(Verb verb) {
        return Edit.of(Subjects.label(verb, before, asked),
                design -> (design.topology() == before ? this : of(design.topology(), asked)).applyTo(design));
    }

    private Design applyTo(Design design) {
        if (gone.isEmpty()) {
            return design;
        }
        List<Waiver> waivers = design.waivers().stream().filter(waiver -> !isMoot(waiver)).toList();
        return Keeping.with(design, after).waiving(waivers);
    }

    /** Whether it names nothing but what is gone. */
    private boolean isMoot(Waiver waiver) {
        SequencedSet<String> names = new LinkedHashSet<>();
        gone.forEach(id -> names.add(id.value()));
        return !waiver.elements().isEmpty() && names.containsAll(waiver.elements());
    }
}
