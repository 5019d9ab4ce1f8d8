package dev.portolan.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EdgeScrollTest {

    @Test
    void aHandInTheMiddleMovesNothing() {
        assertThat(EdgeScroll.pull(400, 800)).isZero();
        assertThat(EdgeScroll.pull(28, 800)).isZero();
        assertThat(EdgeScroll.pull(772, 800)).isZero();
    }

    @Test
    void theFurtherOutTheStrongerAndNeverMoreThanFully() {
        assertThat(EdgeScroll.pull(14, 800)).isEqualTo(-0.25);
        assertThat(EdgeScroll.pull(0, 800)).isEqualTo(-0.5);
        assertThat(EdgeScroll.pull(-28, 800)).isEqualTo(-1);
        assertThat(EdgeScroll.pull(-500, 800)).isEqualTo(-1);
        assertThat(EdgeScroll.pull(800, 800)).isEqualTo(0.5);
        assertThat(EdgeScroll.pull(2_000, 800)).isEqualTo(1);
    }
}
