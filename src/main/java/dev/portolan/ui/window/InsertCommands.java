package dev.portolan.ui.window;

import dev.portolan.edit.part.Palette;
import dev.portolan.edit.part.Part;
import dev.portolan.ui.action.Actions;
import dev.portolan.ui.action.Command;
import dev.portolan.ui.action.Entry;
import dev.portolan.ui.action.Handler;
import dev.portolan.ui.look.Symbol;
import dev.portolan.ui.palette.PartMenu;
import dev.portolan.ui.palette.PartsModel;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Labels;
import dev.portolan.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** What the commands of the Insert menu do, and its parts. */
final class InsertCommands {
    private final Workspace workspace;
    private final Supplier<Optional<DocumentController>> view;

    private InsertCommands(Workspace workspace, Supplier<Optional<DocumentController>> view) {
        this.workspace = workspace;
        this.view = view;
    }

    /** @param view the panel of the document that is shown */
    static InsertCommands bind(Actions actions, Workspace workspace, Supplier<Optional<DocumentController>> view) {
        actions.bind(Command.FIND_PART, Handler.of(() -> view.get().ifPresent(DocumentController::findPart)));
        return new InsertCommands(workspace, view);
    }

    /** The parts of the provider whose parts are shown, in submenus; none while no design is. */
    List<Menu> menus() {
        return view.get().map(DocumentController::provider).map(provider -> PartMenu.of(provider, this::insert))
                .orElse(List.of());
    }

    /** The same, as one menu. */
    MenuItem menu() {
        Menu menu = new Menu(Messages.of("menu.insert"));
        menu.getItems().setAll(menus());
        return menu;
    }

    private void insert(Part part) {
        view.get().ifPresent(shown -> shown.insert(part));
    }

    /** Every part, for the command palette. */
    Stream<Entry> entries() {
        List<Part> shown = view.get().map(DocumentController::provider)
                .map(provider -> PartsModel.of(provider, Palette.parts())).orElse(Palette.parts());
        return Palette.parts().stream().map(part ->
                entry(part, shown.contains(part) ? Entry.Kind.PART : Entry.Kind.FOREIGN_PART));
    }

    private Entry entry(Part part, Entry.Kind kind) {
        Optional<String> obstacle = workspace.currentProperty().get().map(document -> document.lockedProperty().get()
                ? Optional.of(Messages.of("need.unlocked")) : Optional.<String>empty())
                .orElseGet(() -> Optional.of(Messages.of("need.design")));
        return new Entry("part." + part.key(), kind, Symbol.own(Labels.icon(part.kind())),
                Labels.title(part.label()), Messages.of("palette.insert", Labels.of(part.provider())), "",
                Messages.of("palette.part", String.join(", ", part.words())), obstacle, () -> insert(part));
    }
}
