package dev.portolan.ui.sheet;

import dev.portolan.design.Design;
import dev.portolan.diagram.scene.Icon;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Verb;
import dev.portolan.finding.Assumption;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.form.RecordForm;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.workspace.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can be said of a design as a whole, and what it holds. */
public final class DesignSheet {
    private static final RecordForm COVER = RecordForm.of(Cover.class);

    private final Design design;
    private final List<ConnectionReport> reports;

    private DesignSheet(Design design, List<ConnectionReport> reports) {
        this.design = design;
        this.reports = reports;
    }

    public static DesignSheet of(Design design, List<ConnectionReport> reports) {
        return new DesignSheet(design, reports);
    }

    /** The elements of a kind. @param label how many of what */
    public record Count(Icon icon, String label, List<Id<?>> elements) {
    }

    public Field name() {
        return field("name", design.name());
    }

    public Field description() {
        return field("description", design.description());
    }

    private Field field(String part, Object value) {
        RecordForm.Field each = COVER.field(part).orElseThrow();
        return new Field(new Directory(design.topology()), List.of(each), List.of(value), new Field.Words(
                Parts.label(each.part()), each.part().meaning(), each.part().absent(), List.of()), text -> Optional.empty());
    }

    /** Changes the name or the description. */
    public Edit changing(Field field, UnaryOperator<Object> change) {
        return field.key().equals("name")
                ? Edit.of(Label.of(Verb.RENAME, design.name()), before -> before.named((String) change.apply(before.name())))
                : Edit.of(Label.of(Verb.CHANGE, design.name()),
                        before -> before.described((String) change.apply(before.description())));
    }

    /** How many elements of which kinds the design holds, in the order of a file. */
    public List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        for (ElementKind kind : ElementKind.values()) {
            List<? extends Element> all = design.topology().all(kind.type());
            if (!all.isEmpty()) {
                counts.add(new Count(Labels.icon(kind), all.size() + " " + (all.size() == 1 ? kind.label()
                        : English.plural(kind.label())), all.stream().<Id<?>>map(Element::id).toList()));
            }
        }
        return counts;
    }

    /** Everything unsaid that some verdict rests on, each once. */
    public List<Assumption> assumptions() {
        return reports.stream().flatMap(report -> report.assumptions().stream()).distinct().toList();
    }
}
