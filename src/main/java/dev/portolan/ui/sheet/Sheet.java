package dev.portolan.ui.sheet;

import dev.portolan.design.Design;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.edit.Proposal;
import dev.portolan.edit.Refusal;
import dev.portolan.edit.element.Renaming;
import dev.portolan.finding.Assumption;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.model.Broker;
import dev.portolan.model.Element;
import dev.portolan.model.Listener;
import dev.portolan.model.form.RecordForm;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that can be said of the selected elements: what is set, what is assumed, and the edits by which it is said. */
public final class Sheet {
    private final Subject subject;
    private final List<ConnectionReport> reports;
    private final List<Section> sections;

    private Sheet(Subject subject, List<ConnectionReport> reports) {
        this.subject = subject;
        this.reports = reports;
        this.sections = new Fields(subject, mine(reports, subject)).sections();
    }

    /**
     * The sheet of elements.
     *
     * @param ids of the elements; those that the design has not are left out
     * @param reports what is known of its connections so far
     * @return empty when none is left
     */
    public static Optional<Sheet> of(Design design, List<Id<?>> ids, List<ConnectionReport> reports) {
        List<Element> elements = ids.stream().flatMap(id -> design.topology().find(id.<Element>as()).stream()).toList();
        return elements.isEmpty() ? Optional.empty() : Optional.of(new Sheet(new Subject(design, elements), reports));
    }

    private static List<Assumption> mine(List<ConnectionReport> reports, Subject subject) {
        return subject.elements().size() > 1 ? List.of() : reports.stream().flatMap(report -> report.assumptions().stream())
                .filter(assumption -> assumption.element().equals(subject.last().id())).distinct().toList();
    }

    public Head head() {
        return Head.of(subject);
    }

    public List<Id<?>> ids() {
        return subject.ids();
    }

    /** The same for sheets that differ in their values only. */
    public String shape() {
        return (subject.elements().size() == 1 ? "" : "several ") + subject.elements().stream()
                .map(element -> element.getClass().getSimpleName()).distinct().sorted().collect(Collectors.joining(" "));
    }

    /** The fields under their headings. */
    public List<Section> sections() {
        return sections;
    }

    public Stream<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    /** The field of that part, if the elements share one. */
    public Optional<Field> field(String part) {
        return fields().filter(field -> field.key().equals(part)).findFirst();
    }

    /** The rows of a field that is a table. */
    public Table table(Field field) {
        return Table.of(field, Operators.of(subject.design().topology(), subject.last()), this::tone);
    }

    private Tone tone(Record row) {
        return row instanceof Listener listener && subject.last() instanceof Broker broker && subject.elements().size() == 1
                ? Seen.of(reports, broker, listener) : Tone.QUIET;
    }

    /** What becomes of the connections that the one element has to do with. */
    public List<Seen> seen() {
        return subject.elements().size() > 1 ? List.of() : Seen.from(subject.design().topology(), subject.last(), reports);
    }

    /** What the verdicts took to hold since the one element leaves it unsaid. */
    public List<Assumption> assumptions() {
        return mine(reports, subject);
    }

    /** Changes the value of a field in each of the elements. */
    public Proposal changing(Field field, UnaryOperator<Object> change) {
        return subject.changing(field.key(), change);
    }

    /** Gives the one element another name. */
    public Proposal renaming(String name) {
        return Renaming.of(subject.design(), subject.last().id(), name);
    }

    /** Why an edit is not made, in words. */
    public static String words(Refusal refusal) {
        return Objections.words(refusal);
    }

    /** The id that the one element has after it is renamed, since an id may follow its name. */
    public Id<?> idAfter(String name) {
        return Renaming.idAfter(subject.design(), subject.last(), name.strip());
    }

    /** The name of the one element, which is edited in the head; empty when there are several. */
    public Optional<Field> name() {
        if (subject.elements().size() > 1) {
            return Optional.empty();
        }
        RecordForm.Field part = RecordForm.of(((Record) subject.last()).getClass()).field("name").orElseThrow();
        return Optional.of(new Field(new Directory(subject.design().topology()), List.of(part), List.of(subject.last().name()),
                new Field.Words(Parts.label(part.part()), part.part().meaning(), "", List.of()),
                value -> renaming((String) value).why().map(Objections::words)));
    }
}
