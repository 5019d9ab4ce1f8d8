package dev.portolan.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;
import org.junit.jupiter.api.Test;

class ViewportTest {

    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        Viewport before = new Viewport(1, 30, -20);
        Point under = before.toDrawing(200, 100);
        Viewport after = before.zoomed(1.7, 200, 100);
        assertThat(after.zoom()).isEqualTo(1.7);
        assertThat(after.toDrawing(200, 100).distanceTo(under)).isLessThan(1e-9);
    }

    @Test
    void zoomStaysWithinItsLimits() {
        assertThat(Viewport.ORIGIN.zoomed(1e9, 0, 0).zoom()).isEqualTo(Viewport.MOST);
        assertThat(Viewport.ORIGIN.zoomed(1e-9, 0, 0).zoom()).isEqualTo(Viewport.LEAST);
        assertThatThrownBy(() -> new Viewport(Double.NaN, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void panningMovesTheDrawingWithTheHand() {
        Viewport after = new Viewport(2, 0, 0).panned(10, -4);
        assertThat(after.toPixelX(0)).isEqualTo(10);
        assertThat(after.toPixelY(0)).isEqualTo(-4);
    }

    @Test
    void fittingShowsEverythingInTheMiddle() {
        Bounds content = new Bounds(100, 50, 2000, 500);
        Viewport fitted = Viewport.fitting(content, 1000, 600, 20);
        assertThat(fitted.seen(1000, 600).contains(content)).isTrue();
        assertThat(fitted.toPixelX(content.x())).isCloseTo(20, within(1e-6));
        assertThat(fitted.toPixelY(content.center().y())).isCloseTo(300, within(1e-6));
    }

    @Test
    void littleIsNotBlownUp() {
        assertThat(Viewport.fitting(new Bounds(0, 0, 10, 10), 1000, 1000, 0).zoom()).isLessThanOrEqualTo(1.5);
    }

    @Test
    void showingMovesNoFurtherThanNeeded() {
        Viewport before = new Viewport(1, 0, 0);
        assertThat(before.showing(new Bounds(50, 50, 10, 10), 400, 300, 20)).isEqualTo(before);
        Viewport after = before.showing(new Bounds(500, 50, 100, 10), 400, 300, 20);
        assertThat(after.x()).isEqualTo(220);
        assertThat(after.y()).isZero();
    }

    @Test
    void theWayBetweenTwoEndsAtBoth() {
        Viewport here = new Viewport(1, 0, 0);
        Viewport there = new Viewport(4, 100, 60);
        assertThat(here.towards(there, 0)).isEqualTo(here);
        assertThat(here.towards(there, 1)).isEqualTo(there);
        assertThat(here.towards(there, 0.5).zoom()).isEqualTo(2);
    }
}
