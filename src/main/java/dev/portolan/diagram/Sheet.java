package dev.portolan.diagram;

import dev.portolan.design.Fold;
import dev.portolan.diagram.layout.Cell;
import dev.portolan.diagram.layout.Insets;
import dev.portolan.diagram.layout.Title;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Dash;
import dev.portolan.diagram.scene.Face;
import dev.portolan.diagram.scene.Icon;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Layer;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Stroke;
import dev.portolan.diagram.scene.TextMeasure;
import dev.portolan.diagram.scene.Token;
import dev.portolan.diagram.scene.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A container: a tinted sheet with a title strip. From the left: icon, name, note, tags; from the right: labels, fact.
 *
 * @param note follows the name in prose: the zone of a subnet
 * @param tags monospaced: address blocks, the account
 * @param fact what the provider calls it
 * @param labels clusters that live in it
 */
record Sheet(Subject subject, Kind kind, Icon icon, String name, String note, List<String> tags, String fact,
             List<Tag> labels, Fold fold) implements Figure {
    static final double STRIP = 36;
    private static final double EDGE = 14;
    private static final double ICON = 20;

    enum Kind {
        REGION(Role.REGION, Layer.REGION, 12, Token.NONE, Token.REGION_LINE, Dash.SOLID, Token.MUTED, Face.TITLE),
        NETWORK(Role.NETWORK, Layer.NETWORK, 10, Token.NETWORK_SHEET, Token.NETWORK_LINE, Dash.SOLID, Token.NETWORK_TITLE,
                Face.TITLE),
        OUTSIDE(Role.NETWORK, Layer.NETWORK, 10, Token.OUTSIDE_SHEET, Token.OUTSIDE_LINE, Dash.SOLID, Token.OUTSIDE_TITLE,
                Face.TITLE),
        SUBNET(Role.SUBNET, Layer.SUBNET, 8, Token.SUBNET_SHEET, Token.SUBNET_LINE, Dash.FINE, Token.MUTED, Face.NAME);

        private final Role role;
        private final Layer layer;
        private final double radius;
        private final Token fill;
        private final Token line;
        private final Dash dash;
        private final Token title;
        private final Face face;

        Kind(Role role, Layer layer, double radius, Token fill, Token line, Dash dash, Token title, Face face) {
            this.role = role;
            this.layer = layer;
            this.radius = radius;
            this.fill = fill;
            this.line = line;
            this.dash = dash;
            this.title = title;
            this.face = face;
        }
    }

    Sheet {
        tags = List.copyOf(tags);
        labels = List.copyOf(labels);
        fact = fold == Fold.COLLAPSED ? "folded" : fact;
    }

    @Override
    public Cell cell(TextMeasure measure) {
        Pen pen = new Pen(measure);
        double left = EDGE + ICON + Math.min(260, pen.width(name, kind.face)) + 10;
        left += note.isEmpty() ? 0 : Math.min(160, pen.width(note, Face.LABEL)) + 8;
        left += tags.stream().mapToDouble(tag -> Math.min(200, pen.tagWidth(tag)) + 6).sum();
        double right = labels.stream().mapToDouble(label -> Math.min(220, labelWidth(pen, label)) + 6).sum();
        right += fact.isEmpty() ? 0 : 14 + pen.width(fact, Face.LABEL);
        Insets padding = padding(kind.role);
        double height = STRIP + (fold == Fold.COLLAPSED ? 4 : 20);
        Title title = new Title(STRIP - 4, left, right == 0 ? 0 : right + EDGE);
        return new Cell(key(), Cell.Kind.CONTAINER, Math.ceil(left + right + EDGE), height, title, padding, List.of(), List.of(),
                kind == Kind.REGION ? Cell.Order.FREE : Cell.Order.KEPT);
    }

    /** The room between the edge of a container and what it holds. */
    static Insets padding(Role container) {
        double below = container == Role.REGION ? 18 : 16;
        return new Insets(container == Role.SUBNET ? STRIP : STRIP + 4, below, below, below);
    }

    /** The title of a sheet that is painted already, by how far its words reach. */
    static Title title(Item sheet, Scene scene) {
        Bounds box = sheet.bounds();
        double left = 0;
        double right = 0;
        for (Mark mark : sheet.marks()) {
            if (mark instanceof Mark.Text text && text.anchor() == Mark.Anchor.END) {
                right = Math.max(right, box.right() - text.bounds().x());
            } else if (mark instanceof Mark.Text text) {
                left = Math.max(left, text.bounds().right() - box.x());
            }
        }
        for (Item part : scene.children(sheet.key())) {
            if (part.role() == Role.TAG) {
                right = Math.max(right, box.right() - part.bounds().x());
            }
        }
        return new Title(STRIP - 4, left + 8, right);
    }

    private static double labelWidth(Pen pen, Tag label) {
        return 25 + pen.width(label.text(), Face.WORD) + (label.note().isEmpty() ? 0 : 6 + pen.width(label.note(), Face.TAG)) + 8;
    }

    @Override
    public List<Item> paint(Setting setting) {
        Bounds box = setting.bounds();
        Fault fault = setting.reading().fault(key());
        Pen pen = new Pen(setting.measure());
        Stroke edge = fault.isThere() ? new Stroke(fault.tone().color(), 1.75, kind.dash) : new Stroke(kind.line, 1, kind.dash);
        pen.add(new Mark.Box(box, kind.radius, kind.fill, edge));
        double middle = box.y() + STRIP / 2 - 1;
        double right = box.right() - EDGE;
        List<Item> parts = new ArrayList<>();
        for (Tag label : labels.reversed()) {
            double width = Math.min(labelWidth(pen, label), Math.max(40, right - box.x() - 120));
            right -= width;
            parts.add(label(setting, label, new Bounds(right, middle - 9, width, 18)));
            right -= 6;
        }
        double factRoom = Math.max(0, Math.min(pen.width(fact, Face.LABEL) + 0.5, right - box.x() - EDGE - ICON - 60));
        pen.text(fact, right, middle, Face.LABEL, Token.MUTED, Mark.Anchor.END, factRoom);
        title(pen, box, middle, right - factRoom - (fact.isEmpty() ? 0 : 14));
        List<Item> items = new ArrayList<>();
        items.add(new Item(key(), kind.role, kind.layer, subject.element(), subject.others(), subject.placedAs(),
                setting.parent(), box, fault.tone(), Pen.clean(subject.tip()), pen.marks()));
        items.addAll(parts.reversed());
        return items;
    }

    private void title(Pen pen, Bounds box, double middle, double right) {
        double x = box.x() + EDGE;
        pen.icon(icon, x - 1, middle, 14, kind.title);
        x += ICON;
        double nameWidth = Math.min(pen.width(name, kind.face), right - x);
        pen.text(name, x, middle, kind.face, kind.title, right - x);
        x += nameWidth + 10;
        if (!note.isEmpty()) {
            pen.text(note, x, middle, Face.LABEL, Token.MUTED, right - x);
            x += pen.width(note, Face.LABEL) + 8;
        }
        for (String tag : tags) {
            x += pen.tag(tag, x, middle, right - x) + 6;
        }
    }

    private Item label(Setting setting, Tag label, Bounds shape) {
        Pen pen = new Pen(setting.measure());
        Fault fault = setting.reading().fault(key() + "/" + label.element());
        Tone tone = fault.isThere() ? fault.tone() : Tone.NEUTRAL;
        pen.add(new Mark.Box(shape, 9, tone.tint(), Stroke.NONE));
        double middle = shape.center().y();
        pen.icon(label.icon(), shape.x() + 7, middle, 12, tone.color());
        double room = shape.width() - 33;
        double noteWidth = label.note().isEmpty() ? 0 : pen.width(label.note(), Face.TAG) + 6;
        double textWidth = Math.min(pen.width(label.text(), Face.WORD), Math.max(24, room - noteWidth));
        pen.text(label.text(), shape.x() + 24, middle, Face.WORD, tone.color(), textWidth + 0.5);
        pen.text(label.note(), shape.x() + 24 + textWidth + 6, middle, Face.TAG, tone.color(), room - textWidth - 6 + 0.5);
        return new Item(key() + "/" + label.element(), Role.TAG, Layer.DETAIL, Optional.of(label.element()), List.of(),
                Optional.empty(), Optional.of(key()), shape, fault.tone(), Pen.clean(label.tip()), pen.marks());
    }
}
