package dev.portolan.ui.workspace;

import dev.portolan.design.Design;
import dev.portolan.design.Nesting;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Proposal;
import dev.portolan.edit.Refusal;
import dev.portolan.edit.Verb;
import dev.portolan.edit.copy.Fragment;
import dev.portolan.edit.copy.Pasting;
import dev.portolan.edit.draft.Creation;
import dev.portolan.edit.draft.Spot;
import dev.portolan.edit.element.Deletion;
import dev.portolan.edit.element.Renaming;
import dev.portolan.edit.link.Connecting;
import dev.portolan.edit.link.Hindrance;
import dev.portolan.edit.link.Joint;
import dev.portolan.edit.link.LinkKind;
import dev.portolan.edit.link.Offer;
import dev.portolan.edit.paper.Alignment;
import dev.portolan.edit.paper.Axis;
import dev.portolan.edit.paper.Box;
import dev.portolan.edit.paper.Paper;
import dev.portolan.edit.part.Answer;
import dev.portolan.edit.part.Drop;
import dev.portolan.edit.part.Part;
import dev.portolan.edit.part.PartKind;
import dev.portolan.model.Account;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Place;
import dev.portolan.model.Region;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What people do to a document with its selection: each operation is one step that can be undone, and selects what it leaves
 * people with. Used by menus and keys and by gestures on the drawing alike.
 */
public final class Editing {
    /** How far an arrow key moves, in drawing units: a step of the grid, and the smallest step. */
    public static final double GRID = 16;
    public static final double FINE = 1;
    /** How far a copy lies from its original, to the right and down. */
    static final double BESIDE = 24;
    private static final Set<LinkKind> LINES =
            EnumSet.of(LinkKind.PRIVATE_LINE, LinkKind.VPN, LinkKind.CEN, LinkKind.CLASSIC_LINK);

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

    /** Of what a deletion takes along, what is seen on the drawing, each with its kind. */
    public List<String> drawnAlong(Deletion deletion) {
        return grasp().map(grasp -> grasp.drawn(deletion.along()).stream().map(this::named).toList()).orElse(List.of());
    }

    private String named(Id<?> id) {
        return design().topology().find(id.<Element>as())
                .map(element -> element.name() + " · " + ElementKind.of(element).label()).orElse(id.value());
    }

    /** The names of what a deletion leaves there, but takes something out of. */
    public List<String> lessened(Deletion deletion) {
        return deletion.lessened().values().stream().map(Element::name).toList();
    }

    /** Deletes the selection with what cannot do without it. */
    public void delete() {
        delete(deletion());
    }

    /** Deletes what has been looked at before. */
    public void delete(Deletion deletion) {
        document.edit(deletion.edit(), Selection.NOTHING);
    }

    /** Deletes the selection after it was copied. */
    public void cut() {
        document.edit(deletion().cut(), Selection.NOTHING);
    }

    /** The selection, to be pasted. */
    public Fragment copied() {
        return Fragment.of(document.steady(), selected());
    }

    /**
     * Pastes into the selected container, or else beside what is selected, or else where people look, and selects it.
     *
     * @param seen the middle of what people see of the drawing
     * @return why it cannot be pasted, in a sentence; empty when it has been
     */
    public Optional<String> paste(Fragment fragment, Point seen) {
        Haven haven = landing().map(landing -> Haven.of(landing, design(), selection().elements(), fragment, seen))
                .orElse(new Haven(Nesting.CANVAS, new Spot(seen.x(), seen.y())));
        return apply(Pasting.paste(document.steady(), fragment, haven.container(), haven.spot().x(), haven.spot().y()));
    }

    /** Makes a copy of the selection beside it, and selects the copy. */
    public void duplicate() {
        Point by = landing().map(landing -> landing.beside(landing.grasp().placed(selected())))
                .orElse(new Point(BESIDE, BESIDE));
        apply(Pasting.duplicate(document.steady(), selected(), by.x(), by.y()));
    }

