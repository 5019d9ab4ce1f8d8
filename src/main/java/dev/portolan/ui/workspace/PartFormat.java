package dev.portolan.ui.workspace;

import dev.portolan.edit.part.Palette;
import dev.portolan.edit.part.Part;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;

/** How a part travels while it is dragged from the palette onto the drawing: by its key. */
public final class PartFormat {
    /** What is dragged is a part; the content is the part's key. */
    public static final DataFormat PART = new DataFormat("application/x-portolan-part");

    private PartFormat() {
    }

    public static ClipboardContent of(Part part) {
        ClipboardContent content = new ClipboardContent();
        content.putAll(Map.of(PART, part.key()));
        return content;
    }

    /** The part that is dragged; empty when something else is. */
    public static Optional<Part> in(Dragboard dragboard) {
        return Optional.ofNullable(dragboard.getContent(PART)).map(Object::toString).flatMap(Palette::find);
    }
}
