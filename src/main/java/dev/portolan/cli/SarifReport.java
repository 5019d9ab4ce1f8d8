package dev.portolan.cli;

import dev.portolan.cli.Checked.Judged;
import dev.portolan.design.Waiver;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.Code;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Severity;
import dev.portolan.finding.Texts;
import dev.portolan.model.shape.Id;
import dev.portolan.storage.Json;
import dev.portolan.storage.JsonLayout;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A report for code scanning services: SARIF 2.1.0 (OASIS). A result is a finding, or what keeps a connection from being
 * reachable; its rule is its code.
 */
final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final SortedMap<String, Code> codes = new TreeMap<>();
    private final List<Json> results = new ArrayList<>();

    private SarifReport() {
    }

    static String of(List<Checked> files) {
        SarifReport report = new SarifReport();
        files.forEach(report::collect);
        files.forEach(report::file);
        return JsonLayout.of(Json.object().put("$schema", SCHEMA).put("version", "2.1.0")
                .put("runs", new Json.Items(List.of(report.run(files)))).done());
    }

    private void collect(Checked file) {
        file.report().findings().forEach(finding -> codes.put(finding.code().id(), finding.code()));
        file.report().connections().stream().filter(connection -> !Checked.isFine(connection))
                .flatMap(connection -> connection.blockers().stream())
                .forEach(blocker -> codes.put(blocker.code().id(), blocker.code()));
    }

    private Json run(List<Checked> files) {
        Json driver = Json.object().put("name", "Portolan").put("semanticVersion", Version.TEXT)
                .put("rules", new Json.Items(codes.values().stream().map(SarifReport::rule).toList())).done();
        List<Json> notes = new ArrayList<>();
        for (Checked file : files) {
            file.remarks().forEach(remark -> notes.add(Json.object().put("level", "note")
                    .put("message", message(file.file() + ": " + remark)).done()));
        }
        Json invocation = Json.object().put("executionSuccessful", new Json.Raw("true"))
                .put("toolExecutionNotifications", new Json.Items(notes)).done();
        return Json.object().put("tool", Json.object().put("driver", driver).done())
                .put("invocations", new Json.Items(List.of(invocation))).put("columnKind", "utf16CodeUnits")
                .put("results", new Json.Items(results)).done();
    }

    /** The pattern of a code's sentence serves as its help, with dots where the facts of a finding stand. */
    private static Json rule(Code code) {
        String help = Texts.pattern(code).replaceAll("\\{\\d+}", "...");
        String words = code.area() + ": " + code.id().substring(code.area().length() + 1).replace('-', ' ');
        return Json.object().put("id", code.id()).put("shortDescription", message(words)).put("help", message(help))
                .put("defaultConfiguration", Json.object().put("level", level(code.severity())).done()).done();
    }

    private void file(Checked file) {
        for (ConnectionReport connection : file.report().connections()) {
            if (!Checked.isFine(connection)) {
                connection.blockers().forEach(blocker -> results.add(blocked(file, connection, blocker)));
            }
        }
        file.findings().forEach(judged -> results.add(found(file, judged)));
    }

    private Json blocked(Checked file, ConnectionReport connection, Blocker blocker) {
        String text = "Connection " + connection.connection() + " from " + connection.client() + " to "
                + connection.cluster() + " is " + connection.verdict().term() + ": "
                + sentences(blocker.detail(), blocker.fix().map(fix -> fix.label()));
        return result(file, blocker.code(), Severity.ERROR, text, List.of(blocker.element(), connection.connection())).done();
    }

    private Json found(Checked file, Judged judged) {
        Finding finding = judged.finding();
        String text = sentences(finding.detail(), finding.fix().map(fix -> fix.label()));
        Json.Building result = result(file, finding.code(), finding.severity(), text, finding.elements());
        judged.waiver().ifPresent(waiver -> result.put("suppressions", new Json.Items(List.of(suppression(waiver)))));
        return result.done();
    }

    private static Json suppression(Waiver waiver) {
        return Json.object().put("kind", "inSource").put("justification", waiver.reason()).done();
    }

    private static String sentences(Detail detail, Optional<Detail> fix) {
        return Texts.of(detail) + fix.map(label -> " Fix: " + Texts.of(label)).orElse("");
    }

    private Json.Building result(Checked file, Code code, Severity severity, String text, List<? extends Id<?>> elements) {
        return Json.object().put("ruleId", code.id()).put("ruleIndex", Json.of(codes.headMap(code.id()).size()))
                .put("level", level(severity)).put("message", message(text))
                .put("locations", new Json.Items(List.of(location(file, elements))));
    }

    /** Where the first element is written down, and the names of all. */
    private static Json location(Checked file, List<? extends Id<?>> elements) {
        Json.Building physical = Json.object().put("artifactLocation", Json.object().put("uri", uri(file.file())).done());
        elements.stream().findFirst().map(id -> file.lines().get(id.value()))
                .ifPresent(line -> physical.put("region", Json.object().put("startLine", Json.of(line)).done()));
        List<Json> names = elements.stream().distinct().map(id -> (Json) Json.object().put("name", id.value())
                .put("fullyQualifiedName", id.value()).put("kind", "element").done()).toList();
        return Json.object().put("physicalLocation", physical.done()).put("logicalLocations", new Json.Items(names)).done();
    }

    /** The file as a relative or absolute URI, so that a service finds it in the repository. */
    private static String uri(String file) {
        Path path = Path.of(file);
        try {
            return path.isAbsolute() ? path.toUri().toString()
                    : new URI(null, null, path.toString().replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            return path.toUri().toString();
        }
    }

    private static Json message(String text) {
        return Json.object().put("text", text).done();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
