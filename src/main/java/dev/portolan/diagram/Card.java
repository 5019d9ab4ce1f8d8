package dev.portolan.diagram;

import dev.portolan.diagram.layout.Cell;
import dev.portolan.diagram.layout.Port;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Dash;
import dev.portolan.diagram.scene.Face;
import dev.portolan.diagram.scene.Icon;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Layer;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Stroke;
import dev.portolan.diagram.scene.TextMeasure;
import dev.portolan.diagram.scene.Token;
import dev.portolan.diagram.scene.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A node: a white card with an icon, a name, a line of facts, perhaps chips at the right, tags below, and rows.
 *
 * @param line the facts, monospaced
 * @param lineTone {@link Tone#BLOCKED} when they say that something is not in use
 * @param chips at the right of the name: the ports of a broker
 * @param entry whether connectors from the left all come in beside the name
 * @param outline whether it is the element itself, or stands for one that is drawn elsewhere
 */
record Card(Subject subject, Icon icon, String name, String line, Tone lineTone, List<Chip> chips, List<Tag> tags,
            List<Row> rows, Entry entry, Outline outline) implements Figure {
    static final String ENTRY = "entry";
    private static final double LEFT = 40;
    private static final double RIGHT = 12;
    private static final double LEAST = 148;
    private static final double MOST = 264;
    private static final double TAG_ROW = 22;

    enum Entry { ANYWHERE, BESIDE_NAME }

    enum Outline { OWN, REFERENCE }

    Card {
        chips = List.copyOf(chips);
        tags = List.copyOf(tags);
        rows = List.copyOf(rows);
    }

    Card(Subject subject, Icon icon, String name, String line) {
        this(subject, icon, name, line, Tone.QUIET, List.of(), List.of(), List.of(), Entry.ANYWHERE, Outline.OWN);
    }

    Card with(List<Tag> others) {
        return new Card(subject, icon, name, line, lineTone, chips, others, rows, entry, outline);
    }

    @Override
    public Cell cell(TextMeasure measure) {
        double height = header() + tags.size() * TAG_ROW + (rows.isEmpty() ? 0 : rows.size() * Row.HEIGHT + 8);
        List<Port> ports = new ArrayList<>();
        if (entry == Entry.BESIDE_NAME) {
            ports.add(Port.fixed(ENTRY, Port.Side.LEFT, header() / 2));
        }
        for (int i = 0; i < rows.size(); i++) {
            ports.add(Port.fixed(rows.get(i).name(), Port.Side.RIGHT, rowMiddle(i)));
        }
        return Cell.leaf(key(), width(new Pen(measure)), height, ports);
    }

    private double header() {
        return line.isEmpty() ? 38 : 48;
    }

    private double rowMiddle(int index) {
        return header() + tags.size() * TAG_ROW + 2 + (index + 0.5) * Row.HEIGHT;
    }

    private double width(Pen pen) {
        double chipsWidth = chips.stream().mapToDouble(chip -> chipWidth(pen, chip) + 4).sum();
        double widest = LEFT + Math.max(pen.width(name, Face.NAME), pen.width(line, Face.CODE)) + 8 + chipsWidth + RIGHT;
        for (Tag tag : tags) {
            widest = Math.max(widest, 28 + pen.width(tag.text() + tag.note(), Face.CODE) + 20 + RIGHT);
        }
        for (Row row : rows) {
            double words = row.word().isEmpty() ? 0 : pen.wordWidth(row.word()) + 8;
            widest = Math.max(widest, rowText(pen) + pen.width(row.text(), Face.BODY) + 6 + words + RIGHT);
        }
        return Math.ceil(Math.clamp(widest, LEAST, MOST + (rows.isEmpty() ? 0 : 56)));
    }

    private static double chipWidth(Pen pen, Chip chip) {
        return pen.width(chip.text(), Face.TAG) + 12;
    }

    private double leadWidth(Pen pen) {
        return rows.stream().filter(row -> !row.lead().isEmpty())
                .mapToDouble(row -> pen.width(row.lead(), Face.TAG) + 12).max().orElse(18);
    }

    private double rowText(Pen pen) {
        return 10 + leadWidth(pen) + 8;
    }

    @Override
    public List<Item> paint(Setting setting) {
        Bounds box = setting.bounds();
        Fault fault = setting.reading().fault(key());
        List<Item> items = new ArrayList<>();
        items.add(new Item(key(), Role.NODE, Layer.CARD, subject.element(), subject.others(), subject.placedAs(),
                setting.parent(), box, fault.tone(), Pen.clean(subject.tip()), face(setting, fault)));
        for (int i = 0; i < tags.size(); i++) {
            items.add(tag(setting, tags.get(i), box.y() + header() + (i + 0.5) * TAG_ROW - 3));
        }
        for (int i = 0; i < rows.size(); i++) {
            items.add(row(setting, rows.get(i), box.y() + rowMiddle(i)));
        }
        return items;
    }

    private List<Mark> face(Setting setting, Fault fault) {
        Bounds box = setting.bounds();
        Pen pen = new Pen(setting.measure());
        Stroke edge = fault.isThere() ? Stroke.solid(fault.tone().color(), 1.75) : switch (outline) {
            case OWN -> Stroke.solid(Token.CARD_LINE, 1);
            case REFERENCE -> new Stroke(Token.CARD_LINE, 1, Dash.FINE);
        };
        pen.add(new Mark.Box(box, 8, Token.CARD, edge, outline == Outline.OWN ? Mark.Shadow.SOFT : Mark.Shadow.NONE));
        double middle = box.y() + header() / 2;
        pen.icon(icon, box.x() + 11, middle, 19, Token.ACCENT);
        double x = box.right() - RIGHT;
        for (Chip chip : chips.reversed()) {
            double width = chipWidth(pen, chip);
            x -= width;
            pen.chip(chip.text(), chip.tone(), x, middle, width);
            x -= 4;
        }
        double room = x - 4 - box.x() - LEFT + (chips.isEmpty() ? 4 : 0);
        pen.text(name, box.x() + LEFT, line.isEmpty() ? middle : box.y() + 17, Face.NAME, Token.TEXT, room);
        Token lineColor = lineTone == Tone.QUIET ? Token.MUTED : lineTone.color();
        pen.text(line, box.x() + LEFT, box.y() + 33, Face.CODE, lineColor, room);
        return pen.marks();
    }

    private Item tag(Setting setting, Tag tag, double middle) {
        Bounds box = setting.bounds();
        Pen pen = new Pen(setting.measure());
        String text = tag.note().isEmpty() ? tag.text() : tag.text() + " " + tag.note();
        double width = Math.min(box.width() - 20, pen.width(text, Face.TAG) + 26);
        Bounds shape = new Bounds(box.x() + 10, middle - 8.5, width, 17);
        pen.add(new Mark.Box(shape, 8.5, Token.ACCENT_TINT, Stroke.NONE));
        pen.icon(tag.icon(), shape.x() + 5, middle, 11, Token.ACCENT);
        pen.text(text, shape.x() + 19, middle, Face.TAG, Token.TEXT, width - 25);
        return new Item(key() + "/" + tag.element(), Role.TAG, Layer.DETAIL, Optional.of(tag.element()), List.of(),
                Optional.empty(), Optional.of(key()), shape, Tone.QUIET, Pen.clean(tag.tip()), pen.marks());
    }

    private Item row(Setting setting, Row row, double middle) {
        Bounds box = setting.bounds();
        Pen pen = new Pen(setting.measure());
        Bounds shape = new Bounds(box.x() + 1, middle - Row.HEIGHT / 2, box.width() - 2, Row.HEIGHT);
        Tone carried = setting.reading().rows(key()).getOrDefault(row.name(), Tone.QUIET);
        double lead = leadWidth(pen);
        if (row.lead().isEmpty()) {
            pen.icon(Icon.CONNECTION, box.x() + 13, middle, 12, carried == Tone.QUIET ? Token.MUTED : carried.color());
        } else {
            pen.chip(row.lead(), carried == Tone.QUIET ? Tone.NEUTRAL : carried, box.x() + 10, middle, lead);
        }
        double right = box.right() - RIGHT + 2;
        if (!row.word().isEmpty()) {
            right -= pen.wordWidth(row.word());
            pen.word(row.word(), row.tone(), right, middle);
            right -= 8;
        }
        double left = box.x() + rowText(pen);
        pen.text(row.text(), left, middle, Face.BODY, Token.TEXT, right - left);
        String tip = row.lead().isEmpty() ? row.text() : row.lead() + " → " + row.text();
        return new Item(key() + "/" + row.name(), Role.ROW, Layer.DETAIL, Optional.of(row.element()), row.others(),
                Optional.empty(), Optional.of(key()), shape, row.word().isEmpty() ? carried : row.tone(),
                Pen.clean(row.word().isEmpty() ? tip : tip + ": " + row.word()), pen.marks());
    }
}