    private Optional<String> apply(Pasting pasting) {
        pasting.proposal().ready().ifPresent(edit -> document.edit(edit, Selection.of(pasting.roots())));
        return pasting.proposal().why().map(Obstacles::of);
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

    /** Whether something selected is a container. */
    public boolean canFold() {
        return selected().stream().anyMatch(id -> design().topology().find(id.<Element>as()).filter(element ->
                element instanceof Place || element instanceof Region || element instanceof Account).isPresent());
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

    /**
     * Puts a part where it is dropped, and selects it.
     *
     * @param onto the ids that the figure there stands for, the first one first; none for the bare canvas
     * @param at the top left corner of what is made, in the drawing
     * @return why it cannot be put there, in a sentence; empty when it has been
     */
    public Optional<String> insert(Part part, List<Id<?>> onto, Point at) {
        return switch (Drop.ask(part, design().topology(), onto)) {
            case Answer.Refused refused -> Optional.of(Obstacles.of(refused.reason()));
            case Answer.Allowed allowed -> {
                Spot spot = landing().map(landing -> landing.spot(allowed.container(), at)).orElse(new Spot(at.x(), at.y()));
                apply(Drop.make(part, document.steady(), onto, spot));
                yield Optional.empty();
            }
        };
    }

    /**
     * Puts a part into what is selected or what that lies in, else where people look, else wherever it may be put, each time
     * at a free place.
     *
     * @param seen the middle of what people see of the drawing
     * @return why it can be put nowhere, in a sentence; empty when it has been
     */
    public Optional<String> insert(Part part, Point seen) {
        if (part.gesture() == Part.Gesture.CONNECT && selected().size() == 2) {
            return join(part);
        }
        Topology topology = design().topology();
        List<List<Id<?>>> places = places(seen);
        Optional<List<Id<?>>> first = places.stream().filter(onto -> Drop.ask(part, topology, onto).isAllowed()).findFirst();
        if (first.isPresent() && Drop.ask(part, topology, first.get()) instanceof Answer.Allowed allowed) {
            Point at = landing().map(landing -> landing.free(allowed.container(), Landing.size(part.element()), seen))
                    .orElse(seen);
            return insert(part, first.get(), at);
        }
        return insert(part, places.isEmpty() ? List.of() : places.getFirst(), seen);
    }

    /** Joins the two things selected by a part that is drawn from one to the other. @return why they cannot be */
    private Optional<String> join(Part part) {
        List<Id<?>> from = List.of(selected().getFirst());
        List<Id<?>> to = List.of(selected().getLast());
        Set<LinkKind> kinds = part.kind() == PartKind.PEERING ? EnumSet.of(LinkKind.PEERING) : LINES;
        Optional<Offer> fitting = offers(from, to).stream().filter(offer -> kinds.contains(offer.kind())).findFirst();
        fitting.ifPresent(this::connect);
        return fitting.isPresent() ? Optional.empty() : Optional.of(Connecting.ask(design().topology(), from, to)
                instanceof Joint.Refused refused ? Obstacles.of(refused.reason()) : Obstacles.of(Hindrance.NOTHING_JOINS_THESE));
    }

    /** Where something may be put, the best place first. */
    private List<List<Id<?>>> places(Point seen) {
        Nesting nesting = Nesting.of(design().topology());
        List<List<Id<?>>> places = new ArrayList<>();
        selection().elements().stream().limit(1).forEach(id -> {
            places.add(List.of(id));
            places.addAll(nesting.path(id));
        });
        landing().ifPresent(landing -> {
            places.addAll(landing.under(seen));
            places.addAll(landing.containers());
        });
        places.add(Nesting.CANVAS);
        return places;
    }

    private Optional<Landing> landing() {
        return document.sceneProperty().get().map(Landing::new);
    }

    /** The ways in which two things may be joined, each ready to be made; none when they may not be. */
    public List<Offer> offers(List<Id<?>> from, List<Id<?>> to) {
        return Connecting.offers(document.steady(), from, to);
    }

    /** Joins two things in one of the ways offered, and selects the link. */
    public void connect(Offer offer) {
        apply(offer.creation());
    }

    private void apply(Creation creation) {
        document.edit(creation.edit(), new Selection.OfElements(creation.main()));
    }
}
