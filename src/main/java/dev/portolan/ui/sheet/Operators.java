package dev.portolan.ui.sheet;

import dev.portolan.model.Cluster;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Provider;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Part;
import dev.portolan.model.shape.Shape;
import dev.portolan.provider.ProviderFacts;
import dev.portolan.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who operates an element, and what they call it. */
final class Operators {
    /** The parts that lead to whoever operates an element, the nearest first. */
    private static final List<String> TOWARDS = List.of("network", "subnet", "place", "gateway", "requester", "near", "region",
            "account", "attachedTo", "loadBalancers", "networks");
    private static final int FURTHEST = 5;

    private Operators() {
    }

    /** Who operates an element: it says so itself, or what it stands in does; empty when nothing does. */
    static Optional<Provider> of(Topology topology, Element element) {
        return of(topology, element, FURTHEST);
    }

    private static Optional<Provider> of(Topology topology, Element element, int further) {
        if (element instanceof Cluster cluster) {
            return Optional.of(switch (cluster.kind()) {
                case MSK -> Provider.AWS;
                case EMR -> Provider.ALIBABA;
                case DMS -> Provider.OTC;
                case SELF_HOSTED_KRAFT, SELF_HOSTED_ZOOKEEPER -> Provider.SELF_HOSTED;
            });
        }
        Record record = (Record) element;
        List<Part> parts = Shape.of(record).parts();
        Optional<Provider> own = parts.stream().filter(part -> part.type() == Provider.class).findFirst()
                .map(part -> (Provider) part.of(record));
        if (own.isPresent() || further == 0) {
            return own;
        }
        return TOWARDS.stream().flatMap(name -> parts.stream().filter(part -> part.name().equals(name)))
                .flatMap(part -> ids(part.of(record)).limit(1)).flatMap(id -> topology.find(id.<Element>as()).stream())
                .flatMap(next -> of(topology, next, further - 1).stream()).findFirst();
    }

    private static Stream<Id<?>> ids(Object value) {
        return switch (value) {
            case Id<?> id -> Stream.of(id);
            case Optional<?> optional -> optional.map(Operators::ids).orElse(Stream.empty());
            case List<?> list -> list.stream().flatMap(Operators::ids);
            default -> Stream.empty();
        };
    }

    /** What an element is called by whoever operates it; our own word when nobody is known to. */
    static String kind(Topology topology, Element element) {
        if (element instanceof Network network && network.kind() != NetworkKind.VPC) {
            return switch (network.kind()) {
                case CLASSIC -> Messages.of("sheet.network.classic");
                case ON_PREMISES -> Messages.of("sheet.network.site");
                case INTERNET, VPC -> Messages.of("sheet.network.internet");
            };
        }
        return kind(of(topology, element), ElementKind.of(element));
    }

    static String kind(Optional<Provider> provider, ElementKind kind) {
        return provider.map(each -> ProviderFacts.of(each).label(kind)).orElse(kind.label());
    }
}
