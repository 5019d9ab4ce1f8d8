package dev.portolan.diagram;

import dev.portolan.design.Design;
import dev.portolan.diagram.layout.Arrangement;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Face;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Layer;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.Plane;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Stroke;
import dev.portolan.diagram.scene.TextMeasure;
import dev.portolan.diagram.scene.Token;
import dev.portolan.diagram.scene.Tone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts figures and connectors where the layout wants them, and paints them into a scene. What looks as it did before is not
 * painted again, only moved where its place has changed.
 */
final class Composition {
    private static final double BEND = 7;
    private static final double SIGN = 8.5;
    private static final double SIGNS_APART = 6;
    /** How far courses may reach into the margin. */
    private static final double OVERHANG = 20;

    private final TextMeasure measure;
    private Map<String, Painted> painted = new HashMap<>();
    private Map<String, Traced> traced = new HashMap<>();
    /** What was painted last. */
    private Optional<Reading> before = Optional.empty();

    Composition(TextMeasure measure) {
        this.measure = measure;
    }

    Scene scene(Design design, Reading reading, Arrangement arrangement) {
        Frame frame = new Frame(design, reading, measure);
        Bounds cells = Bounds.around(arrangement.cells().values());
        Bounds courses = around(arrangement.courses().values(), cells);
        double dx = Frame.MARGIN - Math.min(cells.x(), courses.x() + OVERHANG);
        double dy = frame.top(cells.width()) - Math.min(cells.y(), courses.y() + OVERHANG);
        Layers layers = new Layers();
        figures(reading, arrangement, dx, dy, layers);
        connectors(reading, arrangement, new Point(dx, dy), layers);
        before = Optional.of(reading);
        Bounds content = cells.union(courses).moved(dx, dy);
        Bounds whole = frame.around(content, layers, arrangement.manner());
        return new Scene(design.name(), frame.description(), whole, content, new Point(dx, dy), arrangement.manner(),
                layers.items());
    }

    private static Bounds around(Iterable<List<Point>> courses, Bounds cells) {
        double left = cells.x();
        double top = cells.y();
        double right = cells.right();
        double bottom = cells.bottom();
        for (List<Point> course : courses) {
            for (int i = 0; i < course.size(); i++) {
                Point point = course.get(i);
                left = Math.min(left, point.x());
                top = Math.min(top, point.y());
                right = Math.max(right, point.x());
                bottom = Math.max(bottom, point.y());
            }
        }
        return new Bounds(left, top, right - left, bottom - top);
    }

    private void figures(Reading reading, Arrangement arrangement, double dx, double dy, Layers layers) {
        Map<String, Painted> now = HashMap.newHashMap(reading.figures().size());
        for (Figure figure : reading.figures().all()) {
            String key = figure.key();
            Bounds bounds = arrangement.cells().get(key).moved(dx, dy);
            String parent = reading.figures().parent(key);
            Fault fault = reading.fault(key);
            Map<String, Tone> rows = reading.rows(key);
            Painted known = painted.get(key);
            Painted shown = known != null && known.isLike(figure, bounds, parent, fault, rows) ? known.at(bounds)
                    : new Painted(figure, bounds, parent, fault, rows, paint(reading, figure, bounds, parent, fault));
            now.put(key, shown);
            layers.addAll(shown.items());
        }
        painted = now;
    }

    private List<Item> paint(Reading reading, Figure figure, Bounds bounds, String parent, Fault fault) {
        List<Item> items = new ArrayList<>(figure.paint(new Figure.Setting(bounds,
                parent.equals(Figures.ROOT) ? Optional.empty() : Optional.of(parent), reading, measure)));
        if (fault.isThere()) {
            items.add(count(figure, bounds, fault));
        }
        return items;
    }

    private Item count(Figure figure, Bounds bounds, Fault fault) {
        Point center = figure instanceof Pill ? new Point(bounds.right() + 1, bounds.y() - 1)
                : new Point(bounds.right() - 4, bounds.y() + 2);
        int number = fault.errors() + fault.warnings();
        Pen pen = new Pen(measure);
        pen.add(new Mark.Disc(center, 9, fault.tone().color(), Stroke.solid(Token.CANVAS, 1.5)));
        pen.text(number > 99 ? "99" : Integer.toString(number), center.x(), center.y(), Face.COUNT, Token.ON_BADGE,
                Mark.Anchor.MIDDLE, 18);
        return new Item("count/" + figure.key(), Role.BADGE, Layer.BADGE, Optional.empty(), List.of(), Optional.empty(),
                Optional.of(figure.key()), new Bounds(center.x() - 9, center.y() - 9, 18, 18), fault.tone(),
                Words.count(fault.errors(), "error", "errors") + ", " + Words.count(fault.warnings(), "warning", "warnings"),
                pen.marks());
    }

