package dev.portolan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Report;
import dev.portolan.finding.Severity;
import dev.portolan.finding.Verdict;
import dev.portolan.rule.review.Review;
import dev.portolan.storage.DesignReader;
import dev.portolan.storage.DesignWriter;
import dev.portolan.storage.ReadDesign;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shared designs: each is in canonical form, the working ones work, the broken ones break where they say. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final String SUFFIX = ".portolan.json";

    /**
     * What a broken sample must show.
     *
     * @param file its name
     * @param verdicts by connection: the verdict, and the codes of the blockers that decide it
     * @param errors codes of findings that must be there, beside any that repeat a blocker
     */
    record Broken(String file, Map<String, String> verdicts, Set<String> errors) {
        @Override
        public String toString() {
            return file;
        }
    }

    static List<Broken> broken() {
        return List.of(
                one("acl-ephemeral-ports", "orders-to-demo", "unreachable security.acl-denied"),
                new Broken("advertised-duplicate", Map.of("tidb-to-kafka", "partial kafka.advertised-duplicate"),
                        Set.of("kafka.advertised-duplicate", "kafka.advertised-wrong-port")),
                new Broken("emr-nat-only-broker", Map.of("partner-to-kafka", "partial public.outbound-only"),
                        Set.of("public.no-address")),
                one("emr-private-hosts-outside", "partner-to-kafka", "unreachable dns.wrong-address"),
                one("endpoint-no-common-zone", "orders-to-demo", "unreachable endpoint.zone-mismatch"),
                one("endpoint-pending", "orders-to-demo", "unreachable endpoint.not-accepted"),
                one("endpoint-principal-not-allowed", "orders-to-demo", "unreachable endpoint.principal-not-allowed"),
                one("hosted-zone-missing-broker", "orders-to-demo", "partial dns.unresolved"),
                new Broken("local-client-without-zone",
                        Map.of("billing-to-demo", "bootstrap-only dns.wrong-address", "orders-to-demo", "reachable"), Set.of()),
                new Broken("nlb-cross-zone-off", Map.of("orders-to-demo", "reachable"), Set.of("balancer.cross-zone-off")),
                one("nlb-security-group-port", "orders-to-demo", "partial security.ingress-denied"),
                one("nlb-wrong-broker", "orders-to-demo", "partial balancer.wrong-broker"),
                new Broken("peering-chain",
                        Map.of("orders-to-demo", "reachable", "analytics-to-demo", "unreachable peering.not-transitive"),
                        Set.of()),
                new Broken("peering-cidr-overlap", Map.of("orders-to-demo", "unreachable peering.cidr-overlap"),
                        Set.of("network.cidr-overlap")),
                new Broken("public-plaintext", Map.of("partner-to-kafka", "reachable"), Set.of("public.plaintext")),
                new Broken("regional-hosted-zone",
                        Map.of("orders-to-demo", "reachable", "orders-to-audit", "unreachable dns.unresolved"), Set.of()),
                one("return-route-missing", "orders-to-demo", "unreachable route.return-missing"),
                one("tidb-zone-label", "tidb-to-kafka", "undetermined dns.pattern-mismatch"),
                one("tls-endpoint-name", "orders-to-demo", "unreachable tls.name-mismatch"),
                new Broken("transit-static-route-missing", Map.of("orders-to-demo", "reachable",
                        "analytics-to-demo", "unreachable transit.static-route-missing"), Set.of()));
    }

    private static Broken one(String file, String connection, String verdict) {
        return new Broken(file, Map.of(connection, verdict), Set.of());
    }

    static List<Path> good() throws Exception {
        return files(SAMPLES);
    }

    static List<Path> every() throws Exception {
        return Stream.concat(files(SAMPLES).stream(), files(SAMPLES.resolve("broken")).stream()).toList();
    }

    private static List<Path> files(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("every")
    void isSavedAsItStands(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        ReadDesign read = DesignReader.read(file.toString(), bytes);

        assertThat(read.notes()).isEmpty();
        assertThat(read.design().description()).isNotBlank();
        assertThat(new String(DesignWriter.write(read.design()), UTF_8)).isEqualTo(new String(bytes, UTF_8));
    }

    @ParameterizedTest
    @MethodSource("good")
    void getsEveryClientThrough(Path file) throws Exception {
        Report report = review(file);

        assertThat(report.connections()).isNotEmpty();
        assertThat(verdicts(report).values()).containsOnly("reachable");
        assertThat(errors(report)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void breaksWhereItSays(Broken sample) throws Exception {
        Report report = review(SAMPLES.resolve("broken").resolve(sample.file() + SUFFIX));

        assertThat(verdicts(report)).isEqualTo(sample.verdicts());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void findsNothingElse(Broken sample) throws Exception {
        Report report = review(SAMPLES.resolve("broken").resolve(sample.file() + SUFFIX));

        Set<String> known = new TreeSet<>(sample.errors());
        report.connections().forEach(each -> each.blockers().forEach(blocker -> known.add(blocker.code().id())));
        assertThat(errors(report)).isSubsetOf(known);
    }

    @Test
    void knowsEveryBrokenSample() throws Exception {
        assertThat(files(SAMPLES.resolve("broken"))).map(file -> file.getFileName().toString())
                .isEqualTo(broken().stream().map(sample -> sample.file() + SUFFIX).toList());
    }

    @ParameterizedTest
    @MethodSource("every")
    void isListedInTheReadme(Path file) throws Exception {
        assertThat(Files.readString(SAMPLES.resolve("README.md")))
                .contains("](" + SAMPLES.relativize(file).toString().replace('\\', '/') + ")");
    }

    private static Report review(Path file) throws Exception {
        Design design = DesignReader.read(file.toString(), Files.readAllBytes(file)).design();
        Report whole = Review.of(design.topology());
        return new Report(whole.connections(), whole.findings().stream()
                .filter(finding -> design.waivers().stream().noneMatch(waiver -> waiver.covers(finding.code().id(),
                        finding.elements()))).toList());
    }

    private static Map<String, String> verdicts(Report report) {
        return report.connections().stream().collect(
                toMap(each -> each.connection().value(), SamplesTest::verdict, (a, b) -> a, TreeMap::new));
    }

    /** The verdict and what decides it: the way to the brokers or, when it is unreachable, to the bootstrap. */
    private static String verdict(ConnectionReport report) {
        List<EndpointReport> deciding = report.verdict() == Verdict.UNREACHABLE ? report.bootstrap() : report.brokers();
        Stream<String> codes = deciding.stream().flatMap(endpoint -> endpoint.blockers().stream())
                .map(blocker -> blocker.code().id()).sorted().distinct();
        return String.join(" ", Stream.concat(Stream.of(report.verdict().term()), codes).toList());
    }

    private static Set<String> errors(Report report) {
        return report.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code().id()).collect(toCollection(TreeSet::new));
    }
}
