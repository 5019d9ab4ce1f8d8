package dev.portolan.ui.action;

import dev.portolan.design.Nesting;
import dev.portolan.diagram.scene.Icon;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.model.Connection;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.look.Symbol;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Labels;
import dev.portolan.ui.workspace.Problem;
import dev.portolan.ui.workspace.Selection;
import dev.portolan.ui.workspace.Summary;
import dev.portolan.ui.workspace.Workspace;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the command palette offers of the design that is shown: to go there. */
public final class DesignEntries {
    private static final String SEPARATOR = " · ";

    private final Workspace workspace;

    public DesignEntries(Workspace workspace) {
        this.workspace = workspace;
    }

    private Stream<Document> document() {
        return workspace.currentProperty().get().stream();
    }

    /** Its elements, but connections. */
    public Stream<Entry> elements() {
        return document().flatMap(document -> {
            Topology topology = document.design().topology();
            Nesting nesting = Nesting.of(topology);
            return topology.elements().stream().filter(element -> !(element instanceof Connection))
                    .map(element -> entry(document, element, place(topology, nesting, element)));
        });
    }

    private static String place(Topology topology, Nesting nesting, Element element) {
        String around = nesting.around(element.id()).stream().flatMap(id -> topology.find(id.<Element>as()).stream())
                .map(Element::name).collect(Collectors.joining(" "));
        String kind = ElementKind.of(element).label();
        return around.isEmpty() ? kind : kind + SEPARATOR + around;
    }

    private static Entry entry(Document document, Element element, String place) {
        Id<?> id = element.id();
        return new Entry("element." + id, Entry.Kind.ELEMENT, Symbol.own(Labels.icon(ElementKind.of(element))), element.name(),
                place, "", Messages.of("palette.go-to", element.name()), Optional.empty(),
                () -> document.select(new Selection.OfElements(id)));
    }

    /** Its connections: to follow them. */
    public Stream<Entry> connections() {
        return document().flatMap(document -> document.connections().stream().map(report -> entry(document, report)));
    }

    private static Entry entry(Document document, ConnectionReport report) {
        Topology topology = document.design().topology();
        String name = Messages.of("palette.connection", name(topology, report.client()), name(topology, report.cluster()));
        return new Entry("connection." + report.connection(), Entry.Kind.CONNECTION, Symbol.own(Icon.CONNECTION), name,
                Summary.sentence(topology, report), "", Messages.of("palette.replay", name), Optional.empty(),
                () -> document.select(new Selection.OfConnection(report.connection())));
    }

    private static String name(Topology topology, Id<?> id) {
        return topology.find(id.<Element>as()).map(Element::name).orElse(id.value());
    }

    /** What is wrong with it. */
    public Stream<Entry> problems() {
        return document().flatMap(document -> document.repairs().found().problems().stream()
                .map(problem -> entry(document, problem)));
    }

    private static Entry entry(Document document, Problem problem) {
        String about = problem.elements().stream().map(Id::value).collect(Collectors.joining(","));
        return new Entry("problem." + problem.code() + "." + about, Entry.Kind.PROBLEM, Symbol.feather("alert-circle"),
                problem.sentence(), problem.code(), "", Messages.of("palette.problem"), Optional.empty(),
                () -> document.select(new Selection.OfProblem(problem)));
    }
}
