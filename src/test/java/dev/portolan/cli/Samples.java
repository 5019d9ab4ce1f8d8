package dev.portolan.cli;

import dev.portolan.design.Design;
import dev.portolan.design.Waiver;
import dev.portolan.finding.Assumption;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.Hop;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.Report;
import dev.portolan.finding.Severity;
import dev.portolan.finding.Trace;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Broker;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A judged design with one of everything a report may hold. */
final class Samples {
    private static final Blocker DENIED = new Blocker(SampleCode.DENIED, Id.of("kafka-sg"),
            Detail.of(SampleCode.DENIED, "kafka-sg", 9094, "10.1.0.0/16"),
            Optional.of(new Fix(Detail.of("sample.denied.fix", 9094, "10.1.0.0/16"), List.of())), Blocker.Certainty.BLOCKS);
    private static final List<Hop> HOPS = List.of(new Hop(Id.of("app-rt"), HopKind.ROUTE, Detail.of("sample.hop", "10.0.0.0/16")),
            new Hop(Id.of("pcx"), HopKind.PEERING, Detail.of("sample.hop", "pcx")));

    private Samples() {
    }

    /** A connection that reaches one broker of two, an error, a waived error, a warning, and a waiver of nothing. */
    static Checked partial() {
        ConnectionReport connection = new ConnectionReport(Id.of("orders"), Id.of("orders-app"), Id.of("kafka"), Verdict.PARTIAL,
                List.of(endpoint(Optional.empty(), "b-1.example:9094", List.of())),
                List.of(endpoint(Optional.of(Id.of("b1")), "b-1.example:9094", List.of()),
                        endpoint(Optional.of(Id.of("b2")), "b-2.example:9094", List.of(DENIED)),
                        endpoint(Optional.of(Id.of("b3")), "b-3.example:9094", List.of(DENIED))),
                List.of(new Assumption("sample.assumed", Id.of("pcx"), Detail.of("sample.assumed", "pcx"))));
        List<Finding> findings = List.of(
                Finding.of(SampleCode.DENIED, List.of(Id.of("b1")), "b1", 9092, "0.0.0.0/0").with(DENIED.fix().orElseThrow()),
                Finding.of(SampleCode.DENIED, List.of(Id.of("b2")), "b2", 9092, "0.0.0.0/0"),
                Finding.of(SampleCode.ODD, List.of(Id.of("b1"), Id.of("b2")), "b1\u001b[31m\u202e"));
        return new Checked("samples/a file.portolan.json", design(), List.of("a note"), Map.of("kafka-sg", 7, "b1", 12),
                new Report(List.of(connection), findings));
    }

    /** Nothing wrong. */
    static Checked fine() {
        ConnectionReport connection = new ConnectionReport(Id.of("orders"), Id.of("orders-app"), Id.of("kafka"),
                Verdict.REACHABLE, List.of(endpoint(Optional.empty(), "b-1.example:9094", List.of())), List.of(), List.of());
        return new Checked("fine.portolan.json", Design.of("Fine", Topology.EMPTY), List.of(), Map.of(),
                new Report(List.of(connection), List.of()));
    }

    /** Of findings, only one of that severity. */
    static Checked only(Severity severity) {
        Finding finding = Finding.of(SampleCode.ODD, List.of(Id.of("b1")), "b1").with(severity);
        return new Checked("one.portolan.json", Design.of("One", Topology.EMPTY), List.of(), Map.of(),
                new Report(List.of(), List.of(finding)));
    }

    private static Design design() {
        Topology topology = Topology.of(List.of(broker("b1", 1), broker("b2", 2), broker("b3", 3)));
        return new Design("Orders \u001b]0;title\u0007", "", topology, new TreeMap<>(), List.of(
                new Waiver("sample.denied", List.of("b2"), "the port is closed next week", Extra.NONE),
                new Waiver("sample.odd", List.of("b1"), "one of two elements is not both", Extra.NONE)), Extra.NONE);
    }

    private static Broker broker(String id, int nodeId) {
        return Shape.of(Broker.class)
                .create(Map.of("id", Id.of(id), "cluster", Id.of("kafka"), "nodeId", nodeId, "place", Id.of("sn")));
    }

    private static EndpointReport endpoint(Optional<Id<?>> broker, String dialled, List<Blocker> blockers) {
        Trace trace = new Trace(Detail.of("sample.hop", dialled), broker, Optional.of("EXTERNAL"), HOPS, blockers, List.of());
        return new EndpointReport(broker, dialled, broker.map(id -> "EXTERNAL"), trace.verdict(), List.of(trace));
    }
}
