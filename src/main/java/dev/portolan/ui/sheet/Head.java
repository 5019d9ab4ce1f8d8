package dev.portolan.ui.sheet;

import dev.portolan.diagram.scene.Icon;
import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands above the fields.
 *
 * @param title the name of the element, or how many there are
 * @param kind what it is, in the provider's words, and of what; the names, when there are several
 * @param id the id of the one element
 */
public record Head(Icon icon, String title, String kind, Optional<Id<?>> id) {
    private static final int NAMED = 12;

    static Head of(Subject subject) {
        Topology topology = subject.design().topology();
        if (subject.elements().size() == 1) {
            Element element = subject.last();
            return new Head(icon(element), element.name(), kind(topology, element), Optional.of(element.id()));
        }
        List<ElementKind> kinds = subject.elements().stream().map(ElementKind::of).distinct().toList();
        String many = kinds.size() == 1 ? English.plural(Operators.kind(topology, subject.last())) : Messages.of("sheet.elements");
        String names = subject.elements().stream().limit(NAMED).map(Element::name).collect(Collectors.joining(", "));
        return new Head(kinds.size() == 1 ? icon(subject.last()) : Icon.VPC, Messages.of("sheet.several",
                subject.elements().size(), many), names + (subject.elements().size() > NAMED ? ", …" : ""), Optional.empty());
    }

    private static Icon icon(Element element) {
        if (element instanceof Network network) {
            return switch (network.kind()) {
                case VPC -> Icon.VPC;
                case CLASSIC -> Icon.CLASSIC_NETWORK;
                case ON_PREMISES -> Icon.ON_PREMISES;
                case INTERNET -> Icon.INTERNET;
            };
        }
        return Labels.icon(ElementKind.of(element));
    }

    private static String kind(Topology topology, Element element) {
        if (element instanceof Broker broker) {
            Optional<Cluster> cluster = topology.find(broker.cluster());
            return Messages.of("sheet.broker", broker.nodeId(), cluster.map(Cluster::name).orElse(broker.cluster().value()))
                    + cluster.flatMap(Cluster::version).map(version -> " · " + version).orElse("");
        }
        return English.capital(Operators.kind(topology, element));
    }
}
