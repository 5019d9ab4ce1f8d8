package dev.portolan.model.form;

import dev.portolan.model.shape.Bounds;
import dev.portolan.model.shape.OneOf;
import dev.portolan.model.shape.Part;
import dev.portolan.model.shape.Shape;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a file holds records of a type: an object whose fields are the record's parts, in their order. */
public final class RecordForm {
    private static final ClassValue<RecordForm> FORMS = new ClassValue<>() {
        @Override
        protected RecordForm computeValue(Class<?> type) {
            return new RecordForm(type.asSubclass(Record.class));
        }
    };

    /** A part and its form. */
    public record Field(Part part, Form form) {

        /** Whether the field holds the unknown fields rather than being one itself. */
        public boolean isUnknown() {
            return form instanceof Form.Unknown;
        }
    }

    private final Shape<? extends Record> shape;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Field> byName = new HashMap<>();
    private final List<String> choice;

    private RecordForm(Class<? extends Record> type) {
        this.shape = Shape.of(type);
        RecordComponent[] components = type.getRecordComponents();
        for (Part part : shape.parts()) {
            Bounds bounds = components[part.index()].getAnnotation(Bounds.class);
            int min = bounds == null ? Integer.MIN_VALUE : bounds.min();
            int max = bounds == null ? Integer.MAX_VALUE : bounds.max();
            Field field = new Field(part, Form.of(part.type(), min, max));
            fields.add(field);
            if (!field.isUnknown()) {
                byName.put(part.name(), field);
            }
        }
        OneOf oneOf = type.getAnnotation(OneOf.class);
        this.choice = oneOf == null ? List.of() : List.of(oneOf.value());
    }

    public static RecordForm of(Class<? extends Record> type) {
        return FORMS.get(type);
    }

    public Shape<? extends Record> shape() {
        return shape;
    }

    /** All fields, in the order of the file. */
    public List<Field> fields() {
        return fields;
    }

    public Optional<Field> field(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Iterable<String> names() {
        return byName.keySet();
    }

    /** The names of which exactly one must be said; empty when there is no such choice. */
    public List<String> choice() {
        return choice;
    }
}
