package dev.portolan.diagram;

import dev.portolan.diagram.layout.Cell;
import dev.portolan.diagram.scene.Bounds;
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
import java.util.List;

/**
 * A link between networks, as a small pill that its connectors run through.
 *
 * @param note its kind or state; may be empty
 * @param tone {@link Tone#BLOCKED} when it is not active
 */
record Pill(Subject subject, Icon icon, String name, String note, Tone tone) implements Figure {
    private static final double HEIGHT = 24;
    private static final double MOST = 230;

    @Override
    public Cell cell(TextMeasure measure) {
        Pen pen = new Pen(measure);
        double texts = pen.width(name, Face.LABEL) + (note.isEmpty() ? 0 : 6 + pen.width(note, Face.LABEL));
        return Cell.leaf(key(), Math.ceil(Math.min(MOST, 28 + texts + 12)), HEIGHT, List.of());
    }

    @Override
    public List<Item> paint(Setting setting) {
        Bounds box = setting.bounds();
        Fault fault = setting.reading().fault(key());
        Tone shown = fault.isThere() ? fault.tone() : tone;
        Token line = shown == Tone.QUIET ? Token.CARD_LINE : shown.color();
        Token letters = shown == Tone.QUIET ? Token.MUTED : shown.color();
        Pen pen = new Pen(setting.measure());
        pen.add(new Mark.Box(box, HEIGHT / 2, shown == Tone.QUIET ? Token.CARD : shown.tint(), Stroke.solid(line, 1)));
        double middle = box.center().y();
        pen.icon(icon, box.x() + 9, middle, 14, letters);
        double room = box.width() - 40;
        double noteWidth = note.isEmpty() ? 0 : pen.width(note, Face.LABEL) + 6;
        double nameWidth = Math.max(40, Math.min(pen.width(name, Face.LABEL), room - noteWidth));
        pen.text(name, box.x() + 28, middle, Face.LABEL, shown == Tone.QUIET ? Token.TEXT : letters, nameWidth + 0.5);
        pen.text(note, box.x() + 28 + nameWidth + 6, middle, Face.LABEL, letters, room - nameWidth - 6 + 0.5);
        return List.of(new Item(key(), Role.LINK, Layer.CARD, subject.element(), subject.others(), subject.placedAs(),
                setting.parent(), box, shown, Pen.clean(subject.tip()), pen.marks()));
    }
}
