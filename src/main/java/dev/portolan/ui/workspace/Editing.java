package dev.portolan.ui.workspace;

import dev.portolan.design.Design;
import dev.portolan.diagram.scene.Role;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Proposal;
import dev.portolan.edit.Refusal;
import dev.portolan.edit.Verb;
import dev.portolan.edit.element.Deletion;
import dev.portolan.edit.element.Renaming;
import dev.portolan.edit.paper.Alignment;
import dev.portolan.edit.paper.Axis;
import dev.portolan.edit.paper.Box;
import dev.portolan.edit.paper.Paper;
import dev.portolan.model.Element;
import dev.portolan.model.shape.Id;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What people do to a document with its selection: each operation is one step that can be undone, and selects what it leaves
 * people with. Used by menus and keys and by gestures on the drawing alike.
 */
public final class Editing {
    /** How far an arrow key moves, in drawing units: a step of the grid, and the smallest step. */
    public static final double GRID = 16;
    public static final double FINE = 1;

    private final Document document;

    public Editing(Document document) {
        this.document = document;
    }

    private Design design() {
        return document.edited();
    }

    private Selection selection() {
        return document.selectionProperty().get();
    }

    private List<Id<?>> selected() {
        return selection().subjects();
    }

    private Optional<Grasp> grasp() {
        return document.sceneProperty().get().map(Grasp::new);
    }

    public void undo() {
        document.undo();
    }

    public void redo() {
        document.redo();
    }

    public void selectAll() {
        grasp().ifPresent(grasp -> document.select(Selection.of(grasp.everything())));
    }

    public void selectNothing() {
        document.select(Selection.NOTHING);
    }

    /** Selects what a line joins with the selection, too. */
    public void selectConnected() {
        grasp().ifPresent(grasp -> document.select(Selection.of(grasp.joined(selected()))));
    }

    /** What deleting the selection would take along. */
    public Deletion deletion() {
        return Deletion.of(design().topology(), selected());
    }

    /** Of what a deletion takes along, the names of what has a thing of its own on the drawing. */
    public List<String> drawnAlong(Deletion deletion) {
        return grasp().map(grasp -> grasp.drawn(deletion.along()).stream().map(this::name).toList()).orElse(List.of());
    }

    private String name(Id<?> id) {
        return design().topology().find(id.<Element>as()).map(Element::name).orElse(id.value());
    }

    /** Deletes the selection with what cannot do without it. */
    public void delete() {
        delete(deletion());
    }

    /** Deletes what has been looked at before. */
    public void delete(Deletion deletion) {
        document.edit(deletion.edit(), Selection.NOTHING);
    }

    /** Lines the selected things up. */
    public void align(Alignment alignment) {
        boxes().ifPresent(boxes -> document.edit(paper().align(boxes, alignment)));
    }

    /** Makes the gaps between the selected things equal. */
    public void distribute(Axis axis) {
        boxes().ifPresent(boxes -> document.edit(paper().distribute(boxes, axis)));
    }

    private Paper paper() {
        return Paper.of(design());
    }

    private Optional<Map<Id<?>, Box>> boxes() {
        return grasp().<Map<Id<?>, Box>>map(grasp -> grasp.boxes(selected())).filter(boxes -> !boxes.isEmpty());
    }

    /** Moves the selected things, each with what it holds. */
    public void move(double dx, double dy) {
        boxes().ifPresent(boxes -> document.edit(paper().move(boxes.keySet(), dx, dy)));
    }

    /** Whether some of the selected things are containers. */
    public boolean canFold() {
        return grasp().filter(grasp -> !grasp.containers(selected()).isEmpty()).isPresent();
    }

    /** Hides what the selected containers hold. */
    public void fold() {
        folding(grasp -> grasp.containers(selected()), paper()::fold);
    }

    public void unfold() {
        folding(grasp -> grasp.containers(selected()), paper()::unfold);
    }

    /** Hides what every network holds. */
    public void foldAll() {
        folding(grasp -> grasp.all(Role.NETWORK), paper()::fold);
    }

    /** Shows again what every container holds. */
    public void unfoldAll() {
        folding(grasp -> grasp.all(Role.REGION, Role.NETWORK, Role.SUBNET), paper()::unfold);
    }

    private void folding(Function<Grasp, List<Id<?>>> which, Function<Collection<Id<?>>, Edit> how) {
        grasp().map(which).filter(containers -> !containers.isEmpty())
                .ifPresent(containers -> document.edit(how.apply(containers)));
    }

    /** The element that would be renamed: the one selected last; empty when the design itself would be. */
    public Optional<Element> renamed() {
        return selected().isEmpty() ? Optional.empty() : design().topology().find(selected().getLast().<Element>as());
    }

    /** Gives the element selected last another name, or the design when nothing is selected. @return why it cannot be */
    public Optional<Refusal> rename(String name) {
        return renamed().map(element -> rename(element, name)).orElseGet(() -> renameDesign(name.strip()));
    }

    private Optional<Refusal> rename(Element element, String name) {
        Proposal proposal = Renaming.of(design(), element.id(), name);
        proposal.ready().ifPresent(edit -> document.edit(edit,
                new Selection.OfElements(Renaming.idAfter(design(), element, name.strip()))));
        return proposal.why();
    }

    private Optional<Refusal> renameDesign(String name) {
        if (name.isEmpty()) {
            return Optional.of(Refusal.of(Refusal.Reason.BLANK_NAME));
        }
        document.edit(Edit.of(Label.of(Verb.RENAME, design().name()), design -> design.named(name)));
        return Optional.empty();
    }
}
