package dev.portolan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.analysis.Analysis;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Hop;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.Texts;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Topology;
import dev.portolan.testing.Sketch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A design with one connection, and what becomes of it.
 *
 * <p>A blocker is expected as {@code code}, or {@code code@element} where it matters who must change
 * ({@code code@one,other} for exactly these), {@code code|code} where the facts leave the choice of words open, and
 * {@code ?code} where it may be named too. The codes named by the whole connection must be exactly these.
 *
 * @param sentence what is told apart here
 * @param blockers the expected blockers
 * @param hops kinds of hops that a passing connection must show
 * @param explanations what AWS Reachability Analyzer calls the same obstacle
 */
record Scenario(String sentence, Topology topology, Verdict verdict, List<String> blockers, List<HopKind> hops,
                List<AwsExplanation> explanations) {

    static Scenario passes(String sentence, Sketch sketch) {
        return of(sentence, sketch, Verdict.REACHABLE);
    }

    static Scenario fails(String sentence, Sketch sketch, String... blockers) {
        return of(sentence, sketch, Verdict.UNREACHABLE, blockers);
    }

    static Scenario partly(String sentence, Sketch sketch, String... blockers) {
        return of(sentence, sketch, Verdict.PARTIAL, blockers);
    }

    static Scenario bootstrapOnly(String sentence, Sketch sketch, String... blockers) {
        return of(sentence, sketch, Verdict.BOOTSTRAP_ONLY, blockers);
    }

    static Scenario undetermined(String sentence, Sketch sketch, String... blockers) {
        return of(sentence, sketch, Verdict.UNDETERMINED, blockers);
    }

    /** A connection that gets through although something it does not need is blocked. */
    static Scenario passesDespite(String sentence, Sketch sketch, String... blockers) {
        return of(sentence, sketch, Verdict.REACHABLE, blockers);
    }

    private static Scenario of(String sentence, Sketch sketch, Verdict verdict, String... blockers) {
        return new Scenario(sentence, sketch.topology(), verdict, List.of(blockers), List.of(), List.of());
    }

    /** The way to every broker must show hops of these kinds. */
    Scenario by(HopKind... kinds) {
        return new Scenario(sentence, topology, verdict, blockers, List.of(kinds), explanations);
    }

    /** AWS Reachability Analyzer explains the same obstacle in these words. */
    Scenario like(AwsExplanation... words) {
        return new Scenario(sentence, topology, verdict, blockers, hops, List.of(words));
    }

    void check() {
        List<ConnectionReport> reports = Analysis.of(topology);
        assertThat(reports).as("one connection, one report").hasSize(1);
        ConnectionReport report = reports.getFirst();
        List<String> wrong = faults(report);
        assertThat(Spoken.of(report)).noneMatch(String::isBlank);
        if (!wrong.isEmpty()) {
            throw new AssertionError(sentence + "\n" + String.join("\n", wrong) + "\n" + account(report));
        }
    }

    private List<String> faults(ConnectionReport report) {
        List<String> wrong = new ArrayList<>();
        if (report.verdict() != verdict) {
            wrong.add("expected " + verdict.term() + " but was " + report.verdict().term());
        }
        List<Blocker> found = report.blockers();
        blockers.stream().filter(spec -> !spec.startsWith("?") && !isNamed(spec, found))
                .forEach(spec -> wrong.add("expected blocker " + spec));
        found.stream().filter(blocker -> blockers.stream().noneMatch(spec -> speaksOf(spec, blocker)))
                .map(blocker -> "unexpected blocker " + blocker.code().id() + "@" + blocker.element()).distinct()
                .forEach(wrong::add);
        for (EndpointReport broker : report.brokers()) {
            Set<HopKind> kinds = broker.hops().stream().map(Hop::kind).collect(Collectors.toSet());
            hops.stream().filter(kind -> !kinds.contains(kind))
                    .forEach(kind -> wrong.add("no hop " + kind.term() + " on the way to " + broker.endpoint()));
        }
        return wrong;
    }

    private static boolean isNamed(String spec, List<Blocker> found) {
        Set<String> elements = found.stream().filter(blocker -> speaksOf(spec, blocker)).map(b -> b.element().value())
                .collect(Collectors.toSet());
        int at = spec.indexOf('@');
        return at < 0 ? !elements.isEmpty() : elements.equals(Set.of(spec.substring(at + 1).split(",")));
    }

    private static boolean speaksOf(String spec, Blocker blocker) {
        String codes = spec.substring(spec.startsWith("?") ? 1 : 0).split("@")[0];
        return Arrays.asList(codes.split("\\|")).contains(blocker.code().id());
    }

    /** The whole report in words, for whoever must find out who is right. */
    private static String account(ConnectionReport report) {
        StringBuilder text = new StringBuilder("report: " + report.verdict().term());
        Stream.concat(report.bootstrap().stream(), report.brokers().stream()).forEach(endpoint -> {
            text.append("\n  ").append(endpoint.broker().map(id -> "broker " + id).orElse("bootstrap")).append(' ')
                    .append(endpoint.endpoint()).append(": ").append(endpoint.verdict().term());
            text.append(endpoint.hops().stream().map(hop -> hop.kind().term() + " " + hop.element())
                    .collect(Collectors.joining(" > ", "\n    ", "")));
            endpoint.blockers().forEach(blocker -> text.append("\n    ! ").append(words(blocker)));
        });
        text.append(report.assumptions().stream().map(assumed -> assumed.code() + " of " + assumed.element()).distinct()
                .collect(Collectors.joining(", ", "\n  assumed ", "")));
        return text.toString();
    }

    private static String words(Blocker blocker) {
        return blocker.code().id() + "@" + blocker.element() + (blocker.blocks() ? "" : " (perhaps)") + ": "
                + Texts.of(blocker.detail());
    }

    @Override
    public String toString() {
        return sentence;
    }
}
