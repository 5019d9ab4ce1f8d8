package dev.portolan.ui.sheet;

import dev.portolan.edit.Refusal;
import dev.portolan.edit.Refusal.Reason;
import dev.portolan.ui.text.Messages;
import java.util.Map;

/** Why a value is not taken, in words. */
final class Objections {
    private static final Map<Reason, String> KEYS = Map.of(Reason.BLANK_NAME, Messages.of("typed.blank"),
            Reason.NAME_TOO_LONG, Messages.of("typed.name"), Reason.MUST_BE_SAID, Messages.of("typed.required"));

    private Objections() {
    }

    /** A reason that has no words of its own is told by its detail. */
    static String words(Refusal refusal) {
        return KEYS.getOrDefault(refusal.reason(), refusal.detail()).replace("{0}", refusal.detail());
    }
}
