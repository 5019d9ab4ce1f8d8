package dev.portolan.ui.workspace;

import dev.portolan.edit.Edit;
import dev.portolan.edit.Proposal;
import dev.portolan.edit.Refusal;
import dev.portolan.edit.element.Waiving;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The repairs of a document: previewed, made, and what came of them. It also keeps the selected problem up to date: after
 * every edit it is the same problem as it is then, or, once it is gone, none.
 */
public final class Repairs {
    private final Document document;
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private Found settled = Found.NOTHING;
    private Optional<Trial> trial = Optional.empty();
    private Optional<Remedy> made = Optional.empty();

    /** A remedy that is previewed, and the edit by which it is. */
    private record Trial(Remedy remedy, Edit edit) {
    }

    /** For which elements a problem is waived. */
    public enum Scope {
        /** Those it is about. */
        THESE,
        /** Whichever the code is found at. */
        EVERYWHERE
    }

    Repairs(Document document) {
        this.document = document;
        document.reportProperty().subscribe(this::judged);
        document.previewProperty().subscribe(this::previewed);
        document.selectionProperty().subscribe(this::selected);
        judged();
    }

    /** What was found of the design as edited, whatever is previewed; of the one before while it is being judged. */
    public Found found() {
        return settled;
    }

    /** What there is to be told of a repair; empty when there is nothing. */
    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether a remedy may be made: it was found in the very design that is there. */
    public boolean fits(Remedy remedy) {
        return remedy.base() == document.edited();
    }

    /** The remedy that is previewed. */
    public Optional<Remedy> tried() {
        return trial.map(Trial::remedy);
    }

    /** Shows what a remedy would bring; of one that no longer fits, nothing comes. */
    public void preview(Remedy remedy) {
        if (fits(remedy)) {
            Edit edit = remedy.edit();
            trial = Optional.of(new Trial(remedy, edit));
            notice.set(Optional.of(new Notice.Trying(remedy.name())));
            document.preview(edit);
        }
    }

    /** Makes what is previewed. */
    public void apply() {
        trial.map(Trial::remedy).ifPresent(this::apply);
    }

    /** Makes a remedy, as one step of editing; of one that no longer fits, nothing comes. */
    public void apply(Remedy remedy) {
        if (fits(remedy)) {
            made = Optional.of(remedy);
            document.edit(remedy.edit());
        }
    }

    /** Lives with a problem that a rule says. Gives why not, if it is refused. */
    public Optional<Refusal> waive(Problem problem, Scope scope, String reason) {
        Proposal proposal = Waiving.waive(problem.code(), switch (scope) {
            case THESE -> problem.elements();
            case EVERYWHERE -> List.of();
        }, reason);
        proposal.ready().ifPresent(document::edit);
        return proposal.why();
    }

    /** No longer lives with a problem: takes back every waiver that covers it. */
    public void restore(Problem problem) {
        document.edited().waivers().stream().filter(waiver -> waiver.covers(problem.code(), problem.elements()))
                .map(Waiving::unwaive).reduce(Edit::then).ifPresent(document::edit);
    }

    /** Shows the design as it is again. */
    public void cancel() {
        if (trial.isPresent()) {
            document.endPreview();
        }
    }

    /** What was told has been read. */
    public void dismiss() {
        notice.get().filter(Notice.Done.class::isInstance).ifPresent(done -> notice.set(Optional.empty()));
    }

    /** A problem as it is now: a selection never holds one of an earlier design. */
    Selection current(Selection chosen) {
        boolean known = settled.design() == document.edited();
        return chosen instanceof Selection.OfProblem old && known ? settled.problem(old.problem().key())
                .<Selection>map(Selection.OfProblem::new).orElse(Selection.NOTHING) : chosen;
    }

    private void judged() {
        if (document.reportProperty().get().isEmpty()) {
            return;
        }
        Found found = document.found();
        if (document.previewProperty().get().isPresent()) {
            trial.ifPresent(t -> notice.set(Optional.of(
                    new Notice.Preview(t.remedy().name(), Prospect.of(settled, found)))));
        } else {
            settle(found);
        }
    }

    private void settle(Found found) {
        Found before = settled;
        settled = found;
        Selection was = document.selectionProperty().get();
        Selection is = current(was);
        if (!is.equals(was)) {
            document.select(is);
        }
        Optional<Problem> solved = was instanceof Selection.OfProblem chosen && is == Selection.NOTHING
                ? Optional.of(chosen.problem()) : Optional.empty();
        boolean other = before.design() != found.design();
        notice.set(other && (solved.isPresent() || made.isPresent())
                ? Optional.of(new Notice.Done(Aftermath.of(before, found, solved))) : Optional.empty());
        made = Optional.empty();
    }

    /** A preview ends when something else is previewed, edited or undone. */
    private void previewed() {
        Optional<Edit> edit = document.previewProperty().get();
        if (trial.isPresent() && edit.filter(trial.get().edit()::equals).isEmpty()) {
            trial = Optional.empty();
            notice.set(Optional.empty());
        }
    }

    /** Who turns to another problem has seen enough of a preview; who turns to anything, of what the last repair brought. */
    private void selected() {
        switch (document.selectionProperty().get()) {
            case Selection.OfProblem chosen -> {
                cancel();
                dismiss();
            }
            case Selection.OfConnection chosen -> dismiss();
            case Selection.OfElements chosen -> { }
            case Selection.Nothing nothing -> { }
        }
    }
}
