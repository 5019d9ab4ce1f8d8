package dev.portolan.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Layer;
import dev.portolan.diagram.scene.Manner;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Tone;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlignmentsTest {
    private static final Bounds ALL = new Bounds(-5_000, -5_000, 10_000, 10_000);
    private static final double REACH = 5;

    private final Item network = item("network", Role.NETWORK, Layer.NETWORK, Optional.empty(), new Bounds(0, 0, 600, 400));
    private final Item upper = item("upper", Role.NODE, Layer.CARD, Optional.of("network"), new Bounds(103, 51, 120, 60));
    private final Item dragged = item("dragged", Role.NODE, Layer.CARD, Optional.of("network"), new Bounds(300, 200, 80, 40));
    private final Item elsewhere = item("elsewhere", Role.NODE, Layer.CARD, Optional.empty(), new Bounds(301, 900, 80, 40));
    private final Scene scene = new Scene("test", "", ALL, ALL, new Point(0, 0), Manner.PLACED,
            List.of(network, upper, dragged, elsewhere));
    private final Alignments alignments = new Alignments(scene, Set.of("dragged"));

    private static Item item(String key, Role role, Layer layer, Optional<String> parent, Bounds box) {
        return new Item(key, role, layer, Optional.empty(), List.of(), Optional.empty(), parent, box, Tone.QUIET, "", List.of());
    }

    private Snap moved(double dx, double dy) {
        return alignments.of(dragged.bounds(), dx, dy, Optional.of(network), ALL, REACH);
    }

    @Test
    void anEdgeIsDrawnToTheEdgeOfANeighbour() {
        Snap snap = moved(103 - 300 + 4, 7);
        assertThat(dragged.bounds().x() + snap.dx()).isEqualTo(103);
        assertThat(snap.guides()).containsExactly(new Snap.Guide(new Point(103, 51), new Point(103, 248)));
    }

    @Test
    void middlesAreDrawnToMiddles() {
        Snap snap = moved(163 - 340 - 3, 7);
        assertThat(dragged.bounds().center().x() + snap.dx()).isEqualTo(163);
        assertThat(snap.guides()).singleElement().extracting(guide -> guide.from().x()).isEqualTo(163.0);
    }

    @Test
    void bothAxesMayBeInLineAtOnce() {
        Snap snap = moved(103 - 300 + 1, 51 - 200 - 2);
        assertThat(dragged.bounds().moved(snap.dx(), snap.dy())).isEqualTo(new Bounds(103, 51, 80, 40));
        assertThat(snap.guides()).hasSize(2);
    }

    @Test
    void whereNothingIsNearTheGridHolds() {
        Snap snap = moved(22, 21);
        assertThat(dragged.bounds().moved(snap.dx(), snap.dy())).isEqualTo(new Bounds(320, 224, 80, 40));
        assertThat(snap.guides()).isEmpty();
    }

    @Test
    void onlyWhatLiesInTheSameContainerIsANeighbour() {
        assertThat(moved(1, 0).guides()).isEmpty();
        Snap bare = alignments.of(dragged.bounds(), 3, 600, Optional.empty(), ALL, REACH);
        assertThat(bare.dx()).isEqualTo(1);
    }

    @Test
    void whatIsOutOfViewIsNoNeighbour() {
        Snap snap = alignments.of(dragged.bounds(), 103 - 300 + 3, 7, Optional.of(network), new Bounds(0, 150, 600, 250), REACH);
        assertThat(snap.guides()).isEmpty();
        assertThat(dragged.bounds().x() + snap.dx()).isEqualTo(104);
    }

    @Test
    void whatIsFurtherThanTheReachDrawsNothing() {
        assertThat(moved(103 - 300 + 5.1, 7).guides()).isEmpty();
    }
}
