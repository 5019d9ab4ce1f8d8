package dev.portolan.ui.action;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;

/** Buttons made of the declarations. */
public final class ToolButtons {
    private final Actions actions;

    public ToolButtons(Actions actions) {
        this.actions = actions;
    }

    /** A button with the icon of a command. */
    public Button icon(Command command) {
        Button button = new Button("", command.symbol().node());
        button.getStyleClass().addAll("button-icon", "tool");
        button.setId("tool-" + command.key());
        bind(button, command);
        return button;
    }

    /** A button with the icon and the name of a command. */
    public Button named(Command command) {
        Button button = new Button(command.title(), command.symbol().node());
        button.getStyleClass().add("tool");
        button.setId("tool-" + command.key());
        button.setMinWidth(Button.USE_PREF_SIZE);
        bind(button, command);
        return button;
    }

    /** Makes a button do a command: with its tip, its name for those who do not see it, and closed while it cannot be done. */
    public Subscription bind(ButtonBase button, Command command) {
        Action action = actions.of(command);
        Tooltip tip = new Tooltip();
        button.setTooltip(tip);
        button.setOnAction(event -> actions.run(command));
        button.disableProperty().bind(action.obstructed());
        button.accessibleTextProperty().bind(action.nameProperty());
        return action.nameProperty().subscribe(name -> tip.setText(tip(name, command)));
    }

    private static String tip(String name, Command command) {
        return command.shortcuts().stream().findFirst().map(keys -> name + " (" + keys.words() + ")").orElse(name);
    }
}
