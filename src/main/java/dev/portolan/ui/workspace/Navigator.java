package dev.portolan.ui.workspace;

import dev.portolan.finding.ConnectionReport;
import dev.portolan.model.Topology;
import dev.portolan.ui.workspace.Problem.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The lists beside the drawing: connections and problems, as far as the filter lets them through. */
public final class Navigator {
    private final Document document;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObservableList<ConnectionReport> connections = FXCollections.observableArrayList();
    private final ObservableList<Row> problems = FXCollections.observableArrayList();

    /** A row of the list of problems. */
    public sealed interface Row {

        /** The heading of a group. */
        record Heading(Standing standing, long count) implements Row {
        }

        record Entry(Problem problem) implements Row {
        }
    }

    public Navigator(Document document) {
        this.document = document;
        filter.subscribe(this::refresh);
        document.reportProperty().subscribe(this::refresh);
        refresh();
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /** The connections that pass the filter, in the topology's order. */
    public ObservableList<ConnectionReport> connections() {
        return connections;
    }

    /** The problems that pass the filter, the worst first, each group under its heading. */
    public ObservableList<Row> problems() {
        return problems;
    }

    /** How many problems pass the filter. */
    public long problemCount() {
        return problems.stream().filter(Row.Entry.class::isInstance).count();
    }

    private void refresh() {
        String text = filter.get().strip();
        Topology topology = document.design().topology();
        connections.setAll(document.connections().stream().filter(each -> mentions(topology, each, text)).toList());
        List<Row> rows = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            List<Problem> group = document.problems().stream()
                    .filter(problem -> problem.standing() == standing && problem.mentions(text)).toList();
            if (!group.isEmpty()) {
                rows.add(new Row.Heading(standing, group.size()));
                group.forEach(problem -> rows.add(new Row.Entry(problem)));
            }
        }
        problems.setAll(rows);
    }

    private static boolean mentions(Topology topology, ConnectionReport report, String text) {
        String all = report.connection() + " " + title(topology, report) + " " + Summary.sentence(topology, report);
        return all.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    /** Who connects to what, by their names. */
    public static String title(Topology topology, ConnectionReport report) {
        return Gists.name(topology, report.client()) + " → " + Gists.name(topology, report.cluster());
    }
}
