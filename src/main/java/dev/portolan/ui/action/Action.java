package dev.portolan.ui.action;

import dev.portolan.ui.workspace.Document;
import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A command with what does it, as it stands now. */
public final class Action {
    private final Command command;
    private final Handler handler;
    private final ReadOnlyStringWrapper name;
    private final ReadOnlyObjectWrapper<Optional<String>> obstacle =
            new ReadOnlyObjectWrapper<>(this, "obstacle", Optional.empty());
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper(this, "chosen", false);

    Action(Command command, Handler handler) {
        this.command = command;
        this.handler = handler;
        this.name = new ReadOnlyStringWrapper(this, "name", command.title());
    }

    /** Looks again how it stands. */
    void refresh(Optional<Document> current) {
        obstacle.set(command.need().unmet(current).or(handler.obstacle()));
        name.set(obstacle.get().isPresent() ? command.title() : handler.name().get().orElse(command.title()));
        handler.chosen().ifPresent(on -> chosen.set(on.getAsBoolean()));
    }

    /** Does it, unless something is in the way now. @return what is */
    Optional<String> run(Optional<Document> current) {
        refresh(current);
        Optional<String> why = obstacle.get();
        if (why.isEmpty()) {
            handler.work().run();
        }
        return why;
    }

    public Command command() {
        return command;
    }

    /** What people read: the command's name, or more than that where there is more to say. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** Why it cannot be done now, in a sentence; empty when it can. */
    public ReadOnlyObjectProperty<Optional<String>> obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /** Whether something is in its way. */
    public BooleanExpression obstructed() {
        return BooleanExpression.booleanExpression(obstacle.map(Optional::isPresent));
    }

    /** Whether it is a switch. */
    public boolean switches() {
        return handler.chosen().isPresent();
    }

    /** Of a switch: whether it is on. */
    public ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
