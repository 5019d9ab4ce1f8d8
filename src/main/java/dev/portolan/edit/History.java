package dev.portolan.edit;

import dev.portolan.design.Design;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The designs that were, and those that were undone: without limit, since designs share what an edit left alone.
 *
 * @param <S> what was selected, which comes back with the design
 */
public final class History<S> {
    private final Deque<Step<S>> done = new ArrayDeque<>();
    private final Deque<Step<S>> undone = new ArrayDeque<>();
    private Design now;
    private Design saved;

    /** A step between two designs, with what was selected on either side. */
    private record Step<S>(Label label, Design before, S selectedBefore, Design after, S selectedAfter) {
    }

    /** @param start the design as it lies in its file */
    public History(Design start) {
        this.now = start;
        this.saved = start;
    }

    public Design now() {
        return now;
    }

    /**
     * Takes a step; what was undone before is forgotten. A step that changes nothing is none.
     *
     * @return whether it changed anything
     */
    public boolean apply(Edit edit, S selectedBefore, S selectedAfter) {
        Design after = edit.applyTo(now);
        if (after == now || after.equals(now)) {
            return false;
        }
        done.push(new Step<>(edit.label(), now, selectedBefore, after, selectedAfter));
        undone.clear();
        now = after;
        return true;
    }

    /** Goes a step back and gives what was selected before it; empty when there is none. */
    public Optional<S> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Step<S> step = done.pop();
        undone.push(step);
        now = step.before();
        return Optional.of(step.selectedBefore());
    }

    /** Takes an undone step again and gives what was selected after it; empty when there is none. */
    public Optional<S> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        Step<S> step = undone.pop();
        done.push(step);
        now = step.after();
        return Optional.of(step.selectedAfter());
    }

    /** What undo would undo. */
    public Optional<Label> undoable() {
        return Optional.ofNullable(done.peek()).map(Step::label);
    }

    public Optional<Label> redoable() {
        return Optional.ofNullable(undone.peek()).map(Step::label);
    }

    /** A design of this history now lies in the file. */
    public void saved(Design value) {
        saved = value;
    }

    public boolean isSaved() {
        return now == saved || now.equals(saved);
    }
}
