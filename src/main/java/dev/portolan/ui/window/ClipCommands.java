package dev.portolan.ui.window;

import dev.portolan.edit.copy.Fragment;
import dev.portolan.storage.DesignFault;
import dev.portolan.ui.action.Actions;
import dev.portolan.ui.action.Command;
import dev.portolan.ui.action.Handler;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Clipping;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Editing;
import dev.portolan.ui.workspace.Workspace;
import java.util.Optional;
import java.util.function.Supplier;

/** What cut, copy, paste and duplicate do. Texts are written and read beside the window, as they may be long. */
final class ClipCommands {
    private final Workspace workspace;
    private final Supplier<Optional<DocumentController>> view;

    private ClipCommands(Workspace workspace, Supplier<Optional<DocumentController>> view) {
        this.workspace = workspace;
        this.view = view;
    }

    /** @param view the panel of the document that is shown */
    static void bind(Actions actions, Workspace workspace, Supplier<Optional<DocumentController>> view) {
        ClipCommands commands = new ClipCommands(workspace, view);
        actions.bind(Command.CUT, Handler.of(() -> commands.document().ifPresent(document -> {
            commands.copy(document);
            new Editing(document).cut();
        })));
        actions.bind(Command.COPY, Handler.of(() -> commands.document().ifPresent(commands::copy)));
        actions.bind(Command.PASTE, Handler.of(() -> commands.view.get().ifPresent(commands::paste)));
        actions.bind(Command.DUPLICATE, Handler.of(() -> commands.document().map(Editing::new).ifPresent(Editing::duplicate)));
    }

    private Optional<Document> document() {
        return workspace.currentProperty().get();
    }

    private void copy(Document document) {
        Fragment fragment = new Editing(document).copied();
        workspace.service().beside(() -> {
            try {
                String text = Clipping.write(fragment);
                workspace.service().inWindow(() -> Clips.put(text));
            } catch (DesignFault fault) {
                String why = fault.faults().getFirst().problem();
                workspace.service().inWindow(() -> workspace.say(Messages.of("refused.copied", why)));
            }
        });
    }

    private void paste(DocumentController shown) {
        Optional<String> text = Clips.take();
        if (text.isEmpty()) {
            workspace.say(Messages.of("need.paste"));
            return;
        }
        workspace.service().beside(() -> {
            try {
                Fragment fragment = Clipping.read(text.get());
                workspace.service().inWindow(() -> new Editing(shown.document())
                        .paste(fragment, shown.canvas().camera().middle()).ifPresent(workspace::say));
            } catch (DesignFault fault) {
                String why = fault.faults().getFirst().problem();
                workspace.service().inWindow(() -> workspace.say(Messages.of("refused.pasted", why)));
            }
        });
    }
}
