package dev.portolan.ui.verdict;

import dev.portolan.diagram.scene.Tone;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Problem.Standing;
import dev.portolan.ui.workspace.Step;
import org.kordamp.ikonli.javafx.FontIcon;

/** Colour, shape and word of what is told. */
final class Tones {
    private Tones() {
    }

    static Tone of(Standing standing) {
        return switch (standing) {
            case ERROR -> Tone.BLOCKED;
            case WARNING -> Tone.PARTIAL;
            case NOTE -> Tone.NEUTRAL;
            case WAIVED -> Tone.UNDETERMINED;
        };
    }

    static String word(Standing standing) {
        return Messages.of(switch (standing) {
            case ERROR -> "standing.error";
            case WARNING -> "standing.warning";
            case NOTE -> "standing.note";
            case WAIVED -> "standing.waived";
        });
    }

    /** The shape of a standing; its colour is that of its tone. */
    static FontIcon icon(Standing standing) {
        FontIcon icon = new FontIcon();
        show(icon, standing);
        return icon;
    }

    static void show(FontIcon icon, Standing standing) {
        icon.setIconLiteral(switch (standing) {
            case ERROR -> "fth-x";
            case WARNING -> "fth-alert-triangle";
            case NOTE -> "fth-info";
            case WAIVED -> "fth-eye-off";
        });
    }

    static Tone of(Step.State state) {
        return switch (state) {
            case PASSED -> Tone.REACHED;
            case STOPPED -> Tone.BLOCKED;
            case UNKNOWN -> Tone.UNDETERMINED;
            case NOT_TRIED -> Tone.QUIET;
        };
    }

    static String word(Step.State state) {
        return Messages.of(switch (state) {
            case PASSED -> "state.passed";
            case STOPPED -> "state.stopped";
            case UNKNOWN -> "state.unknown";
            case NOT_TRIED -> "state.not-tried";
        });
    }
}
