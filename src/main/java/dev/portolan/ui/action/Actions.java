package dev.portolan.ui.action;

import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Workspace;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** The commands that are bound, and how each stands for what is shown. To be used on the window's thread. */
public final class Actions {
    private final Workspace workspace;
    private final Map<Command, Action> actions = new EnumMap<>(Command.class);
    private Subscription shown = Subscription.EMPTY;
    private Refreshing refreshing = Refreshing.DONE;

    /** Whether the actions are going to be looked at again, as soon as what changes now has changed. */
    private enum Refreshing { DUE, DONE }

    public Actions(Workspace workspace) {
        this.workspace = workspace;
        workspace.currentProperty().subscribe(current -> {
            shown.unsubscribe();
            shown = current.map(this::follow).orElse(Subscription.EMPTY);
            changed();
        });
        follow(workspace.lookProperty());
    }

    private Subscription follow(Document document) {
        return Subscription.combine(follow(document.selectionProperty()), follow(document.designProperty()),
                follow(document.undoableProperty()), follow(document.redoableProperty()), follow(document.savedProperty()),
                follow(document.lockedProperty()), follow(document.previewProperty()), follow(document.stageProperty()));
    }

    /** Looks at the actions again whenever a value changes. */
    public Subscription follow(ObservableValue<?> value) {
        return value.subscribe(this::changed);
    }

    private void changed() {
        if (refreshing == Refreshing.DONE) {
            refreshing = Refreshing.DUE;
            workspace.service().inWindow(this::refresh);
        }
    }

    /** Binds a command; each is bound once. */
    public void bind(Command command, Handler handler) {
        if (actions.putIfAbsent(command, new Action(command, handler)) != null) {
            throw new IllegalStateException(command + " is bound already");
        }
        changed();
    }

    /** Looks again how everything stands. */
    public void refresh() {
        refreshing = Refreshing.DONE;
        actions.values().forEach(action -> action.refresh(workspace.currentProperty().get()));
    }

    public Action of(Command command) {
        return Optional.ofNullable(actions.get(command))
                .orElseThrow(() -> new IllegalStateException(command + " is not bound"));
    }

    /** Every action, in the order of the menus. */
    public Collection<Action> all() {
        return List.copyOf(actions.values());
    }

    /** What the command palette offers of them, as they stand now. */
    public Stream<Entry> entries() {
        refresh();
        return all().stream().map(action -> Entry.of(action, this));
    }

    /** Does it; where something is in the way, people are told what. */
    public void run(Command command) {
        of(command).run(workspace.currentProperty().get()).ifPresent(workspace::say);
    }
}
