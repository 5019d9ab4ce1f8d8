package dev.portolan.edit.element;

import dev.portolan.design.Design;
import dev.portolan.design.Waiver;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Proposal;
import dev.portolan.edit.Refusal.Reason;
import dev.portolan.edit.Verb;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Living with a finding, for a reason, and no longer doing so. */
public final class Waiving {
    private Waiving() {
    }

    /**
     * Waives a finding; one that is waived for the same elements already gets the new reason.
     *
     * @param code the finding's code, such as {@code public.plaintext}
     * @param elements what it is waived for; none for every element
     */
    public static Proposal waive(String code, Collection<? extends Id<?>> elements, String reason) {
        if (reason.isBlank()) {
            return Proposal.refused(Reason.BLANK_REASON, code);
        }
        if (reason.length() > Shape.LONGEST_TEXT) {
            return Proposal.refused(Reason.VALUE_NOT_ALLOWED, "a text has at most " + Shape.LONGEST_TEXT + " characters");
        }
        List<String> names = elements.stream().map(Id::value).toList();
        return Proposal.of(Edit.of(Label.of(Verb.WAIVE, code), design -> design.waiving(waived(design, code, names, reason))));
    }

    private static List<Waiver> waived(Design design, String code, List<String> elements, String reason) {
        List<Waiver> waivers = new ArrayList<>(design.waivers());
        waivers.replaceAll(each -> each.code().equals(code) && each.elements().equals(elements)
                ? new Waiver(code, elements, reason.strip(), each.extra()) : each);
        if (waivers.stream().noneMatch(each -> each.code().equals(code) && each.elements().equals(elements))) {
            waivers.add(new Waiver(code, elements, reason.strip(), Extra.NONE));
        }
        return waivers;
    }

    /** Takes a waiver back. */
    public static Edit unwaive(Waiver waiver) {
        return Edit.of(Label.of(Verb.UNWAIVE, waiver.code()), design -> design.waiving(
                design.waivers().stream().filter(each -> !each.equals(waiver)).toList()));
    }
}
