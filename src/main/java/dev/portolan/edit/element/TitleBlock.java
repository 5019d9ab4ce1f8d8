package dev.portolan.edit.element;

import dev.portolan.design.Design;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Proposal;
import dev.portolan.edit.Refusal.Reason;
import dev.portolan.edit.Verb;

/** What a design is called, and what is said about it. */
public final class TitleBlock {
    private TitleBlock() {
    }

    public static Proposal name(Design design, String name) {
        return name.isBlank() ? Proposal.refused(Reason.BLANK_NAME, "")
                : Proposal.of(Edit.of(Label.of(Verb.RENAME, design.name()), before -> before.named(name.strip())));
    }

    /** @param description may be empty */
    public static Edit description(Design design, String description) {
        return Edit.of(Label.of(Verb.CHANGE, design.name()), before -> before.described(description.strip()));
    }
}
