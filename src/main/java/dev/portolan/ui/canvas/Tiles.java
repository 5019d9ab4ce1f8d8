package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.ui.ink.Lens;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;

/**
 * The standing picture, in square tiles that are painted once and then only moved: panning paints what comes into view,
 * an edit what it touches, over several frames where that is much. While the zoom is under way the tiles are stretched, and
 * painted anew when it has come to rest.
 */
final class Tiles extends Group {
    private static final int SIDE = 256;
    /** Tiles beyond the view that are kept, in tiles on every side. */
    private static final int RING = 1;
    /** How long one frame may paint what is there already, only out of date, in nanoseconds. */
    private static final long FRAME = 8_000_000;

    private final Map<Place, Tile> tiles = new HashMap<>();
    private final Deque<Tile> spare = new ArrayDeque<>();
    private final Scale stretch = new Scale(1, 1, 0, 0);
    private Optional<Picture> picture = Optional.empty();
    private double zoom = 1;
    private double render = 1;

    /** What is painted. */
    record Picture(ScenePainter painter, ScenePainter.Manner manner) {
    }

    private record Place(int column, int row) {
    }

    private static final class Tile {
        private final Canvas canvas = new Canvas();
        private State state = State.STALE;

        private enum State { FRESH, STALE }
    }

    Tiles() {
        setManaged(false);
        setMouseTransparent(true);
        getTransforms().add(stretch);
    }

    /** Another picture, all of it. */
    void show(Picture other) {
        picture = Optional.of(other);
        tiles.values().forEach(tile -> tile.state = Tile.State.STALE);
    }

    /** Another picture that differs from the one before only in these areas, in drawing units. */
    void show(Picture other, List<Bounds> differing) {
        picture = Optional.of(other);
        for (Map.Entry<Place, Tile> entry : tiles.entrySet()) {
            if (touches(area(entry.getKey()).grown(ScenePainter.BEYOND), differing)) {
                entry.getValue().state = Tile.State.STALE;
            }
        }
    }

    private static boolean touches(Bounds area, List<Bounds> differing) {
        for (Bounds place : differing) {
            if (area.overlaps(place)) {
                return true;
            }
        }
        return false;
    }

    private Bounds area(Place place) {
        double side = side() / zoom;
        return new Bounds(place.column * side, place.row * side, side, side);
    }

    /** The side of a tile in pixels, such that it is a whole number of device pixels. */
    private double side() {
        return Math.round(SIDE * render) / render;
    }

    /**
     * Moves the tiles to where the view is, and paints what is missing.
     *
     * @param scale device pixels a pixel
     * @param pace whether the zoom is at rest, so that tiles are painted for it
     * @return whether there is more to be painted ahead, out of view
     */
    boolean look(Viewport view, double width, double height, double scale, Pace pace) {
        if (pace == Pace.RESTING && (view.zoom() != zoom || scale != render)) {
            zoom = view.zoom();
            render = scale;
            tiles.values().forEach(this::put);
            tiles.clear();
        }
        double share = view.zoom() / zoom;
        stretch.setX(share);
        stretch.setY(share);
        setLayoutX(-view.x() * view.zoom());
        setLayoutY(-view.y() * view.zoom());
        return pace == Pace.RESTING && picture.isPresent() && fill(view, width, height);
    }

    enum Pace { RESTING, MOVING }

    private boolean fill(Viewport view, double width, double height) {
        double side = side();
        int left = (int) Math.floor(view.x() * zoom / side);
        int top = (int) Math.floor(view.y() * zoom / side);
        int right = (int) Math.floor((view.x() * zoom + width - 1) / side);
        int bottom = (int) Math.floor((view.y() * zoom + height - 1) / side);
        tiles.entrySet().removeIf(entry -> {
            Place place = entry.getKey();
            boolean far = place.column < left - RING || place.column > right + RING || place.row < top - RING
                    || place.row > bottom + RING;
            if (far) {
                put(entry.getValue());
            }
            return far;
        });
        long begin = System.nanoTime();
        List<Place> late = new ArrayList<>();
        List<Place> ahead = new ArrayList<>();
        for (int column = left - RING; column <= right + RING; column++) {
            for (int row = top - RING; row <= bottom + RING; row++) {
                Place place = new Place(column, row);
                Tile tile = tiles.get(place);
                boolean seen = column >= left && column <= right && row >= top && row <= bottom;
                if (tile == null || tile.state == Tile.State.STALE) {
                    if (!seen) {
                        ahead.add(place);
                    } else if (tile == null || System.nanoTime() - begin < FRAME) {
                        paint(place);
                    } else {
                        late.add(place);
                    }
                }
            }
        }
        ahead.stream().filter(place -> tiles.containsKey(place)).toList().forEach(stale -> put(tiles.remove(stale)));
        late.addAll(ahead);
        next = late;
        return !next.isEmpty();
    }

    private List<Place> next = List.of();

    /** Paints more of what is late, then of what lies beyond the view; gives whether there is still more. */
    boolean paintAhead() {
        long begin = System.nanoTime();
        while (!next.isEmpty() && System.nanoTime() - begin < FRAME) {
            paint(next.getFirst());
            next = next.subList(1, next.size());
        }
        return !next.isEmpty();
    }

    private void put(Tile tile) {
        tile.canvas.setVisible(false);
        spare.push(tile);
    }

    private void paint(Place place) {
        Tile tile = tiles.computeIfAbsent(place, any -> take());
        double side = side();
        tile.canvas.setWidth(side);
        tile.canvas.setHeight(side);
        tile.canvas.setLayoutX(place.column * side);
        tile.canvas.setLayoutY(place.row * side);
        tile.canvas.setVisible(true);
        int pixels = (int) Math.round(side * render);
        GraphicsContext pen = tile.canvas.getGraphicsContext2D();
        pen.setTransform(1 / render, 0, 0, 1 / render, 0, 0);
        Lens lens = new Lens(zoom * render, (long) place.column * pixels, (long) place.row * pixels);
        picture.ifPresent(now -> now.painter.paint(pen, lens, pixels, pixels, now.manner));
        tile.state = Tile.State.FRESH;
    }

    private Tile take() {
        if (!spare.isEmpty()) {
            return spare.pop();
        }
        Tile tile = new Tile();
        getChildren().add(tile.canvas);
        return tile;
    }
}
