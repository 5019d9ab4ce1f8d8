package dev.portolan.ui.verdict;

import dev.portolan.ui.look.Pill;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Problem.Standing;
import dev.portolan.ui.workspace.ProblemList;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/** A button for each standing: whether its problems are listed, and how many there are. */
final class StandingFilter extends ToggleButton {
    private final Standing standing;

    StandingFilter(ProblemList model, Standing standing) {
        super("", Tones.icon(standing));
        this.standing = standing;
        getStyleClass().addAll("tool", "standing");
        Pill.mark(this, Tones.of(standing));
        setTooltip(new Tooltip());
        setOnAction(event -> model.toggle(standing));
        model.standingsProperty().subscribe(listed -> setSelected(listed.contains(standing)));
        model.countsProperty().subscribe(this::count);
    }

    private void count(Map<Standing, Long> counts) {
        long count = counts.getOrDefault(standing, 0L);
        String words = switch (standing) {
            case ERROR -> Messages.count("errors", count);
            case WARNING -> Messages.count("warnings", count);
            case NOTE -> Messages.count("notes", count);
            case WAIVED -> Messages.of("waived", count);
        };
        setText(Long.toString(count));
        setAccessibleText(words);
        getTooltip().setText(Messages.of("problems.toggle", words));
    }
}
