package dev.portolan.ui.workspace;

import dev.portolan.diagram.scene.Tone;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Report;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Topology;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Problem.Standing;
import java.util.List;
import java.util.Locale;

/**
 * What came of a design as a whole, in one line.
 *
 * @param tone the colour, shape and icon that go with the words
 */
public record Summary(Tone tone, String text) {

    public static Summary of(Topology topology, Report report, List<Problem> problems) {
        List<ConnectionReport> failing = report.connections().stream()
                .filter(c -> c.verdict() != Verdict.REACHABLE).toList();
        long errors = problems.stream().filter(p -> p.standing() == Standing.ERROR).count();
        int all = report.connections().size();
        if (all == 0) {
            return new Summary(errors == 0 ? Tone.QUIET : Tone.BLOCKED, errors == 0 ? Messages.of("summary.none")
                    : Messages.count("errors", errors));
        }
        if (failing.isEmpty()) {
            String reached = Messages.count("summary.reached", all);
            return errors == 0 ? new Summary(Tone.REACHED, reached)
                    : new Summary(Tone.PARTIAL, Messages.of("summary.but", reached, Messages.count("errors", errors)));
        }
        if (failing.size() == 1) {
            ConnectionReport one = failing.getFirst();
            String sentence = sentence(topology, one);
            String what = all == 1 ? sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1)
                    : Messages.of("summary.one-of", all, sentence);
            return new Summary(tone(one.verdict()), what);
        }
        Tone tone = failing.stream().map(c -> tone(c.verdict())).reduce((a, b) -> a == b ? a : Tone.BLOCKED).orElseThrow();
        return new Summary(tone, Messages.of("summary.several", failing.size(), all));
    }

    /** Who connects to what, by their names. */
    public static String title(Topology topology, ConnectionReport report) {
        return Gists.name(topology, report.client()) + " → " + Gists.name(topology, report.cluster());
    }

    /** What becomes of a connection, in words that follow its name. */
    public static String sentence(Topology topology, ConnectionReport report) {
        return switch (report.verdict()) {
            case REACHABLE -> Messages.of("verdict.reachable");
            case PARTIAL -> partial(Replay.lost(topology, report), Replay.brokers(report));
            case BOOTSTRAP_ONLY -> Messages.of("verdict.bootstrap-only");
            case UNREACHABLE -> Messages.of("verdict.unreachable");
            case UNDETERMINED -> Messages.of("verdict.undetermined");
        };
    }

    private static String partial(List<String> lost, long all) {
        return lost.size() == 1 ? Messages.of("verdict.partial.one", lost.getFirst(), all)
                : Messages.of("verdict.partial.many", lost.size(), all);
    }

    public static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case REACHABLE -> Tone.REACHED;
            case PARTIAL -> Tone.PARTIAL;
            case BOOTSTRAP_ONLY, UNREACHABLE -> Tone.BLOCKED;
            case UNDETERMINED -> Tone.UNDETERMINED;
        };
    }
}
