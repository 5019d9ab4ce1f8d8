package dev.portolan.storage;

import dev.portolan.design.Placement;
import dev.portolan.design.Waiver;
import dev.portolan.model.ElementKind;
import dev.portolan.model.form.Form;
import dev.portolan.model.form.Notation;
import dev.portolan.model.form.RecordForm;
import dev.portolan.model.form.RecordForm.Field;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * The JSON Schema (draft 2020-12) of the file form, generated from the records that files hold. It says what can be said
 * of each value for itself; that ids are unique and references lead somewhere is beyond it.
 */
public final class DesignSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ID_PATTERN = "^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,199}$";

    private final SequencedMap<String, Json> definitions = new LinkedHashMap<>();

    private DesignSchema() {
    }

    /** The schema's text, which is also what the program carries as {@code portolan.schema.json}. */
    public static String text() {
        return JsonLayout.of(new DesignSchema().root());
    }

    private Json root() {
        Json.Building topology = Json.object();
        for (ElementKind kind : ElementKind.values()) {
            RecordForm form = RecordForm.of(kind.type().asSubclass(Record.class));
            topology.put(kind.plural(), Json.object().put("type", "array").put("items", nested(form)).done());
        }
        Json.Building fields = Json.object()
                .put(DesignParser.SCHEMA, typed("string", "Where an editor finds this schema."))
                .put(FileVersion.FIELD, version())
                .put("name", typed("string", "What people call the design. Unsaid: Untitled."))
                .put("description", typed("string", "What the design shows."))
                .put("topology", Json.object().put("description", "The elements, a list for each kind.").put("type", "object")
                        .put("properties", topology.done()).done())
                .put("placements", Json.object().put("description", "Where elements lie on the drawing, by id.")
                        .put("type", "object").put("propertyNames", id())
                        .put("additionalProperties", nested(RecordForm.of(Placement.class))).done())
                .put("waivers", Json.object().put("description", "Findings that people have decided to live with.")
                        .put("type", "array").put("items", nested(RecordForm.of(Waiver.class))).done());
        return Json.object().put("$schema", DIALECT).put("title", "Portolan design").put("type", "object")
                .put("required", Json.texts(List.of(FileVersion.FIELD))).put("properties", fields.done())
                .put("$defs", new Json.Fields(definitions)).done();
    }

    private static Json version() {
        return Json.object().put("description", "The version of the file form.").put("type", "integer")
                .put("minimum", Json.of(1)).done();
    }

    private Json nested(RecordForm form) {
        String name = form.shape().type().getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, new Json.Raw("null"));
            definitions.put(name, definition(form));
        }
        return Json.object().put("$ref", "#/$defs/" + name).done();
    }

    private Json definition(RecordForm form) {
        Json.Building properties = Json.object();
        List<String> required = new ArrayList<>();
        for (Field field : form.fields()) {
            if (!field.isUnknown()) {
                properties.put(field.part().name(), described(field));
            }
            if (field.part().required()) {
                required.add(field.part().name());
            }
        }
        Json.Building object = Json.object().put("description", form.shape().type().getAnnotation(Doc.class).value())
                .put("type", "object").put("properties", properties.done());
        if (!required.isEmpty()) {
            object.put("required", Json.texts(required));
        }
        if (!form.choice().isEmpty()) {
            object.put("oneOf", new Json.Items(form.choice().stream()
                    .map(name -> (Json) Json.object().put("required", Json.texts(List.of(name))).done()).toList()));
        }
        return object.done();
    }

    private Json described(Field field) {
        Part part = field.part();
        String unsaid = part.absent().isEmpty() ? "" : " Unsaid: " + part.absent() + ".";
        Json.Building object = Json.object().put("description", part.meaning() + unsaid);
        value(field.form()).fields().forEach(object::put);
        return object.done();
    }

    private Json.Fields value(Form form) {
        return switch (form) {
            case Form.Text text -> Json.object().put("type", "string").put("maxLength", Json.of(Limits.TEXT)).done();
            case Form.Whole whole -> Json.object().put("type", "integer").put("minimum", Json.of(whole.min()))
                    .put("maximum", Json.of(whole.max())).done();
            case Form.Decimal decimal -> Json.object().put("type", "number").done();
            case Form.Flag flag -> Json.object().put("type", "boolean").done();
            case Form.Word word -> Json.object().put("enum", Json.texts(List.copyOf(word.words().keySet()))).done();
            case Form.Name name -> name(name.role());
            case Form.Noted noted -> noted(noted.notation());
            case Form.Many many -> Json.object().put("type", "array").put("items", value(many.item())).done();
            case Form.Maybe maybe -> value(maybe.value());
            case Form.Settings settings -> Json.object().put("type", "object")
                    .put("additionalProperties", value(new Form.Text())).done();
            case Form.Nested nested -> (Json.Fields) nested(nested.form());
            case Form.Unknown unknown -> throw new IllegalStateException("unknown fields are no field");
        };
    }

    private static Json.Fields id() {
        return Json.object().put("type", "string").put("pattern", ID_PATTERN).done();
    }

    private static Json.Fields name(Class<?> role) {
        return Json.object().put("$comment", "The id of " + Soundness.label(role)).put("type", "string")
                .put("pattern", ID_PATTERN).done();
    }

    private static Json.Fields noted(Notation notation) {
        Json.Fields number = Json.object().put("type", "integer")
                .put("minimum", Json.of(notation.numbers() == Notation.Numbers.ONLY ? 1 : 0))
                .put("maximum", Json.of(65535)).done();
        Json.Building text = Json.object().put("type", "string");
        if (!notation.pattern().isEmpty()) {
            text.put("pattern", notation.pattern());
        }
        return switch (notation.numbers()) {
            case REFUSED -> text.done();
            case ALLOWED -> Json.object().put("anyOf", new Json.Items(List.of(number, text.done()))).done();
            case ONLY -> number;
        };
    }

    private static Json typed(String type, String description) {
        return Json.object().put("description", description).put("type", type).done();
    }
}
