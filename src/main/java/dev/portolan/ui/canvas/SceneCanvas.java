package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Theme;
import dev.portolan.ui.workspace.Highlight;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * The drawing surface. It shows the part of a scene that {@link #viewportProperty()} says, sharp at every zoom, as only that
 * part is painted. {@link Gestures} and {@link Keys} move that part.
 */
public final class SceneCanvas extends Region {
    private static final double MARGIN = 28;
    private static final double MAP_GAP = 14;

    private final Canvas canvas = new Canvas();
    private final OverviewMap map = new OverviewMap(this::center);
    private final Tooltip tip = new Tooltip();
    private final ReadOnlyObjectWrapper<Optional<Scene>> scene = new ReadOnlyObjectWrapper<>(this, "scene", Optional.empty());
    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(this, "viewport", Viewport.ORIGIN);
    private final ObjectProperty<Highlight> highlight = new SimpleObjectProperty<>(this, "highlight", Highlight.NONE);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.light());
    private final ObjectProperty<Optional<Item>> pointed = new SimpleObjectProperty<>(this, "pointed", Optional.empty());
    private final ObjectProperty<Consumer<Optional<Item>>> onChosen =
            new SimpleObjectProperty<>(this, "onChosen", item -> { });
    private Optional<ScenePainter> painter = Optional.empty();
    private Optional<Transition> moving = Optional.empty();
    private Framing framing = Framing.FITTED;
    /** What is to be seen once the surface has its new size, as panels may come and go with a selection. */
    private Optional<Bounds> awaited = Optional.empty();

    /** Whether the whole drawing is kept in view while the window changes its size. */
    private enum Framing { FITTED, FREE }

    public SceneCanvas() {
        getStyleClass().add("scene-canvas");
        setId("scene-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        map.setVisible(false);
        getChildren().addAll(canvas, map);
        viewport.subscribe(this::requestLayout);
        highlight.subscribe(this::requestLayout);
        pointed.subscribe(this::hovered);
        theme.subscribe(() -> {
            scene.get().ifPresent(drawn -> map.show(drawn, theme.get()));
            requestLayout();
        });
        new Gestures(this);
        new Keys(this);
    }

    private void hovered(Optional<Item> item) {
        Tooltip.uninstall(this, tip);
        item.filter(it -> !it.tip().isBlank()).ifPresent(it -> {
            tip.setText(it.tip());
            Tooltip.install(this, tip);
        });
        requestLayout();
    }

    /** Shows another drawing: all of it at first, or the same part as before when it is a newer one of the same design. */
    public void show(Scene drawn) {
        boolean first = scene.get().isEmpty();
        scene.set(Optional.of(drawn));
        painter = Optional.of(new ScenePainter(drawn));
        setAccessibleText(drawn.description());
        map.show(drawn, theme.get());
        if (first) {
            framing = Framing.FITTED;
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        boolean resized = canvas.getWidth() != width || canvas.getHeight() != height;
        canvas.setWidth(width);
        canvas.setHeight(height);
        scene.get().filter(drawn -> framing == Framing.FITTED && (resized || viewport.get() == Viewport.ORIGIN))
                .ifPresent(drawn -> viewport.set(fitting(drawn)));
        map.resizeRelocate(width - OverviewMap.WIDTH - MAP_GAP, height - map.height() - MAP_GAP, OverviewMap.WIDTH,
                map.height());
        Optional<Bounds> place = awaited;
        awaited = Optional.empty();
        scene.get().flatMap(drawn -> place).ifPresent(this::bring);
        painter.ifPresent(brush -> brush.paint(canvas.getGraphicsContext2D(), new ScenePainter.View(viewport.get(), width,
                height, theme.get(), highlight.get(), pointed.get())));
        scene.get().ifPresent(drawn -> map.frame(viewport.get().seen(width, height), drawn.content()));
    }

    private Viewport fitting(Scene drawn) {
        return Viewport.fitting(drawn.content(), getWidth(), getHeight(), MARGIN);
    }

    /** All of the drawing, as large as it fits. */
    public void fit() {
        scene.get().ifPresent(drawn -> {
            move(fitting(drawn));
            framing = Framing.FITTED;
        });
    }

    /** A part of the drawing, as large as it fits, but not larger than at 100 %. */
    public void fit(Bounds place) {
        Viewport near = Viewport.fitting(place, getWidth(), getHeight(), MARGIN);
        move(near.zoom() <= 1 ? near : near.withZoom(1, getWidth() / 2, getHeight() / 2));
    }

    /** Closer or further by a factor, about the middle of what is seen. */
    public void zoom(double factor) {
        move(viewport.get().zoomed(factor, getWidth() / 2, getHeight() / 2));
    }

    /** At a zoom, about the middle of what is seen. */
    public void zoomTo(double zoom) {
        move(viewport.get().withZoom(zoom, getWidth() / 2, getHeight() / 2));
    }

    private void center(Point point) {
        Viewport now = viewport.get();
        jump(new Viewport(now.zoom(), point.x() - getWidth() / 2 / now.zoom(), point.y() - getHeight() / 2 / now.zoom()));
    }

    /** Moves no further than needed to see a place, and only comes nearer or goes further away when it must. */
    public void reveal(Bounds place) {
        awaited = Optional.of(place);
        requestLayout();
    }

    private void bring(Bounds place) {
        Viewport now = viewport.get();
        Bounds seen = now.seen(getWidth(), getHeight());
        if (seen.contains(place)) {
            return;
        }
        boolean tooLarge = place.width() > seen.width() - 2 * MARGIN / now.zoom()
                || place.height() > seen.height() - 2 * MARGIN / now.zoom();
        move(tooLarge ? Viewport.fitting(place, getWidth(), getHeight(), MARGIN)
                : now.showing(place, getWidth(), getHeight(), MARGIN));
    }

    /** Goes somewhere at once, as a hand does. */
    void jump(Viewport there) {
        moving.ifPresent(Transition::stop);
        framing = Framing.FREE;
        viewport.set(there);
    }

    /** Goes somewhere in a short while, so that people see where they go. */
    private void move(Viewport there) {
        moving.ifPresent(Transition::stop);
        framing = Framing.FREE;
        Viewport here = viewport.get();
        Transition transition = new Transition() {
            {
                setCycleDuration(Duration.millis(160));
                setInterpolator(Interpolator.EASE_OUT);
            }

            @Override
            protected void interpolate(double share) {
                viewport.set(share >= 1 ? there : here.towards(there, share));
            }
        };
        moving = Optional.of(transition);
        transition.play();
    }

    /** The item under a pixel, containers included. */
    public Optional<Item> at(double px, double py) {
        Viewport now = viewport.get();
        return scene.get().flatMap(drawn -> drawn.at(now.toDrawing(px, py), 6 / now.zoom()));
    }

    public ReadOnlyObjectProperty<Optional<Scene>> drawnProperty() {
        return scene.getReadOnlyProperty();
    }

    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    public ObjectProperty<Highlight> highlightProperty() {
        return highlight;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    ObjectProperty<Optional<Item>> pointedProperty() {
        return pointed;
    }

    /** Told which item people choose; empty when they choose none. */
    public ObjectProperty<Consumer<Optional<Item>>> onChosenProperty() {
        return onChosen;
    }
}
