package dev.portolan.analysis.handshake;

import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.Trace;
import dev.portolan.finding.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What became of dialling one endpoint: the endings for each address of its name, cheapest address first. Clients try
 * the addresses in turn, so one that works is enough.
 *
 * @param addresses for each address, its endings, one for each target that may be chosen behind it
 * @param misled the ending that answers and misleads, where another one gets through
 */
record Attempt(List<List<Ending>> addresses, Optional<Ending> misled) {
    private static final Comparator<Ending> CHEAPEST = Comparator.comparingInt(e -> e.course().cost());

    static Attempt of(List<List<Ending>> addresses) {
        if (addresses.size() == 1 && addresses.getFirst().size() == 1) {
            return new Attempt(addresses, Optional.empty());
        }
        List<List<Ending>> sorted = addresses.stream().map(endings -> endings.stream().sorted(CHEAPEST).toList())
                .sorted(Comparator.comparingInt(endings -> endings.getFirst().course().cost())).toList();
        boolean settled = sorted.getFirst().getFirst().course().passes();
        return new Attempt(sorted, settled ? sorted.stream().flatMap(List::stream).filter(Ending::misleads).findFirst()
                : Optional.empty());
    }

    /**
     * The ending that decides: the best of the best address, unless some other one answers and misleads. A client goes
     * on to the next address only when a connection cannot be made, never when the wrong one is made.
     */
    Ending best() {
        return misled.orElseGet(() -> addresses.getFirst().getFirst());
    }

    /** Whether another broker answers than the one that was meant. */
    boolean leadsAstray() {
        return best().course().blockers().stream().anyMatch(b -> b.code() == BalancerCode.WRONG_BROKER);
    }

    int cost() {
        return best().course().cost();
    }

    boolean passes() {
        return cost() == 0;
    }

    /** Endings that get through, by whatever address. */
    List<Ending> passing() {
        return passes() ? addresses.stream().flatMap(List::stream).filter(e -> e.course().passes()).toList() : List.of();
    }

    Verdict verdict() {
        return best().trace().verdict();
    }

    /** One for each ending; the first decides, and tells of every other peer that must be mended for a client to go on. */
    List<Trace> traces() {
        Ending best = best();
        List<Trace> traces = new ArrayList<>(List.of(best.misleads() ? misleading(best.trace()) : best.trace()));
        addresses.stream().flatMap(List::stream).filter(e -> e != best).forEach(e -> traces.add(e.trace()));
        return traces;
    }

    private Trace misleading(Trace best) {
        List<Blocker> blockers = new ArrayList<>(best.blockers());
        addresses.stream().flatMap(List::stream).filter(Ending::misleads).flatMap(e -> e.course().blockers().stream())
                .filter(b -> b.fix().isPresent() && isNew(b, blockers)).forEach(blockers::add);
        return new Trace(best.via(), best.landing(), best.listener(), best.hops(), blockers, best.assumptions());
    }

    private static boolean isNew(Blocker blocker, List<Blocker> told) {
        return told.stream().noneMatch(t -> t.code() == blocker.code() && t.element().equals(blocker.element()));
    }
}
