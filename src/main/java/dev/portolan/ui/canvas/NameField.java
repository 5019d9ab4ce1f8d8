package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Item;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Drafting;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The name of a figure, written over in place. Enter or going elsewhere takes it, Escape leaves the old one; a name that
 * cannot be stays to be mended, with the reason beside it.
 */
final class NameField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double LEAST = 120;
    private static final double HEIGHT = 28;
    private static final double ICON = 30;

    private final SceneCanvas canvas;
    private final Drafting drafting;
    private final Item figure;
    private State state = State.OPEN;

    private enum State { OPEN, CLOSED }

    NameField(SceneCanvas canvas, Drafting drafting, Item figure) {
        super(drafting.name(figure));
        this.canvas = canvas;
        this.drafting = drafting;
        this.figure = figure;
        setId("name-field");
        setAccessibleText(Messages.of("rename.element", drafting.name(figure)));
        getStyleClass().add("name-field");
        setManaged(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                take(drafting, Leaving.ELSEWHERE);
            }
        });
        textProperty().subscribe(text -> wrong(Optional.empty()));
        canvas.camera().viewportProperty().subscribe(this::place);
    }

    /** How the hand leaves the field. */
    private enum Leaving { BY_KEY, ELSEWHERE }

    /** Lies over the name that it edits. */
    void place() {
        Viewport view = canvas.camera().view();
        double left = view.toPixelX(figure.bounds().x()) + ICON * view.zoom();
        double top = view.toPixelY(figure.bounds().y()) + 17 * view.zoom() - HEIGHT / 2;
        double width = Math.max(LEAST, figure.bounds().width() * view.zoom() - ICON * view.zoom() - 8);
        resizeRelocate(Math.max(4, left), Math.max(4, top), Math.min(width, 320), HEIGHT);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            take(drafting, Leaving.BY_KEY);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void take(Drafting hand, Leaving leaving) {
        if (state == State.CLOSED) {
            return;
        }
        Optional<String> refusal = getText().strip().equals(hand.name(figure)) ? Optional.empty()
                : hand.rename(figure, getText());
        if (refusal.isPresent() && leaving == Leaving.BY_KEY) {
            wrong(refusal);
            return;
        }
        refusal.ifPresent(canvas::say);
        close();
    }

    private void wrong(Optional<String> reason) {
        pseudoClassStateChanged(WRONG, reason.isPresent());
        canvas.bubble().say(reason, getLayoutX(), getLayoutY() + HEIGHT - 10);
    }

    private void close() {
        state = State.CLOSED;
        canvas.bubble().hush();
        canvas.closeName(this);
    }
}
