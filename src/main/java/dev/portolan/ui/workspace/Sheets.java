package dev.portolan.ui.workspace;

import dev.portolan.diagram.scene.Tone;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Hop;
import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Listener;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Part;
import dev.portolan.model.shape.Shape;
import dev.portolan.model.shape.Term;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.ElementSheet.Field;
import dev.portolan.ui.workspace.ElementSheet.Seen;
import dev.portolan.ui.workspace.ElementSheet.Standing;
import dev.portolan.ui.workspace.ElementSheet.Table;
import dev.portolan.ui.workspace.ElementSheet.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the sheets of elements: from an element's own shape, and from what the reports say of it. */
public final class Sheets {
    private static final Set<String> IN_TITLE = Set.of("id", "name", "extra");
    private static final int COLUMNS = 3;

    private final Topology topology;
    private final List<ConnectionReport> reports;

    private Sheets(Topology topology, List<ConnectionReport> reports) {
        this.topology = topology;
        this.reports = reports;
    }

    /** The sheet of an element; empty when the design has none of that id. */
    public static Optional<ElementSheet> of(Topology topology, List<ConnectionReport> reports, Id<?> id) {
        Sheets sheets = new Sheets(topology, reports);
        return topology.find(id.<Element>as()).map(sheets::sheet);
    }

    private ElementSheet sheet(Element element) {
        List<Field> fields = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        Record record = (Record) element;
        for (Part part : Shape.of(record).parts()) {
            Object value = part.of(record);
            if (IN_TITLE.contains(part.name())) {
                continue;
            }
            if (isTable(value)) {
                tables.add(element instanceof Broker broker && part.name().equals("listeners") ? listeners(broker)
                        : table(part, (List<?>) value));
            } else {
                fields.add(field(part, value));
            }
        }
        ElementKind kind = ElementKind.of(element);
        return new ElementSheet(element.id(), Labels.icon(kind), element.name(), subtitle(element, kind), fields, tables,
                seen(element));
    }

    private String subtitle(Element element, ElementKind kind) {
        if (element instanceof Broker broker) {
            Optional<Cluster> cluster = topology.find(broker.cluster());
            return Messages.of("sheet.broker", broker.nodeId(), cluster.map(Cluster::name).orElse(broker.cluster().value()))
                    + cluster.flatMap(Cluster::version).map(version -> " · " + version).orElse("");
        }
        String label = Character.toUpperCase(kind.label().charAt(0)) + kind.label().substring(1);
        return element.name().equals(element.id().value()) ? label : label + " · " + element.id();
    }

    private static boolean isTable(Object value) {
        return value instanceof List<?> list && !list.isEmpty() && isNested(list.getFirst());
    }

    private static boolean isNested(Object value) {
        return value instanceof Record record && record.getClass().isAnnotationPresent(Doc.class);
    }

    private Field field(Part part, Object value) {
        boolean assumed = value.equals(part.unsaid());
        List<Value> values = assumed ? List.of(Value.of(part.absent().isEmpty() ? Messages.of("sheet.unsaid") : part.absent()))
                : values(value);
        return new Field(Labels.of(part.name()), part.meaning(), assumed ? Standing.ASSUMED : Standing.SET,
                values.isEmpty() ? List.of(Value.of(Messages.of("sheet.none"))) : values);
    }

