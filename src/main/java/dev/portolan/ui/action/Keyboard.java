package dev.portolan.ui.action;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** Hears the keys of the commands, once what has the focus had its turn: a text field keeps what edits its text. */
public final class Keyboard {
    private final Actions actions;
    private Typing typing = Typing.MEANT;

    /** Whether the letter of the key that is down is meant for a text field, or has been heard as a command already. */
    private enum Typing { MEANT, HEARD }

    public Keyboard(Actions actions) {
        this.actions = actions;
    }

    /** Hears the keys that are meant anywhere in a window. */
    public void window(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> typing = Typing.MEANT);
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (typing == Typing.HEARD) {
                event.consume();
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, Shortcut.Scope.WINDOW));
    }

    /** Hears the keys that are meant on the drawing, at the node that holds it: the drawing's own gestures come first. */
    public void drawing(Node holder) {
        holder.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, Shortcut.Scope.DRAWING));
    }

    private void pressed(KeyEvent event, Shortcut.Scope scope) {
        for (Action action : actions.all()) {
            for (Shortcut shortcut : action.command().shortcuts()) {
                if (shortcut.scope() == scope && shortcut.keys().match(event)) {
                    event.consume();
                    typing = Typing.HEARD;
                    actions.run(action.command());
                    return;
                }
            }
        }
    }
}
