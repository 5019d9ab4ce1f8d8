package dev.portolan.edit.element;

import dev.portolan.design.Design;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Proposal;
import dev.portolan.edit.Refusal.Reason;
import dev.portolan.edit.Verb;
import dev.portolan.model.shape.Shape;

/** What a design is called, and what is said about it. */
public final class TitleBlock {
    private TitleBlock() {
    }

    public static Proposal name(Design design, String name) {
        if (name.isBlank()) {
            return Proposal.refused(Reason.BLANK_NAME, "");
        }
        return name.strip().length() > Renaming.MOST ? Proposal.refused(Reason.NAME_TOO_LONG, Integer.toString(Renaming.MOST))
                : Proposal.of(Edit.of(Label.of(Verb.RENAME, design.name()), before -> before.named(name.strip())));
    }

    /** @param description may be empty */
    public static Proposal description(Design design, String description) {
        return description.length() > Shape.LONGEST_TEXT
                ? Proposal.refused(Reason.VALUE_NOT_ALLOWED, "a text has at most " + Shape.LONGEST_TEXT + " characters")
                : Proposal.of(Edit.of(Label.of(Verb.CHANGE, design.name()), before -> before.described(description.strip())));
    }
}
