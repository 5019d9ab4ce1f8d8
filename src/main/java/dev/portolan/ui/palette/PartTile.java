package dev.portolan.ui.palette;

import dev.portolan.edit.part.Part;
import dev.portolan.ui.look.IconView;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Labels;
import dev.portolan.ui.workspace.PartFormat;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** A part of the palette: dragged onto the drawing, or put there by Enter or a double click. */
final class PartTile extends Button {
    private static final double ICON = 18;

    private final Part part;

    /** @param tip shared by all tiles, as each of its own would be a window */
    PartTile(Part part, Consumer<Part> insert, Tooltip tip) {
        super(Labels.title(part.label()), new IconView(Labels.icon(part.kind()), ICON));
        this.part = part;
        getStyleClass().add("part-tile");
        setId("part-" + part.key().replace('.', '-'));
        setContentDisplay(ContentDisplay.TOP);
        setTextAlignment(TextAlignment.CENTER);
        setAlignment(Pos.CENTER);
        setWrapText(true);
        setMnemonicParsing(false);
        setFocusTraversable(false);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        String provider = Labels.of(part.provider());
        setAccessibleText(Messages.of("parts.tile", getText(), provider));
        Tooltip.install(this, tip);
        addEventHandler(MouseEvent.MOUSE_ENTERED, event -> tip.setText(Messages.of("parts.tile.tip", getText(), provider)));
        setOnAction(event -> insert.accept(part));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        setOnDragDetected(this::drag);
    }

    Part part() {
        return part;
    }

    /** A press takes the focus and a double one puts the part; a single one is only the start of a drag. */
    private void pressed(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            fire();
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        Dragboard board = startDragAndDrop(TransferMode.COPY);
        board.setContent(PartFormat.of(part));
        SnapshotParameters bare = new SnapshotParameters();
        bare.setFill(Color.TRANSPARENT);
        board.setDragView(snapshot(bare, null), event.getX(), event.getY());
        event.consume();
    }

    /** Shows the icon alone, or the name below it. */
    void show(ContentDisplay display) {
        setContentDisplay(display);
    }
}
