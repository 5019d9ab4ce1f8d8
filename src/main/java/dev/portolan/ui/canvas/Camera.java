package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.util.Duration;

/** Which part of the drawing is seen, and how the view goes from one part to another. */
public final class Camera {
    private static final double MARGIN = 28;
    /** A step of the view, in pixels. */
    private static final double PAN = 120;
    private static final Duration GLIDE = Duration.millis(160);

    private final Supplier<Dimension2D> window;
    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(this, "viewport", Viewport.ORIGIN);
    private Optional<Transition> moving = Optional.empty();
    private Framing framing = Framing.FITTED;
    private Pace pace = Pace.GLIDING;
    private Bounds content = Bounds.NOTHING;

    /** Whether the whole drawing is kept in view while the window changes its size. */
    private enum Framing { FITTED, FREE }

    /** Whether the view glides from place to place, or is there at once, as when painting takes long. */
    enum Pace { GLIDING, AT_ONCE }

    Camera(Supplier<Dimension2D> window) {
        this.window = window;
    }

    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    Viewport view() {
        return viewport.get();
    }

    /** Whether the view is on its way. */
    public boolean isGliding() {
        return moving.isPresent();
    }

    void setPace(Pace now) {
        pace = now;
    }

    /** What there is to be seen. */
    void content(Bounds all) {
        content = all;
    }

    /** The drawing is being edited: what is seen of it stays, whatever becomes of the window. */
    void stay() {
        framing = Framing.FREE;
    }

    /** The drawing is a new one, of which all is seen at first. */
    void reset() {
        framing = Framing.FITTED;
    }

    /** The window has another size, or is there for the first time. */
    void resized() {
        if (framing == Framing.FITTED || viewport.get() == Viewport.ORIGIN) {
            viewport.set(fitting(content));
        }
    }

    private Viewport fitting(Bounds place) {
        if (place.width() < 1 && place.height() < 1) {
            return new Viewport(1, place.x() - width() / 3, place.y() - height() / 3);
        }
        return Viewport.fitting(place, width(), height(), MARGIN);
    }

    private double width() {
        return window.get().getWidth();
    }

    private double height() {
        return window.get().getHeight();
    }

    /** All of the drawing, as large as it fits. */
    public void fit() {
        glide(fitting(content));
        framing = Framing.FITTED;
    }

    /** All of a place, as large as it fits. */
    public void fit(Bounds place) {
        glide(fitting(place));
    }

    /** Closer or further by a factor, about the middle of what is seen. */
    public void zoom(double factor) {
        glide(view().zoomed(factor, width() / 2, height() / 2));
    }

    /** At a zoom, about the middle of what is seen. */
    public void zoomTo(double zoom) {
        glide(view().withZoom(zoom, width() / 2, height() / 2));
    }

    /** On by so many steps to the right and down. */
    public void pan(int right, int down) {
        glide(view().panned(-PAN * right, -PAN * down));
    }

    /** With a point of the drawing in the middle. */
    void center(Point point) {
        Viewport now = view();
        jump(new Viewport(now.zoom(), point.x() - width() / 2 / now.zoom(), point.y() - height() / 2 / now.zoom()));
    }

    /** The point of the drawing in the middle of what is seen. */
    public Point middle() {
        return view().toDrawing(width() / 2, height() / 2);
    }

    /** Moves no further than needed to see a place, and only comes nearer or goes further away when it must. */
    void bring(Bounds place) {
        Viewport now = view();
        Bounds seen = now.seen(width(), height());
        if (seen.contains(place)) {
            return;
        }
        boolean tooLarge = place.width() > seen.width() - 2 * MARGIN / now.zoom()
                || place.height() > seen.height() - 2 * MARGIN / now.zoom();
        glide(tooLarge ? fitting(place) : now.showing(place, width(), height(), MARGIN));
    }

    /** Goes somewhere at once, as a hand does. */
    void jump(Viewport there) {
        halt();
        framing = Framing.FREE;
        viewport.set(there);
    }

    private void halt() {
        moving.ifPresent(Transition::stop);
        moving = Optional.empty();
    }

    /** Goes somewhere in a short while, so that people see where they go. */
    private void glide(Viewport there) {
        halt();
        framing = Framing.FREE;
        Viewport here = view();
        if (pace == Pace.AT_ONCE || here == Viewport.ORIGIN) {
            viewport.set(there);
            return;
        }
        Transition transition = new Transition() {
            {
                setCycleDuration(GLIDE);
                setInterpolator(Interpolator.EASE_OUT);
            }

            @Override
            protected void interpolate(double share) {
                if (share >= 1) {
                    moving = Optional.empty();
                }
                viewport.set(share >= 1 ? there : here.towards(there, share));
            }
        };
        moving = Optional.of(transition);
        transition.play();
    }
}
