package dev.portolan.ui.action;

import dev.portolan.ui.look.Symbol;
import java.util.Optional;

/**
 * Something that the command palette offers.
 *
 * @param key tells it from all others, and is the same next time
 * @param kind what it is
 * @param symbol its icon
 * @param name what people look for
 * @param place where else it is found: the menu of a command, the container of an element
 * @param keys its shortcut, as people read it; may be empty
 * @param tip one sentence about it
 * @param obstacle why it cannot be done now; empty when it can
 * @param work does it
 */
public record Entry(String key, Kind kind, Symbol symbol, String name, String place, String keys, String tip,
                    Optional<String> obstacle, Runnable work) {

    /** What sort of thing is offered, in the order in which equals are shown. */
    public enum Kind {
        COMMAND, PART, CONNECTION, ELEMENT, PROBLEM,
        /** A part of a provider whose parts are not shown. */
        FOREIGN_PART
    }

    static Entry of(Action action, Actions actions) {
        Command command = action.command();
        String place = command.menu().parent().map(parent -> parent.title() + " › ").orElse("") + command.menu().title();
        return new Entry("command." + command.key(), Kind.COMMAND, command.symbol(), action.nameProperty().get(), place,
                command.shortcuts().stream().findFirst().map(Shortcut::words).orElse(""), command.tip(),
                action.obstacleProperty().get(), () -> actions.run(command));
    }
}
