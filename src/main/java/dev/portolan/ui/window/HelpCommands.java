package dev.portolan.ui.window;

import dev.portolan.ui.action.Actions;
import dev.portolan.ui.action.Command;
import dev.portolan.ui.action.CommandPalette;
import dev.portolan.ui.action.ConnectEntries;
import dev.portolan.ui.action.DesignEntries;
import dev.portolan.ui.action.Finder;
import dev.portolan.ui.action.Handler;
import dev.portolan.ui.action.ShortcutSheet;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Workspace;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;

/** What the commands of the Help menu do, and those that find things. */
final class HelpCommands {
    private HelpCommands() {
    }

    static void bind(Actions actions, Workspace workspace, InsertCommands inserting, Node root) {
        DesignEntries design = new DesignEntries(workspace);
        ConnectEntries joins = new ConnectEntries(workspace);
        CommandPalette everything = new CommandPalette(new Finder(List.of(actions::entries, inserting::entries,
                joins::all, design::connections, design::elements, design::problems)), Messages.of("palette.prompt"));
        CommandPalette joining = new CommandPalette(new Finder(List.of(joins::all)), Messages.of("palette.join"));
        CommandPalette elements = new CommandPalette(new Finder(List.of(design::elements)), Messages.of("palette.find"));
        show(actions, Command.COMMAND_PALETTE, everything, root);
        show(actions, Command.FIND, elements, root);
        show(actions, Command.CONNECT, joining, root);
        actions.bind(Command.SHORTCUTS, Handler.of(() -> new ShortcutSheet(actions).show(root.getScene())));
        actions.bind(Command.ABOUT, Handler.of(() -> AboutCard.show(root.getScene())));
    }

    /** After the key that asked for it is through, as its letter would else be typed into the field. */
    private static void show(Actions actions, Command command, CommandPalette palette, Node root) {
        actions.bind(command, Handler.of(() -> Platform.runLater(() -> palette.show(root.getScene()))));
    }
}
