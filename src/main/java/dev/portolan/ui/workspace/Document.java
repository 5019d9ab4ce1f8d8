package dev.portolan.ui.workspace;

import dev.portolan.design.Design;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.edit.Edit;
import dev.portolan.edit.History;
import dev.portolan.edit.Label;
import dev.portolan.finding.Assumption;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Report;
import dev.portolan.model.Connection;
import dev.portolan.model.Element;
import dev.portolan.model.shape.Id;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * A design that is open: its history, what is selected, and what was found about it. To be used on the window's thread;
 * judging and drawing happen beside it.
 */
public final class Document {

    /** How far the work on the present design has come. */
    public enum Stage { JUDGING, DRAWING, READY, STOPPED, FAILED }

    private final List<String> notes;
    private final History<Selection> history;
    private final Reading reading;
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyObjectWrapper<Optional<Edit>> preview = new ReadOnlyObjectWrapper<>(this, "preview", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Label>> undoable =
            new ReadOnlyObjectWrapper<>(this, "undoable", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Label>> redoable =
            new ReadOnlyObjectWrapper<>(this, "redoable", Optional.empty());
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(this, "saved", true);
    private final BooleanProperty locked = new SimpleBooleanProperty(this, "locked", false);
    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", Selection.NOTHING);
    private final Repairs repairs;
    private final AutoLayout layout;
    private Optional<Selection.OfConnection> followed = Optional.empty();

    /**
     * @param file where it lies; empty when it has no file of its own
     * @param notes what reading it had to say
     */
    public Document(AnalysisService service, Optional<Path> file, List<String> notes, Design design) {
        this.file.set(file);
        this.notes = List.copyOf(notes);
        this.history = new History<>(design);
        this.reading = new Reading(service);
        reading.read(design);
        this.repairs = new Repairs(this);
        this.layout = new AutoLayout(this, service);
    }

    /** Takes a step that people can undo; what is selected stays so. */
    public void edit(Edit edit) {
        edit(edit, selection.get());
    }

    /**
     * Takes a step that people can undo. All that is drawn stays where it is drawn, but for what the edit moves. A preview
     * ends.
     *
     * @param after what is selected then
     */
    public void edit(Edit edit, Selection after) {
        preview.set(Optional.empty());
        Selection before = selection.get();
        Edit steady = Edit.of(edit.label(), design -> {
            Design frozen = frozen(design);
            Design edited = edit.applyTo(frozen);
            return edited == frozen ? design : edited;
        });
        if (history.apply(steady, before, after)) {
            settle(after);
        } else if (reading.design.get() != history.now()) {
            settle(before);
        }
    }

    private Design frozen(Design design) {
        return reading.frozen(design);
    }

    private void settle(Selection after) {
        undoable.set(history.undoable());
        redoable.set(history.redoable());
        saved.set(history.isSaved());
        if (reading.design.get() != history.now()) {
            reading.read(history.now());
        }
        if (!selection.get().equals(after)) {
            select(after);
        }
    }

    public void undo() {
        preview.set(Optional.empty());
        history.undo().ifPresent(this::settle);
    }

    public void redo() {
        preview.set(Optional.empty());
        history.redo().ifPresent(this::settle);
    }

    /** Shows what an edit would make of the design, with its verdicts; nothing is changed until the edit is made. */
    public void preview(Edit edit) {
        preview.set(Optional.of(edit));
        reading.read(edit.applyTo(frozen(history.now())));
    }

    /** Shows the design as it is again. */
    public void endPreview() {
        if (preview.get().isPresent()) {
            preview.set(Optional.empty());
            reading.read(history.now());
        }
    }

    /** The edit whose outcome is shown instead of the design; empty when the design itself is. */
    public ReadOnlyObjectProperty<Optional<Edit>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** The design as edited so far, whatever is previewed. */
    public Design edited() {
        return history.now();
    }

    /** The design as edited so far, with everything placed where it is drawn: what an edit is going to be applied to. */
    public Design steady() {
        return frozen(history.now());
    }

    /** A value of this document's history now lies in a file, which is its own from now on. */
    public void saved(Path where, Design value) {
        file.set(Optional.of(where));
        history.saved(value);
        saved.set(history.isSaved());
    }

    /** Gives up what is still under way. */
    public void stop() {
        reading.stop();
        layout.cancel();
    }

    /** Takes up again what was stopped or failed. */
    public void resume() {
        reading.read(reading.design.get());
    }

    public Optional<Path> file() {
        return file.get();
    }

    /** Where it lies; empty when it has no file of its own. */
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public List<String> notes() {
        return notes;
    }

    /** The design that is shown: as edited, or as it would be after the previewed edit. */
    public ReadOnlyObjectProperty<Design> designProperty() {
        return reading.design.getReadOnlyProperty();
    }

    public Design design() {
        return reading.design.get();
    }

    /** Empty until it is judged for the first time. */
    public ReadOnlyObjectProperty<Optional<Report>> reportProperty() {
        return reading.report.getReadOnlyProperty();
    }

    /** Empty until it is drawn for the first time. */
    public ReadOnlyObjectProperty<Optional<Scene>> sceneProperty() {
        return reading.scene.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return reading.stage.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Throwable>> failureProperty() {
        return reading.failure.getReadOnlyProperty();
    }

    /** The name of the step that undo would take back; empty when there is none. */
    public ReadOnlyObjectProperty<Optional<Label>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Label>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Whether its file holds it as it is. */
    public ReadOnlyBooleanProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Whether the drawing is locked: it can be looked at, and nothing on it moved by accident. */
    public BooleanProperty lockedProperty() {
        return locked;
    }

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** Selects something. Elements are looked at beside the connection that is followed; all else ends following it. */
    public void select(Selection chosen) {
        followed = switch (chosen) {
            case Selection.OfConnection connection -> Optional.of(connection);
            case Selection.OfElements elements -> followed;
            case Selection.OfProblem problem -> Optional.empty();
            case Selection.Nothing nothing -> Optional.empty();
        };
        selection.set(repairs.current(chosen));
    }

    /** The connection whose replay is shown; stays while elements on its way are looked at. */
    public Optional<Selection.OfConnection> followed() {
        return followed;
    }

    /** Selects what an item of the drawing stands for: a connection where its course is meant, else the element. */
    public void choose(Item item) {
        List<Id<?>> ids = Stream.concat(item.element().stream(), item.others().stream()).toList();
        List<Id<Connection>> carried = connections().stream().map(ConnectionReport::connection).filter(ids::contains).toList();
        if (carried.isEmpty() || item.role() == Role.NODE || item.role() == Role.LINK) {
            Selection.subject(item).ifPresent(element -> select(new Selection.OfElements(element)));
            return;
        }
        int now = followed.map(Selection.OfConnection::connection).map(carried::indexOf).orElse(-1);
        select(new Selection.OfConnection(carried.get((now + 1) % carried.size())));
    }

    /** Follows a connection step by step: shows the next, or the one before. */
    public void step(int by) {
        followed.ifPresent(now -> replay(now.connection()).ifPresent(replay -> {
            int from = now.step() == Selection.OfConnection.WHOLE ? replay.telling() : now.step() + by;
            select(new Selection.OfConnection(now.connection(), Math.clamp(from, 0, replay.steps().size() - 1)));
        }));
    }

    /** The repairs that are previewed and made, and what is found of the design as edited. */
    public Repairs repairs() {
        return repairs;
    }

    /** The automatic layout, on demand. */
    public AutoLayout layout() {
        return layout;
    }

    /** What was found of the design that is shown; of the one before while it is being judged. */
    public Found found() {
        return reading.found();
    }

    /** How long judging took. */
    public Duration cost() {
        return reading.cost();
    }

    public List<Problem> problems() {
        return reading.found().problems();
    }

    public List<ConnectionReport> connections() {
        return reading.connections();
    }

    /** What the verdicts rest on, each once. */
    public List<Assumption> assumptions() {
        return reading.found().assumptions();
    }

    /** How many ways of dialled endpoints were judged. */
    public long paths() {
        return connections().stream().mapToLong(c -> c.bootstrap().size() + c.brokers().size()).sum();
    }

    /** The replay of a connection; empty until it is judged. */
    public Optional<Replay> replay(Id<Connection> connection) {
        return reading.found().connection(connection).map(each -> Replay.of(design().topology(), each));
    }

    /** The elements that the inspector shows for the selection; none when nothing is selected. */
    public List<Id<?>> inspected() {
        List<Id<?>> meant = switch (selection.get()) {
            case Selection.Nothing nothing -> List.of();
            case Selection.OfElements chosen -> chosen.elements();
            case Selection.OfProblem chosen -> chosen.problem().elements().stream().limit(1).toList();
            case Selection.OfConnection chosen -> List.of(replay(chosen.connection())
                    .flatMap(replay -> replay.step(chosen.step())).flatMap(Step::broker).<Id<?>>map(id -> id)
                    .orElse(chosen.connection()));
        };
        return meant.stream().filter(id -> design().topology().find(id.<Element>as()).isPresent()).toList();
    }
}
