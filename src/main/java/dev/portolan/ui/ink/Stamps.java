package dev.portolan.ui.ink;

import dev.portolan.diagram.scene.Icon;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The stamps of one scale and theme. To be used on the window's thread. */
final class Stamps {
    /** People come back to the zooms they were at; more than these would only fill memory. */
    private static final int SCALES = 4;
    private static final Map<Scale, Stamps> RECENT = new LinkedHashMap<>(8, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Scale, Stamps> eldest) {
            return size() > SCALES;
        }
    };

    private final Map<Object, Stamp> stamps = new HashMap<>();

    private Stamps() {
    }

    private record Scale(double scale, Pigments pigments) {
    }

    static Stamps of(double scale, Pigments pigments) {
        return RECENT.computeIfAbsent(new Scale(scale, pigments), key -> new Stamps());
    }

    private Stamp stamp(Object key, Supplier<Raster> raster) {
        return stamps.computeIfAbsent(key, any -> new Stamp(raster.get()));
    }

    Stamp box(Shapes.Box box) {
        return stamp(box, () -> Shapes.box(box));
    }

    private record Disc(int side, double radius, int fill, int line, double weight) {
    }

    Stamp disc(int side, double radius, int fill, int line, double weight) {
        return stamp(new Disc(side, radius, fill, line, weight), () -> Shapes.disc(side, radius, fill, line, weight));
    }

    Stamp bend(Shapes.Bend bend) {
        return stamp(bend, () -> Shapes.bend(bend));
    }

    private record Tip(int side, int color, int dx, int dy) {
    }

    Stamp tip(int side, int color, int dx, int dy) {
        return stamp(new Tip(side, color, dx, dy), () -> Shapes.tip(side, color, dx, dy));
    }

    private record Glyph(Icon icon, int side, int color, double weight) {
    }

    Stamp icon(Icon icon, int side, int color, double weight) {
        return stamp(new Glyph(icon, side, color, weight), () -> Shapes.icon(icon, side, color, weight));
    }
}
