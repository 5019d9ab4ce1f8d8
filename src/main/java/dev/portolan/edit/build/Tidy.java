package dev.portolan.edit.build;

import dev.portolan.design.Placement;
import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.shape.Id;
import java.util.Optional;

/** How figures that come together lie in their container: below each other, under the title. In drawing units. */
public final class Tidy {
    public static final double EDGE = 16;
    public static final double TITLE = 44;
    public static final double GAP = 14;
    public static final double CARD_WIDTH = 190;
    public static final double CARD_HEIGHT = 50;
    public static final double SUBNET_WIDTH = CARD_WIDTH + 2 * EDGE;
    public static final double SUBNET_HEIGHT = TITLE + CARD_HEIGHT + EDGE;
    public static final double NETWORK_WIDTH = SUBNET_WIDTH + 2 * EDGE;
    public static final double NETWORK_HEIGHT = 2 * TITLE + CARD_HEIGHT + 2 * EDGE;
    public static final double REGION_WIDTH = 560;
    public static final double REGION_HEIGHT = 360;
    /** The first spot in a container. */
    public static final Spot FIRST = new Spot(EDGE, TITLE);

    private Tidy() {
    }

    /** The first spot below everything that lies in a subnet or network already. */
    public static Spot below(Draft draft, Id<?> container) {
        double bottom = draft.topology().elements().stream()
                .filter(each -> Where.container(draft.topology(), each).filter(container::equals).isPresent())
                .map(each -> draft.placement(each.id())).flatMap(Optional::stream).mapToDouble(Tidy::bottom)
                .max().orElse(TITLE - GAP);
        return new Spot(EDGE, bottom + GAP);
    }

    private static double bottom(Placement placement) {
        return placement.y() + Math.max(CARD_HEIGHT, placement.height());
    }
}