    private List<Value> values(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(this::values).orElse(List.of());
            case List<?> list -> list.stream().flatMap(each -> values(each).stream()).toList();
            case Map<?, ?> map -> map.entrySet().stream().map(e -> Value.of(e.getKey() + "=" + e.getValue())).toList();
            case Id<?> id -> List.of(new Value(Gists.name(topology, id), Optional.of(id), Tone.QUIET));
            case Term term -> List.of(Value.of(term.term()));
            case Toggle toggle -> List.of(Value.of(toggle.name().toLowerCase(java.util.Locale.ROOT)));
            case Record record when isNested(record) -> List.of(Value.of(line(record)));
            default -> List.of(Value.of(value.toString()));
        };
    }

    private String line(Record record) {
        return Shape.of(record).parts().stream().filter(part -> isSaid(part, record))
                .map(part -> text(part.of(record))).collect(Collectors.joining(" · "));
    }

    private static boolean isSaid(Part part, Record record) {
        Object value = part.of(record);
        return !(value instanceof Extra) && !value.equals(part.unsaid());
    }

    private String text(Object value) {
        return values(value).stream().map(Value::text).collect(Collectors.joining(", "));
    }

    /** A column for each part that is said somewhere; where those are many, the rest is told in one. */
    private Table table(Part part, List<?> records) {
        List<Record> rows = records.stream().map(Record.class::cast).toList();
        List<Part> said = Shape.of(rows.getFirst()).parts().stream()
                .filter(column -> rows.stream().anyMatch(row -> isSaid(column, row))).toList();
        if (said.size() <= COLUMNS) {
            return new Table(Labels.of(part.name()), said.stream().map(column -> Labels.of(column.name())).toList(),
                    rows.stream().map(row -> said.stream().map(column -> cell(column, row)).toList()).toList());
        }
        Part first = said.getFirst();
        return new Table(Labels.of(part.name()), List.of(Labels.of(first.name()), Messages.of("sheet.settings")),
                rows.stream().map(row -> List.of(cell(first, row), Value.of(said.stream().skip(1)
                        .filter(column -> isSaid(column, row)).map(column -> Labels.of(column.name()) + " "
                                + text(column.of(row))).collect(Collectors.joining(" · "))))).toList());
    }

    private Value cell(Part column, Record row) {
        List<Value> values = isSaid(column, row) ? values(column.of(row)) : List.of();
        return values.size() == 1 ? values.getFirst()
                : Value.of(values.stream().map(Value::text).collect(Collectors.joining(", ")));
    }

    private Table listeners(Broker broker) {
        return new Table(Messages.of("sheet.listeners"),
                List.of(Messages.of("sheet.listener.name"), Messages.of("sheet.listener.port"),
                        Messages.of("sheet.listener.advertised")),
                broker.listeners().stream().map(listener -> List.of(Value.of(listener.name()),
                        Value.of(listener.port().toString()), advertised(broker, listener))).toList());
    }

    private Value advertised(Broker broker, Listener listener) {
        Tone tone = endpoints(broker).filter(e -> e.listener().filter(listener.name()::equals).isPresent())
                .map(e -> Summary.tone(e.verdict())).reduce((a, b) -> a == b ? a : Tone.PARTIAL).orElse(Tone.QUIET);
        return new Value(listener.advertisedHost().orElse("") + ":" + listener.dialledPort(), Optional.empty(), tone);
    }

    private Stream<EndpointReport> endpoints(Broker broker) {
        return reports.stream().flatMap(report -> report.brokers().stream())
                .filter(e -> e.broker().filter(broker.id()::equals).isPresent());
    }

    private List<Seen> seen(Element element) {
        List<Seen> seen = new ArrayList<>();
        for (ConnectionReport report : reports) {
            List<EndpointReport> about = Stream.concat(report.bootstrap().stream(), report.brokers().stream())
                    .filter(endpoint -> element instanceof Broker
                            ? endpoint.broker().filter(element.id()::equals).isPresent() : concerns(endpoint, element)).toList();
            boolean own = report.connection().equals(element.id()) || report.client().equals(element.id())
                    || report.cluster().equals(element.id());
            if (own || !about.isEmpty()) {
                seen.add(seen(report, element instanceof Broker ? about : List.of()));
            }
        }
        return seen;
    }

    private static boolean concerns(EndpointReport endpoint, Element element) {
        return endpoint.hops().stream().map(Hop::element).anyMatch(element.id()::equals)
                || endpoint.blockers().stream().anyMatch(blocker -> blocker.element().equals(element.id()));
    }

    private Seen seen(ConnectionReport report, List<EndpointReport> endpoints) {
        String client = Gists.name(topology, report.client());
        Optional<EndpointReport> worst = endpoints.stream().max(java.util.Comparator.comparing(EndpointReport::verdict));
        return worst.map(endpoint -> new Seen(report.connection(), client, Summary.tone(endpoint.verdict()),
                        endpoint.blockers().stream().findFirst().map(blocker -> blocker.code().id())
                                .orElseGet(() -> Messages.of("verdict.reachable"))))
                .orElseGet(() -> new Seen(report.connection(), client, Summary.tone(report.verdict()),
                        Summary.sentence(topology, report)));
    }
}
