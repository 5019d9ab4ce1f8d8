package dev.portolan.ui.verdict;

import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Remedy;
import dev.portolan.ui.workspace.Repairs;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The buttons by which a repair is previewed and made, at the right of the reasons. */
final class RemedyBox extends VBox {
    /** What is longer stands in the tool tip, and in the reasons. */
    private static final int SHORT = 34;

    private final Repairs repairs;
    private final Button apply = new Button();
    private final ToggleButton preview = new ToggleButton(Messages.of("remedy.preview"));
    private Optional<Remedy> remedy = Optional.empty();

    /** @param name tells it from those of other tabs */
    RemedyBox(Repairs repairs, String name) {
        this.repairs = repairs;
        getStyleClass().add("remedy");
        apply.setId(name + "-apply");
        apply.getStyleClass().addAll("tool", "primary");
        apply.setTooltip(new Tooltip());
        apply.setOnAction(event -> apply());
        preview.setId(name + "-preview");
        preview.getStyleClass().add("tool");
        preview.setTooltip(new Tooltip(Messages.of("remedy.preview.tip")));
        preview.setOnAction(event -> preview());
        also(apply, preview);
        show(Optional.empty());
    }

    /** Further buttons below the two. Without any to be seen, the box takes no room. */
    void also(ButtonBase... others) {
        for (ButtonBase button : others) {
            button.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(button);
            button.managedProperty().subscribe(() -> setManaged(getChildren().stream().anyMatch(Node::isManaged)));
        }
    }

    /** Offers a remedy, or none. */
    void show(Optional<Remedy> offered) {
        remedy = offered;
        boolean tried = offered.equals(repairs.tried()) && offered.isPresent();
        boolean fits = offered.filter(repairs::fits).isPresent();
        List.of(apply, preview).forEach(button -> {
            button.setVisible(offered.isPresent());
            button.setManaged(offered.isPresent());
            button.setDisable(!fits);
        });
        preview.setSelected(tried);
        offered.ifPresent(known -> {
            apply.setText(words(known));
            apply.getTooltip().setText(Messages.of("remedy.apply.tip", known.name()));
            apply.setAccessibleText(Messages.of("remedy.apply.tip", known.name()));
            preview.setAccessibleText(Messages.of("remedy.preview.accessible", known.name()));
        });
    }

    private static String words(Remedy remedy) {
        int count = remedy.fixes().size();
        if (count > 1) {
            return Messages.of("remedy.apply.several", count);
        }
        return remedy.name().length() <= SHORT ? remedy.name() : Messages.of("remedy.apply");
    }

    /** Previews the remedy; does away with the preview when it is there already. */
    void preview() {
        if (remedy.isPresent() && remedy.equals(repairs.tried())) {
            repairs.cancel();
        } else {
            remedy.ifPresent(repairs::preview);
        }
    }

    void apply() {
        remedy.ifPresent(repairs::apply);
    }
}
