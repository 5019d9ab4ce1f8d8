package dev.portolan.edit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.design.Fold;
import dev.portolan.design.PlacedBy;
import dev.portolan.design.Placement;
import dev.portolan.edit.Label;
import dev.portolan.edit.Verb;
import dev.portolan.model.shape.Id;
import dev.portolan.testing.Drawn;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final Id<?> VPC = Id.of("vpc");
    private static final Id<?> LEFT = Id.of("left");
    private static final Id<?> RIGHT = Id.of("right");
    private static final Id<?> APP = Id.of("app");
    private static final Id<?> REGION = Id.of("us-east-1");

    private final Design design = Drawn.placed(Design.of("", Sketch.aws().region("us-east-1").vpc("vpc", "10.0.0.0/16")
            .subnet("left", "10.0.0.0/24", "az1").subnet("right", "10.0.1.0/24", "az2").client("app", "left", "10.0.0.5")
            .topology()));
    private final Paper paper = Paper.of(design);

    private static Placement at(Design design, Id<?> id) {
        return design.placements().get(id);
    }

    private double dx(Design after, Id<?> id) {
        return at(after, id).x() - at(design, id).x();
    }

    private double dy(Design after, Id<?> id) {
        return at(after, id).y() - at(design, id).y();
    }

    @Test
    void whatIsMovedIsPlacedByHandAndAllElseStaysAsItIs() {
        Design after = paper.move(List.of(LEFT), 30, -4).applyTo(design);

        assertThat(dx(after, LEFT)).isEqualTo(30);
        assertThat(dy(after, LEFT)).isEqualTo(-4);
        assertThat(at(after, LEFT).by()).isEqualTo(PlacedBy.HAND);
        assertThat(at(after, RIGHT)).isEqualTo(at(design, RIGHT));
        assertThat(at(after, APP)).isEqualTo(at(design, APP));
        assertThat(after.topology()).isSameAs(design.topology());
    }

    @Test
    void whatLiesInSomethingThatMovesMovesButOnce() {
        Design after = paper.move(List.of(APP, VPC, RIGHT), 5, 5).applyTo(design);

        assertThat(dx(after, VPC)).isEqualTo(5);
        assertThat(List.of(APP, LEFT, RIGHT, REGION)).allSatisfy(id -> assertThat(at(after, id)).isEqualTo(at(design, id)));
    }

    @Test
    void anOutlineMovesWithAllThatIsInIt() {
        Design after = paper.move(List.of(REGION, APP), 5, 6).applyTo(design);

        assertThat(dy(after, REGION)).isEqualTo(6);
        assertThat(at(after, APP)).isEqualTo(at(design, APP));
    }

    @Test
    void whatHasNoPlacementStaysWithTheLayout() {
        Design bare = design.with(Map.of());

        assertThat(paper.move(List.of(VPC), 5, 5).applyTo(bare)).isEqualTo(bare);
        assertThat(paper.resize(VPC, new Box(0, 0, 9, 9), new Box(0, 0, 5, 5)).applyTo(bare)).isEqualTo(bare);
    }

    @Test
    void aMoveByNothingIsNone() {
        assertThat(paper.move(List.of(VPC), 0, 0).applyTo(design)).isEqualTo(design);
    }

    @Test
    void theLabelSaysTheNames() {
        assertThat(paper.move(List.of(VPC, APP), 1, 1).label()).isEqualTo(Label.of(Verb.MOVE, "vpc", "app"));
        assertThat(paper.move(List.of(REGION), 1, 1).label()).isEqualTo(Label.of(Verb.MOVE, "us-east-1"));
    }

    @Test
    void aContainerThatGrowsToTheLeftLeavesItsContentWhereItIs() {
        Placement vpc = at(design, VPC);
        Box was = new Box(100, 100, vpc.width(), vpc.height());
        Box wanted = Edge.TOP_LEFT.pulled(was, -40, -10, was);
        Design after = paper.resize(VPC, was, wanted).applyTo(design);

        assertThat(dx(after, VPC)).isEqualTo(-40);
        assertThat(at(after, VPC).width()).isEqualTo(vpc.width() + 40);
        assertThat(at(after, VPC).by()).isEqualTo(PlacedBy.HAND);
        assertThat(dx(after, LEFT)).isEqualTo(40);
        assertThat(dy(after, RIGHT)).isEqualTo(10);
        assertThat(at(after, RIGHT).by()).isEqualTo(PlacedBy.LAYOUT);
        assertThat(at(after, APP)).isEqualTo(at(design, APP));
    }

    @Test
    void anEdgeStopsAtWhatTheContainerHolds() {
        Box box = new Box(0, 0, 100, 100);
        Box inside = new Box(20, 30, 40, 50);

        assertThat(Edge.LEFT.pulled(box, 60, 99, inside)).isEqualTo(new Box(20, 0, 80, 100));
        assertThat(Edge.BOTTOM_RIGHT.pulled(box, -60, -90, inside)).isEqualTo(new Box(0, 0, 60, 80));
        assertThat(Edge.TOP.pulled(box, 5, -10, inside)).isEqualTo(new Box(0, -10, 100, 110));
        assertThat(Edge.RIGHT.pulled(box, 7, 5, inside)).isEqualTo(new Box(0, 0, 107, 100));
    }

    @Test
    void aContainerThatIsTooSmallAlreadyIsNotPushedOutward() {
        assertThat(Edge.LEFT.pulled(new Box(50, 0, 50, 10), 10, 0, new Box(20, 0, 80, 10))).isEqualTo(new Box(50, 0, 50, 10));
    }

    @Test
    void thingsAreLinedUp() {
        Map<Id<?>, Box> boxes = Map.of(LEFT, new Box(0, 10, 20, 20), RIGHT, new Box(50, 40, 60, 10));

        assertThat(dx(paper.align(boxes, Alignment.LEFT).applyTo(design), RIGHT)).isEqualTo(-50);
        assertThat(dx(paper.align(boxes, Alignment.CENTRE).applyTo(design), LEFT)).isEqualTo(45);
        assertThat(dx(paper.align(boxes, Alignment.RIGHT).applyTo(design), LEFT)).isEqualTo(90);
        assertThat(dy(paper.align(boxes, Alignment.TOP).applyTo(design), RIGHT)).isEqualTo(-30);
        assertThat(dy(paper.align(boxes, Alignment.MIDDLE).applyTo(design), RIGHT)).isEqualTo(-15);
        assertThat(dy(paper.align(boxes, Alignment.BOTTOM).applyTo(design), LEFT)).isEqualTo(20);
        assertThat(at(paper.align(boxes, Alignment.LEFT).applyTo(design), LEFT)).isEqualTo(at(design, LEFT));
    }

    @Test
    void thingsAreSpreadWithTheSameGapBetween() {
        Design row = Drawn.placed(Design.of("", Sketch.aws().vpc("a").vpc("b").vpc("c").topology()));
        Map<Id<?>, Box> boxes = Map.of(Id.of("a"), new Box(0, 0, 10, 10), Id.of("b"), new Box(20, 50, 30, 10), Id.of("c"),
                new Box(100, 80, 10, 10));

        Design across = Paper.of(row).distribute(boxes, Axis.HORIZONTAL).applyTo(row);
        assertThat(at(across, Id.of("b")).x() - at(row, Id.of("b")).x()).isEqualTo(20);
        assertThat(at(across, Id.of("b")).y()).isEqualTo(at(row, Id.of("b")).y());
        assertThat(at(across, Id.of("a"))).isEqualTo(at(row, Id.of("a")));
        assertThat(at(across, Id.of("c"))).isEqualTo(at(row, Id.of("c")));
        Design down = Paper.of(row).distribute(boxes, Axis.VERTICAL).applyTo(row);
        assertThat(at(down, Id.of("b")).y() - at(row, Id.of("b")).y()).isEqualTo(-10);
    }

    @Test
    void twoThingsAreSpreadAlready() {
        assertThat(paper.distribute(Map.of(LEFT, new Box(0, 0, 1, 1), RIGHT, new Box(9, 0, 1, 1)), Axis.HORIZONTAL)
                .applyTo(design)).isEqualTo(design);
    }

    @Test
    void aContainerIsFoldedAndUnfoldedAsItWas() {
        Design folded = paper.fold(List.of(VPC)).applyTo(design);

        assertThat(at(folded, VPC).fold()).isEqualTo(Fold.COLLAPSED);
        assertThat(at(folded, VPC).by()).isEqualTo(PlacedBy.LAYOUT);
        assertThat(paper.unfold(List.of(VPC)).applyTo(folded)).isEqualTo(design);
    }

    @Test
    void anArrangementReplacesThePlacesItNames() {
        Placement there = Placement.byHand(1, 2, 3, 4);
        Design after = paper.arrange(List.of(), Map.of(VPC, there)).applyTo(design);

        assertThat(at(after, VPC)).isEqualTo(there);
        assertThat(at(after, LEFT)).isEqualTo(at(design, LEFT));
        assertThat(paper.arrange(List.of(), Map.of(VPC, there)).label().verb()).isEqualTo(Verb.ARRANGE);
    }
}