    private void connectors(Reading reading, Arrangement arrangement, Point offset, Layers layers) {
        boolean same = before.filter(last -> last == reading).isPresent();
        Map<String, Traced> now = HashMap.newHashMap(reading.connectors().size());
        Plane signs = new Plane(200, reading.outcome().stops().size());
        for (Link link : reading.connectors()) {
            List<Point> course = arrangement.courses().get(link.key());
            Tone tone = reading.outcome().tone(link);
            Traced known = traced.get(link.key());
            Traced shown = known != null && known.isLike(link, tone, course, offset)
                    && (same || known.item().tip().equals(tip(reading, link, tone))) ? known
                    : new Traced(link, tone, course, offset, connector(reading, link, tone, course, offset));
            now.put(link.key(), shown);
            layers.add(shown.item());
            Tone stop = reading.outcome().stops().get(link.key());
            if (stop != null && tone != Tone.PARTIAL) {
                Item sign = stop(link, shown.item().course(), stop);
                Bounds apart = sign.bounds().grown(SIGNS_APART);
                if (!signs.isTouched(apart.x(), apart.y(), apart.right(), apart.bottom())) {
                    signs.put(0, sign.bounds());
                    layers.add(sign);
                }
            }
        }
        traced = now;
    }

    private static Item connector(Reading reading, Link link, Tone tone, List<Point> laid, Point offset) {
        List<Point> course = laid.stream().map(point -> point.plus(offset.x(), offset.y())).toList();
        Layer layer = reading.outcome().carried().containsKey(link.key()) ? Layer.COURSE : Layer.LINK;
        return new Item(link.key(), Role.CONNECTOR, layer, link.elements().stream().findFirst(),
                link.elements().subList(Math.min(1, link.elements().size()), link.elements().size()), Optional.empty(),
                Optional.empty(), Bounds.aroundPoints(course), course, Optional.of(reading.docks().ends(link)), tone,
                tip(reading, link, tone), List.of(new Mark.Line(course, tone.stroke(), BEND, link.tip())));
    }

    private static String tip(Reading reading, Link link, Tone tone) {
        String ends = reading.figures().get(link.from().cell()).name() + (link.tip() == Mark.Tip.ARROW ? " → " : " – ")
                + reading.figures().get(link.to().cell()).name();
        return Pen.clean(switch (tone) {
            case QUIET, NEUTRAL -> ends;
            case REACHED -> ends + ": gets through";
            case PARTIAL -> ends + ": some of it gets through";
            case BLOCKED -> ends + ": does not get through";
            case UNDETERMINED -> ends + ": undetermined";
        });
    }

    /** The middle of the longest piece of a connector, where it is marked. */
    static Point middle(List<Point> course) {
        int longest = 1;
        for (int i = 2; i < course.size(); i++) {
            if (length(course, i) > length(course, longest) + 0.5) {
                longest = i;
            }
        }
        Point from = course.get(longest - 1);
        Point to = course.get(longest);
        return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }

    private static double length(List<Point> course, int index) {
        return course.get(index - 1).distanceTo(course.get(index));
    }

    /** A cross where the course stops. */
    private Item stop(Link link, List<Point> course, Tone tone) {
        Point center = middle(course);
        Pen pen = new Pen(measure);
        pen.add(new Mark.Disc(center, SIGN, tone.color(), Stroke.solid(Token.CANVAS, 1.5)));
        pen.add(new Mark.Glyph(tone.icon(), center.x() - 5.5, center.y() - 5.5, 11, Token.ON_BADGE, 1.8));
        return new Item("stop/" + link.key(), Role.BADGE, Layer.BADGE, Optional.empty(), List.of(), Optional.empty(),
                Optional.of(link.key()), new Bounds(center.x() - SIGN, center.y() - SIGN, 2 * SIGN, 2 * SIGN), tone,
                "stopped here", pen.marks());
    }

    /** Items, layer by layer. */
    static final class Layers {
        private final Map<Layer, List<Item>> layers = new EnumMap<>(Layer.class);

        void add(Item item) {
            layers.computeIfAbsent(item.layer(), layer -> new ArrayList<>()).add(item);
        }

        void addAll(List<Item> items) {
            for (int i = 0; i < items.size(); i++) {
                add(items.get(i));
            }
        }

        List<Item> items() {
            List<Item> all = new ArrayList<>();
            layers.values().forEach(all::addAll);
            return all;
        }
    }
}
