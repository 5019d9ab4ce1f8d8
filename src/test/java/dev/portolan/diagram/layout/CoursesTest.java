package dev.portolan.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.diagram.scene.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoursesTest {
    private static final List<Point> STEPPED = List.of(new Point(0, 0), new Point(50, 0), new Point(50, 2), new Point(90, 2));

    @Test
    void whatLiesOnAStraightPieceIsLeftOut() {
        assertThat(Courses.simplified(List.of(new Point(0, 0), new Point(10, 0), new Point(10, 0), new Point(30, 0),
                new Point(30, 20)))).containsExactly(new Point(0, 0), new Point(30, 0), new Point(30, 20));
    }

    @Test
    void aCourseThatTurnsBackKeepsItsTurn() {
        List<Point> back = List.of(new Point(0, 0), new Point(30, 0), new Point(10, 0));
        assertThat(Courses.simplified(back)).isEqualTo(back);
    }

    @Test
    void aStepTooSmallToMeanAnythingIsSmoothed() {
        assertThat(Courses.smoothed(STEPPED, Courses.End.LOOSE)).containsExactly(new Point(0, 0), new Point(90, 0));
        assertThat(Courses.smoothed(STEPPED, Courses.End.FIXED)).isEqualTo(STEPPED);
    }

    @Test
    void aStepInTheMiddleMovesOnlyWhatFollowsIt() {
        assertThat(Courses.smoothed(List.of(new Point(0, 0), new Point(50, 0), new Point(50, 2), new Point(90, 2),
                new Point(90, 40), new Point(120, 40)), Courses.End.FIXED))
                .containsExactly(new Point(0, 0), new Point(90, 0), new Point(90, 40), new Point(120, 40));
    }
}
