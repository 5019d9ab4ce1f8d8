package dev.portolan.edit.element;

import dev.portolan.design.Design;
import dev.portolan.design.Waiver;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Keeping;
import dev.portolan.edit.Proposal;
import dev.portolan.edit.Refusal.Reason;
import dev.portolan.edit.Subjects;
import dev.portolan.edit.Verb;
import dev.portolan.model.Element;
import dev.portolan.model.Region;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.References;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Gives an element another name. An id that its name made, or that is its only name, follows, and with it all that refers to
 * it: the name itself where it can be an id, else a slug of it, with a number where that is taken. A Region without a code
 * keeps its id, which is its code.
 */
public final class Renaming {
    /** Characters that a name may have. */
    static final int MOST = 200;

    private Renaming() {
    }

    /** Renames an element; undone by renaming it back. */
    public static Proposal of(Design design, Id<?> id, String name) {
        Optional<Element> found = design.topology().find(id.<Element>as());
        if (found.isEmpty()) {
            return Proposal.refused(Reason.NO_SUCH_ELEMENT, id.value());
        }
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            return Proposal.refused(Reason.BLANK_NAME, "");
        }
        if (wanted.length() > MOST) {
            return Proposal.refused(Reason.NAME_TOO_LONG, Integer.toString(MOST));
        }
        return Proposal.of(Edit.of(Subjects.label(Verb.RENAME, design.topology(), List.of(id)),
                before -> before.topology().find(id.<Element>as()).map(each -> renamed(before, each, wanted)).orElse(before)));
    }

    /** The id that an element of the design has after it is renamed. */
    public static Id<?> idAfter(Design design, Element element, String name) {
        FreshIds ids = FreshIds.of(design);
        ids.release(element.id());
        return follows(element, ids) && !FreshIds.of(name).isEmpty() ? ids.take(FreshIds.of(name)) : element.id();
    }

    private static boolean follows(Element element, FreshIds ids) {
        boolean isCode = element instanceof Region region && region.code().isEmpty();
        String made = FreshIds.of(element.name());
        return !isCode && !made.isEmpty() && ids.free(made).equals(element.id().value());
    }

    private static Design renamed(Design before, Element element, String name) {
        Id<?> id = idAfter(before, element, name);
        Element named = (Element) named((Record) element, name);
        if (id.equals(element.id())) {
            return named.equals(element) ? before : before.with(before.topology().with(named));
        }
        UnaryOperator<Id<?>> follow = each -> each.equals(element.id()) ? id : each;
        List<Element> elements = new ArrayList<>(before.topology().size());
        for (Element each : before.topology().elements()) {
            Element other = (Element) References.renamed((Record) (each == element ? named : each), follow);
            elements.add(Principals.renamed(other, before.topology(), account -> Optional.of(follow.apply(account))));
        }
        Topology after = Topology.of(elements).with(before.topology().extra());
        return Keeping.with(before, after, follow).waiving(waivers(before, element.id(), id));
    }

    private static <R extends Record> R named(R element, String name) {
        return Shape.of(element).with(element, "name", name);
    }

    private static List<Waiver> waivers(Design before, Id<?> old, Id<?> id) {
        return before.waivers().stream().map(waiver -> new Waiver(waiver.code(), waiver.elements().stream()
                .map(each -> each.equals(old.value()) ? id.value() : each).toList(), waiver.reason(), waiver.extra())).toList();
    }
}
