package dev.portolan.ui.sheet;

import dev.portolan.finding.Assumption;
import dev.portolan.finding.Detail;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Provider;
import dev.portolan.model.Topology;
import dev.portolan.model.form.Form;
import dev.portolan.model.form.RecordForm;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.workspace.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the fields of a sheet, from the shapes of the elements. */
final class Fields {
    private final Subject subject;
    private final List<Assumption> assumptions;
    private final Directory directory;
    private final Optional<Provider> operator;

    Fields(Subject subject, List<Assumption> assumptions) {
        this.subject = subject;
        this.assumptions = assumptions;
        this.directory = new Directory(subject.design().topology());
        this.operator = Operators.of(topology(), subject.last());
    }

    private Topology topology() {
        return subject.design().topology();
    }

    List<Section> sections() {
        List<RecordForm.Field> parts = subject.parts();
        List<Section> sections = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            List<Field> fields = parts.stream().filter(each -> Parts.topic(each.part().name()) == topic).map(this::field).toList();
            if (!fields.isEmpty()) {
                sections.add(new Section(topic, fields));
            }
        }
        return sections;
    }

    private Field field(RecordForm.Field part) {
        String name = part.part().name();
        List<Object> values = subject.values(name);
        List<Detail> taken = values.stream().allMatch(part.part().unsaid()::equals) || part.form() instanceof Form.Many
                ? assumptions.stream().filter(each -> Parts.explains(each.code(), name)).map(Assumption::detail).toList()
                : List.of();
        Field.Words words = new Field.Words(label(part, values), part.part().meaning(), Defaults.assumed(part.part()), taken);
        return new Field(directory, List.of(part), values, words, value -> subject.objection(name, value));
    }

    /** The part's name; where that is the name of a kind, what the provider calls the kind. */
    private String label(RecordForm.Field part, List<Object> values) {
        String own = Parts.label(part.part());
        if (item(part.form()) instanceof Form.Name role) {
            for (ElementKind kind : ElementKind.values()) {
                if (kind.type() == role.role() && own.toLowerCase(Locale.ROOT).equals(kind.label().toLowerCase(Locale.ROOT))) {
                    return word(kind, values).equals(kind.label()) ? own : English.capital(word(kind, values));
                }
                if (kind.type() == role.role() && own.equals(Labels.of(kind.plural()))) {
                    return word(kind, values).equals(kind.label()) ? own : English.capital(English.plural(word(kind, values)));
                }
            }
        }
        return own;
    }

    private static Form item(Form form) {
        return Field.bare(form) instanceof Form.Many many ? many.item() : Field.bare(form);
    }

    private String word(ElementKind kind, List<Object> values) {
        Optional<Element> named = values.getFirst() instanceof Id<?> id ? topology().find(id.<Element>as()) : Optional.empty();
        return named.map(element -> Operators.kind(topology(), element)).orElseGet(() -> Operators.kind(operator, kind));
    }
}
