package dev.portolan.edit.part;

import dev.portolan.design.Placement;
import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Element;
import dev.portolan.model.Network;
import dev.portolan.model.Subnet;
import dev.portolan.model.shape.Id;
import java.util.Objects;
import java.util.Optional;

/** How figures that come together lie in their container: below each other, under the title. In drawing units. */
final class Tidy {
    static final double EDGE = 16;
    static final double TITLE = 44;
    static final double GAP = 14;
    static final double CARD_WIDTH = 190;
    static final double CARD_HEIGHT = 50;
    static final double SUBNET_WIDTH = CARD_WIDTH + 2 * EDGE;
    static final double SUBNET_HEIGHT = TITLE + CARD_HEIGHT + EDGE;
    static final double NETWORK_WIDTH = SUBNET_WIDTH + 2 * EDGE;
    static final double NETWORK_HEIGHT = 2 * TITLE + CARD_HEIGHT + 2 * EDGE;
    static final double REGION_WIDTH = 560;
    static final double REGION_HEIGHT = 360;

    private Tidy() {
    }

    /** The first free spot below everything that lies in a subnet or network already. */
    static Spot below(Draft draft, Id<?> container) {
        double bottom = draft.topology().elements().stream().filter(each -> liesIn(each, container))
                .map(each -> draft.placement(each.id())).flatMap(Optional::stream).mapToDouble(Tidy::bottom)
                .max().orElse(TITLE - GAP);
        return new Spot(EDGE, bottom + GAP);
    }

    private static double bottom(Placement placement) {
        return placement.y() + Math.max(CARD_HEIGHT, placement.height());
    }

    private static boolean liesIn(Element element, Id<?> container) {
        return switch (element) {
            case Broker b -> b.place().equals(container);
            case Client c -> c.place().equals(container);
            case Subnet s -> s.network().equals(container);
            case Network n -> n.region().filter(r -> Objects.equals(r, container)).isPresent();
            default -> false;
        };
    }
}
