package dev.portolan.cli;

import dev.portolan.design.Design;
import dev.portolan.design.Waiver;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Report;
import dev.portolan.finding.Severity;
import dev.portolan.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One file, judged.
 *
 * @param file as it was named on the command line
 * @param notes what reading it had to say
 * @param lines element id to the line on which the file states it
 */
record Checked(String file, Design design, List<String> notes, Map<String, Integer> lines, Report report) {

    /** A finding and the waiver that covers it, if there is one. */
    record Judged(Finding finding, Optional<Waiver> waiver) {
    }

    Checked {
        notes = List.copyOf(notes);
        lines = Map.copyOf(lines);
    }

    /** Every finding, in the report's order. */
    List<Judged> findings() {
        return report.findings().stream().map(finding -> new Judged(finding, waiver(finding))).toList();
    }

    private Optional<Waiver> waiver(Finding finding) {
        return design.waivers().stream().filter(waiver -> covers(waiver, finding)).findFirst();
    }

    private static boolean covers(Waiver waiver, Finding finding) {
        return waiver.covers(finding.code().id(), finding.elements());
    }

    /** What reading had to say, and the waivers that waive nothing. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>(notes);
        for (Waiver waiver : design.waivers()) {
            if (report.findings().stream().noneMatch(finding -> covers(waiver, finding))) {
                String about = waiver.elements().isEmpty() ? "" : " of " + String.join(", ", waiver.elements());
                remarks.add("the waiver of " + waiver.code() + about + " waives nothing");
            }
        }
        return remarks;
    }

    /** Findings of a severity that no waiver covers. */
    long count(Severity severity) {
        return findings().stream().filter(each -> each.waiver().isEmpty() && each.finding().severity() == severity).count();
    }

    long waived() {
        return findings().stream().filter(each -> each.waiver().isPresent()).count();
    }

    static boolean isFine(ConnectionReport connection) {
        return connection.verdict() == Verdict.REACHABLE;
    }

    /** Whether something in the file is as bad as that; a connection that is not reachable is an error. */
    boolean fails(FailOn level) {
        boolean unreached = report.connections().stream().anyMatch(connection -> !isFine(connection));
        return unreached && level.failsOn(Severity.ERROR) || findings().stream()
                .anyMatch(each -> each.waiver().isEmpty() && level.failsOn(each.finding().severity()));
    }
}
