package dev.portolan.edit.build;

import dev.portolan.design.Placement;
import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.Client;
import dev.portolan.model.Connection;
import dev.portolan.model.Element;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.stream.Stream;

/** How figures that come together lie in their container: below each other, under the title. In drawing units. */
public final class Tidy {
    public static final double EDGE = 16;
    public static final double TITLE = 44;
    public static final double GAP = 14;
    public static final double CARD_HEIGHT = 50;
    public static final double SUBNET_WIDTH = 320;
    /** With room for a row that a card is given later, such as a client's connection. */
    public static final double SUBNET_HEIGHT = TITLE + CARD_HEIGHT + EDGE + 36;
    public static final double NETWORK_WIDTH = SUBNET_WIDTH + 2 * EDGE;
    public static final double NETWORK_HEIGHT = TITLE + SUBNET_HEIGHT + EDGE;
    public static final double REGION_WIDTH = NETWORK_WIDTH + 200;
    public static final double REGION_HEIGHT = NETWORK_HEIGHT + 180;
    /** The first spot in a container. */
    public static final Spot FIRST = new Spot(EDGE, TITLE);
    private static final double ROW = 22;

    private Tidy() {
    }

    /** The first spot below everything that lies in a subnet or network already. */
    public static Spot below(Draft draft, Id<?> container) {
        Topology topology = draft.topology();
        double bottom = topology.elements().stream()
                .filter(each -> Where.container(topology, each).filter(container::equals).isPresent())
                .flatMap(each -> draft.placement(each.id()).stream().map(placement -> bottom(topology, each, placement)))
                .mapToDouble(Double::doubleValue).max().orElse(TITLE - GAP);
        return new Spot(EDGE, bottom + GAP);
    }

    private static double bottom(Topology topology, Element element, Placement placement) {
        return placement.y() + Math.max(height(topology, element), placement.height());
    }

    /** About how high the card of an element is: a row for each port, connection or public address. */
    private static double height(Topology topology, Element element) {
        long addresses = Publics.of(topology, element.id()).size();
        long rows = switch (element) {
            case LoadBalancer balancer -> balancer.listeners().size();
            case Client client -> connections(topology, client).count();
            default -> 0;
        };
        return CARD_HEIGHT + ROW * (rows + addresses) + (rows > 0 ? GAP : 0);
    }

    private static Stream<Connection> connections(Topology topology, Client client) {
        return topology.all(Connection.class).stream().filter(each -> each.client().equals(client.id()));
    }
}
