package dev.portolan.diagram;

import dev.portolan.design.Design;
import dev.portolan.diagram.Itinerary.Station;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Report;
import dev.portolan.finding.Severity;
import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts what is at fault with each figure: blockers of connections, and findings that are not waived. */
final class Faults {
    private final Design design;
    private final Figures figures;
    private final Chart chart;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Fault> faults = new HashMap<>();

    private Faults(Design design, Chart chart) {
        this.design = design;
        this.figures = chart.figures();
        this.chart = chart;
    }

    /** Faults by key of the figure; none for a figure that is not among them. */
    static Map<String, Fault> of(Design design, Chart chart, Report report) {
        Faults faults = new Faults(design, chart);
        report.connections().forEach(faults::connection);
        report.findings().stream().filter(finding -> !faults.waived(finding)).forEach(faults::finding);
        return faults.faults;
    }

    private void connection(ConnectionReport report) {
        report.bootstrap().forEach(endpoint -> endpoint(report, endpoint));
        report.brokers().forEach(endpoint -> endpoint(report, endpoint));
    }

    private void endpoint(ConnectionReport report, EndpointReport endpoint) {
        for (Blocker blocker : endpoint.blockers()) {
            if (blocker.blocks()) {
                Optional<Connection> connection = design.topology().find(report.connection());
                blame(blocker.code().id(), blocker.element(),
                        connection.map(each -> chart.way(each, endpoint).stations()).orElse(List.of()), new Fault(1, 0));
            }
        }
    }

    private void finding(Finding finding) {
        if (finding.severity() != Severity.NOTE && !finding.elements().isEmpty()) {
            blame(finding.code().id(), finding.elements().getFirst(), List.of(),
                    finding.severity() == Severity.ERROR ? new Fault(1, 0) : new Fault(0, 1));
        }
    }

    private boolean waived(Finding finding) {
        return design.waivers().stream().anyMatch(waiver -> waiver.code().equals(finding.code().id())
                && (waiver.elements().isEmpty()
                || finding.elements().stream().anyMatch(id -> waiver.elements().contains(id.value()))));
    }

    private void blame(String code, Id<?> element, List<Station> stations, Fault fault) {
        if (seen.add(code + " " + element)) {
            figure(element, stations).ifPresent(key -> faults.merge(key, fault, Fault::plus));
        }
    }

    /** The element's own figure; else the one called at that stands for it; else a card rather than a sheet. */
    private Optional<String> figure(Id<?> element, List<Station> stations) {
        Set<String> standing = figures.standingFor(element);
        Optional<String> own = standing.stream()
                .filter(key -> figures.get(key).subject().element().filter(element::equals).isPresent()).findFirst();
        return own.or(() -> stations.stream().map(Station::figure).filter(standing::contains).findFirst())
                .or(() -> standing.stream().filter(key -> !(figures.get(key) instanceof Sheet)).findFirst())
                .or(() -> standing.stream().reduce((first, last) -> last));
    }
}
