package dev.portolan.analysis.handshake;

import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Verdict;
import java.util.List;

/** From the endpoints' verdicts to the connection's. */
public final class Verdicts {
    private Verdicts() {
    }

    public static Verdict of(List<EndpointReport> bootstrap, List<EndpointReport> brokers) {
        if (none(bootstrap, Verdict.REACHABLE)) {
            return none(bootstrap, Verdict.UNDETERMINED) ? Verdict.UNREACHABLE : Verdict.UNDETERMINED;
        }
        boolean blocked = !none(brokers, Verdict.UNREACHABLE);
        boolean open = !none(brokers, Verdict.UNDETERMINED);
        boolean reached = !none(brokers, Verdict.REACHABLE);
        if (!blocked) {
            return open ? Verdict.UNDETERMINED : Verdict.REACHABLE;
        }
        return reached ? Verdict.PARTIAL : open ? Verdict.UNDETERMINED : Verdict.BOOTSTRAP_ONLY;
    }

    private static boolean none(List<EndpointReport> reports, Verdict verdict) {
        return reports.stream().noneMatch(r -> r.verdict() == verdict);
    }
}
