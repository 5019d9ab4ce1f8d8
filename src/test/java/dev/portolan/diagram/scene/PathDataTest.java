package dev.portolan.diagram.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portolan.diagram.scene.PathData.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PathDataTest {

    @ParameterizedTest
    @EnumSource(Icon.class)
    void everyIconStaysInItsSquare(Icon icon) {
        List<Step> steps = PathData.parse(icon.path());
        assertThat(steps.getFirst()).isInstanceOf(Step.Move.class);
        for (Step step : steps) {
            switch (step) {
                case Step.Move move -> inside(icon, move.to());
                case Step.Straight straight -> inside(icon, straight.to());
                case Step.Curve curve -> List.of(curve.first(), curve.second(), curve.to()).forEach(p -> inside(icon, p));
                case Step.Close close -> assertThat(steps).hasSizeGreaterThan(2);
            }
        }
    }

    private static void inside(Icon icon, Point point) {
        assertThat(new Bounds(2, 2, 20, 20).contains(point)).as(icon.key() + " " + point).isTrue();
    }

    @Test
    void bendsAreRoundedAndTheLineEndsWhereItsTipBegins() {
        Mark.Line line = new Mark.Line(List.of(new Point(0, 0), new Point(50, 0), new Point(50, 40)),
                Stroke.solid(Token.LINK, 1), 8, Mark.Tip.ARROW);
        assertThat(PathData.of(line)).startsWith("M0 0 L42 0 C").endsWith("L50 34.5");
        assertThat(PathData.tip(line)).isEqualTo("M50 40 L47 34 L53 34 Z");
        assertThat(PathData.tip(new Mark.Line(line.points(), line.stroke(), 8, Mark.Tip.NONE))).isEmpty();
    }

    @Test
    void relativeStepsAreReadAsAbsoluteOnes() {
        assertThat(PathData.parse("m1 2 l3 4 h-1 v2 c0 1 1 2 2 2 z")).containsExactly(new Step.Move(new Point(1, 2)),
                new Step.Straight(new Point(4, 6)), new Step.Straight(new Point(3, 6)), new Step.Straight(new Point(3, 8)),
                new Step.Curve(new Point(3, 9), new Point(4, 10), new Point(5, 10)), new Step.Close());
        assertThatThrownBy(() -> PathData.parse("M1 2 A3 3 0 0 1 4 4")).hasMessageContaining("A");
        assertThatThrownBy(() -> PathData.parse("M1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lengthsAreWrittenWithoutWhatSaysNothing() {
        assertThat(PathData.text(12.0)).isEqualTo("12");
        assertThat(PathData.text(-0.001)).isEqualTo("0");
        assertThat(PathData.text(1e7)).isEqualTo("10000000");
        assertThat(PathData.text(0.126)).isEqualTo("0.13");
    }
}
