package dev.portolan.cli;

import dev.portolan.cli.Checked.Judged;
import dev.portolan.cli.Ink.Tint;
import dev.portolan.finding.Assumption;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.Severity;
import dev.portolan.finding.Texts;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Broker;
import dev.portolan.model.Topology;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report for people. */
final class TextReport {
    private final Paper paper;
    private final Ink ink;

    private TextReport(Ink ink) {
        this.paper = new Paper(ink);
        this.ink = ink;
    }

    static String of(List<Checked> files, Ink ink) {
        TextReport report = new TextReport(ink);
        for (Checked file : files) {
            report.file(file);
        }
        if (files.size() > 1) {
            report.total(files);
        }
        return report.paper.toString();
    }

    private void file(Checked file) {
        paper.entry(0, Tint.STRONG, file.file(), " " + file.design().name());
        file.remarks().forEach(remark -> paper.entry(2, Tint.FAINT, "note:", remark));
        for (ConnectionReport connection : file.report().connections()) {
            paper.blank();
            connection(connection, file.design().topology());
        }
        for (Severity severity : Severity.values()) {
            findings(severity, file);
        }
        waived(file);
        assumptions(file);
        paper.blank();
        paper.text(0, summary(List.of(file)));
        paper.blank();
    }

    private void connection(ConnectionReport connection, Topology topology) {
        Verdict verdict = connection.verdict();
        String ends = connection.client() + " " + ink.arrow() + " " + connection.cluster();
        paper.entry(0, ink.tint(verdict), ink.mark(verdict) + " " + verdict.term(),
                " " + ends + "  (" + connection.connection() + ")");
        Set<Blocker> told = new HashSet<>();
        connection.bootstrap().forEach(endpoint -> endpoint("bootstrap", endpoint, told));
        connection.brokers().forEach(endpoint -> endpoint(broker(endpoint, topology), endpoint, told));
    }

    private static String broker(EndpointReport endpoint, Topology topology) {
        return endpoint.broker().flatMap(id -> topology.<Broker>find(id.as())).map(broker -> "broker " + broker.nodeId())
                .orElse("broker");
    }

    private void endpoint(String label, EndpointReport endpoint, Set<Blocker> told) {
        Verdict verdict = endpoint.verdict();
        String listener = endpoint.listener().map(name -> "  (" + name + ")").orElse("");
        paper.entry(2, ink.tint(verdict), ink.mark(verdict) + " " + String.format("%-10s", label),
                endpoint.endpoint() + "  " + verdict.term() + listener);
        if (!endpoint.hops().isEmpty()) {
            paper.text(6, "via " + endpoint.hops().stream().map(hop -> hop.kind().term().replace('-', ' ') + " " + hop.element())
                    .distinct().collect(Collectors.joining(ink.step())));
        }
        endpoint.blockers().forEach(blocker -> blocker(blocker, told));
    }

    private void blocker(Blocker blocker, Set<Blocker> told) {
        boolean first = told.add(blocker);
        Verdict effect = blocker.blocks() ? Verdict.UNREACHABLE : Verdict.UNDETERMINED;
        paper.entry(6, ink.tint(effect), ink.mark(effect) + " " + blocker.code().id(),
                " at " + blocker.element() + (first ? "" : ", as above"));
        if (first) {
            paper.text(8, Texts.of(blocker.detail()));
            blocker.fix().ifPresent(fix -> fix(8, fix));
        }
    }

    private void fix(int indent, Fix fix) {
        paper.entry(indent, Tint.STRONG, "fix:", Texts.of(fix.label()));
    }

    private void findings(Severity severity, Checked file) {
        List<Finding> findings = file.findings().stream().filter(each -> each.waiver().isEmpty()).map(Judged::finding)
                .filter(finding -> finding.severity() == severity).toList();
        if (!findings.isEmpty()) {
            heading(switch (severity) {
                case ERROR -> "Errors";
                case WARNING -> "Warnings";
                case NOTE -> "Notes";
            });
        }
        for (Finding finding : findings) {
            paper.entry(2, ink.tint(severity), ink.mark(severity) + " " + finding.code().id(), " " + elements(finding));
            paper.text(6, Texts.of(finding.detail()));
            finding.fix().ifPresent(fix -> fix(6, fix));
        }
    }

    private static String elements(Finding finding) {
        return finding.elements().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private void waived(Checked file) {
        List<Judged> waived = file.findings().stream().filter(each -> each.waiver().isPresent()).toList();
        if (!waived.isEmpty()) {
            heading("Waived");
        }
        for (Judged each : waived) {
            Finding finding = each.finding();
            paper.entry(2, Tint.FAINT, "- " + finding.code().id(), " " + elements(finding));
            each.waiver().ifPresent(waiver -> paper.text(6, "because " + waiver.reason()));
        }
    }

    private void assumptions(Checked file) {
        Set<Assumption> assumed = new LinkedHashSet<>();
        file.report().connections().forEach(connection -> assumed.addAll(connection.assumptions()));
        if (!assumed.isEmpty()) {
            heading("Assumed, because the design leaves it unsaid");
        }
        for (Assumption assumption : assumed) {
            paper.entry(2, Tint.FAINT, "- " + assumption.element() + ":", Texts.of(assumption.detail()));
        }
    }

    private void heading(String words) {
        paper.blank();
        paper.entry(0, Tint.STRONG, words, "");
    }

    private void total(List<Checked> files) {
        paper.entry(0, Tint.STRONG, files.size() + " files:", summary(files));
    }

    private static String summary(List<Checked> files) {
        List<ConnectionReport> connections = files.stream().flatMap(file -> file.report().connections().stream()).toList();
        String verdicts = Stream.of(Verdict.values())
                .map(verdict -> counted(connections.stream().filter(each -> each.verdict() == verdict).count(), verdict.term()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        StringBuilder summary = new StringBuilder(plural(connections.size(), "connection"));
        summary.append(verdicts.isEmpty() ? "; " : ": " + verdicts + "; ");
        for (Severity severity : Severity.values()) {
            long count = files.stream().mapToLong(file -> file.count(severity)).sum();
            summary.append(plural(count, severity.name().toLowerCase(Locale.ROOT))).append(", ");
        }
        return summary.append(files.stream().mapToLong(Checked::waived).sum()).append(" waived").toString();
    }

    private static String counted(long count, String word) {
        return count == 0 ? "" : count + " " + word;
    }

    private static String plural(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
