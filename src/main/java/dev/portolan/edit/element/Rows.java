package dev.portolan.edit.element;

import dev.portolan.design.Design;
import dev.portolan.edit.Proposal;
import dev.portolan.edit.Refusal.Reason;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Edits of the rows of a list part: routes, listeners, rules, records, targets. Rows are counted from 0. */
public final class Rows {
    private final Design design;
    private final Id<?> id;
    private final String part;
    private final List<Object> rows;

    private Rows(Design design, Id<?> id, String part) {
        this.design = design;
        this.id = id;
        this.part = part;
        this.rows = new ArrayList<>(Setting.Slot.of(design, id, part).map(Setting.Slot::rows).orElse(List.of()));
    }

    /** The rows of a list part of an element; none while it is unsaid. */
    public static Rows of(Design design, Id<?> id, String part) {
        return new Rows(design, id, part);
    }

    public List<Object> rows() {
        return List.copyOf(rows);
    }

    /** Adds a row at the end. */
    public Proposal add(Object row) {
        return add(rows.size(), row);
    }

    /** Adds a row before the one of that number. */
    public Proposal add(int at, Object row) {
        return at < 0 || at > rows.size() ? missing(at) : put(changed(others -> others.add(at, row)));
    }

    public Proposal replace(int at, Object row) {
        return at < 0 || at >= rows.size() ? missing(at) : put(changed(others -> others.set(at, row)));
    }

    public Proposal remove(int at) {
        return at < 0 || at >= rows.size() ? missing(at) : put(changed(others -> others.remove(at)));
    }

    /** Moves a row so that it has another number. */
    public Proposal move(int from, int to) {
        if (from < 0 || from >= rows.size() || to < 0 || to >= rows.size()) {
            return missing(from);
        }
        return put(changed(others -> others.add(to, others.remove(from))));
    }

    private List<Object> changed(Consumer<List<Object>> change) {
        List<Object> others = new ArrayList<>(rows);
        change.accept(others);
        return others;
    }

    private Proposal missing(int at) {
        return Proposal.refused(Reason.NO_SUCH_PART, part + "[" + at + "]");
    }

    private Proposal put(List<Object> others) {
        return Setting.of(design, id, part, List.copyOf(others));
    }
}
