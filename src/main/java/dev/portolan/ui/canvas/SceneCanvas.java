package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Icon;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Theme;
import dev.portolan.diagram.scene.Token;
import dev.portolan.ui.workspace.Drafting;
import dev.portolan.ui.workspace.Highlight;
import dev.portolan.ui.workspace.Pick;
import dev.portolan.ui.workspace.ViewSettings;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * The drawing surface. From below: the standing picture in {@link Tiles}, which is painted once and moved; the
 * {@link Overlay} with what changes under the hand; the overview. {@link Hand} and {@link Keys} act on it.
 */
public final class SceneCanvas extends Region {
    private static final double MAP_GAP = 14;
    /** Beyond so many items painting a zoom takes longer than a frame, and the view does not glide. */
    private static final int MANY = 1500;

    private final Tiles tiles = new Tiles();
    private final Overlay overlay = new Overlay();
    private final Camera camera = new Camera(() -> new Dimension2D(getWidth(), getHeight()));
    private final OverviewMap map = new OverviewMap(camera::center);
    private final Bubble bubble = new Bubble();
    private final Tooltip tip = new Tooltip();
    private final ReadOnlyObjectWrapper<Optional<Scene>> scene = new ReadOnlyObjectWrapper<>(this, "scene", Optional.empty());
    private final ObjectProperty<Highlight> highlight = new SimpleObjectProperty<>(this, "highlight", Highlight.NONE);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.light());
    private final ObjectProperty<Optional<Item>> pointed = new SimpleObjectProperty<>(this, "pointed", Optional.empty());
    private final ObjectProperty<Optional<Drafting>> drafting = new SimpleObjectProperty<>(this, "drafting", Optional.empty());
    private final ObjectProperty<Consumer<String>> onSaid = new SimpleObjectProperty<>(this, "onSaid", words -> { });
    private final Hand hand;
    private final PartDrop drop;
    private Optional<Item> handled = Optional.empty();
    private ViewSettings settings = new ViewSettings();
    private Optional<ScenePainter> painter = Optional.empty();
    private Set<String> hidden = Set.of();
    private Optional<Glide> glide = Optional.empty();
    /** A drawing that came while the hand was busy with the one that is shown. */
    private Optional<Scene> awaiting = Optional.empty();
    /** What is to be seen once the surface has its new size, as panels may come and go with a selection. */
    private Optional<Bounds> awaited = Optional.empty();
    private Dimension2D size = new Dimension2D(0, 0);

    public SceneCanvas() {
        getStyleClass().add("scene-canvas");
        setId("scene-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        map.setVisible(false);
        Rectangle window = new Rectangle();
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
        getChildren().addAll(tiles, overlay, map, bubble);
        camera.viewportProperty().subscribe(this::requestLayout);
        highlight.subscribe((before, now) -> {
            if (before.dims() || now.dims()) {
                repaint();
            }
            requestLayout();
        });
        pointed.subscribe(this::hovered);
        theme.subscribe(() -> {
            scene.get().ifPresent(drawn -> map.show(drawn, theme.get()));
            repaint();
        });
        hand = new Hand(this);
        drop = new PartDrop(this);
        new Keys(this);
    }

    /** Says which figure shows the handles from which lines are drawn. */
    void handle(Optional<Item> figure) {
        if (!handled.map(Item::key).equals(figure.map(Item::key))) {
            requestLayout();
        }
        handled = figure;
    }

    private void hovered(Optional<Item> item) {
        Tooltip.uninstall(this, tip);
        item.filter(it -> !it.tip().isBlank()).ifPresent(it -> {
            tip.setText(it.tip());
            Tooltip.install(this, tip);
        });
        requestLayout();
    }

    /** How one drawing follows another: figures glide when much of it has moved, or whatever has. */
    public enum Passage { CALM, GLIDING }

    /** Shows another drawing: all of it at first, or the same part as before when it is a newer one of the same design. */
    public void show(Scene drawn) {
        show(drawn, Passage.CALM);
    }

    /** The same, in some manner. */
    public void show(Scene drawn, Passage passage) {
        if (hand.isBusy() && scene.get().isPresent()) {
            awaiting = Optional.of(drawn);
            return;
        }
        Optional<Scene> before = scene.get();
        painter = Optional.of(new ScenePainter(drawn));
        scene.set(Optional.of(drawn));
        setAccessibleText(drawn.description());
        map.show(drawn, theme.get());
        camera.content(drawn.content());
        camera.setPace(drawn.items().size() > MANY ? Camera.Pace.AT_ONCE : Camera.Pace.GLIDING);
        if (before.isEmpty()) {
            camera.reset();
        } else if (before.get().content().width() < 1 || !before.get().items().equals(drawn.items())) {
            camera.stay();
        }
        hidden = Set.of();
        glide = hand.rests() ? Optional.empty() : before.flatMap(was -> Glide.between(was, drawn, passage, this::requestLayout));
        glide.ifPresent(moving -> {
            moving.setOnFinished(event -> {
                glide = Optional.empty();
                requestLayout();
            });
            moving.play();
        });
        hand.redrawn();
        handled = handled.flatMap(item -> drawn.item(item.key()));
        if (before.isEmpty() || before.get().origin().equals(drawn.origin())) {
            tiles.show(picture(), Differences.between(before, drawn));
        } else {
            Point was = before.get().origin();
            Viewport now = camera.view();
            camera.jump(new Viewport(now.zoom(), now.x() + drawn.origin().x() - was.x(), now.y() + drawn.origin().y() - was.y()));
            repaint();
        }
        requestLayout();
    }

    /** The hand has let go: a drawing that came meanwhile is shown, unless what the hand did brings a newer one. */
    void released() {
        Optional<Scene> newer = awaiting;
        awaiting = Optional.empty();
        if (!hand.rests()) {
            newer.ifPresent(this::show);
        }
    }

    /** Whether a drawing is still to come. */
    boolean isStale() {
        return drafting.get().filter(Drafting::isDrawing).isPresent();
    }

    /** Leaves items out of the standing picture, as they are being dragged; none to have them all there again. */
    void hide(Set<String> keys) {
        Optional<Scene> drawn = scene.get();
        if (drawn.isPresent() && !keys.equals(hidden)) {
            Set<String> changed = new HashSet<>(keys);
            hidden.stream().filter(key -> !changed.remove(key)).forEach(changed::add);
            List<Bounds> areas = changed.stream().flatMap(key -> drawn.get().item(key).stream()).map(Item::bounds).toList();
            hidden = Set.copyOf(keys);
            tiles.show(picture(), areas);
            requestLayout();
        }
    }

    private Tiles.Picture picture() {
        return new Tiles.Picture(painter.orElseThrow(), new ScenePainter.Manner(theme.get(), highlight.get(), hidden,
                settings.gridProperty().get() ? ScenePainter.Dots.SHOWN : ScenePainter.Dots.HIDDEN));
    }

    private void repaint() {
        painter.ifPresent(any -> tiles.show(picture()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0 || scene.get().isEmpty()) {
            return;
        }
        if (size.getWidth() != width || size.getHeight() != height) {
            size = new Dimension2D(width, height);
            camera.resized();
        }
        map.resizeRelocate(width - OverviewMap.WIDTH - MAP_GAP, height - map.height() - MAP_GAP, OverviewMap.WIDTH,
                map.height());
        Optional<Bounds> place = awaited;
        awaited = Optional.empty();
        place.ifPresent(camera::bring);
        double scale = scale();
        Viewport seen = camera.view().snapped(scale);
        boolean more = tiles.look(seen, width, height, scale, camera.isGliding() ? Tiles.Pace.MOVING : Tiles.Pace.RESTING);
        overlay.paint(seen, width, height, scale, theme.get(), this::paintOver,
                rings() || hand.paints() || drop.paints() || glide.isPresent());
        map.frame(seen.seen(width, height), scene.get().get().content());
        map.setVisible(map.isVisible() && settings.overviewProperty().get());
        if (more) {
            ahead.start();
        }
    }

    private final javafx.animation.AnimationTimer ahead = new javafx.animation.AnimationTimer() {
        @Override
        public void handle(long now) {
            if (!tiles.paintAhead()) {
                stop();
            }
        }
    };

    /** Device pixels a pixel. */
    private double scale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    private boolean rings() {
        Highlight shown = highlight.get();
        return !shown.chosen().isEmpty() || !shown.added().isEmpty() || !shown.changed().isEmpty();
    }

    private void rings(Overlay.Brush brush) {
        Highlight shown = highlight.get();
        Scene drawn = scene.get().orElseThrow();
        drawn.in(brush.seen()).filter(item -> !hidden.contains(item.key())).forEach(item -> {
            if (shown.added().contains(item.key())) {
                brush.sign(item, Token.REACHED, Icon.ADDED);
            } else if (shown.changed().contains(item.key())) {
                brush.sign(item, Token.ACCENT, Icon.CHANGED);
            } else if (shown.chosen().contains(item.key())) {
                brush.ring(item, Token.ACCENT, 2);
                drawn.children(item.key()).stream().filter(part -> part.role() == Role.BADGE).forEach(brush::item);
            }
        });
    }

    private void paintOver(Overlay.Brush brush) {
        if (glide.isPresent()) {
            new ScenePainter(glide.get().scene()).paint(brush.pen(), brush.lens(), (int) Math.ceil(getWidth() * scale()),
                    (int) Math.ceil(getHeight() * scale()), picture().manner());
            return;
        }
        rings(brush);
        hand.paint(brush);
        drop.paint(brush);
    }

    /** Paints what lies over the picture anew. */
    void refresh() {
        requestLayout();
    }

    /** Moves no further than needed to see a place. */
    public void reveal(Bounds place) {
        awaited = Optional.of(place);
        requestLayout();
    }

    /** The item under a pixel, containers included. */
    public Optional<Item> at(double px, double py) {
        Viewport now = camera.view();
        return scene.get().flatMap(drawn -> drawn.at(now.toDrawing(px, py), 6 / now.zoom()));
    }

    public Camera camera() {
        return camera;
    }

    public ReadOnlyObjectProperty<Optional<Scene>> drawnProperty() {
        return scene.getReadOnlyProperty();
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

    /** What the window shows on every drawing: the grid, the overview, and whether what is moved snaps. */
    public Subscription follow(ViewSettings shown) {
        settings = shown;
        return Subscription.combine(shown.gridProperty().subscribe(this::repaint),
                shown.overviewProperty().subscribe(this::requestLayout));
    }

    boolean snaps() {
        return settings.snapProperty().get();
    }

    /** What the hand may do with the design; nothing but looking at it when there is none. */
    public ObjectProperty<Optional<Drafting>> draftingProperty() {
        return drafting;
    }

    Bubble bubble() {
        return bubble;
    }

    /** Tells people, beside the drawing, why something was not done. */
    void say(String words) {
        onSaid.get().accept(words);
    }

    /** Told what people should know of what they tried. */
    public ObjectProperty<Consumer<String>> onSaidProperty() {
        return onSaid;
    }

    Optional<Drafting> drafting() {
        return drafting.get();
    }

    /** Lets people write over the name of a figure. */
    void rename(Item figure) {
        drafting.get().filter(Drafting::isOpen).ifPresent(open -> {
            NameField field = new NameField(this, open, figure);
            getChildren().add(field);
            field.place();
            field.requestFocus();
            field.selectAll();
        });
    }

    void closeName(NameField field) {
        if (getChildren().remove(field)) {
            requestFocus();
        }
    }

    /** Lets people write over the name of what is selected. @return whether one thing is, and is drawn */
    public boolean renameSelected() {
        List<Item> selected = drafting.get().filter(Drafting::isOpen).map(Drafting::selected).orElse(List.of());
        if (selected.size() == 1) {
            rename(selected.getFirst());
        }
        return selected.size() == 1;
    }

    /** Selects the next card in a direction from the selected one, and shows it. */
    public void travel(Travel way) {
        Optional<Item> start = scene.get().flatMap(drawn -> highlight.get().chosen().stream().sorted().findFirst()
                .flatMap(drawn::item));
        scene.get().flatMap(drawn -> way.from(drawn, start)).ifPresent(item -> {
            drafting.get().ifPresent(open -> open.choose(item, Pick.ONLY));
            reveal(item.bounds());
        });
    }

    /** The figure under the pointer, or the last one that was, as long as the pointer is near. */
    Optional<Item> handled() {
        return handled;
    }

    /** The part of the drawing that is seen. */
    Bounds seen() {
        return camera.view().seen(getWidth(), getHeight());
    }
}
