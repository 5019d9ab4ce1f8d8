package dev.portolan.edit.copy;

import dev.portolan.design.Design;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Proposal;
import dev.portolan.edit.Refusal.Reason;
import dev.portolan.edit.Subjects;
import dev.portolan.edit.Verb;
import dev.portolan.model.shape.Id;
import java.util.Collection;
import java.util.List;

/**
 * Pasting a fragment, or duplicating in place: an edit, and the ids under which what came of it is placed. Copies have ids,
 * names, blocks and addresses of their own wherever the old ones are taken; references among them follow, others lead where
 * they did if that is there.
 *
 * @param roots the outermost of what came of it, which the window selects; nothing is placed under them where the layout is
 *         to find them room
 */
public record Pasting(Proposal proposal, List<Id<?>> roots) {

    /**
     * Pastes a fragment into a container, or into the innermost one around it that may hold what is pasted; what may lie in
     * none of them goes where it was copied from, if that is there.
     *
     * @param container the ids that the container stands for; none for the bare canvas
     * @param x of the top left corner of all that is pasted, from the container's left edge
     * @param y from the container's top edge
     */
    public static Pasting paste(Design design, Fragment fragment, List<Id<?>> container, double x, double y) {
        return of(design, Verb.PASTE, before -> Arrival.pasted(before, fragment, container, x, y));
    }

    /** Makes copies beside the originals, as far to the right and down as said. */
    public static Pasting duplicate(Design design, Collection<? extends Id<?>> ids, double dx, double dy) {
        return of(design, Verb.DUPLICATE, before -> Arrival.duplicated(before, Fragment.of(before, ids), dx, dy));
    }

    private interface Way {
        Arrival from(Design before);
    }

    private static Pasting of(Design design, Verb verb, Way way) {
        Arrival arrival = way.from(design);
        if (arrival.roots().isEmpty()) {
            return new Pasting(Proposal.refused(Reason.NOTHING_TO_PASTE, ""), List.of());
        }
        Label label = Subjects.label(verb, arrival.design().topology(), arrival.roots());
        return new Pasting(Proposal.of(Edit.of(label,
                before -> before == design ? arrival.design() : way.from(before).design())), arrival.roots());
    }
}
