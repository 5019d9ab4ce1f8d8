package dev.portolan.cli;

import dev.portolan.cli.Checked.Judged;
import dev.portolan.finding.Assumption;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.Hop;
import dev.portolan.finding.Texts;
import dev.portolan.model.Broker;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.storage.Json;
import dev.portolan.storage.JsonLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A report for programs. Its names are a contract: one may be added, none changed or taken away. */
final class JsonReport {
    private static final Json NONE = new Json.Raw("null");

    private JsonReport() {
    }

    static String of(List<Checked> files) {
        return JsonLayout.of(Json.object().put("tool", "portolan").put("version", Version.TEXT)
                .put("files", items(files, JsonReport::file)).done());
    }

    private static Json file(Checked file) {
        Topology topology = file.design().topology();
        return Json.object().put("file", file.file()).put("name", file.design().name())
                .put("connections", items(file.report().connections(), each -> connection(each, topology)))
                .put("findings", items(file.findings(), JsonReport::finding))
                .put("notes", Json.texts(file.remarks())).done();
    }

    private static Json connection(ConnectionReport connection, Topology topology) {
        return Json.object().put("id", connection.connection().value())
                .put("client", connection.client().value()).put("cluster", connection.cluster().value())
                .put("verdict", connection.verdict().term())
                .put("bootstrap", items(connection.bootstrap(), each -> way(Json.object(), each)))
                .put("brokers", items(connection.brokers(), each -> broker(each, topology)))
                .put("assumptions", items(connection.assumptions(), JsonReport::assumption)).done();
    }

    private static Json broker(EndpointReport endpoint, Topology topology) {
        Json.Building object = Json.object().put("broker", endpoint.broker().flatMap(id -> topology.<Broker>find(id.as()))
                .map(broker -> Json.of(broker.nodeId())).orElse(NONE));
        object.put("element", endpoint.broker().map(id -> Json.of(id.value())).orElse(NONE));
        object.put("listener", endpoint.listener().map(Json::of).orElse(NONE));
        return way(object, endpoint);
    }

    private static Json way(Json.Building object, EndpointReport endpoint) {
        return object.put("endpoint", endpoint.endpoint()).put("verdict", endpoint.verdict().term())
                .put("hops", items(endpoint.hops(), JsonReport::hop))
                .put("blockers", items(endpoint.blockers(), JsonReport::blocker)).done();
    }

    private static Json hop(Hop hop) {
        return Json.object().put("element", hop.element().value()).put("kind", hop.kind().term())
                .put("detail", Texts.of(hop.detail())).done();
    }

    private static Json blocker(Blocker blocker) {
        return Json.object().put("code", blocker.code().id()).put("element", blocker.element().value())
                .put("message", Texts.of(blocker.detail())).put("fix", fix(blocker.fix()))
                .put("certain", new Json.Raw(Boolean.toString(blocker.blocks()))).done();
    }

    private static Json assumption(Assumption assumption) {
        return Json.object().put("code", assumption.code()).put("element", assumption.element().value())
                .put("message", Texts.of(assumption.detail())).done();
    }

    private static Json finding(Judged judged) {
        Finding finding = judged.finding();
        Json.Building object = Json.object().put("code", finding.code().id()).put("severity", finding.severity().term())
                .put("elements", Json.texts(finding.elements().stream().map(Id::value).toList()))
                .put("message", Texts.of(finding.detail())).put("fix", fix(finding.fix()));
        judged.waiver().ifPresent(waiver -> object.put("waived", waiver.reason()));
        return object.done();
    }

    private static Json fix(Optional<Fix> fix) {
        return fix.map(each -> Json.of(Texts.of(each.label()))).orElse(NONE);
    }

    private static <T> Json items(List<T> items, Function<T, Json> form) {
        return new Json.Items(items.stream().map(form).toList());
    }
}
