package dev.portolan.analysis.handshake;

import dev.portolan.finding.Trace;
import dev.portolan.finding.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What became of dialling one endpoint: the endings for each address of its name, cheapest address first. Clients try
 * the addresses in turn, so one that works is enough.
 *
 * @param addresses for each address, its endings, one for each target that may be chosen behind it
 */
record Attempt(List<List<Ending>> addresses) {
    private static final Comparator<Ending> CHEAPEST = Comparator.comparingInt(e -> e.course().cost());

    Attempt {
        addresses = addresses.stream().map(endings -> endings.stream().sorted(CHEAPEST).toList())
                .sorted(Comparator.comparingInt(endings -> endings.getFirst().course().cost())).toList();
    }

    /** The ending that decides: the best of the best address. */
    Ending best() {
        return addresses.getFirst().getFirst();
    }

    int cost() {
        return best().course().cost();
    }

    boolean passes() {
        return cost() == 0;
    }

    /** Endings that get through, by whatever address. */
    List<Ending> passing() {
        return addresses.stream().flatMap(List::stream).filter(e -> e.course().passes()).toList();
    }

    Verdict verdict() {
        return best().trace().verdict();
    }

    List<Trace> traces() {
        List<Trace> traces = new ArrayList<>();
        addresses.forEach(endings -> endings.forEach(e -> traces.add(e.trace())));
        return traces;
    }
}
