package dev.portolan.ui.action;

import dev.portolan.edit.link.Connecting;
import dev.portolan.edit.link.Hindrance;
import dev.portolan.edit.link.LinkKind;
import dev.portolan.edit.link.Joint;
import dev.portolan.model.Cluster;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.look.Symbol;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.EditWords;
import dev.portolan.ui.workspace.Editing;
import dev.portolan.ui.workspace.Labels;
import dev.portolan.ui.workspace.Obstacles;
import dev.portolan.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the element that was selected first can be joined with: the others selected, or else anything on the drawing. */
public final class ConnectEntries {
    private final Workspace workspace;

    public ConnectEntries(Workspace workspace) {
        this.workspace = workspace;
    }

    /** An entry for each way; one that is obstructed where there is none, but might be. */
    public Stream<Entry> all() {
        return workspace.currentProperty().get().stream().filter(document -> !document.lockedProperty().get())
                .flatMap(document -> {
                    List<Id<?>> selected = document.selectionProperty().get().elements();
                    Topology topology = document.edited().topology();
                    Stream<Element> others = selected.size() < 2 ? topology.elements().stream()
                            : selected.stream().skip(1).flatMap(id -> topology.find(id.<Element>as()).stream());
                    return selected.isEmpty() ? Stream.empty()
                            : others.flatMap(other -> entries(document, topology, selected.getFirst(), other));
                });
    }

    private static Stream<Entry> entries(Document document, Topology topology, Id<?> from, Element to) {
        if (!Connecting.mayJoin(topology, List.of(from), List.of(to.id()))) {
            return Stream.empty();
        }
        return switch (Connecting.ask(topology, List.of(from), List.of(to.id()))) {
            case Joint.Possible possible -> possible.kinds().stream().filter(kind -> means(kind, to))
                    .map(kind -> entry(document, from, to, kind));
            case Joint.Refused refused -> refused.reason() == Hindrance.NO_CLUSTER ? Stream.empty()
                    : Stream.of(refused(to, refused.reason()));
        };
    }

    /** A connection is one to a cluster: its brokers and the place that it lives in only stand for it. */
    private static boolean means(LinkKind kind, Element to) {
        return kind != LinkKind.CONNECTION || to instanceof Cluster;
    }

    private static Entry entry(Document document, Id<?> from, Element to, LinkKind kind) {
        String start = document.edited().topology().find(from.<Element>as()).map(Element::name).orElse(from.value());
        return new Entry("connect." + kind.term() + "." + from + "." + to.id(), Entry.Kind.CONNECTION,
                Symbol.own(Labels.icon(kind)), Messages.of("link.to", EditWords.of(kind), to.name()),
                ElementKind.of(to).label(), "", Messages.of("link.tip", start, to.name()), Optional.empty(),
                () -> connect(document, from, to, kind));
    }

    private static void connect(Document document, Id<?> from, Element to, LinkKind kind) {
        Editing editing = new Editing(document);
        editing.offers(List.of(from), List.of(to.id())).stream().filter(offer -> offer.kind() == kind).findFirst()
                .ifPresent(editing::connect);
    }

    private static Entry refused(Element to, Hindrance reason) {
        return new Entry("connect.refused." + to.id(), Entry.Kind.CONNECTION, Symbol.own(Labels.icon(ElementKind.of(to))),
                to.name(), ElementKind.of(to).label(), "", "", Optional.of(Obstacles.of(reason)), () -> { });
    }
}
