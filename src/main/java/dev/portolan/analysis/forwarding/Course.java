package dev.portolan.analysis.forwarding;

import dev.portolan.finding.Assumption;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.Code;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Fix;
import dev.portolan.finding.Hop;
import dev.portolan.finding.HopKind;
import dev.portolan.model.Change;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * What has been found so far on one way: steps taken, obstacles met, things assumed. It is filled by the checks along
 * the way and belongs to the one evaluation that made it.
 */
public final class Course {
    /** What a setting in the way costs. */
    public static final int SETTING = 10;
    /** What an obstacle costs that is not known to be one. */
    public static final int DOUBT = 1;
    /** What a link costs that does not exist: several settings, on both sides. */
    public static final int NEW_LINK = 45;
    /** What it costs when only a chain of links that do not forward joins two networks. */
    public static final int CHAIN = 40;
    /** What an obstacle costs that no setting removes, such as equal address blocks. */
    public static final int REDESIGN = 50;

    public static final Comparator<Course> CHEAPEST = Comparator.comparingInt(Course::cost);

    private static final SequencedMap<Blocker, Integer> NO_PRICES = Collections.unmodifiableSequencedMap(new LinkedHashMap<>());
    private static final SequencedSet<Assumption> NO_ASSUMPTIONS = Collections.unmodifiableSequencedSet(new LinkedHashSet<>());

    private final List<Hop> hops = new ArrayList<>();
    private SequencedMap<Blocker, Integer> prices = NO_PRICES;
    private SequencedSet<Assumption> assumptions = NO_ASSUMPTIONS;
    private int cost;
    private Groups groups = Groups.KEPT;
    private Crossing crossing = Crossing.DIRECT;
    private Link link = Link.DRAWN;

    /** Whether a rule at the far end can tell the sender's security groups. */
    public enum Groups { KEPT, LOST }

    /** Whether the packet went through a transit gateway. */
    public enum Crossing { DIRECT, TRANSIT }

    /** Whether the two ends are joined by a drawn link at all. */
    public enum Link { DRAWN, MISSING }

    public List<Hop> hops() {
        return hops;
    }

    public List<Blocker> blockers() {
        return List.copyOf(prices.keySet());
    }

    public SequencedSet<Assumption> assumptions() {
        return assumptions;
    }

    /** The sum of what its obstacles cost; 0 when the packet gets through. */
    public int cost() {
        return cost;
    }

    public boolean passes() {
        return cost == 0;
    }

    public Groups groups() {
        return groups;
    }

    public Crossing crossing() {
        return crossing;
    }

    public Link link() {
        return link;
    }

    void linkMissing() {
        link = Link.MISSING;
    }

    void loseGroups() {
        groups = Groups.LOST;
    }

    void crossTransit() {
        crossing = Crossing.TRANSIT;
    }

    public Course hop(Id<?> element, HopKind kind, String key, Object... facts) {
        hops.add(new Hop(element, kind, Detail.of(key, facts)));
        return this;
    }

    public void assume(String code, Id<?> element, Object... facts) {
        assume(Assumption.of(code, element, facts));
    }

    private void assume(Assumption assumption) {
        if (assumptions == NO_ASSUMPTIONS) {
            assumptions = new LinkedHashSet<>(4);
        }
        assumptions.add(assumption);
    }

    /** An obstacle that one edit removes. */
    public void block(Code code, Id<?> element, Detail detail, Change... repair) {
        block(SETTING, code, element, detail, List.of(repair));
    }

    /** An obstacle that costs more than a setting. */
    public void block(int price, Code code, Id<?> element, Detail detail, List<Change> repair) {
        Optional<Fix> fix = repair.isEmpty() ? Optional.empty()
                : Optional.of(new Fix(new Detail("repair." + detail.key(), detail.facts()), repair));
        add(new Blocker(code, element, said(detail), fix, Blocker.Certainty.BLOCKS), price);
    }

    /** Something that decides and that the design does not hold, with the edit that would settle it where there is one. */
    public void doubt(Code code, Id<?> element, Detail detail, Change... repair) {
        Optional<Fix> fix = repair.length == 0 ? Optional.empty()
                : Optional.of(new Fix(new Detail("repair." + detail.key(), detail.facts()), List.of(repair)));
        add(new Blocker(code, element, said(detail), fix, Blocker.Certainty.UNKNOWN), DOUBT);
    }

    /** Takes over an obstacle that is met on some of the attempts only. */
    void perhaps(Blocker blocker) {
        add(new Blocker(blocker.code(), blocker.element(), blocker.detail(), blocker.fix(), Blocker.Certainty.UNKNOWN), DOUBT);
    }

    /** A copy in which the obstacles of a code can be mended by these changes. */
    public Course mendedBy(Code code, Change... repair) {
        Course copy = copy();
        prices.forEach((blocker, price) -> {
            if (blocker.code() == code && blocker.fix().isEmpty()) {
                copy.prices.remove(blocker);
                Detail label = new Detail("repair." + code.id(), blocker.detail().facts());
                copy.prices.put(new Blocker(code, blocker.element(), blocker.detail(), Optional.of(new Fix(label,
                        List.of(repair))),
                        blocker.certainty()), price);
            }
        });
        return copy;
    }

    private static Detail said(Detail detail) {
        return new Detail("blocked." + detail.key(), detail.facts());
    }

    private void add(Blocker blocker, int price) {
        if (prices == NO_PRICES) {
            prices = new LinkedHashMap<>(4);
        }
        if (prices.putIfAbsent(blocker, price) == null) {
            cost += price;
        }
    }

    /** Continues with what another course found; an obstacle met twice counts once. */
    public Course then(Course next) {
        hops.addAll(next.hops);
        next.assumptions.forEach(this::assume);
        next.prices.forEach(this::add);
        groups = next.groups == Groups.LOST ? Groups.LOST : groups;
        crossing = next.crossing == Crossing.TRANSIT ? Crossing.TRANSIT : crossing;
        link = next.link == Link.MISSING ? Link.MISSING : link;
        return this;
    }

    /** A copy to which more can be added without touching this one. */
    public Course copy() {
        return new Course().then(this);
    }

    /** The cheapest of several, the first among equals. */
    public static Course cheapest(List<Course> courses) {
        return courses.stream().min(CHEAPEST).orElseThrow();
    }
}
