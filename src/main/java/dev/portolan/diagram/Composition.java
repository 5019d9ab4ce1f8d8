package dev.portolan.diagram;

import dev.portolan.design.Design;
import dev.portolan.diagram.layout.Arrangement;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Face;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Layer;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Stroke;
import dev.portolan.diagram.scene.TextMeasure;
import dev.portolan.diagram.scene.Token;
import dev.portolan.diagram.scene.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts figures and connectors where the layout wants them, and paints them into a scene. */
final class Composition implements Figure.Tones {
    private static final double BEND = 7;

    private final Design design;
    private final Judgement judgement;
    private final Figures figures;
    private final Voyages.Outcome outcome;
    private final Docks docks;
    private final Map<String, Fault> faults;
    private final Arrangement arrangement;
    private final TextMeasure measure;
    private final Frame frame;
    private final List<Bounds> signs = new ArrayList<>();

    Composition(Design design, Judgement judgement, Figures figures, Voyages.Outcome outcome, Docks docks,
                Map<String, Fault> faults, Arrangement arrangement, TextMeasure measure) {
        this.design = design;
        this.judgement = judgement;
        this.figures = figures;
        this.outcome = outcome;
        this.docks = docks;
        this.faults = faults;
        this.arrangement = arrangement;
        this.measure = measure;
        this.frame = new Frame(design, judgement, measure);
    }

    @Override
    public Fault fault(String key) {
        return faults.getOrDefault(key, Fault.NONE);
    }

    @Override
    public Tone row(String figure, String row) {
        return outcome.rows().getOrDefault(figure, Map.of()).getOrDefault(row, Tone.QUIET);
    }

    Scene scene() {
        Bounds drawn = Bounds.around(arrangement.cells().values())
                .union(Bounds.aroundPoints(arrangement.courses().values().stream().flatMap(List::stream).toList()));
        double dx = Frame.MARGIN - drawn.x();
        double dy = frame.top(drawn.width()) - drawn.y();
        List<Item> items = new ArrayList<>();
        figures.all().forEach(figure -> items.addAll(paint(figure, dx, dy)));
        outcome.links().stream().sorted(Comparator.comparing(outcome::tone))
                .forEach(link -> items.addAll(connector(link, dx, dy)));
        Bounds content = drawn.moved(dx, dy);
        Bounds whole = frame.around(content, items, arrangement.manner());
        items.sort(Comparator.comparing(Item::layer));
        return new Scene(design.name(), frame.description(), whole, content, new Point(dx, dy), arrangement.manner(), items);
    }

    private List<Item> paint(Figure figure, double dx, double dy) {
        Bounds bounds = arrangement.cells().get(figure.key()).moved(dx, dy);
        String parent = figures.parent(figure.key());
        List<Item> items = new ArrayList<>(figure.paint(new Figure.Setting(bounds,
                parent.equals(Figures.ROOT) ? Optional.empty() : Optional.of(parent), this, measure)));
        Fault fault = fault(figure.key());
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

    private List<Item> connector(Link link, double dx, double dy) {
        List<Point> course = arrangement.courses().get(link.key()).stream().map(point -> point.plus(dx, dy)).toList();
        Tone tone = outcome.tone(link);
        Layer layer = outcome.carried().containsKey(link.key()) ? Layer.COURSE : Layer.LINK;
        List<Item> items = new ArrayList<>();
        items.add(new Item(link.key(), Role.CONNECTOR, layer, link.elements().stream().findFirst(),
                link.elements().subList(Math.min(1, link.elements().size()), link.elements().size()), Optional.empty(),
                Optional.empty(), Bounds.aroundPoints(course), course, Optional.of(docks.ends(link)), tone, tip(link, tone),
                List.of(new Mark.Line(course, tone.stroke(), BEND, link.tip()))));
        Tone stop = outcome.stops().get(link.key());
        if (stop != null && tone != Tone.PARTIAL) {
            Item sign = stop(link, course, stop);
            if (signs.stream().noneMatch(other -> other.grown(6).overlaps(sign.bounds()))) {
                signs.add(sign.bounds());
                items.add(sign);
            }
        }
        return items;
    }

    private String tip(Link link, Tone tone) {
        String ends = name(link.from().cell()) + (link.tip() == Mark.Tip.ARROW ? " → " : " – ") + name(link.to().cell());
        return Pen.clean(switch (tone) {
            case QUIET, NEUTRAL -> ends;
            case REACHED -> ends + ": gets through";
            case PARTIAL -> ends + ": some of it gets through";
            case BLOCKED -> ends + ": does not get through";
            case UNDETERMINED -> ends + ": undetermined";
        });
    }

    private String name(String key) {
        return switch (figures.get(key)) {
            case Card card -> card.name();
            case Sheet sheet -> sheet.name();
            case Pill pill -> pill.name();
        };
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

    /** A cross where the course stops. */
    private Item stop(Link link, List<Point> course, Tone tone) {
        Point center = middle(course);
        Pen pen = new Pen(measure);
        pen.add(new Mark.Disc(center, 8.5, tone.color(), Stroke.solid(Token.CANVAS, 1.5)));
        pen.add(new Mark.Glyph(tone.icon(), center.x() - 5.5, center.y() - 5.5, 11, Token.ON_BADGE, 1.8));
        return new Item("stop/" + link.key(), Role.BADGE, Layer.BADGE, Optional.empty(), List.of(), Optional.empty(),
                Optional.of(link.key()), new Bounds(center.x() - 8.5, center.y() - 8.5, 17, 17), tone,
                "stopped here", pen.marks());
    }

    private static double length(List<Point> course, int index) {
        return course.get(index - 1).distanceTo(course.get(index));
    }
}
