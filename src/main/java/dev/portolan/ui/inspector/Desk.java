package dev.portolan.ui.inspector;

import dev.portolan.edit.Edit;
import dev.portolan.edit.Proposal;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.sheet.DesignSheet;
import dev.portolan.ui.sheet.Field;
import dev.portolan.ui.sheet.Sheet;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Selection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Writes what is committed into the document: one commit is one step that can be undone. */
final class Desk implements Scribe {
    private final Document document;
    private final Supplier<Optional<Sheet>> sheet;
    private final Consumer<Runnable> atOnce;

    /**
     * @param sheet of what is selected; empty when the design as a whole is shown
     * @param atOnce does something, and shows what came of it once it is done
     */
    Desk(Document document, Supplier<Optional<Sheet>> sheet, Consumer<Runnable> atOnce) {
        this.document = document;
        this.sheet = sheet;
        this.atOnce = atOnce;
    }

    @Override
    public Optional<String> write(Field field, UnaryOperator<Object> change) {
        Optional<Sheet> shown = sheet.get();
        if (shown.isEmpty()) {
            Edit edit = DesignSheet.of(document.edited(), document.connections()).changing(field, change);
            atOnce.accept(() -> document.edit(edit));
            return Optional.empty();
        }
        return field.key().equals("name") ? rename(shown.get(), (String) change.apply("")) : set(shown.get(), field, change);
    }

    private Optional<String> set(Sheet shown, Field field, UnaryOperator<Object> change) {
        Proposal proposal = shown.changing(field, change);
        proposal.ready().ifPresent(edit -> atOnce.accept(() -> document.edit(edit)));
        return proposal.why().map(Sheet::words);
    }

    /** An id may follow its name, and the selection follows the id. */
    private Optional<String> rename(Sheet shown, String name) {
        Proposal proposal = shown.renaming(name);
        Selection now = document.selectionProperty().get();
        Selection then = now.elements().isEmpty() ? now : new Selection.OfElements(shown.idAfter(name));
        proposal.ready().ifPresent(edit -> atOnce.accept(() -> document.edit(edit, then)));
        return proposal.why().map(Sheet::words);
    }

    @Override
    public void go(Id<?> element) {
        document.select(new Selection.OfElements(element));
    }

    @Override
    public void undo() {
        atOnce.accept(document::undo);
    }

    @Override
    public void redo() {
        atOnce.accept(document::redo);
    }
}
