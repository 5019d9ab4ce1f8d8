package dev.portolan.diagram;

import dev.portolan.design.Design;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Face;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Layer;
import dev.portolan.diagram.scene.Manner;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.Mark.Tip;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Stroke;
import dev.portolan.diagram.scene.TextMeasure;
import dev.portolan.diagram.scene.Token;
import dev.portolan.diagram.scene.Tone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Title above and legend below the drawing. */
final class Frame {
    static final double MARGIN = 24;
    private static final double LEAST_WIDTH = 420;
    private static final double MOST_PROSE = 900;
    private static final double LINE = 16;
    private static final int MOST_LINES = 4;

    private final Design design;
    private final Reading reading;
    private final Judgement judgement;
    private final TextMeasure measure;

    Frame(Design design, Reading reading, TextMeasure measure) {
        this.design = design;
        this.reading = reading;
        this.judgement = reading.judgement();
        this.measure = measure;
    }

    /** Where a drawing of that width begins, below the title and as much of the description as has room. */
    double top(double width) {
        return MARGIN + 28 + lines(width).size() * LINE + (lines(width).isEmpty() ? 0 : 8);
    }

    private List<String> lines(double width) {
        Pen pen = new Pen(measure);
        double room = Math.clamp(width, LEAST_WIDTH - 2 * MARGIN, MOST_PROSE);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Pen.clean(design.description()).strip().split("\\s+")) {
            if (!line.isEmpty() && pen.width(line + " " + word, Face.BODY) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (lines.size() == MOST_LINES) {
                lines.set(MOST_LINES - 1, lines.getLast() + " …");
                return lines;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** What the drawing shows, in words. */
    String description() {
        String description = Pen.clean(design.description()).strip();
        String summary = judgement.summary();
        return description.isEmpty() ? summary : summary.isEmpty() ? description : description + " " + summary + ".";
    }

    /** Adds title and legend to the items; gives the bounds of everything. */
    Bounds around(Bounds content, Composition.Layers items, Manner manner) {
        double width = Math.max(LEAST_WIDTH, content.right() + MARGIN);
        items.add(title(content, width));
        Item legend = legend(content.bottom() + 28, manner);
        if (!legend.marks().isEmpty()) {
            items.add(legend);
        }
        double right = Math.max(width, legend.bounds().right() + MARGIN);
        return new Bounds(0, 0, Math.ceil(right), Math.ceil(Math.max(content.bottom(), legend.bounds().bottom()) + MARGIN));
    }

    private Item title(Bounds content, double width) {
        Pen pen = new Pen(measure);
        String summary = judgement.summary();
        double room = width - 2 * MARGIN;
        double wordWidth = summary.isEmpty() ? 0 : pen.wordWidth(summary) + 14;
        pen.text(design.name(), MARGIN, MARGIN + 4, Face.HEADING, Token.TEXT, room - wordWidth);
        if (!summary.isEmpty()) {
            double nameWidth = Math.min(pen.width(design.name(), Face.HEADING), room - wordWidth);
            pen.word(summary, judgement.overall(), MARGIN + nameWidth + 14, MARGIN + 5);
        }
        double middle = MARGIN + 25;
        for (String line : lines(content.width())) {
            pen.text(line, MARGIN, middle, Face.BODY, Token.MUTED, room);
            middle += LINE;
        }
        return new Item("title", Role.TITLE, Layer.FRAME, Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
                new Bounds(MARGIN, MARGIN - 8, room, middle - MARGIN), Tone.QUIET, Pen.clean(design.name()),
                pen.marks());
    }

    private Item legend(double middle, Manner manner) {
        Map<Tone, String> words = new EnumMap<>(Tone.class);
        for (Link link : reading.connectors()) {
            Tone tone = reading.outcome().tone(link);
            words.put(tone, tone == Tone.QUIET ? "link" : Judgement.said(tone));
        }
        Pen pen = new Pen(measure);
        double x = MARGIN;
        for (Map.Entry<Tone, String> entry : words.entrySet()) {
            x = sample(pen, entry.getKey(), entry.getValue(), x, middle);
        }
        if (reading.hasFaults()) {
            Point center = new Point(x + 8, middle);
            pen.add(new Mark.Disc(center, 8, Token.BLOCKED, Stroke.NONE));
            pen.text("n", center.x(), middle, Face.COUNT, Token.ON_BADGE, Mark.Anchor.MIDDLE, 14);
            x = said(pen, "at fault, with so many findings", x + 22, middle);
        }
        if (manner == Manner.GRID) {
            x = said(pen, "Large design: laid out as a grid", x, middle);
        }
        return new Item("legend", Role.LEGEND, Layer.FRAME, Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
                new Bounds(MARGIN, middle - 9, Math.max(0, x - 18 - MARGIN), 18), Tone.QUIET, "legend", pen.marks());
    }

    private double sample(Pen pen, Tone tone, String word, double x, double middle) {
        pen.add(new Mark.Line(List.of(new Point(x, middle), new Point(x + 34, middle)), tone.stroke(), 0,
                tone == Tone.QUIET ? Tip.NONE : Tip.ARROW));
        if (tone == Tone.BLOCKED || tone == Tone.UNDETERMINED) {
            pen.add(new Mark.Disc(new Point(x + 14, middle), 6.5, tone.color(), Stroke.solid(Token.CANVAS, 1)));
            pen.add(new Mark.Glyph(tone.icon(), x + 10, middle - 4, 8, Token.ON_BADGE, 1.5));
        }
        return said(pen, word, x + 42, middle);
    }

    private static double said(Pen pen, String text, double x, double middle) {
        double width = pen.width(text, Face.BODY);
        pen.text(text, x, middle, Face.BODY, Token.MUTED, width + 1);
        return x + width + 18;
    }
}
